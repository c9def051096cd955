import Casebook
import Facts
import ProjectFiles
import Projects
import Registers
import Valuation

// What is said of risks, of optimism bias and evidence, and of the projects that one is set among.
extension English {
    func say(_ problem: AdjustmentProblem) -> String {
        switch problem {
        case .probabilityOutOfRange(let text):
            "a probability lies between 0 % and 100 %, and \(text) does not; write \"20%\", or 0.2"
        case .riskWithoutEffect:
            "this risk costs nothing; write what it costs if it happens (\"amount\") or by how many \"months\" it delays "
                + "the service"
        case .riskDelayOutOfRange(let months):
            "a delay of \(months) months is none; write a whole number of months from 1 to 2400"
        case .mitigationWithoutEffect:
            "this mitigation changes nothing; write what is left of the risk: \"probabilityAfter\", \"shareAfter\" or "
                + "\"monthsAfter\""
        case .mitigationMakesWorse(let key):
            "with this mitigation the risk is worse than without it; \"\(key)\" is what is left of it"
        case .noUplift:
            "an optimism bias names a published \"category\", or uplifts of its own: \"investment\", \"operating\", "
                + "\"duration\""
        case .categoryAndUplift:
            "an optimism bias has either a published category or uplifts of its own; leave one of the two out"
        case .negativeUplift: "an uplift is added to what was estimated; it cannot be below zero"
        case .upliftTooLarge(let key, let most):
            "an uplift of \"\(key)\" is at most \(NumberStyle(language: .english).percent(most))"
        }
    }

    func say(_ concern: AdjustmentConcern, style: NumberStyle, language: String) -> String {
        switch concern {
        case .biasOnRiskyRate:
            "the discount rate is said to contain a premium for risk: with an optimism bias on top the same risk counts "
                + "twice"
        case .biasOnHighRate(let rate, let national):
            "the discount rate of \(style.percent(rate)) is above the \(style.percent(national)) that the country "
                + "prescribes: if the difference is a premium for risk, an optimism bias on top counts it twice"
        case .biasOnLeaningRange(let what):
            "the range of \"\(what.text(in: language))\" reaches further up than down: an optimism bias on top counts "
                + "the same overrun twice where the range does"
        case .biasBesideRisks:
            "an optimism bias stands for risks that nobody has named yet: as the risk register grows, it should shrink"
        case .ungraded(let count):
            count == 1
                ? "1 line has no grade of evidence and is not corrected"
                : "\(count) lines have no grade of evidence and are not corrected"
        }
    }

    /// What a file must state for a correction.
    func needs(_ adjustment: Adjustment) -> String {
        switch adjustment {
        case .evidence: "write \"evidenceCorrections\" and a grade (\"evidence\") on lines"
        case .optimismBias: "write \"optimismBias\""
        case .risks: "write \"risks\""
        }
    }

    func say(_ text: AdjustmentText, style: NumberStyle, language: String) -> String {
        switch text {
        case .heading(let heading): name(heading)
        case .name(let adjustment): name(adjustment)
        case .grade(let grade): name(grade)
        case .measure(let measure): name(measure)
        case .applied(let adjustments): "All results contain: \(list(adjustments.map(name)))."
        case .shownCorrected: "Figures are shown as corrected, and not as the file has them."
        case .noneApplied: "None of these is in the other results; --adjust puts one there."
        case .severalApplied: "Together they may count the same thing twice."
        case .uplift(let bias, let uplift, let months): say(bias, uplift, months: months, style: style)
        case .corrections(let corrections):
            "By evidence: \(list(corrections.map { "\(name($0.grade)) \(style.percent($0.share))" })). Costs are higher by "
                + "it and benefits lower; the corrections are the project's own."
        case .expectedRisks:
            "Risks: what can be expected of all of them, with the mitigations that are decided and their costs; delays "
                + "add up, each total with its own probability."
        case .risksTogether:
            "Present values. Each risk by itself; together they may come to another sum, since delays add "
                + "up. With mitigation: what is left to be expected, and what the mitigation costs."
        case .exposure(let amount, let currency, let bound):
            "Contingent liabilities: \(style.amount(amount, currency: currency, bound: bound)) if all are called, undiscounted."
        case .concern(let concern):
            "Careful: \(say(concern, style: style, language: language))."
        case .months(let count): count == 1 ? "1 month" : "\(count) months"
        case .notDecided(let what): "\(what.text(in: language)) (not decided)"
        case .sample(let cases):
            "\(cases) published cases are a small sample, and a favourable one: they were published because they "
                + "succeeded. The share of such projects with a lower value lies in the interval with 95 % confidence "
                + "(Clopper and Pearson), if the cases were drawn at random, which they were not."
        case .medianInterval(let confidence):
            "The median of such projects lies there with \(style.percent(confidence)) confidence (order statistics), under "
                + "the same condition."
        case .differentCurrencies(let codes):
            "Investment and saving per transaction are not placed: amounts are in \(list(codes)). Choose one with "
                + "--currency."
        case .priceYears(let years): "Amounts are in prices of \(list(years.map(String.init))); --price-year takes one."
        case .leftOut(let names):
            "Not among the amounts, since theirs cannot be converted: \(list(names.map { $0.text(in: language) }))."
        case .finding(let entry): finding(entry, style)
        case .publication(let entry): publication(entry, language)
        case .overruns:
            "What the investment would be with the overrun that was found, and the net present value for society then. "
                + "Unverified figures are shown and not applied."
        }
    }

