import Facts
import Projects
import Registers
import Syntax
import Wording

/// The questions whose answers make a project.
///
/// An empty answer or `?` says that one does not know, and what is unknown stays unknown. An answer that cannot be
/// understood is asked for again, with the reason. Where lines come from and where questions go is the caller's affair:
///
/// ```swift
/// var lines = ["Uruguay", "", "Permits online"][...]
/// let interview = Interview(words: words, countries: countries, currencies: codes, read: { lines.popFirst() }) { _ in }
/// let draft = try interview.run(country: nil)
/// ```
struct Interview {
    let words: Words
    let countries: CountryRegister
    /// The codes of currencies that a file may use.
    let currencies: Set<String>
    /// The next line of answers; nothing when they end.
    let read: () throws(FileProblem) -> String?
    /// Shows a question or a remark.
    let show: (String) -> Void

    /// Why an interview does not come to its end.
    enum Stop: Error {
        /// The answers ended.
        case abandoned
        /// They could not be read.
        case file(FileProblem)
    }

    /// Asks everything; a country that is known is not asked for.
    func run(country known: Country?) throws(Stop) -> Draft {
        show(words.say(InterviewText.welcome) + "\n\n")
        let country = if let known { known } else { try askCountry() }
        let money = try askCurrency(of: country)
        let named = try ask(.name, Answer.value)
        let name = named ?? words.say(TemplateText.projectName)
        var draft = Draft(name: name, country: country?.code, currency: money.code)
        draft.currencyRemark = money.remark
        draft.priceYear = try ask(.priceYear, AnswerReader.year)
        let start = try ask(.start, AnswerReader.calendarMonth)
        draft.start = start?.text
        draft.operationalFrom = try ask(.launch) { AnswerReader.projectMonth($0, start: start) }
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
        if (draft.investment.lines + draft.operating.lines + draft.savings.lines).isEmpty {
            draft.investment = .lines([
                Draft.Line(what: words.say(.unknownInvestment), worth: .amount(.unknown(.notStated)))
            ])
        }
        return draft
    }

    /// The file into which the project goes; nothing to print it.
    func askFile(refusing problem: (String) -> InterviewText?) throws(Stop) -> String? {
        try ask(.file) { text in problem(text).map { .refused($0) } ?? .value(text) }
    }

    // MARK: What it is

    private func askCountry() throws(Stop) -> Country? {
        let country: Country? = try ask(.country) { text in
            if let country = countries.country(named: text) { return .value(country) }
            return .refused(.notACountry(text, nearest: countries.nearestName(to: text, in: words.language)))
        }
        if let country { show(words.say(.understood(country.name)) + "\n") }
        return country
    }

    private func askCurrency(of country: Country?) throws(Stop) -> StartingCurrency {
        let usual = StartingCurrency(of: country)
        let chosen: String? = try ask(.currency(usual: country == nil ? nil : usual.code)) { text in
            let code = text.uppercased()
            if currencies.contains(code) { return .value(code) }
            return .refused(.notACurrency(text, nearest: nearest(to: code, among: currencies.sorted())))
        }
        return chosen.map { StartingCurrency(of: country, chosen: $0) } ?? usual
    }

    // MARK: Lines

    private func investment(_ what: String, start: CalendarMonth?) throws(Stop) -> [Draft.Line] {
        let amount = try figure(.investmentAmount)
        let time = try ask(.investmentTime) { AnswerReader.time($0, start: start) }
        return [Draft.Line(what: what, worth: .amount(amount), time: time ?? .atStart)]
    }

    private func saving(_ what: String) throws(Stop) -> [Draft.Line] {
        // Nobody named: it may be anybody's.
        let party = try ask(.party, AnswerReader.party) ?? .society
        let amount = Draft.Worth.amount(.unknown(.notQuantified))
        var line = Draft.Line(what: what, worth: amount, time: .yearly(from: nil), party: party)
        var lines: [Draft.Line]
        if try ask(.isVolume, AnswerReader.boolean) == true {
            lines = try volumes().map { part in
                line.worth = part.worth
                line.what = part.word.map { "\(what) (\(words.word($0)))" } ?? what
                return line
            }
            let uptake = try ask(.uptake, AnswerReader.shares) ?? []
            for index in lines.indices { lines[index].uptake = uptake }
        } else {
            line.worth = .amount(try figure(.savingAmount))
            lines = [line]
        }
        if party == .government, let isCashable = try ask(.cashable, AnswerReader.boolean) {
            for index in lines.indices { lines[index].isCashable = isCashable }
        }
        return lines
    }

