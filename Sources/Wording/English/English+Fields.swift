// What the columns of the CSV files hold.
extension English {
    func describe(_ field: FieldName) -> String {
        switch field {
        case .id: "The id of the case or of the line; for a file, its name."
        case .name: "What the case or project is called."
        case .country: "ISO 3166-1 alpha-3 code of the country."
        case .document: "The document that the case is from."
        case .page: "The page on which the case starts."
        case .readings: "The readings there are; in a comparison, those in force."
        case .notes: "Readings, bounds, gaps and assumptions that the numbers of the row rest on."
        case .currency: "ISO 4217 code of the currency of the amounts in the row."
        case .metric:
            "The metric that the row holds: amounts in the row's currency, times in years, rates as fractions."
        case .register: "The register: `value-of-time` or `shadow-prices`."
        case .of: "The purpose of the hour, or the category of the price."
        case .verified: "Whether the figure was read in its source or a faithful copy: verified or unverified."
        case .countryName: "Name of the country."
        case .priceYear: "The year in whose prices the amounts are."
        case .investment: "What is invested, as the source or project states it, before any cut by the horizon."
        case .bound:
            "atLeast or atMost where the net present value is known on one side only, since a cost or saving is unknown."
        case .costBound:
            "atLeast or atMost where the present value of the costs is known on one side only."
        case .paybackBound:
            "atLeast or atMost where the payback is known on one side only."
        case .error: "What is wrong with the row; the cells beside it are then empty."
        case .operatingCostPerYear: "What a year of operation costs; empty where it is not stated."
        case .presentValueOfCosts: "Costs over the horizon, discounted to the start of the project."
        case .presentValueOfBenefits: "Benefits over the horizon, discounted to the start of the project."
        case .discountRate:
            "The discount rate of the row, as a fraction; empty where it changes by year, or where there is "
                + "none."
        case .discountRateSource: "Who prescribes the discount rate, in which document, and how sure that is."
        case .marks: "Why the rate is looked at, if it is no step of the span: chosen, national, standard, breakEven."
        case .netPresentValue: "Present value of the benefits less that of the costs."
        case .benefitCostRatio: "Present value of the benefits divided by that of the costs."
        case .returnOnInvestment: "Benefits less costs, divided by costs, over the horizon, undiscounted."
        case .paybackYears: "Time from the start until the cumulative net benefit first turns zero or more."
        case .finalPaybackYears: "Time from the start until the cumulative net benefit turns zero or more for good."
        case .discountedPaybackYears: "The same as the payback, of discounted amounts."
        case .paybackFromLaunchYears: "The payback, counted from the month in which the service starts."
        case .profitabilityIndex:
            "Net present value ÷ present value of the investment, wherever in time that falls, plus 1."
        case .profitabilityIndexBound: "atLeast or atMost where the profitability index is known on one side only."
        case .internalRateOfReturn:
            "The rate at which the net present value is zero, as a fraction; empty where there is none, or more than one."
        case .breakEvenAnnualSaving: "The annual saving from launch to the horizon that just pays for the costs."
        case .role: "What the line is: investment, operating, saving, transfer or residual."
        case .what: "What the line or figure is about."
        case .party: "Who gains the saving, or pays the cost."
        case .amount: "The amount as the source states it; of a line per month or year, that of one such period."
        case .when: "When the amount falls."
        case .quote: "The source's own words."
        case .place: "Where in the document the words stand."
        case .note: "What must be said of the row: what we made of the source's words, or why cells are empty."
        case .qualifier: "moreThan, nearly, about, upTo or average, where the source qualifies the figure so."
        case .value: "The figure, as the source states it."
        case .unit: "What the figure counts."
        case .section: "The heading under which it stands in the document."
        case .status: "How far what the figure says has come about: realised, estimated or potential."
        case .missing: "What the source does not give of a business case."
        case .measures: "What the quantity measures: volume, time, each, share, or money that is no benefit."
        case .reading: "The readings that the row follows."
        case .question: "What the row answers: mostToSpend, neededSaving or perUnit."
        case .claim: "The claim's name, its own in the case."
        case .printed: "The figure that the source asserts, as it is printed or follows from what is."
        case .printedLow: "The lowest it can be by the rounding of what is printed; empty where there is no limit."
        case .printedHigh: "The highest it can be by the rounding of what is printed; empty where there is no limit."
        case .recomputed: "The figure as computed again, or the limit it is held against; of two the lower."
        case .recomputedLow:
            "The lowest that the computation gives by the rounding of its figures; empty where there is no limit."
        case .recomputedHigh:
            "The highest that the computation gives by the rounding of its figures; empty where there is no limit."
        case .upperLimit: "The upper one of two limits."
        case .heldAgainst:
            "What the figure is held against: equals, atLeast, atMost or plausible; empty where it is held against nothing."
        case .difference:
            "The figure as printed less the figure as computed again, or less the limit that it is beyond."
        case .verdict: "What was found: agrees, differs, implausible or cannotBeChecked."
        case .explanation: "What the verdict comes from, or why there is none."
        case .source: "Where it comes from: records of origin, a file of yours, or the source of a limit."
        case .printedFrom:
            "How the figure follows from those that are printed, by their ids; empty where it is printed itself."
        case .recomputedFrom: "What the figure is held against, as a formula of ids and figures."
        case .limitSource: "The sources of the limits, where they are not the case's document."
        case .isImplied: "Whether the figure is not printed, but follows from what is."
        case .isOurs: "Whether the computation is ours, and not one that the document speaks of."
        case .view: "The point of view: social, fiscal or citizen."
        case .statistic:
            "What the row holds: a mean, a percentile, a chance; amounts in the row's currency, times in "
                + "years, chances as fractions."
        case .low:
            "The lower end of the 95 % interval of the value; empty where there is none."
        case .high:
            "The upper end of the 95 % interval of the value; empty where there is none."
        case .distribution: "How likely the values of the figure are, in words."
        case .mean: "The mean of the figure's distribution; empty where it has none."
        case .standardDeviation:
            "The standard deviation of the figure's distribution; empty where it has none."
        case .share: "The figure's share of the spread of the net present value."
        case .coefficient:
            "The standardised coefficient of the figure's rank: above zero where the net present value rises "
                + "with it."
        case .ends: "Where the ends come from: range, tenths (P10 and P90) or fifth (20 % less and more)."
        case .lowEnd: "The lower value that the figure is moved to, in its own unit."
        case .highEnd: "The higher value that the figure is moved to, in its own unit."
        case .npvAtLow: "The net present value at the lower end."
        case .npvAtHigh: "The net present value at the higher end."
        case .swing: "How far the net present values at the two ends lie apart."
        case .switchingValue:
            "The value at which the net present value is zero, all other figures as printed; empty where there is none."
        case .switchingKind:
            "Which kind of value that is: zero; turns, where whole months or years pass zero; undecided, where "
                + "what is unknown decides it; or none."
        case .withinEnds:
            "Whether the switching value lies between the ends: true or false; empty where what is unknown decides it."
        case .firstFigure: "The id of the figure whose values head the rows."
        case .firstValue: "The value of that figure."
        case .secondFigure: "The id of the figure whose values head the columns."
        case .secondValue: "The value of that figure."
        case .months: "How many months later."
        case .npvServiceLater: "The net present value where the service starts later and the investment stays."
        case .costOfServiceLater: "The net present value as printed less that one."
        case .npvAllLater: "The net present value where the procurement moves everything, the investment too."
        case .costOfAllLater: "The net present value as printed less that one; below zero where waiting pays."
        case .year: "The year of the appraisal, from 1."
        case .starts: "The month in which the year starts; empty in a project without dates."
        case .net: "Benefits less costs of the year, undiscounted."
        case .oneOffCosts: "Costs of the year that fall once."
        case .oneOffBenefits: "Benefits of the year that fall once."
        case .oneOffFactor: "The factor that discounts what falls once in the year."
        case .recurringCosts: "Costs that recur within the year."
        case .recurringBenefits: "Benefits that recur within the year."
        case .recurringFactor: "The factor that discounts what recurs within the year."
        case .residualValue: "What is left at the horizon."
        case .residualFactor: "The factor that discounts what is left at the horizon."
        case .closingCost: "What it costs to close down, or to leave, at the horizon; discounted like what is left."
        case .presentValue: "Each amount of the year times its factor, benefits less costs."
        case .cumulativeNet: "Benefits less costs up to the end of the year, undiscounted."
        case .cumulativePresentValue:
            "The present values up to the end of the year; in the last row, the net present value."
        case .step: "The number of the step, from 1."
        case .kind: "What kind of step it is: moved, exchanged, atParity or renamed."
        case .economy: "Code of the economy whose prices, rate or parity is used."
        case .factor: "By how much the step multiplies."
        case .series: "Which series it is: exchangeRate, consumerPrices, gdpDeflator or purchasingPower."
        case .method: "How the figure came from its source: published, chained, restated, averaged or own."
        case .fromYear: "The year of the first figure of the step."
        case .fromValue: "The first figure: an index, or units per US or international dollar."
        case .toYear: "The year of the second figure of the step."
        case .toValue: "The second figure."
        case .firstYear: "The first year there is."
        case .lastYear: "The last year there is."
        case .leftOut: "What the amounts leave out, since it is unknown: the line, and why."
        case .social: "The metric for society: everyone's costs and benefits."
        case .fiscal: "The metric for the government's budget."
        case .fiscalCash: "The metric for the government's budget, without savings and costs that are no cash."
        case .citizen: "The metric for citizens and businesses."
        case .socialBound, .fiscalBound, .fiscalCashBound, .citizenBound,
            .switchingBound, .npvServiceLaterBound, .costOfServiceLaterBound, .npvAllLaterBound,
            .costOfAllLaterBound, .investmentBound,
            .operatingCostBound, .benefitBound, .internalRateBound, .oneOffCostsBound,
            .oneOffBenefitsBound, .recurringCostsBound, .recurringBenefitsBound,
            .residualValueBound, .closingCostBound, .netBound, .presentValueBound,
            .cumulativeNetBound, .cumulativePresentValueBound, .paybackOfDifferenceBound,
            .internalRateOfDifferenceBound:
            "atLeast or atMost where the number beside it is known on one side only."
        case .socialReason, .fiscalReason, .fiscalCashReason, .citizenReason:
            "The code of the reason for which the cell beside it is empty."
        case .file: "The file in which it was found."
        case .line: "The line, from 1; empty where the whole file is meant."
        case .column: "The column in the line, from 1, counted in characters."
        case .severity: "Whether it is an error or a warning; a file with an error is not used, one with warnings is."
        case .code: "What is found, by a code that stays the same in every language and version."
        case .says: "What is found, and what to do, in the language that was asked for."
        case .option: "The id of the option."
        case .proposed: "Whether the option is the one that the file proposes."
        case .horizonYears: "Over how many years the option is counted."
        case .equivalentAnnualValue: "The same amount in every year of the horizon that is worth as much."
        case .netPresentValueBeyondFirst:
            "The net present value of the difference from the first option; empty for the first."
        case .beyondFirstBound: "atLeast or atMost where the difference is known on one side only."
        case .internalRateOfDifference:
            "The internal rate of the difference, as a fraction; empty where there is none, or several."
        case .paybackOfDifferenceYears: "When the difference has paid for itself, in years from the start."
        case .annualValueBeyondFirst: "By how much the equivalent annual value is above that of the first option."
        case .adjustedNetPresentValue:
            "The social net present value with all that the file's method asks for; empty where it asks for nothing."
        case .adjustedBeyondFirst: "The same of the difference from the first option; empty for the first."
        case .adjustedBound, .adjustedBeyondFirstBound:
            "atLeast or atMost where the adjusted number is known on one side only."
        case .shareOf:
            "Whose spread the share is of: all, or known where part of the costs or savings is unknown and varies in no draw."
        case .dominatedBy: "Options that cost no more and yield no less."
        case .lifeYears: "After how many years the option is over, or renewed by its like."
        case .beyondFirstReason: "The code of why there is no net present value beyond the first option."
        case .adjustedAnnualBeyondFirst:
            "By how much the adjusted equivalent annual value is above that of the first option."
        case .weightedScore: "Weights times scores of the matrix, added; no money."
        }
    }
}
