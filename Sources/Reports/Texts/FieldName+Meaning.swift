import Languages

extension FieldName {
    /// What the column holds, in a sentence.
    var meaning: Text {
        switch self {
        case .id: Meaning.id
        case .name: Meaning.name
        case .country: Meaning.country
        case .document: Meaning.document
        case .page: Meaning.page
        case .readings: Meaning.readings
        case .notes: Meaning.notes
        case .currency: Meaning.currency
        case .metric: Meaning.metric
        case .countryName: Meaning.countryName
        case .priceYear: Meaning.priceYear
        case .register: Meaning.register
        case .of: Meaning.of
        case .verified: Meaning.verified
        case .discountRate: Meaning.discountRate
        case .discountRateSource: Meaning.discountRateSource
        case .marks: Meaning.marks
        case .investment: Meaning.investment
        case .bound: Meaning.bound
        case .error: Meaning.error
        case .operatingCostPerYear: Meaning.operatingCostPerYear
        case .presentValueOfCosts: Meaning.presentValueOfCosts
        case .presentValueOfBenefits: Meaning.presentValueOfBenefits
        case .netPresentValue: Meaning.netPresentValue
        case .benefitCostRatio: Meaning.benefitCostRatio
        case .returnOnInvestment: Meaning.returnOnInvestment
        case .paybackYears: Meaning.paybackYears
        case .finalPaybackYears: Meaning.finalPaybackYears
        case .discountedPaybackYears: Meaning.discountedPaybackYears
        case .paybackFromLaunchYears: Meaning.paybackFromLaunchYears
        case .internalRateOfReturn: Meaning.internalRateOfReturn
        case .breakEvenAnnualSaving: Meaning.breakEvenAnnualSaving
        case .costBound: Meaning.costBound
        case .paybackBound: Meaning.paybackBound
        case .profitabilityIndex: Meaning.profitabilityIndex
        case .profitabilityIndexBound: Meaning.profitabilityIndexBound
        case .role: Meaning.role
        case .what: Meaning.what
        case .party: Meaning.party
        case .amount: Meaning.amount
        case .when: Meaning.when
        case .quote: Meaning.quote
        case .place: Meaning.place
        case .note: Meaning.note
        case .qualifier: Meaning.qualifier
        case .value: Meaning.value
        case .unit: Meaning.unit
        case .section: Meaning.section
        case .status: Meaning.status
        case .missing: Meaning.missing
        case .measures: Meaning.measures
        case .reading: Meaning.reading
        case .question: Meaning.question
        case .claim: Meaning.claim
        case .printed: Meaning.printed
        case .recomputed: Meaning.recomputed
        case .difference: Meaning.difference
        case .verdict: Meaning.verdict
        case .explanation: Meaning.explanation
        case .source: Meaning.source
        case .printedLow: Meaning.printedLow
        case .printedHigh: Meaning.printedHigh
        case .recomputedLow: Meaning.recomputedLow
        case .recomputedHigh: Meaning.recomputedHigh
        case .upperLimit: Meaning.upperLimit
        case .limitSource: Meaning.limitSource
        case .printedFrom: Meaning.printedFrom
        case .recomputedFrom: Meaning.recomputedFrom
        case .heldAgainst: Meaning.heldAgainst
        case .isImplied: Meaning.isImplied
        case .isOurs: Meaning.isOurs
        case .view: Meaning.view
        case .statistic: Meaning.statistic
        case .low: Meaning.low
        case .high: Meaning.high
        case .distribution: Meaning.distribution
        case .mean: Meaning.mean
        case .share: Meaning.share
        case .coefficient: Meaning.coefficient
        case .standardDeviation: Meaning.standardDeviation
        case .ends: Meaning.ends
        case .swing: Meaning.swing
        case .months: Meaning.months
        case .lowEnd: Meaning.lowEnd
        case .highEnd: Meaning.highEnd
        case .npvAtLow: Meaning.npvAtLow
        case .npvAtHigh: Meaning.npvAtHigh
        case .switchingValue: Meaning.switchingValue
        case .switchingKind: Meaning.switchingKind
        case .withinEnds: Meaning.withinEnds
        case .firstFigure: Meaning.firstFigure
        case .firstValue: Meaning.firstValue
        case .secondFigure: Meaning.secondFigure
        case .secondValue: Meaning.secondValue
        case .npvServiceLater: Meaning.npvServiceLater
        case .costOfServiceLater: Meaning.costOfServiceLater
        case .npvAllLater: Meaning.npvAllLater
        case .costOfAllLater: Meaning.costOfAllLater
        case .year: Meaning.year
        case .starts: Meaning.starts
        case .net: Meaning.net
        case .oneOffCosts: Meaning.oneOffCosts
        case .oneOffBenefits: Meaning.oneOffBenefits
        case .oneOffFactor: Meaning.oneOffFactor
        case .recurringCosts: Meaning.recurringCosts
        case .recurringBenefits: Meaning.recurringBenefits
        case .recurringFactor: Meaning.recurringFactor
        case .residualValue: Meaning.residualValue
        case .residualFactor: Meaning.residualFactor
        case .closingCost: Meaning.closingCost
        case .presentValue: Meaning.presentValue
        case .cumulativeNet: Meaning.cumulativeNet
        case .cumulativePresentValue: Meaning.cumulativePresentValue
        case .leftOut: Meaning.leftOut
        case .step: Meaning.step
        case .kind: Meaning.kind
        case .economy: Meaning.economy
        case .factor: Meaning.factor
        case .series: Meaning.series
        case .method: Meaning.method
        case .fromYear: Meaning.fromYear
        case .fromValue: Meaning.fromValue
        case .toYear: Meaning.toYear
        case .toValue: Meaning.toValue
        case .firstYear: Meaning.firstYear
        case .lastYear: Meaning.lastYear
        case .social: Meaning.social
        case .fiscal: Meaning.fiscal
        case .citizen: Meaning.citizen
        case .fiscalCash: Meaning.fiscalCash
        case .socialBound, .fiscalBound, .fiscalCashBound, .citizenBound, .switchingBound, .npvServiceLaterBound,
            .costOfServiceLaterBound, .npvAllLaterBound, .costOfAllLaterBound, .investmentBound, .operatingCostBound,
            .benefitBound, .internalRateBound, .oneOffCostsBound, .oneOffBenefitsBound, .recurringCostsBound,
            .recurringBenefitsBound, .residualValueBound, .closingCostBound, .netBound, .presentValueBound,
            .cumulativeNetBound, .cumulativePresentValueBound, .paybackOfDifferenceBound,
            .internalRateOfDifferenceBound:
            Meaning.socialBound
        case .socialReason, .fiscalReason, .fiscalCashReason, .citizenReason: Meaning.socialReason
        case .file: Meaning.file
        case .line: Meaning.line
        case .column: Meaning.column
        case .severity: Meaning.severity
        case .code: Meaning.code
        case .says: Meaning.says
        case .option: Meaning.option
        case .proposed: Meaning.proposed
        case .horizonYears: Meaning.horizonYears
        case .equivalentAnnualValue: Meaning.equivalentAnnualValue
        case .netPresentValueBeyondFirst: Meaning.netPresentValueBeyondFirst
        case .beyondFirstBound: Meaning.beyondFirstBound
        case .internalRateOfDifference: Meaning.internalRateOfDifference
        case .paybackOfDifferenceYears: Meaning.paybackOfDifferenceYears
        case .annualValueBeyondFirst: Meaning.annualValueBeyondFirst
        case .adjustedNetPresentValue: Meaning.adjustedNetPresentValue
        case .adjustedBound, .adjustedBeyondFirstBound: Meaning.adjustedBound
        case .adjustedBeyondFirst: Meaning.adjustedBeyondFirst
        case .dominatedBy: Meaning.dominatedBy
        case .weightedScore: Meaning.weightedScore
        case .lifeYears: Meaning.lifeYears
        case .beyondFirstReason: Meaning.beyondFirstReason
        case .adjustedAnnualBeyondFirst: Meaning.adjustedAnnualBeyondFirst
        case .shareOf: Meaning.shareOf
        }
    }

    /// The sentences, each in the file that its name says the subject of.
    enum Meaning {}
}

extension Words {
    /// What a column of a CSV file holds, in a sentence.
    package func describe(_ field: FieldName) -> String { say(field.meaning) }
}
