/// What a column of a budget is, in the words that programs of other houses know.
///
/// The names are those of the taxonomy of budgets of the Fiscal Data Package, 1.0.0rc1 (Frictionless Data, 22 April 2018). A
/// column of a concept has the type that the taxonomy gives it: a fiscal year is an integer.
package enum FiscalConcept: String, Sendable, Hashable, CaseIterable {
    case value
    case currency = "value-currency:code"
    case fiscalYear = "date:fiscal-year"
    case project = "activity:generic:project:code"
    case projectName = "activity:generic:project:label"
    case institution = "administrative-classification:generic:code"
    case line = "budget-line-id"
    case direction = "direction"
    case phase = "phase:id"
    case expenditureType = "expenditure-type:code"
    case economicClass = "economic-classification:generic:code"
    case function = "functional-classification:cofog:code"
    case source = "fin-source:generic:code"

    /// Where the taxonomy stands, as its specification says.
    static let taxonomy = "https://specs.frictionlessdata.io/taxonomies/fiscal/budgets.json"
}
