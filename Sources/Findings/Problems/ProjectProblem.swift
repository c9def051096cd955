import Money
import Projects

/// What can be wrong with a project beyond the shape of its file.
package enum ProjectProblem: Error, DiagnosticFamily, Hashable {
    /// An amount below zero.
    case negativeAmount(Flow.Role)
    /// A period that ends before it starts.
    case windowEndsBeforeStart(String)
    /// A year in which no project lies.
    case yearOutOfRange(Int)
    /// A text that is no month.
    case malformedMonth(String)
    /// A text that is no period.
    case malformedWindow(String)
    /// A date in a project that says no start.
    case dateWithoutStart(String)
    /// A date before the project's start.
    case beforeStart(String, start: String)
    /// Nothing is spent and nothing is saved.
    case noFlows
    /// A line in another currency than the file's has no price year, and neither has the file.
    case noPriceYear(String)
    /// A line in another currency than the file's cannot be converted to it.
    case notConvertible(ConversionProblem)
    /// A line that does not say when it falls.
    case noTiming(Flow.Role)
    /// A line that says twice when it falls.
    case conflictingTiming([String])
    /// An investment that recurs without an end.
    case investmentWithoutEnd
    /// Growth or uptake on a line that does not recur.
    case onlyRecurringGrows(String)
    /// A range whose low end is above its high end.
    case reversedRange
    /// A figure outside its own range.
    case outsideRange
    /// A horizon that is none.
    case horizonOutOfRange(Int)
    /// A useful life that is none, or longer than anything lasts.
    case lifeOutOfRange(Int)
    /// A number of months or years that is none.
    case delayOutOfRange(Int)
    /// A share below 0 % or above 100 %.
    case shareOutOfRange
    /// A line with both an amount and a volume.
    case amountAndVolume
    /// A line with neither.
    case noAmount
    /// A volume that does not say what one unit is worth, or the reverse.
    case lacksPartner(String, partner: String)
    /// A range beside a volume, where it must stand inside it.
    case rangeBesideVolume(String)
    /// A volume that counts nothing, or two things.
    case volumeCounts([String])
    /// A transfer from a party to itself.
    case transferToItself
    /// An id used twice.
    case duplicateID(String)
    /// A list with nothing in it where something must stand.
    case emptyList(String)
    /// Weights for periods that lie outside the window or overlap.
    case weightsOutsideWindow
    /// More transfers inside a saving than the saving.
    case transfersAboveAmount
    /// A step of a schedule that does not start behind the one before it, or a first one that does not start with 1.
    case scheduleOutOfOrder(Int)
    /// A step of a schedule that starts later than any may.
    case scheduleTooLong(Int, most: Int)
    /// A text that names no year.
    case malformedYear(String)
    /// Two names of years that have months in common.
    case yearTwice(String, String)
    /// Growth or uptake beside amounts, or growth beside numbers, that are written year by year.
    case writtenByYear(String)
    /// A range of all years together that is no percentage.
    case rangeOfAllYears(String)
    /// A list or an object of amounts where one stands.
    case severalAmounts
    /// Growth from the year of the prices, which nobody says.
    case growthWithoutPriceYear
    /// Amounts in current prices, a real rate, and no inflation that would make one of the other.
    case currentPricesAtRealRate
    /// Amounts in constant prices, a nominal rate, and no inflation that would make one of the other.
    case constantPricesAtNominalRate
    /// A price year beside amounts that are each in the prices of its own year.
    case priceYearOfCurrentPrices
    /// A word that names no cost of an appraisal.
    case noCostOfAnAppraisal(String)

    /// The stable code that machines read.
    package var code: String {
        switch self {
        case .negativeAmount: "negativeAmount"
        case .windowEndsBeforeStart: "windowEndsBeforeStart"
        case .yearOutOfRange: "yearOutOfRange"
        case .malformedMonth: "malformedMonth"
        case .malformedWindow: "malformedWindow"
        case .dateWithoutStart: "dateWithoutStart"
        case .beforeStart: "beforeStart"
        case .noFlows: "noFlows"
        case .noPriceYear: "noPriceYearOfLine"
        case .notConvertible: "notConvertible"
        case .noTiming: "noTiming"
        case .conflictingTiming: "conflictingTiming"
        case .investmentWithoutEnd: "investmentWithoutEnd"
        case .onlyRecurringGrows: "onlyRecurringGrows"
        case .reversedRange: "reversedRange"
        case .outsideRange: "outsideRange"
        case .lifeOutOfRange: "lifeOutOfRange"
        case .horizonOutOfRange: "horizonOutOfRange"
        case .delayOutOfRange: "delayOutOfRange"
        case .shareOutOfRange: "shareOutOfRange"
        case .amountAndVolume: "amountAndVolume"
        case .noAmount: "noAmount"
        case .lacksPartner: "lacksPartner"
        case .rangeBesideVolume: "rangeBesideVolume"
        case .volumeCounts: "volumeCounts"
        case .transferToItself: "transferToItself"
        case .duplicateID: "duplicateID"
        case .emptyList: "emptyList"
        case .weightsOutsideWindow: "weightsOutsideWindow"
        case .transfersAboveAmount: "transfersAboveAmount"
        case .scheduleOutOfOrder: "scheduleOutOfOrder"
        case .scheduleTooLong: "scheduleTooLong"
        case .malformedYear: "malformedYear"
        case .yearTwice: "yearTwice"
        case .writtenByYear: "writtenByYear"
        case .rangeOfAllYears: "rangeOfAllYears"
        case .growthWithoutPriceYear: "growthWithoutPriceYear"
        case .severalAmounts: "severalAmounts"
        case .currentPricesAtRealRate: "currentPricesAtRealRate"
        case .constantPricesAtNominalRate: "constantPricesAtNominalRate"
        case .priceYearOfCurrentPrices: "priceYearOfCurrentPrices"
        case .noCostOfAnAppraisal: "noCostOfAnAppraisal"
        }
    }
}
