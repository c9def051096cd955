import Facts
import Findings
import Numerics
import Projects
import Syntax

// Amounts, and numbers of what a volume counts, that are written year by year.
extension FlowReader {
    /// Figures of several years with the months of each.
    struct YearsRead {
        let figures: FiguresByYear
        let months: [Range<Int>]
    }

    /// The amounts of a line by year.
    func amountsByYear(_ fields: Fields) -> YearsRead? {
        guard let node = fields[LineKey.amounts] else { return nil }
        noteOtherTimes(fields, beside: LineKey.amounts)
        return years(node, key: LineKey.amounts, beside: fields) { node, key in
            guard node.members != nil else { return amounts.amount(node, key: key).map { $0.map { Estimate($0) } } }
            // As in a line of one amount, or as where a number can stand with its range.
            if node[RangeKey.likely] != nil { return amounts.rangedAmount(node, key: key) }
            return Fields(node, as: Shapes.amountOfYear, at: key, log: log).flatMap {
                amounts.estimate($0, LineKey.amount, isCost: role.isCost)
            }
        }
    }

    /// How many there are of what a volume counts, by year.
    func numbersByYear(_ volume: Fields, _ noun: Key, of line: Fields) -> YearsRead? {
        guard let node = volume[noun] else { return nil }
        noteOtherTimes(line, beside: LineKey.volume)
        if volume[VolumeKey.per]?.string == Period.month.rawValue {
            log.note(
                ProjectProblem.conflictingTiming([noun.name, VolumeKey.per.name]), at: volume.place(of: VolumeKey.per))
        }
        if volume.has(VolumeKey.growth) {
            log.note(ProjectProblem.writtenByYear(VolumeKey.growth.name), at: volume.place(of: VolumeKey.growth))
        }
        return years(node, key: noun, beside: volume) { amounts.rangedAmount($0, key: $1) }
    }

    /// What is written year by year says by itself when it falls; that its amounts are those of a year may be said.
    private func noteOtherTimes(_ fields: Fields, beside key: Key) {
        let ends = [sinceKey, LineKey.until, LineKey.weights] + (role.isCost ? [LineKey.lastMonth] : [])
        let others = key.name == LineKey.amounts.name ? Shapes.timings + ends + [LineKey.for, LineKey.capacity] : ends
        for other in others where fields.has(other) {
            if other.name == LineKey.per.name, fields[other]?.string == Period.year.rawValue { continue }
            log.note(
                ProjectProblem.conflictingTiming([key.name, other.name]), at: fields.lastPlace(of: [key, other]))
        }
    }

    /// The years of an object by their months, each with its figure, in order.
    private func years(
        _ node: JSONNode, key: Key, beside fields: Fields, figure: (JSONNode, Key) -> Stated<Estimate>?
    ) -> YearsRead? {
        guard let members = node.members else {
            Fields.noteWrongType(node, key: key, expected: .years, log: log)
            return nil
        }
        if members.isEmpty { log.note(ProjectProblem.emptyList(key.name), at: node) }
        var read: [(months: Range<Int>, key: String, year: FiguresByYear.Year, place: JSONNode)] = []
        var isSound = !members.isEmpty
        for member in members {
            let place = JSONNode(value: .string(member.key), offset: member.keyOffset)
            let months = time.year(member.key, at: place)
            let figure = figure(member.value, key.named(member.key))
            guard let months, let figure else {
                isSound = false
                continue
            }
            if let value = figure.value, value.value < 0 || value.low ?? 0 < 0 {
                log.note(ProjectProblem.negativeAmount(role), at: member.value)
                isSound = false
            }
            read.append((months.months, member.key, .init(year: months.year, figure: figure), place))
        }
        read.sort { ($0.months.lowerBound, $0.months.upperBound) < ($1.months.lowerBound, $1.months.upperBound) }
        for (one, next) in zip(read, read.dropFirst()) where next.months.lowerBound < one.months.upperBound {
            let later = [one, next].max { $0.place.offset < $1.place.offset } ?? next
            log.note(ProjectProblem.yearTwice(one.key, next.key), at: later.place)
            isSound = false
        }
        guard isSound else { return nil }
        let figures = FiguresByYear(read.map { $0.year }) { rangeOfAll(fields, of: $0) }
        if figures.hasOwnRanges {
            for key in [LineKey.low, LineKey.high, LineKey.range] where fields.has(key) {
                log.note(RangeProblem.twoRanges(key.name), at: fields.place(of: key))
            }
        }
        return YearsRead(figures: figures, months: read.map { $0.months })
    }

    /// The range of all years together, which moves them in proportion: percentages, since a number would be of one year.
    private func rangeOfAll(_ fields: Fields, of total: Double) -> Estimate {
        let inside = [RangeKey.low, RangeKey.high, RangeKey.p10, RangeKey.p90, RangeKey.sd]
        let ends =
            [LineKey.low, LineKey.high].map { ($0, fields[$0]) }
            + inside.map { ($0, fields[LineKey.range]?[$0]) }
        var isInPercent = true
        for case (let key, let end?) in ends where end.string?.hasSuffix("%") != true {
            log.note(ProjectProblem.rangeOfAllYears(key.name), at: end)
            isInPercent = false
        }
        return isInPercent ? amounts.estimate(total, beside: fields, isCost: role.isCost) : Estimate(total)
    }

    /// Growth and uptake beside figures that are written year by year: amounts are what they are, but for the prices.
    func noteDevelopment(_ fields: Fields, growth: Growth?, isVolume: Bool) {
        guard !isVolume else { return }
        if let growth, growth.origin == .launch {
            log.note(ProjectProblem.writtenByYear(LineKey.growth.name), at: fields.place(of: LineKey.growth))
        }
        if fields.has(LineKey.uptake) {
            log.note(ProjectProblem.writtenByYear(LineKey.uptake.name), at: fields.place(of: LineKey.uptake))
        }
    }
}

extension TimeReader {
    /// The months of a year of the calendar as far as the project has them, or of a year of the project; none for `year 0`,
    /// the start.
    func year(_ text: String, at node: JSONNode) -> (year: Int, months: Range<Int>)? {
        let words = text.split(separator: " ", omittingEmptySubsequences: false)
        if words.count == 2, words[0] == "year", let number = Int(words[1]), (0...Self.longest / 12).contains(number) {
            return (number, max(0, 12 * (number - 1))..<(12 * number))
        }
        guard text.utf8.count == 4, text.utf8.allSatisfy({ (48...57).contains($0) }) else {
            log.note(ProjectProblem.malformedYear(text), at: node)
            return nil
        }
        // A year that has begun when the project starts has its later months.
        let problem = ProjectProblem.malformedYear(text)
        guard let first = calendarMonth(text, at: node, edge: .first, problem: problem),
            let behind = month(text, at: node, edge: .behindLast, problem: problem)
        else { return nil }
        guard let start, behind > 0 else {
            log.note(ProjectProblem.beforeStart(text, start: start?.text ?? ""), at: node)
            return nil
        }
        return (first.year, max(0, first.months(since: start))..<behind)
    }
}
