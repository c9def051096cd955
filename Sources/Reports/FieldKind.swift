import Wording

/// What kind of value a column of a CSV file holds, as the Table Schema of its data package says it.
enum FieldKind: Sendable, Hashable {
    case text
    case wholeNumber
    case calendarYear
    /// A month in ISO 8601: `2027-01`.
    case month
    /// Money, in units of the row's currency.
    case amount
    /// A span of time, in years.
    case years
    /// A ratio or a rate, as a fraction.
    case ratio
    /// A number whose unit another column says.
    case number

    /// The kind of a column that is known by its name.
    init(of field: FieldName) {
        self =
            switch field {
            case .id, .name, .country, .document, .readings, .notes, .currency, .metric, .countryName, .register, .of,
                .verified, .bound,
                .costBound, .paybackBound, .error, .discountRateSource, .marks,
                .leftOut, .role, .section, .status, .missing, .measures, .reading, .question,
                .what, .party, .when, .quote, .place, .note, .qualifier, .unit, .socialBound, .fiscalBound,
                .fiscalCashBound, .citizenBound, .step, .kind, .economy, .source, .series, .method, .socialReason,
                .fiscalReason, .fiscalCashReason, .citizenReason, .view, .statistic, .distribution, .ends,
                .switchingKind, .withinEnds,
                .firstFigure, .secondFigure, .file, .severity,
                .code, .says, .option, .proposed, .beyondFirstBound, .dominatedBy,
                .adjustedBound, .adjustedBeyondFirstBound, .shareOf,
                .switchingBound, .npvServiceLaterBound, .costOfServiceLaterBound, .npvAllLaterBound,
                .costOfAllLaterBound, .investmentBound,
                .operatingCostBound, .benefitBound, .internalRateBound, .oneOffCostsBound,
                .oneOffBenefitsBound, .recurringCostsBound, .recurringBenefitsBound,
                .residualValueBound, .closingCostBound, .netBound, .presentValueBound,
                .cumulativeNetBound, .cumulativePresentValueBound, .paybackOfDifferenceBound,
                .internalRateOfDifferenceBound, .profitabilityIndexBound, .beyondFirstReason:
                .text
            case .claim, .heldAgainst, .limitSource, .printedFrom, .recomputedFrom, .verdict, .explanation, .isImplied,
                .isOurs:
                .text
            case .printed, .printedLow, .printedHigh, .recomputed, .recomputedLow, .recomputedHigh, .upperLimit,
                .difference:
                .number
            case .page, .year, .fromYear, .toYear, .firstYear, .lastYear, .line, .column, .months, .horizonYears,
                .lifeYears:
                .wholeNumber
            case .priceYear: .calendarYear
            case .starts: .month
            case .investment, .operatingCostPerYear, .presentValueOfCosts, .presentValueOfBenefits, .netPresentValue,
                .breakEvenAnnualSaving, .amount, .net, .oneOffCosts, .oneOffBenefits, .recurringCosts,
                .recurringBenefits, .residualValue, .closingCost, .presentValue, .cumulativeNet,
                .cumulativePresentValue,
                .npvAtLow, .npvAtHigh, .swing, .npvServiceLater, .costOfServiceLater, .npvAllLater, .costOfAllLater,
                .equivalentAnnualValue, .netPresentValueBeyondFirst, .annualValueBeyondFirst,
                .adjustedNetPresentValue, .adjustedBeyondFirst,
                .adjustedAnnualBeyondFirst:
                .amount
            case .paybackYears, .finalPaybackYears, .discountedPaybackYears, .paybackFromLaunchYears,
                .paybackOfDifferenceYears:
                .years
            case .benefitCostRatio, .profitabilityIndex, .returnOnInvestment, .internalRateOfReturn, .discountRate,
                .oneOffFactor,
                .recurringFactor, .residualFactor, .factor, .share, .coefficient, .internalRateOfDifference:
                .ratio
            case .lowEnd, .highEnd, .switchingValue, .firstValue, .secondValue, .weightedScore: .number
            case .low, .high, .mean, .standardDeviation, .value, .fromValue, .toValue, .social, .fiscal, .fiscalCash,
                .citizen:
                .number
            }
    }

    /// The kind of a column by its cells: text where one of them is, else what the first of the numbers is.
    init(of cells: [Cell]) {
        var kind: FieldKind?
        for cell in cells {
            switch cell.machineValue {
            case .empty: continue
            case .text:
                guard case .month = cell.content, kind == nil || kind == .month else {
                    self = .text
                    return
                }
                kind = .month
            case .number, .integer: kind = kind ?? FieldKind(ofNumber: cell.content)
            }
        }
        self = kind ?? .text
    }

    private init(ofNumber content: Cell.Content) {
        self =
            switch content {
            case .amount: .amount
            case .duration: .years
            case .multiple, .ratio, .percent: .ratio
            case .integer: .wholeNumber
            case .year: .calendarYear
            default: .number
            }
    }

    /// The type's name in the Table Schema.
    var type: String {
        switch self {
        case .text: "string"
        case .wholeNumber: "integer"
        case .calendarYear: "year"
        case .month: "yearmonth"
        case .amount, .years, .ratio, .number: "number"
        }
    }

    /// Whether values may have decimals.
    var isDecimal: Bool { type == "number" }
}
