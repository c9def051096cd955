import Documents
import Facts
import Languages
import Projects
import Wording

/// Says when a line of a business case falls.
struct WhenText {
    let project: Project
    let words: Words

    /// "a month, from Apr 2017", "over Jan 2008 – Dec 2017", "at the start".
    func text(of flow: Flow) -> String {
        switch flow.schedule {
        case .once(let at): at == 0 ? words.label(.atStart) : month(at)
        case .atHorizon: words.label(.atHorizon)
        case .total: flow.schedule.window.map { "\(words.label(.spreadOver)) \(span($0))" } ?? ""
        case .byYear: byYear(flow) + development(of: flow)
        case .occasions(let occasions): self.occasions(occasions)
        case .recurring(let period, let from, let to):
            recurring(flow.periodOfVolume ?? period, from: from, to: to) + development(of: flow)
        }
    }

    /// The figure of each year, as printed; many years are cut short in their midst.
    private func byYear(_ flow: Flow) -> String {
        let years = (flow.asPrinted.figuresByYear?.years ?? []).map { year in
            let figure: String =
                switch year.figure {
                case .stated(let figure): words.style.figure(figure.value)
                case .unknown(let unknown): words.style.unknown(unknown)
                }
            return "\(words.name(ofYear: year.year)): \(figure)"
        }
        guard years.count > 12, let last = years.last else { return years.joined(separator: "; ") }
        return (years.prefix(10) + ["…", last]).joined(separator: "; ")
    }

    /// The first occasions; more than a line holds are cut short.
    private func occasions(_ occasions: [FlowSchedule.Occasion]) -> String {
        let occasions = occasions.filter { $0.times.value > 0 }
        let shown = occasions.prefix(4).map { "\(month($0.month)) (\(times($0.times.value)))" }
        return shown.joined(separator: ", ") + (occasions.count > 4 ? ", …" : "")
    }

    private func times(_ number: Double) -> String { "\(words.style.number(number, decimals: 0)) ×" }

    private func recurring(_ period: Period, from: Int, to: Int?) -> String {
        let every = words.label(period == .year ? .perYear : .perMonth)
        guard from > 0 || to != nil else { return every }
        let since = from == 0 ? "" : ", \(words.label(.from)) \(month(from))"
        let until = to.map { ", \(words.label(.until)) \(month($0 - 1))" } ?? ""
        return every + since + until
    }

    private func development(of flow: Flow) -> String {
        var text = ""
        var growths = [flow.growth]
        if case .driver(let driver) = flow.worth { growths.append(driver.growth) }
        // Where the volume grows and what each unit is worth too, both are told: they multiply.
        let rates = growths.compactMap { $0 }.map { rate(of: $0) }
        if !rates.isEmpty { text += ", \(words.label(.growth)) \(rates.joined(separator: " × "))" }
        if !flow.uptake.isEmpty {
            // Steps of capacity are as many times the amount, and no share.
            let isShare = flow.drivers.uptakeFollows != .capacity
            let share = { (share: Estimate) in isShare ? words.style.percent(share.value) : times(share.value) }
            let shares = flow.uptake.prefix(8).map(share).joined(separator: ", ")
            // A curve goes on for many years, and its last share is where it ends.
            let last = flow.uptake.count > 8 ? flow.uptake.last.map { " … \(share($0))" } ?? "" : ""
            text += ", \(words.label(.uptake)) \(shares)\(last)"
        }
        return text
    }

    /// By how much something grows, from which year on where it follows a schedule, and from when that counts where that is
    /// not the launch.
    private func rate(of growth: Growth) -> String {
        var steps: [(from: Int, rate: Double)] = []
        for (year, rate) in growth.rates.enumerated() where steps.last?.rate != rate { steps.append((year + 1, rate)) }
        let rates = steps.map { step in
            let rate = words.style.percent(step.rate)
            return step.from == 1 ? rate : "\(rate) \(words.fromYear(step.from))"
        }
        let text = rates.joined(separator: ", ")
        guard case .priceYear(let years) = growth.origin, let start = project.start else { return text }
        return "\(text) \(words.fromPriceYear(start.year - years))"
    }

    /// The month from which on something holds: a year alone where that is its first month.
    func since(_ index: Int) -> String {
        guard let start = project.start else { return month(index) }
        let first = CalendarMonth(index, after: start)
        return first.month == 1 ? words.style.year(first.year) : words.style.month(first.text)
    }

    /// The first and the last month of a window, whole years by their numbers.
    func shortSpan(_ window: ClosedRange<Int>) -> String {
        guard window.count > 1 else { return month(window.lowerBound) }
        guard let start = project.start else { return span(window.lowerBound..<window.upperBound + 1) }
        let first = CalendarMonth(window.lowerBound, after: start)
        let last = CalendarMonth(window.upperBound, after: start)
        guard first.month == 1, last.month == 12 else {
            // Of one year it is enough to say it once.
            let name = words.style.month(first.text)
            let year = NumberStyle.noBreakSpace + words.style.year(first.year)
            guard first.year == last.year, name.hasSuffix(year) else {
                return span(window.lowerBound..<window.upperBound + 1)
            }
            return "\(name.dropLast(year.count)) – \(words.style.month(last.text))"
        }
        let years = [first.year, last.year].map(words.style.year)
        return first.year == last.year ? years[0] : years.joined(separator: " – ")
    }

    /// The first and the last month of a window.
    func span(_ window: Range<Int>) -> String {
        "\(month(window.lowerBound)) – \(month(window.upperBound - 1))"
    }

    /// A month by its name, or by its number in a project without dates.
    func month(_ index: Int) -> String {
        guard let start = project.start else { return "\(words.label(.monthNumber)) \(index + 1)" }
        return words.style.month(CalendarMonth(index, after: start).text)
    }
}

extension Flow {
    /// The period in which a volume is counted, where the line has one.
    fileprivate var periodOfVolume: Period? {
        if case .driver(let driver) = worth { driver.per } else { nil }
    }
}

extension Words {
    /// A year as a line names it: of the calendar, or counted from the start of the project.
    func name(ofYear year: Int) -> String { CalendarMonth.years.contains(year) ? style.year(year) : "t = \(year)" }

    /// From a year on, of those that something is counted in.
    fileprivate func fromYear(_ year: Int) -> String {
        say(en: "from year \(year)", es: "desde el año \(year)", pt: "a partir do ano \(year)")
    }

    /// Counted from the year of the prices.
    fileprivate func fromPriceYear(_ year: Int) -> String {
        say(
            en: "from the price year, \(year)", es: "desde el año de precios, \(year)",
            pt: "a partir do ano dos preços, \(year)")
    }
}
