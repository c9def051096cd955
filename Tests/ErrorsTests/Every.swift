import Casebook
import Findings
import ProjectFiles
import Syntax

/// A fact of which one example of each case can be walked through.
private protocol Walkable: DiagnosticFamily {
    /// The example behind another one; the first behind none.
    ///
    /// A `switch` over every case: a new one does not compile until it has its place in the walk, and with it a file.
    static func example(behind other: Self?) -> Self?
}

extension Walkable {
    fileprivate static var examples: [DiagnosticFact] {
        Array(
            sequence(state: Self?.none) { last in
                last = example(behind: last)
                return last?.fact
            })
    }
}

/// One example of every problem that a reader can find.
enum Every {
    static let problem: [DiagnosticFact] =
        TextEncoding.examples + JSONProblem.examples + ShapeProblem.examples + ProjectProblem.examples
        + AdjustmentProblem.examples + BudgetProblem.examples
        + RangeProblem.examples + CaseProblem.examples + ClaimProblem.examples + CSVProblem.examples
        + OptionProblem.examples + DriverProblem.examples + SheetProblem.examples + ProjectConcern.examples
        + DriverConcern.examples
}

extension TextEncoding: Walkable {
    fileprivate static func example(behind other: TextEncoding?) -> TextEncoding? {
        switch other {
        case nil: .windows1252
        case .windows1252: .utf16Unmarked
        // These need no word.
        case .utf16Unmarked, .utf16, .utf8: nil
        }
    }
}

extension JSONProblem: Walkable {
    fileprivate static func example(behind other: JSONProblem?) -> JSONProblem? {
        switch other {
        case nil: .notUTF8
        case .notUTF8: .emptyFile
        case .emptyFile: .truncated(opener: "{", line: 1)
        case .truncated: .unexpected(found: "", expected: .value)
        case .unexpected: .decimalComma("")
        case .decimalComma: .malformedNumber("")
        case .malformedNumber: .numberOutOfRange("")
        case .numberOutOfRange: .strangeWord("")
        case .strangeWord: .unterminatedString
        case .unterminatedString: .controlCharacter(9)
        case .controlCharacter: .malformedEscape("")
        case .malformedEscape: .unterminatedComment
        case .unterminatedComment: .tooDeep(limit: 64)
        case .tooDeep: .duplicateKey("", firstLine: 1)
        case .duplicateKey: nil
        }
    }
}

extension ShapeProblem: Walkable {
    fileprivate static func example(behind other: ShapeProblem?) -> ShapeProblem? {
        switch other {
        case nil: .unknownKey("", nearest: nil, known: [])
        case .unknownKey: .missingKey("", shape: "")
        case .missingKey: .wrongType(key: "", expected: .text, found: .null)
        case .wrongType: .notAChoice(key: "", found: "", nearest: nil, choices: [])
        case .notAChoice: .unknownCode(.currency, found: "", nearest: nil)
        case .unknownCode(.currency, _, _): .unknownCode(.country, found: "", nearest: nil)
        case .unknownCode(.country, _, _): .sharedName("", codes: [])
        case .sharedName: .indexUnit("")
        case .indexUnit: .ambiguousNumber("", readings: [])
        case .ambiguousNumber: .looksGrouped("", meant: "")
        case .looksGrouped: .numberAsText("", meant: "")
        case .numberAsText: .notANumber("", expected: .amount)
        case .notANumber: .bareRate("")
        case .bareRate: .notARate("")
        case .notARate: .rateTooLow("")
        case .rateTooLow: .emptyText(key: "")
        case .emptyText: .tooLarge(key: "", "", most: nil)
        case .tooLarge: nil
        }
    }
}

