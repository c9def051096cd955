import Facts
import Languages
import ProjectFiles
import Projects
import Registers
import Reports
import Syntax
import Wording

/// The questions whose answers make a project.
///
/// `?` says that one does not know, and what is unknown stays unknown; what an empty line means, the question says. An
/// answer that cannot be understood is asked for again, with the reason, and `<` goes back to the question before.
/// Where lines come from and where questions go is the caller's affair:
///
/// ```swift
/// var lines = ["Uruguay", "", "Permits online"][...]
/// let interview = Interview(
///     words: words, countries: folder.countries, vocabulary: folder.vocabulary, formats: formats,
///     discountRates: rates, read: { lines.popFirst() }, show: { print($0) })
/// let draft = try interview.run(country: nil)
/// ```
struct Interview {
    let words: Words
    let countries: CountryRegister
    /// The codes of currencies that a file may use.
    let currencies: Set<String>
    /// The code of the currency that a name means in a country.
    let currencyNamed: (_ name: String, _ country: String?) -> String?
    /// What an hour is worth, by country and purpose.
    let valuesOfTime: [String: [TimePurpose: ReferenceValue]]
    /// How numbers are written country by country.
    let formats: NumberFormatRegister
    /// The discount rates that countries prescribe.
    let discountRates: DiscountRateRegister
    /// The next line of answers; nothing when they end.
    let read: () throws(FileProblem) -> String?
    /// Shows a question or a remark.
    let show: (String) -> Void
    let course = Course()

    init(
        words: Words, countries: CountryRegister, vocabulary: Vocabulary, formats: NumberFormatRegister,
        discountRates: DiscountRateRegister, read: @escaping () throws(FileProblem) -> String?,
        show: @escaping (String) -> Void
    ) {
        self.words = words
        self.countries = countries
        currencies = vocabulary.currencies
        currencyNamed = vocabulary.currencyNamed
        valuesOfTime = vocabulary.valuesOfTime
        self.formats = formats
        self.discountRates = discountRates
        self.read = read
        self.show = show
    }

    /// Why an interview does not come to its end.
    enum Stop: Error {
        /// The answers ended.
        case abandoned
        /// They could not be read.
        case file(FileProblem)
        /// The answer before is to be given again.
        case back
        /// A draft's answers do not fit.
        case draft(InterviewRecord.Fault)
    }

    /// What was said to a question.
    enum Said<Value> {
        case value(Value)
        /// An empty line.
        case nothing
        /// That one does not know.
        case unknown

        var value: Value? {
            if case .value(let value) = self { value } else { nil }
        }

        var isUnknown: Bool {
            if case .unknown = self { true } else { false }
        }
    }

    /// The answers so far, and what they leave to be assumed.
    ///
    /// To go back is to ask from the start again and to give the same answers but the last: then nothing of that one
    /// is left anywhere.
    final class Course {
        var answers: [InterviewRecord.Answer] = []
        var position = 0
        var assumptions: [TemplateText] = []
        /// What an hour is worth in the country, by purpose.
        var hours: [TimePurpose: ReferenceValue] = [:]
        var habit = AnswerReader.Habit(convention: nil, currency: StartingCurrency.standIn)
        /// Whether the last answer was given just now.
        var isFresh = false
        var isRepeating: Bool { position < answers.count }
    }

    /// Asks everything; a country that is known is not asked for.
    ///
    /// Answers that are `given` are not asked for again; each is understood as it would be if it were typed. The last
    /// question is for the file, which `save` is to write: it answers why that cannot be, and the question is asked again.
    func run(
        country known: Country?, given: [InterviewRecord.Answer] = [], save: (Draft, _ path: String) -> InterviewText?
    ) throws(Stop) -> (draft: Draft, path: String?) {
        course.answers = given
        show(words.say(InterviewText.welcome) + "\n\n")
        while true {
            do {
                let draft = try askProject(country: known)
                let path = try ask(.file) { path in save(draft, path).map { .refused($0) } ?? .value(path) }
                return (draft, path.value)
            } catch .back {
                course.answers.removeLast()
            }
        }
    }

    /// What was answered so far, the last answer last.
    var answers: [InterviewRecord.Answer] { course.answers }

