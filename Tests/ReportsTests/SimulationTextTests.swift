import Facts
import Languages
import Projects
import Reports
import Testing
import Wording

@Suite("What a simulation says")
struct SimulationTextTests {
    static let parts: [UncertainParameter.Part] = [
        .amount, .volume, .growth, .volumeGrowth, .uptake(year: 1), .hours, .valueOfHour, .trips, .fare, .money,
        .delay, .horizon, .discountRate,
    ]
    static let texts: [SimulationText] = [
        .summaryWithoutLoss(low: "1", high: "2", draws: 1000, most: "3 %"), .budgetLoss("4 %"),
        .drives(["a"], share: "5 %"),
        .drives(["a", "b"], share: "6 %"),
        .title, .resultsByView, .histogramOf(.social), .driversOf(.fiscal), .driversOfKnown(.social), .shareOfKnown,
        .figuresThatVary, .figure, .distribution,
        .share, .mean, .statistic, .view, .coefficient, .draws, .between, .asPrinted, .meanOfDraws, .standardError,
        .standardDeviation, .interval, .chanceOfLoss, .chanceOfNoPayback, .chanceOfLatePayback("2030"), .payback(5),
        .notReached, .below("1"), .above("1"), .drawn(draws: 1000, figures: 2, seed: 1, isSobol: false),
        .drawn(draws: 1000, figures: 2, seed: 1, isSobol: true), .summary(low: "1", high: "2", loss: "3 %"),
        .driver("x", share: "3 %", raises: true), .driver("x", share: "3 %", raises: false),
        .otherDrivers(2, share: "3 %"), .uniform("1", "2"), .triangular("1", "2", "3"), .pert("1", "2", "3"),
        .normal(mean: "1", deviation: "2"), .logNormal(p10: "1", p90: "2"),
        .overrun(median: "1", threshold: "2", share: "3 %", index: "4", cap: "5"), .asPrintedIsNoDraw,
        .intervals(isSobol: false), .intervals(isSobol: true), .correlated("a", "b", rank: "0"), .noDeviation, .noMean,
        .publishedOverrun, .wholeTimes, .roundedDraws(asked: 1, draws: 2), .beyondSobol(64),
        .ranksExplain("90 %", draws: 5), .ranksExplainKnown("90 %", draws: 5), .viewLeftOut("x", .noSavingQuantified),
        .unknownSpread,
    ]

    @Test("Nothing is left unsaid, and no two languages say it alike but for PERT and bells", arguments: texts.indices)
    func said(index: Int) {
        let said = Language.allCases.map { Words(in: $0).say(Self.texts[index]) }
        #expect(said.allSatisfy { !$0.isEmpty && !$0.contains("  ") })
        switch Self.texts[index] {
        case .pert, .normal, .triangular, .logNormal, .distribution: #expect(Set(said).count >= 2, "\(said)")
        default: #expect(Set(said).count == 3, "\(said)")
        }
    }

    @Test("Every figure has a name of its own", arguments: Language.allCases)
    func names(language: Language) {
        let words = Words(in: language)
        let names = Self.parts.map { words.say(SimulationText.name($0, line: nil)) }
        #expect(Set(names).count == names.count)
        #expect(words.say(SimulationText.name(.amount, line: "Portal")) == "Portal")
        #expect(words.say(SimulationText.name(.growth, line: "Portal")).hasPrefix("Portal: "))
    }
}
