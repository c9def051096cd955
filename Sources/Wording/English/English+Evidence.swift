import Casebook

// What is said of partial cases.
extension English {
    func say(_ text: EvidenceText) -> String {
        switch text {
        case .title: "Evidence: partial cases"
        case .neverRanked:
            "Systems of which a document states some money, or a quantity that could be given a price, but "
                + "no business case. They are never ranked with the published cases."
        case .states: "States"
        case .status: "Status"
        case .missing: "What is missing"
        case .measures: "Measures"
        case .since: "Since"
        case .answers: "What can be said of it"
        case .question: "Question"
        case .standing: "Standing"
        case .partialCase: "evidence: a partial case, never ranked with whole ones"
        case .ofStatus(let status): name(status)
        case .ofMissing(let missing): name(missing)
        case .ofMeasure(let measure): name(measure)
        case .ofQuestion(PartialAnswers.Question.mostToSpend.code): "Most that may be spent for the stated saving"
        case .ofQuestion(PartialAnswers.Question.neededSaving.code): "Saving a year that the stated cost needs"
        case .ofQuestion: "Money for one unit"
        case .keptOut(let what):
            "\"\(what)\" is kept out of the benefits: it only changes hands, or says where a rule starts"
        case .unresolvedCurrency:
            "¤ is an amount whose currency the source leaves open: the sign it prints has several; it "
                + "cannot be converted until a reading says which"
        case .runningCostsIncluded:
            "The most that may be spent is the present value of the stated savings, from the first year "
                + "on: investment and running costs together must stay below it."
        case .undiscounted: "Money for one unit is one figure of the source divided by another, undiscounted."
        }
    }

    private func name(_ status: PartialFacts.Status) -> String {
        switch status {
        case .realised: "realised"
        case .estimated: "estimated"
        case .potential: "potential"
        }
    }

    private func name(_ missing: Missing) -> String {
        switch missing {
        case .investment: "investment"
        case .operatingCost: "operating cost"
        case .saving: "saving"
        case .volume: "volume"
        case .unitValue: "value of a unit"
        case .currency: "currency"
        case .priceYear: "price year"
        }
    }

    private func name(_ measure: PartialFacts.Measure) -> String {
        switch measure {
        case .volume: "volume"
        case .time: "time in all"
        case .each: "each one"
        case .share: "share"
        case .contracts: "contracts, no benefit"
        case .threshold: "threshold, no benefit"
        case .transfer: "fee or grant, no benefit"
        case .money: "amount beside another"
        case .converted: "amount in another currency"
        }
    }
}
