import Facts
import ProjectFiles
import Projects
import Valuation
import Wording

// The lines of the business case.
extension Interview {
    func investment(_ what: String, start: CalendarMonth?) throws(Stop) -> [Draft.Line] {
        let amount = try figure(.investmentAmount)
        // When nobody knows how much, nothing hangs on when.
        guard amount.value != nil else { return [Draft.Line(what: what, worth: .amount(amount))] }
        let time = try ask(.investmentTime(hasStart: start != nil)) { AnswerReader.time($0, start: start) }
        switch time.value {
        case .on(let text)?, .over(let text)?: echo(text)
        default: if time.isUnknown { assume(.assumedTime(what)) }
        }
        return [Draft.Line(what: what, worth: .amount(amount), time: time.value ?? .atStart)]
    }

    func saving(_ what: String) throws(Stop) -> [Draft.Line] {
        let said = try ask(.party, AnswerReader.party)
        // Nobody named: it may be anybody's.
        let party = said.value ?? .society
        if said.isUnknown { assume(.assumedParty(what)) }
        let amount = Draft.Worth.amount(.unknown(.notQuantified))
        var line = Draft.Line(what: what, worth: amount, time: .yearly(from: nil), party: party)
        var lines: [Draft.Line]
        if try ask(.isVolume, AnswerReader.boolean).value == true {
            let (parts, counted) = try volumes(of: party)
            lines = parts.map { part in
                line.worth = part.worth
                // Permits that count permits say so once.
                let isNamed = counted.map { LocalWords.folded(what).contains(LocalWords.folded($0)) } ?? true
                let remarks = [isNamed ? nil : counted, part.word.map { words.word($0) }].compactMap { $0 }
                line.what = remarks.isEmpty ? what : "\(what) (\(remarks.joined(separator: ", ")))"
                return line
            }
            // Nor on the share that is reached of what is unknown.
            if parts.contains(where: { $0.worth.isKnown }) {
                let uptake = try ask(.uptake, AnswerReader.shares)
                if uptake.isUnknown { assume(.assumedUptake(what)) }
                for index in lines.indices { lines[index].uptake = uptake.value ?? [] }
            }
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
    private func volumes(
        of party: Party
    ) throws(Stop) -> (parts: [(worth: Draft.Worth, word: SheetTerm?)], counted: String?) {
        typealias Part = (key: SheetTerm, figure: Draft.Figure)
        let count = try figure(.volume)
        let unit = try ask(.unit, AnswerReader.unit).value ?? (.units, nil)
        var known: [Part] = []
        var unknown: [[Part]] = []
        for key in [SheetTerm.hours, .trips] {
            let (question, priceKey): (InterviewText, SheetTerm) =
                key == .hours ? (.hours, .valueOfHour) : (.trips, .fare)
            guard let saved = try saved(question) else { continue }
            // What an hour is worth helps nobody who does not know how many there are.
            var worth = Draft.Figure.unknown(.notQuantified)
            if saved.value != nil { worth = key == .hours ? try valueOfHour(for: party) : try figure(.fare) }
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
        let said = try ask(question) { (text) -> Answer<AnswerReader.Heard> in
            LocalWords.isNone(text)
                ? .value(AnswerReader.Heard(figure: .number(0), isPlain: true))
                : AnswerReader.figure(text, course.habit)
        }
        switch said {
        case .nothing: return nil
        case .unknown: return .unknown(.notQuantified)
        case .value(let heard):
            echo(heard)
            return heard.figure.value == 0 ? nil : heard.figure
        }
    }

    /// What an hour is worth: what is answered, or the register's where the line is empty and it has one.
    private func valueOfHour(for party: Party) throws(Stop) -> Draft.Figure {
        let offer = hourOffer(for: party)
        let said = try ask(.valueOfHour(offer)) { (text) -> Answer<AnswerReader.Heard> in
            guard let purpose = LocalWords.purpose(text), let figure = course.hours[purpose],
                figure.currency == course.habit.currency
            else {
                return AnswerReader.figure(text, course.habit)
            }
            return .value(AnswerReader.Heard(figure: .registered(purpose, figure.value), isPlain: false))
        }
        switch said {
        case .unknown: return .unknown(.notQuantified)
        case .nothing:
            guard let offer else { return .unknown(.notQuantified) }
            say(.understoodNumber(offer.figure.value))
            return .registered(offer.purpose, offer.figure.value)
        case .value(let heard):
            echo(heard)
            return heard.figure
        }
    }

    /// What the register has for an hour of those who gain, in the project's currency.
    private func hourOffer(for party: Party) -> HourOffer? {
        let purposes: [TimePurpose] =
            switch party {
            case .government, .businesses: [.work, .any]
            case .citizens: [.any, .leisure]
            // Of all together nobody knows how they spend it.
            case .society: [.any]
            }
        for purpose in purposes {
            if let figure = course.hours[purpose], figure.currency == course.habit.currency {
                return HourOffer(purpose: purpose, figure: figure)
            }
        }
        return nil
    }

    func bare(_ what: String) throws(Stop) -> [Draft.Line] {
        [Draft.Line(what: what, worth: .amount(.unknown(.notQuantified)))]
    }

    /// Lines until there are no more: none known, none at all, or those that were named.
    func list(
        _ first: InterviewText, next: InterviewText, _ line: (String) throws(Stop) -> [Draft.Line]
    ) throws(Stop) -> Draft.Listing {
        guard let what = try ask(first, named).value else { return .notStated }
        if LocalWords.isNone(what) { return .none }
        var lines = try line(what)
        while let another = try ask(next, named).value, !LocalWords.isNone(another) {
            lines += try line(another)
        }
        return .lines(lines)
    }

    /// What a line is called, which no amount is: whoever answers with one was a question ahead.
    private func named(_ text: String) -> Answer<String> {
        switch AnswerReader.figure(text, course.habit) {
        case .value, .refused(.ambiguousNumber), .refused(.negative): .refused(.amountForName(text))
        case .refused: .value(text)
        }
    }
}
