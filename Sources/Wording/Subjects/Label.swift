/// Headings and short labels.
public enum Label: String, Sendable, Hashable, CaseIterable {
    // Tables of cases.
    case caseColumn, name, country, currency, priceYear, investment, operatingPerYear, payback, netPresentValue
    case returnOnInvestment, benefitCostRatio, internalRate, notes, page, start, readings
    case compareTitle, casesTitle
    // A case.
    case source, figures, what, amount, when, phrase, place, quantities, benefitsNotMonetised, assumptions
    case chosenReading, unit, value, costPerUnit, section, institution
    // An appraisal.
    case yearByYear, year, oneOffCosts, oneOffBenefits, oneOffFactor, recurringCosts, recurringBenefits
    case recurringFactor, net, presentValue, cumulative, residualValue, closingCost, total
    case results, metric, social, fiscal, citizen, fiscalCash
    case rateSensitivity, breakEvenRate, chosenRate, nationalRate, standardRate, mark
    case atOtherRates, discountRate, standing, lowest, median, highest, rank, thisProject
    case ranges, unfavourable, likely, favourable, costOfDelay, monthsLater
    // An audit.
    case auditTitle, claims, claim, printed, recomputed, difference, verdict, impliedBySource, ourReconstruction, about
    // Columns that only programs read.
    case identifier, role, party, bound, reason, document, qualifier
    // Keys of files.
    case key, required, holds, meaning
    // Times.
    case atStart, perYear, perMonth, fromLaunch, toHorizon, atHorizon, steadyState, from, until, spreadOver
    case allBut, monthNumber, millions, thousands, growth, uptake, upTo, moreThan, nearly, average, ours
    // What a check finds.
    case findings, file, line, column, severity, code
    // Diagnostics and help.
    case error, warning, usage, examples, commands, topics, options, arguments, defaultValue
}
