import Findings
import Syntax
import Testing

@Suite("An object is read strictly")
struct FieldsTests {
    private enum Colour: String, CaseIterable { case red, green }

    private static let shape = Shape(
        "thing",
        [.init("name", .text, required: true), .init("size", .number()), .init("colour", .choice(["red", "green"]))])

    private func fields(_ text: String) throws -> Fields {
        let read = ReadText(text)
        let root = try #require(read.root)
        return try #require(Fields(root, as: Self.shape, log: read.log))
    }

    private func problems(_ fields: Fields) -> [ShapeProblem] {
        fields.log.diagnostics.compactMap { if case .shape(let fact) = $0.fact { fact } else { nil } }
    }

    @Test("Values of the right kind are read, and nothing is reported")
    func sound() throws {
        let fields = try fields(#"{ "name": "x", "size": 2, "colour": "green", "$schema": "y" }"#)
        #expect(fields.string("name") == "x")
        #expect(fields.number("size") == 2 && fields.integer("size") == 2)
        #expect(fields.choice("colour", Colour.self) == .green)
        #expect(fields.has("size") && !fields.has("weight"))
        #expect(fields.boolean("weight") == nil && fields.list("weight") == nil && fields.rate("weight") == nil)
        #expect(problems(fields).isEmpty)
    }

    @Test("An unknown key is reported with its nearest, which is then not missing too")
    func keys() throws {
        let known = ["name", "size", "colour"]
        #expect(
            problems(try fields(#"{ "nmae": "x", "wieght": 1 }"#)) == [
                .unknownKey("nmae", nearest: "name", known: known), .unknownKey("wieght", nearest: nil, known: known),
            ])
        #expect(problems(try fields("{}")) == [.missingKey("name", shape: "thing")])
    }

    @Test("What is no object has no fields")
    func noObject() throws {
        let read = ReadText("[]")
        #expect(Fields(try #require(read.root), as: Self.shape, at: "part", log: read.log) == nil)
        #expect(
            read.log.diagnostics.first.flatMap { if case .shape(let fact) = $0.fact { fact } else { nil } }
                as ShapeProblem?
                == .wrongType(key: "part", expected: .object, found: .list))
    }

    @Test(
        "A value of the wrong kind is reported as what it is",
        arguments: [
            ("null", ShapeProblem.Found.null), ("true", .boolean), ("1", .number), ("1.5", .fraction), ("[]", .list),
            ("{}", .object),
        ])
    func wrongKinds(text: String, found: ShapeProblem.Found) throws {
        let fields = try fields("{ \"name\": \(text) }")
        #expect(fields.string("name") == nil)
        #expect(problems(fields) == [.wrongType(key: "name", expected: .text, found: found)])
    }

    @Test("What was reported as no JSON is not reported again")
    func invalid() throws {
        let fields = try fields(#"{ "name": nil, "size": 1.2.3, "colour": NaN }"#)
        #expect(
            fields.string("name") == nil && fields.integer("size") == nil && fields.choice("colour", Colour.self) == nil
        )
        #expect(problems(fields).isEmpty && fields.log.diagnostics.count == 3)
    }

    @Test("Numbers as text are refused with what they can mean; whole numbers are whole")
    func numbers() throws {
        let fields = try fields(#"{ "name": "20.000", "size": 2.5, "colour": "12" }"#)
        #expect(fields.number("name") == nil && fields.integer("size") == nil && fields.number("colour") == nil)
        #expect(
            problems(fields) == [
                .ambiguousNumber("20.000", readings: ["20", "20000"]),
                .wrongType(key: "size", expected: .wholeNumber, found: .fraction), .numberAsText("12", meant: "12"),
            ])
    }

    @Test("A word that is no choice, a bare rate and an empty text are refused")
    func words() throws {
        let fields = try fields(#"{ "name": " ", "size": 12, "colour": "gren" }"#)
        #expect(
            fields.string("name") == nil && fields.rate("size") == nil && fields.choice("colour", Colour.self) == nil)
        #expect(
            problems(fields) == [
                .emptyText(key: "name"), .bareRate("12"),
                .notAChoice(key: "colour", found: "gren", nearest: "green", choices: ["red", "green"]),
            ])
    }
}