    private func say(_ bias: OptimismBias, _ uplift: OptimismUplift, months: Int, style: NumberStyle) -> String {
        let source: String
        switch bias {
        case .category(let category, let mitigated):
            let left = mitigated == 0 ? "" : ", \(style.percent(mitigated)) of it mitigated"
            source =
                "\(name(category))\(left); bounds of Mott MacDonald (2002), as in HM Treasury's supplementary guidance"
        case .own(_, let own): source = own.map { "the project's own: \($0)" } ?? "the project's own, without a source"
        }
        let later = months == 1 ? "1 month later" : "\(months) months later"
        return "Optimism bias: investment +\(style.percent(uplift.investment)), operating cost "
            + "+\(style.percent(uplift.operating)), time to launch +\(style.percent(uplift.duration)), so the launch is "
            + "\(later) (\(source))."
    }

    private func finding(_ entry: OverrunRegister.Entry, _ style: NumberStyle) -> String {
        let overrun = style.percent(entry.overrun, decimals: 0)
        let share = style.percent(entry.share ?? 1, decimals: 0)
        return switch entry.statistic {
        case .mean: "on average \(overrun) more than planned"
        case .tail: "\(share) of projects: on average \(overrun) more"
        case .above: "\(share) of projects: above \(overrun) more"
        }
    }

    private func publication(_ entry: OverrunRegister.Entry, _ language: String) -> String {
        let origin =
            switch entry.basis {
            case .document: "read there"
            case .secondHand: "as quoted in \(entry.checkedIn ?? "")"
            case nil: "unverified"
            }
        let note = entry.note.map { " \($0.text(in: language))" } ?? ""
        let sample = entry.projects.map { ", \(NumberStyle(language: .english).integer($0)) projects" } ?? ""
        return "\(entry.publication)\(sample); \(origin).\(note)"
    }

    private func name(_ adjustment: Adjustment) -> String {
        switch adjustment {
        case .evidence: "Evidence"
        case .optimismBias: "Optimism bias"
        case .risks: "Expected risks"
        }
    }

    private func name(_ grade: EvidenceGrade) -> String {
        switch grade {
        case .measured: "measured"
        case .quoted: "quoted"
        case .estimated: "estimated"
        case .guessed: "guessed"
        }
    }

    private func name(_ category: OptimismBias.Category) -> String {
        switch category {
        case .standardBuildings: "standard buildings"
        case .nonStandardBuildings: "non-standard buildings"
        case .standardCivilEngineering: "standard civil engineering"
        case .nonStandardCivilEngineering: "non-standard civil engineering"
        case .equipmentAndDevelopment: "equipment and development"
        case .outsourcing: "outsourcing"
        }
    }

    private func name(_ measure: ReferenceMeasure) -> String {
        switch measure {
        case .investment: "Investment"
        case .operatingCostRatio: "Operating cost of a year ÷ investment"
        case .savingPerTransaction: "Saving per transaction"
        case .paybackYears: name(Metric.paybackYears)
        case .benefitCostRatio: name(Metric.benefitCostRatio)
        case .returnOnInvestment: name(Metric.returnOnInvestment)
        }
    }

    private func name(_ heading: AdjustmentText.Heading) -> String {
        switch heading {
        case .corrections: "Corrections that the file states"
        case .correction: "Correction"
        case .asWritten: "As written"
        case .risks: "Risk register"
        case .risk: "Risk"
        case .owner: "Owner"
        case .probability: "Probability"
        case .delay: "Delay"
        case .loss: "Loss if it happens"
        case .expected: "Expected loss"
        case .mitigation: "Mitigation"
        case .mitigations: "Mitigations"
        case .withMitigation: "With mitigation"
        case .gain: "Worth of mitigation"
        case .together: "All risks together, as decided"
        case .contingent: "contingent liability"
        case .evidence: "Evidence"
        case .grade: "Grade"
        case .lines: "Lines"
        case .costs: "Present value of costs"
        case .benefits: "Present value of benefits"
        case .noGrade: "no grade"
        case .lowerShare: "Such projects that are lower"
        case .medianBetween: "Median lies between"
        case .overruns: "Published cost overruns of IT projects"
        case .finding: "Found"
        case .publication: "Published in"
        case .investmentThen: "Investment then"
        case .valueThen: "Net present value then"
        }
    }
}
