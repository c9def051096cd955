// The questions by their names, as a draft of the interview keeps them.
extension InterviewText {
    /// The name under which a draft keeps the answer to a question; nothing for what is no question.
    var question: String? {
        switch self {
        case .country: "country"
        case .currency: "currency"
        case .name: "name"
        case .priceYear: "priceYear"
        case .start: "start"
        case .launch: "launch"
        case .investment: "investment"
        case .nextInvestment: "nextInvestment"
        case .investmentAmount: "investmentAmount"
        case .investmentTime: "investmentTime"
        case .operating: "operating"
        case .nextOperating: "nextOperating"
        case .operatingAmount: "operatingAmount"
        case .saving: "saving"
        case .nextSaving: "nextSaving"
        case .party: "party"
        case .isVolume: "isVolume"
        case .savingAmount: "savingAmount"
        case .volume: "volume"
        case .unit: "unit"
        case .hours: "hours"
        case .valueOfHour: "valueOfHour"
        case .trips: "trips"
        case .fare: "fare"
        case .money: "money"
        case .uptake: "uptake"
        case .cashable: "cashable"
        case .benefit: "benefit"
        case .nextBenefit: "nextBenefit"
        case .horizon: "horizon"
        case .discountRate: "discountRate"
        case .file: "file"
        case .welcome, .abandoned, .kept, .notKept, .goOn, .countryOfAnswers, .resumed, .written, .printed, .notANumber,
            .ambiguousNumber,
            .halfWritten, .reversedRange, .otherCurrency, .negative, .amountForName, .notACountry, .notACurrency,
            .notAYear, .notAMonth,
            .notATime, .ambiguousMonth, .noStartToCountFrom, .beforeStart, .notAParty, .notYesOrNo, .notAUnit,
            .notShares,
            .notAHorizon, .notARate, .bareRate, .ambiguousRate, .noCountryRate, .fileExists, .notAFile, .notWritten,
            .wayOut, .nothingBefore, .understoodNumber, .understoodRange, .understoodRate, .understoodMonths,
            .understoodCurrency, .understood:
            nil
        }
    }

    /// The names of all questions.
    static let questions: Set<String> = [
        "country", "currency", "name", "priceYear", "start", "launch", "investment", "nextInvestment",
        "investmentAmount", "investmentTime", "operating", "nextOperating", "operatingAmount", "saving", "nextSaving",
        "party", "isVolume", "savingAmount", "volume", "unit", "hours", "valueOfHour", "trips", "fare", "money",
        "uptake", "cashable", "benefit", "nextBenefit", "horizon", "discountRate", "file",
    ]
}
