import Documents
import Foundation
import Languages
import Testing
import Valuation
import Wording

@testable import Reports

@Suite("What the columns of CSV files are called and hold")
struct FieldDescriptionTests {
    /// Every field that reports have.
    static let all: [FieldDescription] = [
        .lineID, .institution, .budgetClass, .means, .fiscalYear, .fiscalYearStarts, .fiscalYearEnds, .monthsCounted,
        .amountOfYear, .unknown, .capitalOfYear, .currentOfYear, .closingOfYear, .transferPaidOfYear,
        .transferReceivedOfYear, .residualOfYear, .spending, .spendingInKind, .savingsCash, .savingsNotCashable,
        .savingsNotStated, .savingsCitizens, .savingsBusinesses, .savingsSociety, .capitalBound, .currentBound,
        .spendingBound,
        .economicClass, .functionOfGovernment, .fundingSource, .fundingKind, .amountAtCurrentPrices,
        .amountAtConstantPrices, .pricesOfYear, .spendingAtCurrentPrices,
        .implied, .impliedLow, .impliedHigh, .observedPaybackYears, .observedNetPresentValue,
        .observedReturnOnInvestment, .sustainedPaybackYears, .sustainedNetPresentValue, .sustainedReturnOnInvestment,
        .claim, .printed, .recomputed, .difference, .verdict, .explanation, .source, .printedLow,
        .printedHigh, .recomputedLow, .recomputedHigh, .upperLimit, .limitSource, .printedFrom,
        .recomputedFrom, .heldAgainst, .isImplied, .isOurs, .view, .statistic, .low, .high, .distribution,
        .mean, .share, .coefficient, .standardDeviation, .ends, .swing, .months, .lowEnd, .highEnd,
        .npvAtLow, .npvAtHigh, .switchingValue, .switchingKind, .withinEnds, .firstFigure, .firstValue,
        .secondFigure, .secondValue, .npvServiceLater, .costOfServiceLater, .npvAllLater, .costOfAllLater,
        .switchingBound, .npvServiceLaterBound, .costOfServiceLaterBound, .npvAllLaterBound,
        .costOfAllLaterBound, .investmentBound, .operatingCostBound, .benefitBound, .internalRateBound,
        .oneOffCostsBound, .oneOffBenefitsBound, .recurringCostsBound, .recurringBenefitsBound,
        .residualValueBound, .closingCostBound, .netBound, .presentValueBound, .cumulativeNetBound,
        .cumulativePresentValueBound, .paybackOfDifferenceBound, .internalRateOfDifferenceBound, .option,
        .proposed, .horizonYears, .netPresentValueBeyondFirst, .beyondFirstBound, .internalRateOfDifference,
        .paybackOfDifferenceYears, .annualValueBeyondFirst, .adjustedNetPresentValue, .adjustedBound,
        .adjustedBeyondFirst, .adjustedBeyondFirstBound, .dominatedBy, .weightedScore, .lifeYears,
        .beyondFirstReason, .adjustedAnnualBeyondFirst, .shareOf, .id, .name, .country, .document, .page,
        .readings, .notes, .currency, .metric, .countryName, .priceYear, .register, .of, .verified,
        .address, .readOn, .provisional, .discountRate, .discountRateSource, .marks, .investment, .bound, .error,
        .operatingCostPerYear,
        .costBound, .paybackBound, .profitabilityIndexBound, .role, .what, .party, .amount, .when, .quote,
        .place, .note, .qualifier, .value, .unit, .section, .status, .missing, .measures, .reading,
        .question, .year, .starts, .net, .oneOffCosts, .oneOffBenefits, .oneOffFactor, .recurringCosts,
        .recurringBenefits, .recurringFactor, .residualValue, .residualFactor, .closingCost, .presentValue,
        .cumulativeNet, .cumulativePresentValue, .leftOut, .step, .kind, .economy, .factor, .series,
        .method, .fromYear, .fromValue, .toYear, .toValue, .firstYear, .lastYear, .file, .line, .column,
        .severity, .code, .says, .social, .fiscal, .citizen, .fiscalCash, .socialBound, .fiscalBound,
        .fiscalCashBound, .citizenBound, .socialReason, .fiscalReason, .fiscalCashReason, .citizenReason,
        .presentValueOfCosts, .presentValueOfBenefits, .netPresentValue, .benefitCostRatio,
        .returnOnInvestment, .paybackYears, .finalPaybackYears, .discountedPaybackYears,
        .paybackFromLaunchYears, .internalRateOfReturn, .equivalentAnnualValue, .breakEvenAnnualSaving,
        .additionalBreakEvenAnnualSaving, .profitabilityIndex, .modifiedInternalRate, .fiscalYearEnding,
        .direction, .ofCase, .ofProject,
    ]

