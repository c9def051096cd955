import Appraisal
import Documents
import Facts
import Languages
import ProjectSamples
import Projects
import Testing
import Valuation
import Wording

@testable import Reports

@Suite("The first sentences of an appraisal say what its results say")
struct ConclusionTextTests {
    private func report(_ body: String, _ language: Language = .english) throws -> ConclusionReport {
        let project = try project(body)
        let results = AppraisalResults(of: project, on: AppraisalTerms(for: project))
        return ConclusionReport(Conclusion(of: results), words: Words(in: language))
    }

    private func sentences(_ body: String, _ language: Language = .english) throws -> [String] {
        try report(body, language).sentences.map { $0.replacing("\u{A0}", with: " ") }
    }

    private static let trips = """
        "start": "2027-01", "investment": [ { "what": "Platform", "amount": 400, "on": "2027-01" } ],
        "operating": [ { "what": "Hosting", "amount": 60, "per": "year" } ],
        "savings": [ { "what": "Trips", "to": "citizens", "amount": 216, "per": "year" } ]
        """

    @Test("What it costs, whom it pays back, what could overturn it")
    func gains() throws {
        // NPV −400 + 156 × 5.650223 = 481; payback 400 ÷ 156 = 2.6 years; the budget's −400 − 60 × 5.650223 = −739; of
        // the trips' 1,220 the 481 are 39.4 %.
        #expect(
            try sentences(Self.trips) == [
                "Costs US$ 400 in Jan 2027 and US$ 60 a year from 2027.",
                "Society has it back in 2.6 years and gains US$ 481 (NPV); the budget's cash does not have it back within "
                    + "10 years and loses US$ 739 (NPV).",
                "39.4 % less from \"Trips\" would undo what society gains.",
            ])
        #expect(
            try sentences(Self.trips, .spanish) == [
                "Cuesta US$ 400 en ene. 2027 y US$ 60 por año desde 2027.",
                "La sociedad recupera lo gastado en 2,6 años y gana US$ 481 (VAN); el flujo de caja del presupuesto no recupera lo "
                    + "gastado en 10 años y pierde US$ 739 (VAN).",
                "Un 39,4 % menos de \"Trips\" anularía lo que gana la sociedad.",
            ])
        #expect(
            try sentences(Self.trips, .portuguese) == [
                "Custa US$ 400 em jan. 2027 e US$ 60 por ano a partir de 2027.",
                "A sociedade recupera o gasto em 2,6 anos e ganha US$ 481 (VPL); o fluxo de caixa do orçamento não recupera o gasto "
                    + "em 10 anos e perde US$ 739 (VPL).",
                "39,4% a menos de \"Trips\" anulariam o que ganha a sociedade.",
            ])
    }

    @Test("An unknown cost is named, and everything is at least or at most")
    func unknownCost() throws {
        let body = """
            "investment": [ { "what": "Platform", "amount": 400 }, { "what": "Training", "amount": "not stated" } ],
            "operating": [], "savings": [ { "what": "Trips", "to": "government", "amount": 216, "per": "year" } ]
            """
        // −400 + 216 × 5.650223 = 820; 400 ÷ 216 = 1.85 years, 22 months; 820 of the trips' 1,220 are 67.2 %.
        #expect(
            try sentences(body) == [
                "Costs at least US$ 400 at the start; not known: Training (not stated).",
                "Society has it back in 22 months or later and gains at most US$ 820 (NPV); the same holds for the budget's "
                    + "cash.",
                "At most 67.2 % less from \"Trips\" would undo what society gains.",
            ])
    }

    @Test("What is bounded is at most that in every language")
    func boundedShare() throws {
        let body = """
            "investment": [ { "what": "Platform", "amount": 400 }, { "what": "Training", "amount": "not stated" } ],
            "operating": [], "savings": [ { "what": "Trips", "to": "government", "amount": 216, "per": "year" } ]
            """
        #expect(
            try sentences(body, .spanish).last
                == "A lo sumo un 67,2 % menos de \"Trips\" anularía lo que gana la sociedad.")
        #expect(
            try sentences(body, .portuguese).last
                == "No máximo 67,2% a menos de \"Trips\" anulariam o que ganha a sociedade.")
    }

    @Test("An unknown saving is named as not counted, and a loss is at most that")
    func unknownSaving() throws {
        let body = """
            "investment": [ { "what": "Platform", "amount": 400 } ], "operating": [],
            "savings": [ { "what": "Trips", "to": "government", "amount": 60, "per": "year" },
              { "what": "Errors avoided", "to": "government", "amount": "not quantified", "per": "year" } ]
            """
        // −400 + 60 × 5.650223 = −61; back in 400 ÷ 60 = 6.7 years; 61 ÷ 5.650223 = 10.79 more a year.
        #expect(
            try sentences(body) == [
                "Costs US$ 400 at the start.",
                "Society has it back in 6.7 years or sooner before discounting, but loses at most US$ 60.99 (NPV); the same "
                    + "holds for the budget's cash.",
                "Not counted, since nobody knows the amount: Errors avoided (not quantified); it would have to save at most "
                    + "US$ 10.79 a year more to be worth what it costs.",
            ])
    }

    @Test("Without a saving that is quantified nobody can tell, and the report says what it would take")
    func noSaving() throws {
        let body = """
            "investment": [ { "what": "Platform", "amount": 400 } ], "operating": [], "savings": "not quantified"
            """
        #expect(
            try sentences(body) == [
                "Costs US$ 400 at the start.",
                "Whether society has it back cannot be told: no saving is quantified; the same holds for the budget's cash.",
                "Not counted, since nobody knows the amount: the savings (not quantified); it is worth what it costs where "
                    + "it saves US$ 70.79 a year.",
            ])
    }

    @Test("A project without costs costs nothing, and is never behind")
    func noCosts() throws {
        let body = """
            "investment": [], "operating": [],
            "savings": [ { "what": "Trips", "to": "citizens", "amount": 100, "per": "year" } ]
            """
        #expect(
            try sentences(body) == [
                "Costs nothing.", "Society never spends more than it has saved, and gains US$ 565 (NPV).",
                "No line alone could overturn that, not even a cost three times as high.",
            ])
    }

    @Test("What is not known at all is no cost of zero")
    func nothingKnown() throws {
        let first = try sentences(
            "\"savings\": [ { \"what\": \"Trips\", \"to\": \"citizens\", \"amount\": 100, \"per\": \"year\" } ]"
        ).first
        #expect(
            first == "What it costs is not known: the investment (not stated) and the running costs (not stated).")
    }

    @Test("Whoever loses by it is named, whatever the others gain")
    func losers() throws {
        let body = """
            "investment": [ { "what": "Platform", "amount": 100 } ], "operating": [],
            "savings": [ { "what": "Posts", "to": "government", "amount": 90, "per": "year" } ],
            "transfers": [ { "what": "Fee", "from": "citizens", "to": "government", "amount": 10, "per": "year" } ]
            """
        // 10 × 5.650223
        #expect(try sentences(body)[1].hasSuffix("; citizens and businesses lose US$ 56.50."))
    }

    @Test("The six results stand under those concerned, and ≤ is explained by the name of what is unknown")
    func table() throws {
        let project = try project(
            """
            "investment": [ { "what": "Platform", "amount": 400 }, { "what": "Training", "amount": "not stated" } ],
            "operating": [], "savings": [ { "what": "Trips", "to": "government", "amount": 216, "per": "year" } ]
            """)
        let conclusion = Conclusion(of: AppraisalResults(of: project, on: AppraisalTerms(for: project)))
        let report = StakeholderTable(conclusion, words: Words(in: .english))
        #expect(report.columns == [.society, .budget])
        #expect(report.cell(.investment, for: .society) == .amount(400, currency: "USD", bound: .atLeast))
        #expect(report.cell(.runningCost, for: .budget) == .missing("–"))
        #expect(report.table.rows.count == 6)
        #expect(
            report.table.remarks == ["≤, ≥: Training: not known, so the true result is no better than shown."])
    }

    @Test("A purpose with many lines shows the largest, and how many more there are")
    func manyLines() throws {
        let lines = (1...20).map { "{ \"what\": \"line \($0)\", \"amount\": \($0) }" }.joined(separator: ", ")
        let project = try project("\"investment\": [ \(lines) ], \"operating\": [], \"savings\": []")
        let results = AppraisalResults(of: project, on: AppraisalTerms(for: project))
        let table = LineTable(of: results, words: Words(in: .english)).table(most: 5)
        let names = table.rows.map { $0[0].text(in: Words(in: .english).style) }
        #expect(names == ["line 17", "line 18", "line 19", "line 20", "16 more lines: --full"])
    }
}
