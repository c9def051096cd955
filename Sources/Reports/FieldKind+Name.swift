import Documents
import Languages

extension FieldKind {
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
}

extension Words {
    /// What a column is called and holds, by its name; nothing where no list knows it.
    package func description(ofColumn name: String) -> ColumnDescription? {
        FieldName(rawValue: name).map {
            ColumnDescription(kind: FieldKind(of: $0), title: title($0), meaning: describe($0))
        }
    }
}