extension ProjectProblem: Walkable {
    fileprivate static func example(behind other: ProjectProblem?) -> ProjectProblem? {
        switch other {
        case nil: .negativeAmount(.saving)
        case .negativeAmount: .windowEndsBeforeStart("")
        case .windowEndsBeforeStart: .yearOutOfRange(0)
        case .yearOutOfRange: .malformedMonth("")
        case .malformedMonth: .malformedWindow("")
        case .malformedWindow: .dateWithoutStart("")
        case .dateWithoutStart: .beforeStart("", start: "")
        case .beforeStart: .noFlows
        case .noFlows: .noPriceYear("")
        case .noPriceYear: .notConvertible(.noParity(economy: "", year: 0, nearest: []))
        case .notConvertible: .noTiming(.saving)
        case .noTiming: .conflictingTiming([])
        case .conflictingTiming: .investmentWithoutEnd
        case .investmentWithoutEnd: .onlyRecurringGrows("")
        case .onlyRecurringGrows: .reversedRange
        case .reversedRange: .outsideRange
        case .outsideRange: .lifeOutOfRange(0)
        case .lifeOutOfRange: .horizonOutOfRange(0)
        case .horizonOutOfRange: .delayOutOfRange(0)
        case .delayOutOfRange: .shareOutOfRange
        case .shareOutOfRange: .amountAndVolume
        case .amountAndVolume: .noAmount
        case .noAmount: .lacksPartner("", partner: "")
        case .lacksPartner: .rangeBesideVolume("")
        case .rangeBesideVolume: .volumeCounts([])
        case .volumeCounts: .transferToItself
        case .transferToItself: .duplicateID("")
        case .duplicateID: .emptyList("")
        case .emptyList: .weightsOutsideWindow
        case .weightsOutsideWindow: .transfersAboveAmount
        case .transfersAboveAmount: .scheduleOutOfOrder(0)
        case .scheduleOutOfOrder: .scheduleTooLong(0, most: 0)
        case .scheduleTooLong: .malformedYear("")
        case .malformedYear: .yearTwice("", "")
        case .yearTwice: .writtenByYear("")
        case .writtenByYear: .rangeOfAllYears("")
        case .rangeOfAllYears: .growthWithoutPriceYear
        case .growthWithoutPriceYear: .severalAmounts
        case .severalAmounts: .currentPricesAtRealRate
        case .currentPricesAtRealRate: .constantPricesAtNominalRate
        case .constantPricesAtNominalRate: .priceYearOfCurrentPrices
        case .priceYearOfCurrentPrices: .noCostOfAnAppraisal("")
        case .noCostOfAnAppraisal: nil
        }
    }
}

extension AdjustmentProblem: Walkable {
    fileprivate static func example(behind other: AdjustmentProblem?) -> AdjustmentProblem? {
        switch other {
        case nil: .probabilityOutOfRange("")
        case .probabilityOutOfRange: .riskWithoutEffect
        case .riskWithoutEffect: .riskDelayOutOfRange(0)
        case .riskDelayOutOfRange: .mitigationWithoutEffect
        case .mitigationWithoutEffect: .mitigationMakesWorse("")
        case .mitigationMakesWorse: .noUplift
        case .noUplift: .categoryAndUplift
        case .categoryAndUplift: .negativeUplift
        case .negativeUplift: .upliftTooLarge(key: "", most: 1)
        case .upliftTooLarge: nil
        }
    }
}

extension BudgetProblem: Walkable {
    fileprivate static func example(behind other: BudgetProblem?) -> BudgetProblem? {
        switch other {
        case nil: .unknownEconomicClass("", nearest: nil)
        case .unknownEconomicClass: .unknownFunction("", nearest: nil)
        case .unknownFunction: .unknownFundingSource("", nearest: nil, known: [])
        case .unknownFundingSource: .fundedBeyondWhole(2)
        case .fundedBeyondWhole: .fundingTotalAndYears
        case .fundingTotalAndYears: .malformedFiscalYear("")
        case .malformedFiscalYear: nil
        }
    }
}