    private func askProject(country known: Country?) throws(Stop) -> Draft {
        course.position = 0
        course.assumptions = []
        let country = if let known { known } else { try askCountry() }
        let money = try askCurrency(of: country)
        course.habit = .init(
            convention: convention(of: country), currency: money.code,
            currencyNamed: { currencyNamed($0, country?.code) })
        course.hours = country.flatMap { valuesOfTime[$0.code] } ?? [:]
        let named = try ask(.name, Answer.value)
        var draft = Draft(
            name: named.value ?? words.say(TemplateText.projectName), country: country?.code, currency: money.code)
        draft.currencyRemark = money.remark
        draft.priceYear = try ask(.priceYear, AnswerReader.year).value
        let start = try ask(.start, AnswerReader.calendarMonth).value
        draft.start = start?.text
        let launch = try ask(.launch) { AnswerReader.projectMonth($0, start: start) }
        draft.operationalFrom = launch.value
        if let month = launch.value { echo(month) } else if launch.isUnknown { assume(.assumedLaunch) }
        draft.investment = try list(.investment, next: .nextInvestment) { (what) throws(Stop) in
            try investment(what, start: start)
        }
        draft.operating = try list(.operating, next: .nextOperating) { (what) throws(Stop) in
            [Draft.Line(what: what, worth: .amount(try figure(.operatingAmount)), time: .yearly(from: nil))]
        }
        draft.savings = try list(.saving, next: .nextSaving, saving)
        if case .lines(let benefits) = try list(.benefit, next: .nextBenefit, bare) {
            draft.benefits = benefits.map(\.what)
        }
        draft.horizon = try ask(.horizon, AnswerReader.horizon).value
        draft.discountRate = try askDiscountRate(of: country)
        // A file must have something to appraise, if only what nobody knows yet.
        if case .notStated = draft.investment, (draft.operating.lines + draft.savings.lines).isEmpty {
            draft.investment = .lines([
                Draft.Line(what: words.say(.unknownInvestment), worth: .amount(.unknown(.notStated)))
            ])
        }
        draft.assumptions = course.assumptions.map { words.say($0) }
        return draft
    }

    // MARK: What it is

    private func askCountry() throws(Stop) -> Country? {
        let country = try ask(.country) { (text) -> Answer<Country> in
            if let country = countries.country(named: text) { return .value(country) }
            return .refused(.notACountry(text, nearest: countries.nearestName(to: text, in: words.language.rawValue)))
        }
        if let country = country.value { say(.understood(country.name)) }
        return country.value
    }

    private func askCurrency(of country: Country?) throws(Stop) -> StartingCurrency {
        let usual = StartingCurrency(of: country)
        var understood: String?
        let chosen = try ask(.currency(usual: usual.code)) { (text) -> Answer<String> in
            let code = text.uppercased()
            if currencies.contains(code) { return .value(code) }
            if let named = currencyNamed(text, country?.code) {
                understood = named
                return .value(named)
            }
            return .refused(.notACurrency(text, nearest: nearest(to: code, among: currencies.sorted())))
        }
        if let understood { say(.understoodCurrency(understood)) }
        switch chosen {
        case .value(let code): return StartingCurrency(of: country, chosen: code)
        case .nothing where country != nil: return usual
        case .nothing, .unknown:
            assume(.assumedCurrency(usual.code))
            return usual
        }
    }

    private func convention(of country: Country?) -> NumberConvention? {
        guard let format = country.flatMap({ formats[$0.code] }) else { return nil }
        return NumberConvention.allCases.first { $0.decimal == format.decimal }
    }

    /// The rate that is answered, or the country's where the line is empty; nothing where there is neither.
    private func askDiscountRate(of country: Country?) throws(Stop) -> [Draft.RateStep] {
        let registered = country.flatMap { discountRates[$0.code] }.flatMap { $0.rates.isEmpty ? nil : $0 }
        let said = try ask(.discountRate(registered, country: country?.name)) { (text) -> Answer<[Draft.RateStep]?> in
            // The word that the command line has for it.
            guard Self.wordsForNational.contains(LocalWords.folded(text)) else {
                return AnswerReader.rate(text).flatMap { .value([Draft.RateStep(from: 1, rate: $0)]) }
            }
            return registered == nil ? .refused(.noCountryRate) : .value(nil)
        }
        switch said {
        case .unknown: return []
        case .value(let steps?): return steps
        case .value(nil), .nothing:
            guard let registered else { return [] }
            let steps = Draft.RateStep.steps(registered.rates)
            assume(.countryRate(registered))
            say(.understoodRate(registered))
            return steps
        }
    }

    private static let wordsForNational: Set<String> = [TermsRequest.national, "nacional"]
}
