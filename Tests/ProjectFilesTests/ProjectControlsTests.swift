import Findings
import Syntax
import Testing

@testable import ProjectFiles

@Suite("The figures of a project's file that can be moved")
struct ProjectControlsTests {
    private static let file = """
        { // Ours.
          "name": "n", "horizon": 8, "discountRate": "7.5%",
          "investment": [ { "what": "a", "amount": 1000 }, { "what": "b", "amount": 250.5, "on": "2027-01" } ],
          "operating": [ { "what": "c", "amount": "not stated" } ],
          "savings": [
            { "what": { "en": "d", "es": "e" }, "volume": { "visits": 1200, "per": "year" }, "each": { "money": 3 },
              "uptake": ["20%", 0.5, "80%"] },
          ],
        }
        """

    private func controls(_ text: String) throws -> ProjectControls {
        let source = SourceText(name: "p.json", text: text)
        return ProjectControls(of: try #require(JSONReader.read(source).root), in: source)
    }

    private func moved(_ text: String, _ moves: [ProjectControls.Move]) throws -> String {
        String(decoding: try controls(text).moved(moves), as: UTF8.self)
    }

    @Test("Rate, horizon, delay and uptake come first, then each line's amount or volume; words are none")
    func all() throws {
        let controls = try controls(Self.file)
        #expect(
            controls.all.map(\.id) == [
                "discountRate", "horizon", "delay", "uptake", "investment/0/amount", "investment/1/amount",
                "savings/0/volume/visits",
            ])
        #expect(controls.all.map(\.value) == [0.075, 8, 0, 1, 1000, 250.5, 1200])
        #expect(controls.all.map { $0.what?.text(in: "es") } == [nil, nil, nil, nil, "a", "b", "e"])
    }

    @Test("A move changes the figure's text and nothing else: remarks, order and other figures stay")
    func text() throws {
        #expect(
            try moved(Self.file, [.init("investment/1/amount", to: 300), .init("horizon", to: 12)])
                == Self.file.replacing("250.5", with: "300").replacing("\"horizon\": 8", with: "\"horizon\": 12"))
        #expect(
            try moved(Self.file, [.init("discountRate", to: 0.085)])
                == Self.file.replacing("7.5%", with: "8.5%"))
        #expect(
            try moved(Self.file, [.init("savings/0/volume/visits", to: 1500.25)])
                == Self.file.replacing("1200", with: "1500.25"))
    }

    @Test("An uptake is moved as a whole, each share as it is written, and none beyond all")
    func uptake() throws {
        // 0.2 × 1.3 = 0.26, 0.5 × 1.3 = 0.65, and 0.8 × 1.3 = 1.04 is more than everybody.
        #expect(
            try moved(Self.file, [.init("uptake", to: 1.3)])
                == Self.file.replacing("[\"20%\", 0.5, \"80%\"]", with: "[\"26%\", 0.65, \"100%\"]"))
    }

    @Test("What the file leaves open is written in front of its first key, in order")
    func missing() throws {
        let bare = "{ \"name\": \"n\", \"savings\": [] }"
        #expect(
            try moved(bare, [.init("delay", to: 6), .init("discountRate", to: 0.06), .init("horizon", to: 15)])
                == "{\n  \"discountRate\": \"6%\",\n  \"horizon\": 15,\n  \"delay\": 6, \"name\": \"n\", \"savings\": [] }"
        )
    }

    @Test(
        "A figure that is moved to where it is, an unknown one, and one moved to no number leave the file as it is")
    func nothing() throws {
        #expect(
            try moved(
                Self.file,
                [
                    .init("horizon", to: 8), .init("discountRate", to: 0.075), .init("nobody", to: 1),
                    .init("delay", to: .nan),
                ]
            ) == Self.file)
    }

    @Test("Schedules, ranges, zeros and words cannot be moved")
    func none() throws {
        let controls = try controls(
            """
            { "name": "n", "discountRate": [{ "from": 1, "rate": "3%" }], "horizon": { "value": 10, "low": 8, "high": 12 },
              "delay": { "value": 0, "low": 0, "high": 6 }, "savings": [{ "what": "a", "amount": 0 }],
              "operating": "not stated" }
            """)
        #expect(controls.all.isEmpty)
    }

    @Test("Twelve digits are written: 0.1 × 3 is 0.3, and no exponent")
    func digits() throws {
        #expect(
            try moved(
                "{ \"name\": \"n\", \"savings\": [{ \"amount\": 0.1 }] }", [.init("savings/0/amount", to: 0.1 * 3)])
                == "{ \"name\": \"n\", \"savings\": [{ \"amount\": 0.3 }] }")
        #expect(
            try moved("{ \"name\": \"n\", \"savings\": [{ \"amount\": 1 }] }", [.init("savings/0/amount", to: 1e21)])
                == "{ \"name\": \"n\", \"savings\": [{ \"amount\": 1000000000000000000000 }] }")
    }
}