    /// A volume and what each unit saves; where part of that is unknown, it is told apart by a word, so that what is
    /// known still counts.
    private func volumes() throws(Stop) -> [(worth: Draft.Worth, word: SheetTerm?)] {
        let count = try figure(.volume)
        let unit = try ask(.unit) { AnswerReader.unit($0, words) } ?? .units
        var known: [(key: SheetTerm, figure: Draft.Figure)] = []
        var unknown: [[(key: SheetTerm, figure: Draft.Figure)]] = []
        for (question, price, key, priceKey) in [
            (InterviewText.hours, InterviewText.valueOfHour, SheetTerm.hours, SheetTerm.valueOfHour),
            (.trips, .fare, .trips, .fare),
        ] {
            // What nobody says each one saves is not claimed.
            let saved = try figure(question)
            guard let number = saved.value, number != 0 else { continue }
            let worth = try figure(price)
            let part = [(key: key, figure: saved), (key: priceKey, figure: worth)]
            if worth.value == nil { unknown.append(part) } else { known += part }
        }
        let money = try figure(.money)
        if (money.value ?? 0) != 0 { known.append((.money, money)) }
        if known.isEmpty, unknown.isEmpty { unknown.append([(.money, money)]) }
        var volumes: [(worth: Draft.Worth, word: SheetTerm?)] = []
        if !known.isEmpty { volumes.append((.volume(count, unit: unit, growth: nil, each: known), nil)) }
        for part in unknown {
            let isAlone = known.isEmpty && unknown.count == 1
            volumes.append((.volume(count, unit: unit, growth: nil, each: part), isAlone ? nil : part.first?.key))
        }
        return volumes
    }

    private func bare(_ what: String) throws(Stop) -> [Draft.Line] {
        [Draft.Line(what: what, worth: .amount(.unknown(.notQuantified)))]
    }

    /// Lines until there are no more: none known, none at all, or those that were named.
    private func list(
        _ first: InterviewText, next: InterviewText, _ line: (String) throws(Stop) -> [Draft.Line]
    ) throws(Stop) -> Draft.Listing {
        guard let what = try ask(first, Answer.value) else { return .notStated }
        if LocalWords.isNone(what) { return .none }
        var lines = try line(what)
        while let another = try ask(next, Answer.value), !LocalWords.isNone(another) { lines += try line(another) }
        return .lines(lines)
    }

    // MARK: Asking

    private func figure(_ question: InterviewText) throws(Stop) -> Draft.Figure {
        try ask(question, AnswerReader.number).map { .number($0) } ?? .unknown(.notQuantified)
    }

    /// Asks until the answer is understood; nothing where one does not know.
    private func ask<Value>(_ question: InterviewText, _ understand: (String) -> Answer<Value>) throws(Stop) -> Value? {
        while true {
            show(words.say(question) + " ")
            let line: String?
            do { line = try read() } catch { throw .file(error) }
            guard let line else { throw .abandoned }
            let text = Self.trimmed(line)
            if text.allSatisfy({ "?¿".contains($0) }) { return nil }
            switch understand(text) {
            case .value(let value): return value
            case .refused(let why): show("  " + words.say(why) + "\n")
            }
        }
    }

    /// A line without the blanks at its ends and without control characters, which an arrow key may leave in it.
    private static func trimmed(_ line: String) -> String {
        var text = Substring(String(line.unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0x7F }))
        while text.first?.isWhitespace == true { text = text.dropFirst() }
        while text.last?.isWhitespace == true { text = text.dropLast() }
        return String(text)
    }
}