extension RangeProblem: Walkable {
    fileprivate static func example(behind other: RangeProblem?) -> RangeProblem? {
        switch other {
        case nil: .lacks(distribution: "", keys: [])
        case .lacks: .foreignKey("", distribution: "")
        case .foreignKey: .notPositive("")
        case .notPositive: .normalBelowZero
        case .normalBelowZero: .overrunOutOfOrder
        case .overrunOutOfOrder: .tailShareOutOfRange
        case .tailShareOutOfRange: .overrunOfNoCost
        case .overrunOfNoCost: .twoRanges("")
        case .twoRanges: .rankOutOfRange(0)
        case .rankOutOfRange: .notBetweenTwo(0)
        case .notBetweenTwo: .unknownFigure("", nearest: nil, known: [])
        case .unknownFigure: .figureWithoutRange("")
        case .figureWithoutRange: .severalFigures("", choices: [])
        case .severalFigures: .correlatedWithItself("")
        case .correlatedWithItself: .correlatedTwice("", "")
        case .correlatedTwice: .impossibleCorrelations([])
        case .impossibleCorrelations: nil
        }
    }
}

extension CaseProblem: Walkable {
    fileprivate static func example(behind other: CaseProblem?) -> CaseProblem? {
        switch other {
        case nil: .noQuote
        case .noQuote: .noPlace
        case .noPlace: .noExplanation
        case .noExplanation: .unknownTarget("", nearest: nil, known: [])
        case .unknownTarget: .duplicateReading("")
        case .duplicateReading: .defaultChanges
        case .defaultChanges: .severalDefaults
        case .severalDefaults: .malformedID("")
        case .malformedID: .quantityNotPositive
        case .quantityNotPositive: .malformedWhen("")
        case .malformedWhen: .unknownPart("", nearest: nil, known: [])
        case .unknownPart: nil
        }
    }
}

extension ClaimProblem: Walkable {
    fileprivate static func example(behind other: ClaimProblem?) -> ClaimProblem? {
        switch other {
        case nil: .duplicateClaim("")
        case .duplicateClaim: .unknownFigure("", nearest: nil, known: [])
        case .unknownFigure: .figureNotInPhrase("")
        case .figureNotInPhrase: .notOneAssertion
        case .notOneAssertion: .severalChecks([])
        case .severalChecks: .noCheck
        case .noCheck: .noLimit
        case .noLimit: .unexplainedReconstruction
        case .unexplainedReconstruction: .unverifiedWithoutSource
        case .unverifiedWithoutSource: .notOneOperation([])
        case .notOneOperation: .wrongCount("", expected: "", found: 0)
        case .wrongCount: .malformedMoney("")
        case .malformedMoney: nil
        }
    }
}

extension CSVProblem: Walkable {
    fileprivate static func example(behind other: CSVProblem?) -> CSVProblem? {
        switch other {
        case nil: .notUTF8(byte: 0)
        case .notUTF8: .unterminatedQuote
        case .unterminatedQuote: .textAfterQuote("")
        // A row of a project's table may be shorter than the header, and what is longer is a `SheetProblem`.
        case .textAfterQuote, .tooFewFields, .tooManyFields: nil
        }
    }
}

extension SheetProblem: Walkable {
    fileprivate static func example(behind other: SheetProblem?) -> SheetProblem? {
        switch other {
        case nil: .missingColumn([], there: [])
        case .missingColumn: .unknownColumn("", nearest: nil)
        case .unknownColumn: .duplicateColumn("")
        case .duplicateColumn: .cellWithoutColumn("")
        case .cellWithoutColumn: .noKind(choices: [])
        case .noKind: .unknownKind("", nearest: nil, choices: [])
        case .unknownKind: .foreignColumn("", kind: "")
        case .foreignColumn: .unknownFact("", nearest: nil, known: [])
        case .unknownFact: .emptyFact("")
        case .emptyFact: .ambiguousNumber("", readings: [])
        case .ambiguousNumber: .doubtfulMagnitude("", readings: [])
        case .doubtfulMagnitude: .otherConvention("", shown: "", line: 1)
        case .otherConvention: .unclearDeclaration("")
        case .unclearDeclaration: .ambiguousDate("", readings: [])
        case .ambiguousDate: .notYesOrNo("")
        case .notYesOrNo: .saidTwice("", "")
        case .saidTwice: .notAWeight("")
        case .notAWeight: .noHeader(columns: [])
        case .noHeader: .shiftedRow("")
        case .shiftedRow: .notAWord(column: "", found: "", nearest: nil, choices: [])
        case .notAWord: .notANumber("", unknowns: [])
        case .notANumber: .otherCurrency("", currency: "")
        case .otherCurrency: .missingFact("", row: [])
        case .missingFact: .missingCell(column: "", kind: "", choices: [])
        case .missingCell: .rowOfSums("")
        case .rowOfSums: nil
        }
    }
}

