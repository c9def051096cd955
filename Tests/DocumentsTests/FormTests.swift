import Documents
import Facts
import Languages
import Testing

@Suite("A form: what writes a value beside what its schema says")
struct FormTests {
    private struct Row {
        let name: String
        let share: Double?
        let side: Bound?
        let found: Computed<Double>
        var remark: String?
    }

    private static let form: Form<Row> = .object([
        Member("name", .text, Meaning(en: "Its name.", es: "Su nombre.", pt: "Seu nome.")) { $0.name },
        Member("share", .optionalNumber, nil) { $0.share }, Member("side", .optional(.choice), nil) { $0.side },
        Member("found", .computed, nil) { $0.found }, Member(ifAny: "remark", .text, nil) { $0.remark },
        Member(saying: "language", .text, nil) { _, words in words.say(en: "en", es: "es", pt: "pt") },
    ])

    private func text(_ row: Row, in language: Language = .english) -> String {
        Self.form.json(row, Words(in: language)).compactText
    }

    @Test("Members stand in their order; what is not there is null, or left out where that is allowed")
    func members() {
        #expect(
            text(Row(name: "a", share: nil, side: .atMost, found: .notComputable(.noFlows)))
                == #"{"name":"a","share":null,"side":"atMost","found":null,"language":"en"}"#)
        #expect(
            text(Row(name: "b", share: 0.5, side: nil, found: .value(2), remark: "r"), in: .portuguese)
                == #"{"name":"b","share":0.5,"side":null,"found":2,"remark":"r","language":"pt"}"#)
    }

    @Test("The schema says of each member what it can be, and whether it always stands")
    func described() throws {
        guard case .object(let object) = Self.form.type else {
            Issue.record("an object is described as none")
            return
        }
        #expect(object.members.map { $0.name } == ["name", "share", "side", "found", "remark", "language"])
        #expect(object.members.filter { !$0.isAlwaysThere }.map { $0.name } == ["remark"])
        #expect(object.members[0].meaning?.text[.spanish] == "Su nombre.")
        guard case .nullable(.choice(let cases)) = object.members[2].type else {
            Issue.record("a choice or null is described as something else")
            return
        }
        #expect(cases == ["atLeast", "atMost"])
    }

    @Test("Values under names keep their order, and a name that no schema knows is not written")
    func named() {
        let form: Form<[(name: String, value: Int)]> = .named(["a", "b"], or: ["c"], .wholeNumber)
        let values: [(name: String, value: Int)] = [
            (name: "c", value: 3), (name: "x", value: 9), (name: "a", value: 1),
        ]
        #expect(form.json(values, Words(in: .english)).compactText == #"{"c":3,"a":1}"#)
    }

    @Test("A member of a part is a member of the whole, described alike")
    func parts() {
        let name = Member<Row>("name", .text, Meaning(en: "Its name.", es: "Su nombre.", pt: "Seu nome.")) { $0.name }
        let whole: Form<(row: Row, place: Int)> = .object([
            name.of { $0.row }, Member("place", .wholeNumber, nil) { $0.place },
        ])
        let row = Row(name: "a", share: nil, side: nil, found: .value(1))
        #expect(whole.json((row: row, place: 2), Words(in: .english)).compactText == #"{"name":"a","place":2}"#)
        #expect(name.of { (whole: [Row]) in whole[0] }.described.meaning == name.described.meaning)
    }
}