    @Test("None is left out of these tests")
    func complete() throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Sources/Reports/Fields")
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        let texts = try files.map { try String(contentsOf: $0, encoding: .utf8) }
        let count = texts.map { $0.components(separatedBy: "= FieldDescription(").count - 1 }.reduce(0, +)
        // Those of metrics stand with what else metrics are called.
        let all = Set(Self.all.map(\.columnName))
        #expect(count + Metric.allCases.count == Self.all.count && all.count == Self.all.count)
        #expect(Metric.allCases.allSatisfy { all.contains($0.field.columnName) })
    }

    @Test("Each is described in a sentence, and has a title", arguments: Language.allCases, all)
    func said(language: Language, field: FieldDescription) {
        let sentence = field.meaning.text[language]
        // Two metrics are known by their names alone.
        if sentence != field.title[language] { #expect(sentence.hasSuffix(".")) }
        #expect(sentence.count > 10 && !sentence.contains("  "))
        #expect(sentence.first?.isUppercase == true || sentence.hasPrefix("atLeast") || sentence.hasPrefix("moreThan"))
        #expect(!field.title[language].isEmpty)
    }

    @Test("None is described in English elsewhere", arguments: [Language.spanish, .portuguese], all)
    func translated(language: Language, field: FieldDescription) {
        #expect(field.meaning.text[language] != field.meaning.text[.english])
    }

    @Test("Columns of one table are told apart by their titles", arguments: Language.allCases)
    func distinct(language: Language) {
        let years: [FieldDescription] = [
            .year, .starts, .currency, .oneOffCosts, .oneOffBenefits, .oneOffFactor, .recurringCosts,
            .recurringBenefits, .recurringFactor, .residualValue, .residualFactor, .closingCost, .net, .presentValue,
            .cumulativeNet, .cumulativePresentValue,
        ]
        #expect(Set(years.map { $0.title[language] }).count == years.count)
        let views: [FieldDescription] = [
            .social, .socialBound, .socialReason, .fiscal, .fiscalBound, .fiscalReason, .fiscalCash, .fiscalCashBound,
            .fiscalCashReason, .citizen, .citizenBound, .citizenReason,
        ]
        #expect(Set(views.map { $0.title[language] }).count == views.count)
    }

    @Test("Names are those of CSV: small letters, digits and underscores", arguments: all)
    func names(field: FieldDescription) {
        #expect(field.columnName.allSatisfy { $0.isASCII && ($0.isLowercase || $0 == "_") })
    }

    @Test("A member of JSON is named as the column of the CSV that holds the same")
    func keys() {
        #expect(FieldDescription.netPresentValue.key == "netPresentValue")
        #expect(FieldDescription.id.key == "id")
        #expect(FieldDescription.cumulativePresentValue.key == "cumulativePresentValue")
        for metric in Metric.allCases where metric != .internalRates { #expect(metric.field.key == metric.rawValue) }
    }

    @Test("Each list of metrics has those it is for, once")
    func metrics() {
        #expect(Set(Metric.inReports) == Set(Metric.allCases) && Metric.inReports.count == Metric.allCases.count)
        #expect(Set(Metric.inContracts) == Set(Metric.allCases) && Metric.inContracts.count == Metric.allCases.count)
        #expect(Set(Metric.inBatches).isDisjoint(with: Metric.behindOthers))
    }
}
