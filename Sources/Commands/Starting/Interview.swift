import Facts
import Languages
import ProjectFiles
import Projects
import Registers
import Reports
import Syntax
import Valuation
import Wording

/// The questions whose answers make a project.
///
/// `?` says that one does not know, and what is unknown stays unknown; what an empty line means, the question says. An
/// answer that cannot be understood is asked for again, with the reason, and `<` goes back to the question before.
/// Where lines come from and where questions go is the caller's affair:
///
/// ```swift
/// var lines = ["Uruguay", "", "Permits online"][...]
/// let interview = Interview(words: words, folder: folder, read: { lines.popFirst() }, show: { print($0) })
/// let draft = try interview.run(country: nil)
/// ```
struct Interview {
    let words: Words
    let countries: CountryRegister
    /// The codes of currencies that a file may use.
    let currencies: Set<String>
    /// The code of the currency that a name means in a country.
    let currencyNamed: (_ name: String, _ country: String?) -> String?
    /// How numbers are written country by country.
    let formats: NumberFormatRegister
    /// The next line of answers; nothing when they end.
    let read: () throws(FileProblem) -> String?
    /// Shows a question or a remark.
    let show: (String) -> Void
    private let course = Course()

    init(
        words: Words, countries: CountryRegister, vocabulary: Vocabulary, formats: NumberFormatRegister,
        read: @escaping () throws(FileProblem) -> String?, show: @escaping (String) -> Void
    ) {
        self.words = words
        self.countries = countries
        currencies = vocabulary.currencies
        currencyNamed = vocabulary.currencyNamed
        self.formats = formats
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
    private final class Course {
        var answers: [String] = []
        var position = 0
        var assumptions: [TemplateText] = []
        var habit = AnswerReader.Habit(convention: nil, currency: StartingCurrency.standIn)
        /// Whether the last answer was given just now.
        var isFresh = false
        var isRepeating: Bool { position < answers.count }
    }

    /// Asks everything; a country that is known is not asked for.
    ///
    /// The last question is for the file, which `save` is to write: it answers why that cannot be, and the question is
    /// asked again.
    func run(
        country known: Country?, save: (Draft, _ path: String) -> InterviewText?
    ) throws(Stop) -> (draft: Draft, path: String?) {
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

    private func askProject(country known: Country?) throws(Stop) -> Draft {
        course.position = 0
        course.assumptions = []
        let country = if let known { known } else { try askCountry() }
        let money = try askCurrency(of: country)
        course.habit = .init(convention: convention(of: country), currency: money.code)
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
            return .refused(.notACountry(text, nearest: countries.nearestName(to: text, in: words.language)))
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

    // MARK: Lines

    private func investment(_ what: String, start: CalendarMonth?) throws(Stop) -> [Draft.Line] {
        let amount = try figure(.investmentAmount)
        let time = try ask(.investmentTime(hasStart: start != nil)) { AnswerReader.time($0, start: start) }
        switch time.value {
        case .on(let text)?, .over(let text)?: echo(text)
        default: if time.isUnknown { assume(.assumedTime(what)) }
        }
        return [Draft.Line(what: what, worth: .amount(amount), time: time.value ?? .atStart)]
    }

    private func saving(_ what: String) throws(Stop) -> [Draft.Line] {
        let said = try ask(.party, AnswerReader.party)
        // Nobody named: it may be anybody's.
        let party = said.value ?? .society
        if said.isUnknown { assume(.assumedParty(what)) }
        let amount = Draft.Worth.amount(.unknown(.notQuantified))
        var line = Draft.Line(what: what, worth: amount, time: .yearly(from: nil), party: party)
        var lines: [Draft.Line]
        if try ask(.isVolume, AnswerReader.boolean).value == true {
            let (parts, counted) = try volumes()
            lines = parts.map { part in
                line.worth = part.worth
                // Permits that count permits say so once.
                let isNamed = counted.map { LocalWords.folded(what).contains(LocalWords.folded($0)) } ?? true
                let remarks = [isNamed ? nil : counted, part.word.map { words.word($0) }].compactMap { $0 }
                line.what = remarks.isEmpty ? what : "\(what) (\(remarks.joined(separator: ", ")))"
                return line
            }
            let uptake = try ask(.uptake, AnswerReader.shares)
            if uptake.isUnknown { assume(.assumedUptake(what)) }
            for index in lines.indices { lines[index].uptake = uptake.value ?? [] }
        } else {
            line.worth = .amount(try figure(.savingAmount))
            lines = [line]
        }
        if party == .government {
            let cashable = try ask(.cashable, AnswerReader.boolean).value.map { Stated.stated($0) }
            for index in lines.indices { lines[index].isCashable = cashable ?? .unknown(.notStated) }
        }
        return lines
    }

    /// A volume and what each unit saves, and the word for the units where a file has none; what is unknown of it is
    /// told apart by a word, so that what is known still counts.
    private func volumes() throws(Stop) -> (parts: [(worth: Draft.Worth, word: SheetTerm?)], counted: String?) {
        typealias Part = (key: SheetTerm, figure: Draft.Figure)
        let count = try figure(.volume)
        let unit = try ask(.unit, AnswerReader.unit).value ?? (.units, nil)
        var known: [Part] = []
        var unknown: [[Part]] = []
        for (question, price, key, priceKey) in [
            (InterviewText.hours, InterviewText.valueOfHour, SheetTerm.hours, SheetTerm.valueOfHour),
            (.trips, .fare, .trips, .fare),
        ] {
            guard let saved = try saved(question) else { continue }
            // What an hour is worth helps nobody who does not know how many there are.
            let worth = saved.value == nil ? Draft.Figure.unknown(.notQuantified) : try figure(price)
            let part = [Part(key, saved), Part(priceKey, worth)]
            if worth.value == nil { unknown.append(part) } else { known += part }
        }
        if let money = try saved(.money) {
            if money.value == nil { unknown.append([Part(.money, money)]) } else { known.append(Part(.money, money)) }
        }
        // Somebody named a saving, and not of what.
        if known.isEmpty, unknown.isEmpty { unknown.append([Part(.money, .unknown(.notQuantified))]) }
        var parts: [(worth: Draft.Worth, word: SheetTerm?)] = []
        if !known.isEmpty { parts.append((.volume(count, unit: unit.term, growth: nil, each: known), nil)) }
        for part in unknown {
            let isAlone = known.isEmpty && unknown.count == 1
            parts.append((.volume(count, unit: unit.term, growth: nil, each: part), isAlone ? nil : part.first?.key))
        }
        return (parts, unit.word)
    }

    /// What each unit saves of something, or that nobody knows how much; nothing where there is none of it.
    private func saved(_ question: InterviewText) throws(Stop) -> Draft.Figure? {
        let said = try ask(question) { (text) -> Answer<(value: Double, isPlain: Bool)> in
            LocalWords.isNone(text) ? .value((0, true)) : AnswerReader.number(text, course.habit)
        }
        switch said {
        case .nothing: return nil
        case .unknown: return .unknown(.notQuantified)
        case .value(let number):
            echo(number)
            return number.value == 0 ? nil : .number(number.value)
        }
    }

    private func bare(_ what: String) throws(Stop) -> [Draft.Line] {
        [Draft.Line(what: what, worth: .amount(.unknown(.notQuantified)))]
    }

    /// Lines until there are no more: none known, none at all, or those that were named.
    private func list(
        _ first: InterviewText, next: InterviewText, _ line: (String) throws(Stop) -> [Draft.Line]
    ) throws(Stop) -> Draft.Listing {
        guard let what = try ask(first, Answer.value).value else { return .notStated }
        if LocalWords.isNone(what) { return .none }
        var lines = try line(what)
        while let another = try ask(next, Answer.value).value, !LocalWords.isNone(another) {
            lines += try line(another)
        }
        return .lines(lines)
    }

    // MARK: Asking

    private func figure(_ question: InterviewText) throws(Stop) -> Draft.Figure {
        guard let number = try ask(question, { AnswerReader.number($0, course.habit) }).value else {
            return .unknown(.notQuantified)
        }
        echo(number)
        return .number(number.value)
    }

    /// Asks until the answer is understood, or one does not know.
    private func ask<Value>(
        _ question: InterviewText, _ understand: (String) -> Answer<Value>
    ) throws(Stop) -> Said<Value> {
        if course.isRepeating, let said = said(course.answers[course.position], understand).value {
            course.position += 1
            course.isFresh = false
            return said
        }
        while true {
            show(words.say(question) + " ")
            let line: String?
            do { line = try read() } catch { throw .file(error) }
            guard let line else { throw .abandoned }
            let text = Self.trimmed(line)
            if LocalWords.isBack(text) {
                if !course.answers.isEmpty { throw .back }
                say(.nothingBefore)
                continue
            }
            switch said(text, understand) {
            case .value(let said):
                course.answers.append(text)
                course.position = course.answers.count
                course.isFresh = true
                return said
            case .refused(let why):
                show("  " + words.say(why) + (why.namesWayOut ? "" : " " + words.say(InterviewText.wayOut)) + "\n")
            }
        }
    }

    private func said<Value>(_ text: String, _ understand: (String) -> Answer<Value>) -> Answer<Said<Value>> {
        if text.isEmpty { return .value(.nothing) }
        if LocalWords.isUnknown(text) { return .value(.unknown) }
        return understand(text).flatMap { .value(.value($0)) }
    }

    private func assume(_ text: TemplateText) { course.assumptions.append(text) }

    /// Says how an answer was understood; once only.
    private func say(_ text: InterviewText) {
        if course.isFresh || text == .nothingBefore { show(words.say(text) + "\n") }
    }

    /// Says which number was understood, where it was not typed as such.
    private func echo(_ number: (value: Double, isPlain: Bool)) {
        if !number.isPlain { say(.understoodNumber(number.value)) }
    }

    /// Says which month of the project was understood, where it was no date.
    private func echo(_ time: String) {
        let words = time.split(separator: " ")
        let months = zip(words, words.dropFirst()).compactMap { $0 == "month" ? Int($1) : nil }
        if let first = months.first { say(.understoodMonths(first, months.count > 1 ? months.last : nil)) }
    }

    /// A line without the blanks at its ends and without control characters, which an arrow key may leave in it.
    private static func trimmed(_ line: String) -> String {
        String(line.unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0x7F }).trimmed
    }
}

extension InterviewText {
    /// Whether a refusal says by itself what to do, so that `?` need not be mentioned: it is about the file.
    fileprivate var namesWayOut: Bool {
        switch self {
        case .fileExists, .notAFile, .notWritten: true
        default: false
        }
    }
}
