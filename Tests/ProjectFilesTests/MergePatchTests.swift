import Findings
import Syntax
import Testing

@testable import ProjectFiles

@Suite("What a reading changes")
struct MergePatchTests {
    private func node(_ text: String) throws -> JSONNode {
        let log = DiagnosticLog(SourceText(name: "patch.json", text: text))
        let node = JSONReader.read(log)
        #expect(!log.hasErrors)
        return try #require(node)
    }

    private static let file = """
        { "name": "n", "start": "2020-01", "horizon": 10,
          "investment": [ { "id": "a", "amount": 1, "on": "2020-01" }, { "id": "b", "amount": 2 } ],
          "savings": [ { "id": "c", "amount": 3 }, { "amount": 4 } ], "operating": "not stated" }
        """

    private func patched(_ change: String) throws -> JSONNode {
        MergePatch(change: try node(change)).applied(to: try node(Self.file))
    }

    private func touched(_ change: String) throws -> MergePatch { MergePatch(change: try node(change)) }

    @Test("A key of the project is replaced, or removed by null")
    func keys() throws {
        let changed = try patched(#"{ "start": "2019-06", "horizon": null }"#)
        #expect(changed["start"]?.string == "2019-06")
        #expect(changed["horizon"] == nil)
        #expect(changed["name"]?.string == "n")
        #expect(changed.members?.map(\.key) == ["name", "start", "investment", "savings", "operating"])
    }

    @Test("A line's keys are replaced, added, or removed by null, and its other keys stay")
    func lines() throws {
        let line = try #require(
            try patched(#"{ "a": { "amount": 9, "on": null, "over": "2 years" } }"#)["investment"]?.elements?.first)
        #expect(line["amount"]?.value == .number(9, literal: "9"))
        #expect(line["on"] == nil)
        #expect(line["over"]?.string == "2 years")
        #expect(line["id"]?.string == "a")
    }

    @Test("A line is removed by null, and the others stay as they are")
    func removedLine() throws {
        let changed = try patched(#"{ "a": null }"#)
        #expect(changed["investment"]?.elements?.map { $0["id"]?.string } == ["b"])
        #expect(changed["savings"]?.elements?.count == 2)
    }

    @Test("Lines are found in every list, and several at once")
    func several() throws {
        let changed = try patched(#"{ "b": { "amount": 20 }, "c": null, "name": "m" }"#)
        #expect(changed["investment"]?.elements?[1]["amount"]?.value == .number(20, literal: "20"))
        #expect(changed["savings"]?.elements?.count == 1)
        #expect(changed["name"]?.string == "m")
    }

    @Test("An empty change changes nothing")
    func empty() throws {
        #expect(try patched("{ }") == node(Self.file))
        #expect(try touched("{ }").touched.isEmpty)
    }

    @Test("The targets are the keys of the project and the ids of its lines")
    func targets() throws {
        #expect(MergePatch.targets(of: try node(Self.file)) == ["name", "start", "horizon", "a", "b", "c"])
    }

    @Test("What is touched is a key, a line, or a key of a line")
    func touches() throws {
        let patch = try touched(#"{ "start": "2019", "a": { "amount": 1, "on": null }, "b": null }"#)
        #expect(patch.touched == ["start", "a.amount", "a.on", "b"])
    }

    @Test(
        "Two changes conflict where they touch the same key, or one a line and the other a key of it",
        arguments: [
            (#"{ "a": { "amount": 1 } }"#, #"{ "a": { "amount": 2 } }"#, true),
            (#"{ "a": { "amount": 1 } }"#, #"{ "a": { "on": "2020" } }"#, false),
            (#"{ "a": { "amount": 1 } }"#, #"{ "a": null }"#, true),
            (#"{ "a": null }"#, #"{ "b": null }"#, false), (#"{ "a": null }"#, #"{ "a": null }"#, true),
            (#"{ "start": "2019" }"#, #"{ "start": null }"#, true),
            (#"{ "start": "2019" }"#, #"{ "horizon": 3 }"#, false),
            (#"{ "a": null }"#, #"{ "ab": { "amount": 1 } }"#, false),
        ])
    func conflicts(one: String, other: String, expected: Bool) throws {
        let (first, second) = (try touched(one).touched, try touched(other).touched)
        #expect(MergePatch.conflict(first, second) == expected)
        #expect(MergePatch.conflict(second, first) == expected)
    }
}
