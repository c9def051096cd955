import Facts
import Reports

/// What the interview for a new project asks and answers.
enum InterviewText: Sendable, Hashable {
    // Around it.
    /// What is about to happen, and how to say that one does not know.
    case welcome
    /// The input ended before the interview did.
    case abandoned
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
    case valueOfHour
    case trips
    case fare
    case money
    case uptake
    case cashable
    case benefit
    case nextBenefit
    case file

    // Refusals, each followed by the same question again.
    case notANumber(String)
    case ambiguousNumber(String, readings: [String])
    /// A sign of another currency than the project's.
    case otherCurrency(String, currency: String)
    case negative
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
    case fileExists(String)
    case notAFile(String)
    case notWritten(FileProblem)
    /// How to say that one does not know, behind another refusal.
    case wayOut
    /// There is no question to go back to.
    case nothingBefore
    /// A number that was understood.
    case understoodNumber(Double)
    /// A month of the project that was understood, or the first and the last.
    case understoodMonths(Int, Int?)
    /// The code of a currency that was understood.
    case understoodCurrency(String)
    /// A country that was understood.
    case understood(LocalText)
}