extension ProjectConcern: Walkable {
    fileprivate static func example(behind other: ProjectConcern?) -> ProjectConcern? {
        switch other {
        case nil: .notCashableDecides(netPresentValue: 0, cashOnly: 0, currency: "")
        case .notCashableDecides: .horizonBeyondLife(horizon: 1, life: 1)
        case .horizonBeyondLife: .launchBeyondHorizon(years: 1)
        case .launchBeyondHorizon: .noPriceYear
        case .noPriceYear: .noStart
        case .noStart: .looksLikeTotal("")
        case .looksLikeTotal: .savingsAllZero
        case .savingsAllZero: .savingsNotStated
        case .savingsNotStated: .inflationUnused
        case .inflationUnused: .levelInCurrentPrices("")
        case .levelInCurrentPrices: .beyondHorizon("", amount: nil, currency: "")
        case .beyondHorizon: .outlivedPurchase("", horizon: 2, life: 1)
        case .outlivedPurchase: .weightsMissTotal("", sum: 1, total: 2, whole: nil)
        case .weightsMissTotal: .livesDiffer([])
        case .livesDiffer: nil
        }
    }
}

extension OptionProblem: Walkable {
    fileprivate static func example(behind other: OptionProblem?) -> OptionProblem? {
        switch other {
        case nil: .tooFewOptions
        case .tooFewOptions: .malformedID("")
        case .malformedID: .duplicateOption("")
        case .duplicateOption: .severalProposed
        case .severalProposed: .unknownLine("", nearest: nil, known: [])
        case .unknownLine: .weightsNotWhole(0)
        case .weightsNotWhole: .scoreOffScale(0, scale: 0)
        case .scoreOffScale: .scoreOfNoOption("", nearest: nil, known: [])
        case .scoreOfNoOption: .noScore("")
        case .noScore: .oneScoreForAll
        case .oneScoreForAll: .keyOfTheFile("")
        case .keyOfTheFile: .livesWithoutOptions
        case .livesWithoutOptions: .livesTooFarApart([], common: 0)
        case .livesTooFarApart: .renewedWithoutInflation
        case .renewedWithoutInflation: nil
        }
    }
}

extension DriverProblem: Walkable {
    fileprivate static func example(behind other: DriverProblem?) -> DriverProblem? {
        switch other {
        case nil: .outOfBounds(key: "", value: 0)
        case .outOfBounds: .tooManyYears(key: "", 0, most: 0)
        case .tooManyYears: .noRollOut
        case .noRollOut: .sharesNotWhole(0)
        case .sharesNotWhole: .limitsReversed
        case .limitsReversed: .limitsWithoutRecurrence("")
        case .limitsWithoutRecurrence: .lifeWithoutPurchase
        case .lifeWithoutPurchase: .noValueOfTime(.any, country: nil, known: [])
        case .noValueOfTime: .otherCurrency("", registered: "")
        case .otherCurrency: .unknownName(key: "", name: "", nearest: nil, known: [])
        case .unknownName: .duplicateName("")
        case .duplicateName: .noShadowPrice("", country: nil, known: [])
        case .noShadowPrice: .pathWithoutStart
        case .pathWithoutStart: .pathOutOfOrder(0)
        case .pathOutOfOrder: .wholeCostOfFunds("", beyond: 0)
        case .wholeCostOfFunds: nil
        }
    }
}

extension DriverConcern: Walkable {
    fileprivate static func example(behind other: DriverConcern?) -> DriverConcern? {
        switch other {
        case nil: .limitAlwaysHolds("", atLeast: 1, most: 0, currency: "")
        case .limitAlwaysHolds: .sharesRiseAgain(year: 3, ofInstitutions: true)
        case .sharesRiseAgain: .unusual(key: "", value: 1, most: 0)
        case .unusual: .aheadOfStart("", months: 2, possible: 1)
        case .aheadOfStart: nil
        }
    }
}
