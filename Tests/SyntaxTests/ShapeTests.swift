import Findings
import Syntax
import Testing

@Suite("Shapes")
struct ShapeTests {
    private let line = Shape(
        "line", [.init("what", .text, required: true), .init("amount", .amount(.notNegative))],
        rules: [.needs("low", "amount")])

    @Test("A key that is added stands behind the others, or in the place of its namesake")
    func adding() {
        let more = line.adding(
            [.init("amount", .number()), .init("quote", .text)], rules: [.always(.has("quote"))], name: "case line")
        #expect(more.keys.map(\.name) == ["what", "amount", "quote"])
        if case .number(.none)? = more["amount"]?.kind {} else { Issue.record("amount is the old one") }
        #expect(more.rules == [.needs("low", "amount"), .always(.has("quote"))])
        #expect(more.name == "case line" && more.id == "case line")
        #expect(line.adding([]).id == "line")
    }

    @Test("Keys that lack their partner are found; one that is misspelt is not missing too")
    func partners() throws {
        let shape = Shape(
            "line",
            [.init("low", .number()), .init("amount", .number()), .init("weights", .text), .init("over", .text)],
            rules: [.needs("low", "amount"), .needs("weights", "over")])
        func lacking(_ text: String, among keys: [Key]? = nil) throws -> [String] {
            let log = DiagnosticLog(SourceText(name: "a.json", text: text))
            let root = try #require(JSONReader.read(log))
            let isAny = try #require(Fields(root, as: shape, log: log)).noteLackingPartners(among: keys)
            let lacking = log.diagnostics.compactMap { diagnostic -> String? in
                if case .project(.lacksPartner(let key, _)) = diagnostic.fact { key } else { nil }
            }
            #expect(isAny == !lacking.isEmpty)
            return lacking
        }
        #expect(try lacking(#"{ "low": 1, "weights": "x" }"#) == ["low", "weights"])
        #expect(try lacking(#"{ "low": 1, "weights": "x" }"#, among: ["weights"]) == ["weights"])
        #expect(try lacking(#"{ "low": 1, "amount": 2 }"#) == [])
        #expect(try lacking(#"{ "low": 1, "amuont": 2 }"#) == [])
        #expect(try lacking("{}") == [])
    }

    @Test("A choice is one of those that the shape allows, though the enumeration lists more")
    func choices() throws {
        enum Party: String, CaseIterable {
            case government, society
        }
        let shape = Shape("cost", [.init("by", .choice(["government"])), .init("to", .text)])
        let log = DiagnosticLog(SourceText(name: "a.json", text: #"{ "by": "society", "to": "society" }"#))
        let root = try #require(JSONReader.read(log))
        let fields = try #require(Fields(root, as: shape, log: log))
        #expect(fields.choice("by", Party.self) == nil)
        #expect(fields.choice("to", Party.self) == .society)
        #expect(log.diagnostics.map(\.fact.code) == ["notAChoice"])
    }

    @Test("A kind knows whether it admits an unknown, and which objects it holds")
    func kinds() {
        let list = Shape.Kind.list(.object(line))
        #expect(Shape.Kind.either([list, .unknown]).admitsUnknown)
        #expect(!list.admitsUnknown && Shape.Kind.amount().admitsUnknown && !Shape.Kind.number().admitsUnknown)
        #expect(Shape.Kind.either([.text, list]).shape?.id == "line")
        #expect(Shape.Kind.map(.object(line)).shape?.id == "line" && Shape.Kind.text.shape == nil)
    }
}
