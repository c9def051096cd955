import Languages
import Testing
import Wording

@testable import Reports

@Suite("What charts find, in a sentence")
struct ChartFindingTests {
    private let english = Words(in: .english)
    private let spanish = Words(in: .spanish)
    private let portuguese = Words(in: .portuguese)

    private func payback(
        _ subject: ChartFinding.Subject, _ result: ChartFinding.Payback.Result
    ) -> ChartFinding.Payback {
        ChartFinding.Payback(subject: subject, result: result)
    }

    private func plain(_ text: String) -> String { text.map { $0 == "\u{A0}" ? " " : String($0) }.joined() }

    @Test("Society and the budget have their money back, or one of them has not")
    func paybacks() {
        let both = ChartFinding.payback(
            payback(.society, .after(4, nil)), budget: payback(.budgetInCash, .after(6.5, nil)))
        #expect(
            plain(english.say(both)) == "Society has its money back in 4 years; the budget's cash in 6.5 years")
        let one = ChartFinding.payback(
            payback(.society, .after(2.9, nil)), budget: payback(.budgetInCash, .never(years: 10)))
        #expect(
            plain(spanish.say(one))
                == "La sociedad recupera lo gastado en 2,9 años; el flujo de caja del presupuesto no lo recupera")
        #expect(
            plain(portuguese.say(one))
                == "A sociedade recupera o gasto em 2,9 anos; o fluxo de caixa do orçamento não o recupera")
        let none = ChartFinding.payback(
            payback(.society, .never(years: 10)), budget: payback(.budget, .never(years: 10)))
        #expect(
            plain(english.say(none)) == "Society does not get its money back in 10 years; the budget does not either")
    }

    @Test("What is unknown bounds the time, or leaves it open")
    func bounds() {
        let late = ChartFinding.payback(payback(.society, .after(2.6, .atLeast)), budget: nil)
        #expect(plain(english.say(late)) == "Society has its money back in 2.6 years or later")
        let open = ChartFinding.payback(payback(.society, .unknown), budget: nil)
        #expect(plain(spanish.say(open)) == "No se puede saber si la sociedad recupera lo gastado")
        let lost = ChartFinding.payback(payback(.budget, .lostAgain(3)), budget: nil)
        #expect(plain(english.say(lost)) == "The budget has its money back in 3 years and loses it again")
    }

    @Test("Up to which rate each gains")
    func rates() {
        let rates = ChartFinding.rates(
            .init(subject: .society, result: .upTo(0.756, nil)),
            budget: .init(subject: .budgetInCash, result: .never))
        #expect(plain(english.say(rates)) == "Society gains at any rate up to 75.6 %; the budget's cash at none")
        let turns = ChartFinding.rates(.init(subject: .budget, result: .turns([0.1, 0.2])), budget: nil)
        #expect(plain(spanish.say(turns)) == "El presupuesto tiene un resultado que cambia de signo en 10 % y 20 %")
    }

    @Test("From which year on each year pays: a calendar year, or one of the appraisal")
    func years() {
        let calendar = ChartFinding.everyYearFrom("2028", isCalendar: true)
        #expect(english.say(calendar) == "From 2028 on every year brings more than it costs")
        #expect(portuguese.say(calendar) == "A partir de 2028 cada ano rende mais do que custa")
        let own = ChartFinding.everyYearFrom("2", isCalendar: false)
        #expect(spanish.say(own) == "Desde el año 2 cada año rinde más de lo que cuesta")
        #expect(portuguese.say(own) == "A partir do ano 2 cada ano rende mais do que custa")
    }

    @Test("Who gains and who is out, the most first")
    func parties() {
        let parties = ChartFinding.parties([
            .init(party: .citizens, isLoss: false, amount: "US$ 3 M"),
            .init(party: .government, isLoss: true, amount: "US$ 1 M"),
        ])
        #expect(english.say(parties) == "Citizens gain US$ 3 M; the government is out US$ 1 M")
        #expect(spanish.say(parties) == "La ciudadanía gana US$ 3 M; el gobierno pone US$ 1 M")
        #expect(portuguese.say(parties) == "Os cidadãos ganham US$ 3 M; o governo põe US$ 1 M")
    }

    @Test(
        "Nothing is left unsaid in any language",
        arguments: [
            RiskFinding.noneTurns(mostMoved: "a"), .theseTurn(["a"]), .theseTurn(["a", "b"]),
            .manyTurn(3, mostMoved: "a"), .undecided(mostMoved: "a"), .spread(low: "1", high: "2", loss: "3 %"),
            .spreadWithoutLoss(low: "1", high: "2"), .worthMost("a", by: "1", isAnnual: true), .optionsEqual,
            .optionsUnknown, .casesWithinAYear(5, of: 8), .projectAmongCases("1", less: 2, of: 3),
        ])
    func said(finding: RiskFinding) {
        let said = Language.allCases.map { Words(in: $0).say(finding) }
        #expect(Set(said).count == 3 && said.allSatisfy { !$0.isEmpty && !$0.hasSuffix(".") && !$0.contains("  ") })
    }
}
