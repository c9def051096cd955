import Casebook
import Facts
import Projects
import Syntax
import Testing

@Suite("Readings")
struct ReadingTests {
    private func amount(_ project: Project, _ id: String) -> Double? {
        project.flows.first { $0.id == id }?.amount().value
    }

    @Test("An unknown reading is refused with the nearest and all there are")
    func unknown() throws {
        let korea = try CaseShelf.item("korea-data-exchange")
        let known = ["investment-window", "observed", "sustained", "annual", "official-series", "thirteen-years"]
        #expect(throws: ReadingError.unknownReading("anual", nearest: "annual", known: known)) {
            try korea.project(in: ["anual"])
        }
        #expect(throws: ReadingError.unknownReading("xyz", nearest: nil, known: known)) {
            try korea.project(in: ["annual", "xyz"])
        }
        // The others have no window to sustain.
        let auctions = try CaseShelf.item("spain-auctions")
        #expect(throws: ReadingError.unknownReading("sustained", nearest: nil, known: ["split", "headline"])) {
            try auctions.project(in: ["sustained"])
        }
    }

    @Test("Two readings that change the same thing conflict, whichever comes first")
    func conflict() throws {
        let korea = try CaseShelf.item("korea-data-exchange")
        #expect(throws: ReadingError.conflict("annual", "thirteen-years")) {
            try korea.project(in: ["annual", "thirteen-years"])
        }
        #expect(throws: ReadingError.conflict("thirteen-years", "annual")) {
            try korea.project(in: ["thirteen-years", "annual"])
        }
        let spain = try CaseShelf.item("spain-data-intermediation")
        #expect(throws: ReadingError.conflict("headline", "all-entities")) {
            try spain.project(in: ["reconstruction", "headline", "all-entities"])
        }
    }

    @Test("Observed and sustained exclude each other")
    func observedAndSustained() throws {
        for id in ["ecuador-civil-registry", "mexico-birth-certificate", "korea-data-exchange"] {
            let item = try CaseShelf.item(id)
            for chosen in [["observed", "sustained"], ["sustained", "observed"]] {
                #expect(throws: ReadingError.conflict("observed", "sustained")) { try item.project(in: chosen) }
            }
        }
    }

    @Test("A saving of every year has nothing to sustain")
    func annualAndSustained() throws {
        let korea = try CaseShelf.item("korea-data-exchange")
        #expect(throws: ReadingError.conflict("annual", "sustained")) {
            try korea.project(in: ["sustained", "annual"])
        }
    }

    @Test("The default reading that is spelt out excludes what changes it")
    func defaultAndOther() throws {
        let auctions = try CaseShelf.item("spain-auctions")
        #expect(throws: ReadingError.conflict("split", "headline")) {
            try auctions.project(in: ["split", "headline"])
        }
        #expect(amount(try auctions.project(in: ["split"]), "development") == 590_000)
    }

    @Test("Readings that touch different things add up")
    func together() throws {
        let spain = try CaseShelf.item("spain-data-intermediation")
        let project = try spain.project(in: ["reconstruction", "all-entities"])
        #expect(amount(project, "implementation") == 54_855_000)
        #expect(project.flows.first { $0.id == "social-saving" }?.schedule.window == 0..<144)
        #expect(try spain.project(in: ["headline", "sustained"]).sustainsSavings)
    }

    @Test("A reading replaces a key, removes one, and removes a line")
    func changes() throws {
        let auctions = try CaseShelf.item("spain-auctions").project(in: ["headline"])
        #expect(amount(auctions, "development") == 800_000)
        #expect(!auctions.flows.contains { $0.id == "first-year-maintenance" })
        let uruguay = try CaseShelf.item("uruguay-gub-uy").project(in: ["from-start"])
        #expect(uruguay.launchMonth == 0)
        #expect(uruguay.flows.first { $0.id == "platform" }?.evidence.note == nil)
        let korea = try CaseShelf.item("korea-data-exchange").project(in: ["annual"])
        #expect(korea.flows.first { $0.id == "social-saving" }?.schedule == .recurring(.year, from: 0, to: nil))
    }

    @Test("Two readings that both would take a line away, or change it, conflict")
    func removedAndChanged() throws {
        let item = try SmallCase.item(
            readings: """
                { "id": "without", "what": "w", "change": { "run": null } },
                { "id": "dear", "what": "d", "change": { "run": { "amount": 20 } } }
                """)
        #expect(throws: ReadingError.conflict("without", "dear")) { try item.project(in: ["without", "dear"]) }
        #expect(throws: ReadingError.conflict("dear", "without")) { try item.project(in: ["dear", "without"]) }
    }

    @Test("Readings that are sound alone and not together are refused together")
    func unsound() throws {
        let item = try SmallCase.item(
            readings: """
                { "id": "later", "what": "l", "change": { "run": { "from": "2025-01" } } },
                { "id": "short", "what": "s", "change": { "run": { "to": "2022-12" } } }
                """)
        _ = try item.project(in: ["later"])
        _ = try item.project(in: ["short"])
        #expect(throws: ReadingError.unsound(["later", "short"])) { try item.project(in: ["later", "short"]) }
    }

    @Test("Many readings are combined up to a limit, beyond which more of them together are refused")
    func many() throws {
        // Eleven readings that change different things combine in 2^11 − 1 = 2047 ways: 11 alone, 55 by two, 165 by three,
        // 330 by four, and 462 by five, which make 1023; the next is the 1024th, and the last that is read.
        let keys = ["about", "institution", "horizon", "life", "timing", "prices", "priceYear", "delay"]
        let values = [#""a""#, #""i""#, "5", "6", #""mid""#, #""constant""#, "2020", "1"]
        let head = zip(keys, values).map { "\"\($0)\": \($1)," }.joined(separator: " ")
        var readings = zip(keys, values).map { key, value in
            "{ \"id\": \"r-\(key.lowercased())\", \"what\": \"w\", \"change\": { \"\(key)\": \(value) } }"
        }
        readings += [("cost", 1), ("run", 2), ("gain", 3)].map { line, amount in
            "{ \"id\": \"r-\(line)\", \"what\": \"w\", \"change\": { \"\(line)\": { \"amount\": \(amount) } } }"
        }
        let source = SmallCase.source(readings: readings.joined(separator: ", "))
        let text = String(decoding: source.bytes, as: UTF8.self).replacing(
            "{ \"id\": \"small\",", with: "{ \"id\": \"small\", \(head)")
        let (read, log) = try CaseShelf.read(SourceText(name: "many.json", text: text))
        #expect(log.diagnostics.isEmpty, "\(log.diagnostics.map(\.fact))")
        let item = try #require(read)
        let ids = item.readings.filter { $0.what != nil }.map(\.id)
        #expect(ids.count == 11)
        #expect(amount(try item.project(in: ["r-horizon", "r-life", "r-cost", "r-run", "r-gain"]), "gain") == 3)
        #expect(throws: ReadingError.tooManyTogether(ids, most: 1024)) { try item.project(in: ids) }
    }

    @Test("Without a listed default, a case reads as stated, or as observed where it has a window")
    func automatic() throws {
        let other = #"{ "id": "dear", "what": "d", "change": { "cost": { "amount": 200 } } }"#
        let stated = try SmallCase.item(readings: other)
        #expect(stated.readings.map(\.id) == ["as-stated", "dear"])
        #expect(stated.defaultReading.id == "as-stated")
        #expect(!stated.isObserved)
        let observed = try SmallCase.item(readings: other, saving: #""amount": 50, "over": "2 years""#)
        #expect(observed.readings.map(\.id) == ["observed", "sustained", "dear"])
        #expect(observed.defaultReading.id == "observed")
        #expect(observed.isObserved)
        #expect(observed.defaultReading.what == nil)
    }

    @Test("A reading that changes what is not there, or makes no sound case, is an error of the file")
    func broken() throws {
        #expect(
            try SmallCase.problems(readings: #"{ "id": "x", "what": "x", "change": { "runn": null } }"#)
                == ["unknownTarget"])
        #expect(
            try SmallCase.problems(readings: #"{ "id": "x", "what": "x", "change": { "run": { "amount": -1 } } }"#)
                == ["negativeAmount"])
        #expect(
            try SmallCase.problems(readings: #"{ "id": "x", "what": "x" }, { "id": "x", "what": "y" }"#)
                == ["duplicateReading"])
        #expect(
            try SmallCase.problems(
                readings: #"{ "id": "x", "what": "x", "default": true }, { "id": "y", "what": "y", "default": true }"#)
                == ["severalDefaults"])
    }
}
