import Facts
import Projects
import Registers
import Reports

/// What the interview for a new project asks and answers.
enum InterviewText: Sendable, Hashable {
    // Around it.
    /// What is about to happen, and how to say that one does not know.
    case welcome
    /// The input ended before the interview did.
    case abandoned
    /// The same, and the answers are kept in a file.
    case kept(String)
    /// The same, and the answers cannot be kept.
    case notKept(FileProblem)
    /// What a file of kept answers is, in its own first lines.
    case goOn(String)
    /// The country that the answers name.
    case countryOfAnswers
    /// So many answers are taken from a file.
    case resumed(Int, path: String)
    /// Which command appraises the file that was written.
    case written(String)
    /// What to do with the file that was printed.
    case printed(ending: String)

    // Questions.
    case country
    case currency(usual: String)
    case name
    case priceYear
    case start
    case launch
    case investment
    case nextInvestment
    case investmentAmount
    case investmentTime(hasStart: Bool)
    case operating
    case nextOperating
    case operatingAmount
    case saving
    case nextSaving
    case party
    case isVolume
    case savingAmount
    case volume
    case unit
    case hours
    /// What an hour is worth, and what the register has for it.
    case valueOfHour(HourOffer?)
    case trips
    case fare
    case money
    case uptake
    case cashable
    case benefit
    case nextBenefit
    case horizon
    /// The discount rate, and what the country prescribes.
    case discountRate(RegisteredRate?, country: LocalText?)
    case file

    // Refusals, each followed by the same question again.
    case notANumber(String)
    case ambiguousNumber(String, readings: [String])
    /// A range of which only the first number has a word for thousands or millions.
    case halfWritten(String)
    /// A range whose first end is the higher one, by the ends as they were understood.
    case reversedRange(Double, Double)
    /// A sign of another currency than the project's.
    case otherCurrency(String, currency: String)
    case negative
    /// An amount where a name is asked for.
    case amountForName(String)
    case notACountry(String, nearest: String?)
    case notACurrency(String, nearest: String?)
    case notAYear(String)
    case notAMonth(String)
    /// Neither a month nor a period.
    case notATime(String, hasStart: Bool)
    case ambiguousMonth(String, readings: [String])
    case noStartToCountFrom
    case beforeStart(String)
    case notAParty(String)
    case notYesOrNo(String)
    case notAUnit(String)
    case notShares(String)
    case notAHorizon(String)
    case notARate(String)
    /// A rate without a percent sign that would be a hundred percent or more.
    case bareRate(String)
    case ambiguousRate(String, readings: [String])
    /// The country's rate is asked for, and none is registered.
    case noCountryRate
    case fileExists(String)
    case notAFile(String)
    case notWritten(FileProblem)
    /// How to say that one does not know, behind another refusal.
    case wayOut
    /// There is no question to go back to.
    case nothingBefore
    /// A number that was understood.
    case understoodNumber(Double)
    /// A range that was understood, and its middle.
    case understoodRange(low: Double, middle: Double, high: Double)
    /// The national discount rate that was taken, with its source.
    case understoodRate(RegisteredRate)
    /// A month of the project that was understood, or the first and the last.
    case understoodMonths(Int, Int?)
    /// The code of a currency that was understood.
    case understoodCurrency(String)
    /// A country that was understood.
    case understood(LocalText)
}

/// What the register has for an hour of a country, offered as an answer.
struct HourOffer: Sendable, Hashable {
    let purpose: TimePurpose
    let figure: ReferenceValue
}
