import Foundation
import Registers
import Syntax
import Testing

@Suite("Registers of optimism bias and of overruns")
struct AdjustmentRegisterTests {
    private static func source(_ name: String) throws -> SourceText {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Cases/reference")
        return SourceText(name: name, bytes: Array(try Data(contentsOf: folder.appending(path: name))))
    }

    private static func codes(_ make: (SourceText) throws(InvalidRegister) -> Void, _ text: String) -> [String] {
        do throws(InvalidRegister) { try make(SourceText(name: "r", text: text)) } catch {
            return error.diagnostics.map(\.fact.code)
        }
        return []
    }

    @Test("The bounds are those of the published table")
    func bounds() throws {
        let entries = try OptimismBiasRegister(Self.source("optimism-bias.csv")).entries
        func pair(_ category: String, _ measure: OptimismBiasRegister.Measure) -> [Double] {
            entries.first { $0.category == category && $0.measure == measure }.map { [$0.lower, $0.upper] } ?? []
        }
        // Mott MacDonald (2002), table 2, in percent: duration U and L, then capital expenditure U and L.
        let table: [(String, [Double])] = [
            ("nonStandardBuildings", [39, 2, 51, 4]), ("standardBuildings", [4, 1, 24, 2]),
            ("nonStandardCivilEngineering", [25, 3, 66, 6]), ("standardCivilEngineering", [20, 1, 44, 3]),
            ("equipmentAndDevelopment", [54, 10, 200, 10]),
        ]
        for (category, row) in table {
            #expect(pair(category, .duration) == [row[1] / 100, row[0] / 100])
            #expect(pair(category, .investment) == [row[3] / 100, row[2] / 100])
            #expect(pair(category, .operating) == [])
        }
        #expect(pair("outsourcing", .operating) == [0, 0.41])
        #expect(entries.count == 11)
    }

    @Test("A lower bound above the upper one, and a measure that is none, are said")
    func brokenBounds() {
        let make: (SourceText) throws(InvalidRegister) -> Void = { source throws(InvalidRegister) in
            _ = try OptimismBiasRegister(source)
        }
        let head = "category,measure,lower,upper\n"
        #expect(Self.codes(make, head + "a,investment,0.2,0.1\n") == ["notANumber"])
        #expect(Self.codes(make, head + "a,benefits,0.1,0.2\n") == ["notAChoice"])
        #expect(Self.codes(make, head + "a,duration,,0.2\n") == ["emptyCell"])
        #expect(Self.codes(make, head + "a,duration,0.1,0.2\n") == [])
    }

    @Test("Every published overrun says what it is of, and what was found of it")
    func overruns() throws {
        let entries = try OverrunRegister(Self.source("overruns.json")).entries
        #expect(Set(entries.map(\.id)).count == entries.count)
        let mean = try #require(entries.first { $0.id == "flyvbjerg-budzier-2011-mean" })
        #expect(mean.statistic == .mean)
        #expect(mean.overrun == 0.27)
        #expect(mean.projects == 1471)
        let tail = try #require(entries.first { $0.id == "flyvbjerg-budzier-2011-tail" })
        #expect(tail.share == 1.0 / 6)
        #expect(tail.overrun == 2)
        for entry in entries {
            #expect((entry.status == .verified) == (entry.quote != nil))
            #expect((entry.basis == .secondHand) == (entry.checkedIn != nil), "\(entry.id)")
            #expect(!entry.publication.contains("Standish"))
        }
    }

    @Test("A mean with a share, and a verified figure without a quote, are said")
    func brokenOverruns() {
        let make: (SourceText) throws(InvalidRegister) -> Void = { source throws(InvalidRegister) in
            _ = try OverrunRegister(source)
        }
        func text(_ rest: String) -> String {
            """
            { "overruns": [ { "id": "a", "overrun": "27%", "publication": "p", "year": 2011, "lastChecked": "2026",
              \(rest) } ] }
            """
        }
        #expect(Self.codes(make, text(#""statistic": "mean", "status": "unverified""#)) == [])
        #expect(
            Self.codes(make, text(#""statistic": "mean", "share": "10%", "status": "unverified""#))
                == ["figureAgainstKind"])
        #expect(Self.codes(make, text(#""statistic": "tail", "status": "unverified""#)) == ["figureAgainstKind"])
        #expect(
            Self.codes(make, text(#""statistic": "mean", "status": "verified", "basis": "document""#))
                == ["figureAgainstKind"])
    }
}
