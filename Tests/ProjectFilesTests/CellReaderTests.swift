import Facts
import ProjectSamples
import Syntax
import Testing

@testable import ProjectFiles

@Suite("The cells of tables")
struct CellReaderTests {
    private func value(_ text: String, _ convention: NumberConvention?, machine: Bool = false) -> Double? {
        guard case .number(let number) = CellReader(convention: convention, takesMachineNumbers: machine).read(text)
        else { return nil }
        return number.value
    }

    @Test("A number grouped twice, or grouped and with decimals, is clear where nothing else tells")
    func clear() {
        for (text, number) in [
            ("1.000.000", 1e6), ("1,240.50", 1240.5), ("1.240,50", 1240.5), ("R$ 1.200.000,00", 1.2e6),
            ("$400,000.00", 4e5), ("1\u{A0}200\u{A0}000", 1.2e6), ("1\u{202F}200,5", 1200.5), ("£12.4", 12.4),
            ("300 millones", 3e8), ("2,5 mil milhões", 2.5e9), ("USD 3 million", 3e6), ("1'250'000", 1.25e6),
            ("Gs. 4.200.000.000", 4.2e9), ("S/ 1,250,000.00", 1.25e6),
        ] {
            #expect(value(text, nil) == number, "\(text)")
        }
    }

    @Test("What a column's clear numbers show settles the others; machine numbers are read where nothing does")
    func learnt() {
        #expect(value("1.234", .comma) == 1234)
        #expect(value("1.234", .point) == 1.234)
        #expect(value("1.234", nil, machine: true) == 1.234)
        #expect(value("1.234", .comma, machine: true) == 1234)
        #expect(CellReader(convention: nil).read("1.234") == .ambiguous(["1.2340", "1234"]))
        // Two of them in a comma file: a text in quotes is no machine's.
        #expect(
            CellReader(convention: nil, takesMachineNumbers: true).read("1,234") == .ambiguous(["1234", "1.2340"]))
        #expect(CellReader(convention: .comma).read("1,240.50") == .otherConvention)
    }

    @Test(
        "The words and signs for what nobody knows are unknown, and never zero",
        arguments: [
            "N/A", "n.a.", "..", "...", "…", "-", "–", "—", "?", "no consta", "not stated", "NÃO INFORMADO", "s/d",
            "n/d",
            "TBD", "por definir", "a definir", "#N/A", "desconocido", "I don't know", "no sé",
        ])
    func unknown(text: String) {
        #expect(CellReader(convention: nil).read(text) == .unknown(.notStated))
    }

    @Test("Why it is unknown is kept")
    func why() {
        #expect(CellReader(convention: nil).read("sin cuantificar") == .unknown(.notQuantified))
        #expect(CellReader(convention: nil).read("not separable") == .unknown(.notSeparable))
        #expect(CellReader(convention: nil).read(" \u{A0}") == .empty)
        for text in ["Exempt under Section 43", "#REF!", "12ab", "12 km2", "1.23.4", "1,2,3"] {
            #expect(CellReader(convention: nil).read(text) == .notANumber, "\(text)")
        }
        #expect(CellReader(convention: nil).read("300 M") == .ambiguous(["300000", "300000000"]))
    }

    @Test("A convention is learnt from the cells that have one reading, and none from those that contradict each other")
    func convention() {
        func learnt(_ texts: String...) -> NumberConvention? {
            var column = ColumnConvention()
            for text in texts { column.learn(from: text) }
            return column.convention
        }
        #expect(learnt("1.234", "1200000") == nil)
        #expect(learnt("1.234", "1.234.567") == .comma)
        #expect(learnt("0,5") == .comma)
        #expect(learnt("R$ 12,50", "not stated", "x") == .comma)
        #expect(learnt("$400,000.00") == .point)
        #expect(learnt("1.234,5", "1,234.5") == nil)
    }
}

@Suite("Amounts as texts of a JSON file")
struct WrittenAmountInFileTests {
    private func read(_ amount: String) -> ReadProject {
        ReadProject(
            """
            { "name": "P", "currency": "USD", "operating": [], "savings": [],
              "investment": [ { "what": "Platform", "amount": \(amount) } ] }
            """)
    }

    @Test(
        "They are read as in a table, where nobody can take them for another number",
        arguments: [
            "\"1,5 millones\"", "\"US$ 1.500.000\"", "\"1.500.000\"", "\"1,500,000.00\"", "\"1 500 000\"", "1500000",
            "\"1.5 million USD\"", "\"1 500 mil\"",
        ])
    func read(amount: String) throws {
        let read = read(amount)
        #expect(read.codes.isEmpty)
        #expect(try #require(read.project).lines.investment.value?.first?.amount().value == 1_500_000)
    }

    @Test("A bare number in quotes, one with a single mark, and another currency's sign are refused")
    func refused() {
        #expect(read("\"1500000\"").codes == ["numberAsText"])
        #expect(read("\"36,6\"").codes == ["ambiguousNumber"])
        #expect(read("\"1.500\"").codes == ["ambiguousNumber"])
        #expect(read("\"R$ 1.500.000\"").codes == ["otherCurrency"])
        #expect(read("\"5 %\"").project == nil)
    }

    @Test(
        "What nobody knows may be said in the writer's language", arguments: ["no consta", "N/A", "?", "não informado"])
    func unknown(word: String) throws {
        #expect(try #require(read("\"\(word)\"").project).lines.investment.value?.first?.amount().unknown == .notStated)
    }
}
