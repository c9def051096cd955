import Languages
import Valuation

extension Words {
    /// What people call a column that they do not see: the word that reports use for what it holds.
    package func title(_ field: FieldName) -> String {
        switch field {
        case .id: label(.identifier)
        case .name: label(.name)
        case .country, .countryName: label(.country)
        case .document: label(.document)
        case .page: label(.page)
        case .readings: label(.readings)
        case .notes, .note, .leftOut: label(.notes)
        case .currency: label(.currency)
        case .metric: label(.metric)
        case .priceYear: label(.priceYear)
        case .investment: label(.investment)
        case .bound: label(.bound)
        case .costBound: "\(name(Metric.presentValueOfCosts)): \(label(.bound).lowercased())"
        case .paybackBound: "\(name(Metric.paybackYears)): \(label(.bound).lowercased())"
        case .error: label(.error)
        case .operatingCostPerYear: label(.operatingPerYear)
        case .presentValueOfCosts: name(Metric.presentValueOfCosts)
        case .presentValueOfBenefits: name(Metric.presentValueOfBenefits)
        case .discountRate: label(.discountRate)
        case .discountRateSource: "\(label(.discountRate)): \(label(.source).lowercased())"
        case .marks: label(.mark)
        case .netPresentValue: name(Metric.netPresentValue)
        case .benefitCostRatio: name(Metric.benefitCostRatio)
        case .returnOnInvestment: name(Metric.returnOnInvestment)
        case .paybackYears: name(Metric.paybackYears)
        case .finalPaybackYears: name(Metric.finalPaybackYears)
        case .discountedPaybackYears: name(Metric.discountedPaybackYears)
        case .paybackFromLaunchYears: name(Metric.paybackFromLaunchYears)
        case .profitabilityIndex: name(Metric.profitabilityIndex)
        case .profitabilityIndexBound: "\(name(Metric.profitabilityIndex)): \(label(.bound).lowercased())"
        case .internalRateOfReturn: name(Metric.internalRates)
        case .breakEvenAnnualSaving: name(Metric.breakEvenAnnualSaving)
        case .role: label(.role)
        case .what: label(.what)
        case .party: label(.party)
        case .amount: label(.amount)
        case .when: label(.when)
        case .quote: label(.phrase)
        case .place: label(.place)
        case .qualifier: label(.qualifier)
        case .value: label(.value)
        case .unit: label(.unit)
        case .section: label(.section)
        case .status: say(EvidenceText.status)
        case .missing: say(EvidenceText.missing)
        case .measures: say(EvidenceText.measures)
        case .reading: label(.chosenReading)
        case .question: say(EvidenceText.question)
        case .claim: label(.claim)
        case .printed, .printedLow, .printedHigh, .printedFrom: label(.printed)
        case .recomputed, .recomputedLow, .recomputedHigh, .recomputedFrom, .upperLimit, .heldAgainst:
            label(.recomputed)
        case .difference: label(.difference)
        case .verdict: label(.verdict)
        case .explanation: label(.reason)
        case .source: label(.source)
        case .limitSource: label(.source)
        case .isImplied: label(.impliedBySource)
        case .isOurs: label(.ourReconstruction)
        case .view: say(SimulationText.view)
        case .statistic: say(SimulationText.statistic)
        case .low: "\(say(SimulationText.interval)): \(label(.lowest).lowercased())"
        case .high: "\(say(SimulationText.interval)): \(label(.highest).lowercased())"
        case .distribution: say(SimulationText.distribution)
        case .mean: say(SimulationText.mean)
        case .standardDeviation: say(SimulationText.standardDeviation)
        case .share: say(SimulationText.share)
        case .coefficient: say(SimulationText.coefficient)
        case .ends: say(SensitivityText.ends)
        case .lowEnd: say(SensitivityText.lowEnd)
        case .highEnd: say(SensitivityText.highEnd)
        case .npvAtLow: say(SensitivityText.atLow)
        case .npvAtHigh: say(SensitivityText.atHigh)
        case .swing: say(SensitivityText.swing)
        case .switchingValue: say(SensitivityText.switchingValue)
        case .switchingKind: say(SensitivityText.switchingKind)
        case .withinEnds: say(SensitivityText.withinEnds)
        case .firstFigure: say(SensitivityText.firstFigure)
        case .firstValue: say(SensitivityText.firstValue)
        case .secondFigure: say(SensitivityText.secondFigure)
        case .secondValue: say(SensitivityText.secondValue)
        case .months: say(SensitivityText.months)
        case .npvServiceLater: say(SensitivityText.serviceLater)
        case .costOfServiceLater: say(SensitivityText.costOfServiceLater)
        case .npvAllLater: say(SensitivityText.allLater)
        case .costOfAllLater: say(SensitivityText.costOfAllLater)
        case .year: label(.year)
        case .starts: label(.start)
        case .net: label(.net)
        case .oneOffCosts: label(.oneOffCosts)
        case .oneOffBenefits: label(.oneOffBenefits)
        case .oneOffFactor: "\(label(.oneOffCosts)), \(label(.oneOffFactor))"
        case .recurringCosts: label(.recurringCosts)
        case .recurringBenefits: label(.recurringBenefits)
        case .recurringFactor: "\(label(.recurringCosts)), \(label(.recurringFactor))"
        case .residualValue: label(.residualValue)
        case .residualFactor: "\(label(.residualValue)), \(label(.recurringFactor))"
        case .closingCost: label(.closingCost)
        case .presentValue: label(.presentValue)
        case .cumulativeNet: "\(label(.net)), \(label(.cumulative).lowercased())"
        case .cumulativePresentValue: "\(label(.presentValue)), \(label(.cumulative).lowercased())"
        case .step: heading(.step)
        case .kind: heading(.kind)
        case .register: heading(.kind)
        case .of: heading(.subject)
        case .verified: heading(.status)
        case .economy: heading(.economy)
        case .factor: heading(.factor)
        case .series: heading(.series)
        case .method: heading(.method)
        case .fromYear: heading(.fromYear)
        case .fromValue: heading(.fromValue)
        case .toYear: heading(.toYear)
        case .toValue: heading(.toValue)
        case .firstYear: heading(.firstYear)
        case .lastYear: heading(.lastYear)
        case .social: label(.social)
        case .fiscal: label(.fiscal)
        case .fiscalCash: label(.fiscalCash)
        case .citizen: label(.citizen)
        case .socialBound: "\(label(.social)): \(label(.bound).lowercased())"
        case .fiscalBound: "\(label(.fiscal)): \(label(.bound).lowercased())"
        case .fiscalCashBound: "\(label(.fiscalCash)): \(label(.bound).lowercased())"
        case .citizenBound: "\(label(.citizen)): \(label(.bound).lowercased())"
        case .socialReason: "\(label(.social)): \(label(.reason).lowercased())"
        case .fiscalReason: "\(label(.fiscal)): \(label(.reason).lowercased())"
        case .fiscalCashReason: "\(label(.fiscalCash)): \(label(.reason).lowercased())"
        case .citizenReason: "\(label(.citizen)): \(label(.reason).lowercased())"
        case .file: label(.file)
        case .line: label(.line)
        case .column: label(.column)
        case .severity: label(.severity)
        case .code: label(.code)
        case .says: label(.what)
        case .option: say(OptionText.option)
        case .proposed: say(OptionText.proposed)
        case .horizonYears: say(OptionText.years)
        case .equivalentAnnualValue: name(Metric.equivalentAnnualValue)
        case .netPresentValueBeyondFirst: say(OptionText.netPresentValueBeyondFirst)
        case .beyondFirstBound: "\(say(OptionText.netPresentValueBeyondFirst)): \(label(.bound).lowercased())"
        case .internalRateOfDifference: say(OptionText.rateOfDifference)
        case .paybackOfDifferenceYears: say(OptionText.paybackOfDifference)
        case .annualValueBeyondFirst: say(OptionText.annualValueBeyondFirst)
        case .adjustedNetPresentValue: say(OptionText.adjustedNetPresentValue)
        case .adjustedBound: "\(say(OptionText.adjustedNetPresentValue)): \(label(.bound).lowercased())"
        case .adjustedBeyondFirst: say(OptionText.adjustedBeyondFirst)
        case .adjustedBeyondFirstBound: "\(say(OptionText.adjustedBeyondFirst)): \(label(.bound).lowercased())"
        case .switchingBound, .npvServiceLaterBound, .costOfServiceLaterBound, .npvAllLaterBound,
            .costOfAllLaterBound, .investmentBound, .operatingCostBound,
            .benefitBound, .internalRateBound, .oneOffCostsBound, .oneOffBenefitsBound, .recurringCostsBound,
            .recurringBenefitsBound, .residualValueBound, .closingCostBound, .netBound, .presentValueBound,
            .cumulativeNetBound, .cumulativePresentValueBound, .paybackOfDifferenceBound,
            .internalRateOfDifferenceBound:
            field.bounded.map { "\(title($0)): \(label(.bound).lowercased())" } ?? label(.bound)
        case .shareOf: say(SimulationText.share)
        case .dominatedBy: say(OptionText.dominatedBy)
        case .lifeYears: say(OptionText.lifeYears)
        case .beyondFirstReason: "\(say(OptionText.netPresentValueBeyondFirst)): \(label(.reason).lowercased())"
        case .adjustedAnnualBeyondFirst: say(OptionText.adjustedAnnualBeyondFirst)
        case .weightedScore: say(OptionText.weightedScore)
        }
    }
}
