import Documents
import Facts
import Languages
import ProjectFiles
import Projects
import Valuation
import Wording

// How a line of a project becomes rows of a workbook.
extension WorkbookModel {
    /// The parts of a line as formulas.
    private struct Parts {
        var unitValue: UnitValue?
        var amount: (Bool) -> Formula = { _ in 0 }
        var needed: [Formula] = []
        var growths: [UsedFigure] = []
        var tax: UsedFigure?
        var transfers: UsedFigure?
        var first: Formula?
        var last: Formula?

        struct UnitValue {
            let of: (Bool) -> Formula
        }
    }

    /// Adds a line, or one year of a line that has a figure for each.
    mutating func add(_ flow: Flow, id: String, isPlanned: Bool) {
        let what = words.text(flow.nameWithYear)
        let isLineCost = flow.role.isCost || flow.role == .transfer || flow.payer != nil
        if isForm, flow.drivers.yearOfLine == nil { addName(of: what, id: id) }
        var parts = Parts()
        addAmount(of: flow, id: id, what: what, isCost: isLineCost, to: &parts)
        let fall = addFall(of: flow, id: id, what: what, isPlanned: isPlanned, to: &parts)
        // What was computed outside has grown and is taken up already.
        let isLive = if case .cached = fall { false } else { true }
        if isLive {
            for (part, growth) in zip([UncertainParameter.Part.growth, .volumeGrowth], flow.growths) {
                guard let rate = growth?.rate else { continue }
                parts.growths.append(figure(part, rate, flow, id: id, what: what, isCost: isLineCost))
            }
        }
        let steps = isLive ? addUptake(of: flow, id: id, what: what, isCost: isLineCost) : ({ _ in [] }, false)
        if let tax = flow.includedTax {
            parts.tax = add(
                WorkbookFigure(
                    name: name(id, "tax"), key: id + ".includesTax", line: what,
                    label: words.say(en: "Tax included", es: "Impuesto incluido", pt: "Imposto incluído"),
                    unit: words.say(
                        en: "on the price without it", es: "sobre el precio sin él", pt: "sobre o preço sem ele"),
                    value: .number(tax), format: .percent(decimals: 2), rule: .number(0, 10)))
        }
        if let transfers = flow.includedTransfers?.value, transfers != 0 {
            parts.transfers = add(
                WorkbookFigure(
                    name: name(id, "transfers"), key: id + ".includesTransfers", line: what,
                    label: words.say(
                        en: "Transfers inside it", es: "Transferencias incluidas", pt: "Transferências incluídas"),
                    unit: currency, value: .number(transfers), format: .upTo(decimals: 2)))
        }
        for isCost in sides(of: flow) {
            var line = self.line(flow, what: what, isCost: isCost, parts, fall: fall)
            if SpareLine.isSpare(id), let amount = parts.needed.first {
                line.present = .when(.any([.call(.ISNUMBER, [amount]), .call(.ISNA, [amount])]), 1, 0)
            }
            line.steps = steps.0(isCost)
            line.stepsAreCached = steps.1
            append(line)
            if case .cached = fall { isCached(line.name) }
            if steps.1 { isCached(line.name) }
            addLeft(of: flow, isPlanned: isPlanned, beside: line)
        }
    }

    /// The name of a line, to be typed in a workbook to fill in.
    private mutating func addName(of what: String, id: String) {
        var figure = WorkbookFigure(
            name: name(id, "what"), key: "\(id).what", line: what,
            label: words.say(en: "What it is", es: "Qué es", pt: "O que é"),
            unit: words.say(en: "text", es: "texto", pt: "texto"),
            value: SpareLine.isSpare(id) ? .blank : .text(what), format: .text)
        if SpareLine.isSpare(id) {
            figure.note = words.say(
                en: "Room for a line more: give it a name and an amount, or leave it empty.",
                es: "Espacio para una línea más: póngale nombre y monto, o déjelo vacío.",
                pt: "Espaço para mais uma linha: dê-lhe nome e valor, ou deixe vazio.")
        }
        lineNames.append((what, figure.name))
        _ = add(figure)
    }

    /// On which sides a line stands in any view.
    private func sides(of flow: Flow) -> [Bool] {
        let signs = Perspective.allCases.map { flow.sign(in: $0) }
        var sides = [signs.contains { $0 < 0 }, signs.contains { $0 > 0 }]
        // Between citizens and businesses it counts in no view, but one pays what the other gains.
        if flow.role == .transfer, flow.payer != flow.beneficiary { sides = [true, true] }
        return zip([true, false], sides).compactMap { $1 ? $0 : nil }
    }

    // MARK: What it amounts to

    private mutating func addAmount(
        of flow: Flow, id: String, what: String, isCost: Bool, to parts: inout Parts
    ) {
        switch flow.worth {
        case .money(let stated):
            let amount = figure(flow.yearPart ?? .amount, stated, flow, id: id, what: what, isCost: isCost)
            parts.needed = [amount.cell]
            var times = 1.0
            if case .recurring(let period, _, _) = flow.schedule { times = period.timesAYear }
            parts.amount = { times == 1 ? amount.used(asCost: $0) : amount.used(asCost: $0) * .number(times) }
        case .byYear(let figures):
            // Taken apart into its years before.
            let amount = figure(.amount, figures.total, flow, id: id, what: what, isCost: isCost)
            parts.needed = [amount.cell]
            parts.amount = { amount.used(asCost: $0) }
        case .driver(let driver):
            let volume = figure(flow.yearPart ?? .volume, driver.volume, flow, id: id, what: what, isCost: isCost)
            var needed = [volume.cell]
            var products: [[UsedFigure]] = []
            for pair in [
                [(UncertainParameter.Part.hours, driver.hours), (.valueOfHour, driver.valueOfHour)],
                [(.trips, driver.trips), (.fare, driver.fare)], [(.money, driver.money)],
            ] {
                let used = pair.compactMap { part, stated in
                    stated.map { figure(part, $0, flow, id: id, what: what, isCost: isCost) }
                }
                if used.count == pair.count, !used.isEmpty { products.append(used) }
                needed += used.map { $0.cell }
            }
            parts.needed = needed
            let unit: (Bool) -> Formula = { side in
                .sum(
                    of: products.map { product in
                        product.dropFirst().reduce(product[0].used(asCost: side)) { $0 * $1.used(asCost: side) }
                    })
            }
            parts.unitValue = .init(of: unit)
            let times = driver.per.timesAYear
            parts.amount = { side in
                let yearly = times == 1 ? volume.used(asCost: side) : volume.used(asCost: side) * .number(times)
                return yearly * unit(side)
            }
        }
    }

    mutating func figure(
        _ part: UncertainParameter.Part, _ stated: Stated<Estimate>, _ flow: Flow, id: String, what: String,
        isCost: Bool
    ) -> UsedFigure {
        switch stated {
        case .stated(let estimate): return figure(part, estimate, flow, id: id, what: what, isCost: isCost)
        case .unknown(let unknown):
            var figure = figureRow(part, flow, id: id, what: what, isCost: isCost, value: .error(.notAvailable))
            figure.source = words.style.unknown(unknown)
            return add(figure)
        }
    }

    mutating func figure(
        _ part: UncertainParameter.Part, _ estimate: Estimate, _ flow: Flow, id: String, what: String, isCost: Bool
    ) -> UsedFigure {
        var figure = figureRow(part, flow, id: id, what: what, isCost: isCost, value: .number(estimate.value))
        if SpareLine.isSpare(id) {
            figure.value = .blank
            return add(figure)
        }
        (figure.low, figure.high) = (estimate.low, estimate.high)
        func share(_ end: String, _ value: Double?) -> Double? {
            guard let value, let share = figuresOfFile?.share(ofEnd: end, figure.key, option: report.option?.id),
                (estimate.value * (1 + share) - value).magnitude <= 1e-9 * value.magnitude
            else { return nil }
            return share
        }
        (figure.lowShare, figure.highShare) = (share("low", estimate.low), share("high", estimate.high))
        return add(figure)
    }

    private mutating func figureRow(
        _ part: UncertainParameter.Part, _ flow: Flow, id: String, what: String, isCost: Bool, value: CellValue
    ) -> WorkbookFigure {
        let evidence = flow.evidence
        let isMain =
            switch part {
            case .amount, .volume, .amountOfYear, .volumeOfYear: true
            default: false
            }
        let quote = evidence.quote.map { "“\($0)”" }
        let source =
            isMain
            ? [quote, evidence.source.map(words.text), evidence.place].compactMap { $0 }.joined(separator: " · ") : ""
        let isRate = part.isRate
        return WorkbookFigure(
            name: name(id, part.word), key: "\(id).\(part.word)", line: what, label: words.label(of: part, flow, words),
            unit: words.unit(of: part, flow, currency: currency), value: value,
            format: isRate ? .percent(decimals: 2) : .upTo(decimals: 4), source: source,
            note: isMain ? evidence.note.map(words.text) ?? "" : "",
            rule: isRate ? .number(-1, 100) : .number(nil, 1e300),
            isCost: isCost)
    }

    // MARK: When it falls

    /// A month as an input; answers its number from 1.
    private mutating func month(_ month: Int, _ part: String, _ label: String, id: String, what: String) -> Formula {
        let hasDates = project.start != nil
        var figure = WorkbookFigure(
            name: name(id, part), key: "\(id).\(part)", line: what, label: label,
            unit: words.say(en: "month", es: "mes", pt: "mês"), value: calendarValue(ofMonth: month),
            format: hasDates ? .month : .plain, used: hasDates ? { Self.monthNumber(of: .cell($0)) } : nil)
        figure.follows = following(month: month)
        return add(figure).used(asCost: true)
    }

    private mutating func addFall(
        of flow: Flow, id: String, what: String, isPlanned: Bool, to parts: inout Parts
    ) -> WorkbookLine.Fall {
        let (from, until) = (
            words.say(en: "From", es: "Desde", pt: "De"),
            words.say(en: "Until, included", es: "Hasta, inclusive", pt: "Até, inclusive")
        )
        let isDelayed = project.countsDelays && isPlanned && flow.role != .investment && flow.role != .residual
        if isDelayed || flow.hasScheduledGrowth { return cachedFall(of: flow, isPlanned: isPlanned) }
        let life = flow.drivers.life
        switch flow.schedule {
        case .once(let month):
            parts.first = self.month(
                month, "on", words.say(en: "Falls in", es: "Cae en", pt: "Cai em"), id: id, what: what)
            return .once(renewedAfter: life?.isRenewed == true ? life?.years : nil)
        case .atHorizon: return .atEnd
        case .occasions: return cachedFall(of: flow, isPlanned: isPlanned)
        case .byYear(let years):
            let grows = flow.growths.contains { $0 != nil } || !flow.uptake.isEmpty || flow.drivers.limits != nil
            guard years.count == 1, let months = years.first, life == nil, !grows else {
                return cachedFall(of: flow, isPlanned: isPlanned)
            }
            parts.first = .number(Double(months.lowerBound + 1))
            parts.last = .number(Double(max(months.lowerBound + 1, months.upperBound)))
            return months.isEmpty ? .once(renewedAfter: nil) : .evenly(goesOn: false)
        case .recurring(_, let start, let end):
            if start == project.launchMonth, flow.drivers.carriedOver == nil {
                parts.first = .name("launch_index") + 1
            } else {
                parts.first = start == 0 ? 1 : month(start, "from", from, id: id, what: what)
            }
            parts.last = end.map { month($0 - 1, "until", until, id: id, what: what) } ?? 12 * .name("horizon_used")
            return .recurring
        case .total(let stretches):
            if life?.isRenewed == true { return cachedFall(of: flow, isPlanned: isPlanned) }
            let goesOn = project.sustainsSavings && flow.role == .saving
            if stretches.count == 1, let only = stretches.first {
                parts.first = month(only.months.lowerBound, "from", from, id: id, what: what)
                parts.last = month(only.months.upperBound - 1, "until", until, id: id, what: what)
                return .evenly(goesOn: goesOn)
            }
            guard stretches.count <= 40, let window = flow.schedule.window else {
                return cachedFall(of: flow, isPlanned: isPlanned)
            }
            let weight = stretches.reduce(0) { $0 + $1.weight }
            return .stretches(
                stretches.map {
                    (($0.months.lowerBound + 1)...$0.months.upperBound, $0.weight / weight / Double($0.months.count))
                },
                goesOnFrom: goesOn ? window.upperBound + 1 : nil, perMonth: 1 / Double(window.count))
        }
    }

    private func cachedFall(of flow: Flow, isPlanned: Bool) -> WorkbookLine.Fall {
        let ends: [Estimate.End] = [.likely, .high, .low]
        let rows = ends.compactMap { end in
            LineShares(of: flow, in: project, isPlanned: isPlanned, years: terms.horizonYears, end: end)?.shares
        }
        return .cached(rows.count == 3 && (rows[1] != rows[0] || rows[2] != rows[0]) ? rows : Array(rows.prefix(1)))
    }

    /// What is left of the life of what a line buys, on the other side.
    private mutating func addLeft(of flow: Flow, isPlanned: Bool, beside bought: WorkbookLine) {
        guard let life = flow.drivers.life, life.leavesValue, !flow.schedule.isRecurring, flow.schedule != .atHorizon
        else { return }
        var line = bought
        if case .once = bought.fall {
            line.fall = .left(lifeYears: life.years, isRenewed: life.isRenewed)
        } else {
            let ends: [Estimate.End] = [.likely, .high, .low]
            let rows = ends.compactMap { end -> [Double]? in
                guard
                    let shares = LineShares(
                        of: flow, in: project, isPlanned: isPlanned, years: terms.horizonYears, end: end)
                else {
                    return nil
                }
                return [Double](repeating: 0, count: 12 * terms.horizonYears) + [shares.left]
            }
            line.fall = .cached(
                rows.count == 3 && (rows[1] != rows[0] || rows[2] != rows[0]) ? rows : Array(rows.prefix(1)))
        }
        let name = words.say(
            en: "\(bought.name): what is left", es: "\(bought.name): lo que queda", pt: "\(bought.name): o que resta")
        append(line.left(called: name))
        if case .cached = line.fall { isCached(name) }
    }

    // MARK: The row

    private func line(
        _ flow: Flow, what: String, isCost: Bool, _ parts: Parts, fall: WorkbookLine.Fall
    ) -> WorkbookLine {
        let isTransfer = flow.role == .transfer
        let side =
            isCost
            ? words.say(en: "paid", es: "se paga", pt: "se paga")
            : words.say(en: "received", es: "se recibe", pt: "se recebe")
        let party = isCost ? flow.payer : flow.beneficiary
        let isOneOff =
            switch flow.schedule {
            case .once, .occasions, .atHorizon: true
            case .byYear(let years): years.allSatisfy { $0.isEmpty }
            case .recurring, .total: false
            }
        let development = LineDevelopment(of: flow, in: project)
        let growths = parts.growths.map { figure in
            // What shrinks by more than everything is gone.
            Formula.call(.MAX, [0, 1 + figure.used(asCost: isCost)])
        }
        func month(_ month: Int) -> Formula {
            month == project.launchMonth ? .name("launch_index") : .number(Double(month))
        }
        var line = WorkbookLine(
            name: isTransfer ? "\(what) (\(side))" : what, list: words.list(flow.role),
            party: party.map { words.name($0) } ?? "",
            holder: party, isTransfer: isTransfer, isCash: flow.isCash,
            when: WhenText(project: project, words: words).text(of: flow),
            isCost: isCost, isInvestment: flow.role == .investment, isOneOff: isOneOff,
            unitValue: parts.unitValue?.of(isCost), amount: parts.amount(isCost), needed: parts.needed,
            first: parts.first, last: parts.last,
            growth: growths.isEmpty ? nil : growths.dropFirst().reduce(growths[0]) { $0 * $1 },
            growsFrom: month(development.growsFrom), takenUpFrom: month(development.takenUpFrom),
            shareBefore: development.shareBefore.map { .number($0) },
            atLeast: flow.drivers.limits?.atLeast, atMost: flow.drivers.limits?.atMost, fall: fall, counts: [],
            parts: [])
        let times: Double
        if case .recurring(let period, _, _) = flow.schedule, case .money = flow.worth {
            times = period.timesAYear
        } else {
            times = 1
        }
        for view in views {
            let isCounted = flow.sign(in: view.view.perspective) == (isCost ? -1 : 1)
            let isCash = view.name != "fiscal_cash" || flow.isCash
            line.counts.append(isCounted && isCash)
            var part = Formula.number(flow.drivers.demand?.counted(for: flow.beneficiary) ?? 1)
            if view.view.perspective == .social {
                if let tax = parts.tax { part = part / (1 + tax.used(asCost: isCost)) }
                if let transfers = parts.transfers {
                    let amount = parts.amount(isCost)
                    part =
                        part * .when(amount.isEqual(0), 1, 1 - transfers.used(asCost: isCost) * .number(times) / amount)
                }
            }
            line.parts.append(part)
        }
        return line
    }
}

extension Flow {
    /// Which figure of one of several years it has; nothing where it has one for all.
    fileprivate var yearPart: UncertainParameter.Part? {
        guard let year = drivers.yearOfLine?.year else { return nil }
        if case .driver = worth { return .volumeOfYear(year) }
        return .amountOfYear(year)
    }

    /// The growth of its amount and of its volume.
    fileprivate var growths: [Growth?] {
        if case .driver(let driver) = worth { return [growth, driver.growth] }
        return [growth]
    }

    /// Whether it grows by another rate each year, or from the year of its prices.
    fileprivate var hasScheduledGrowth: Bool {
        growths.contains { $0.map { $0.rate == nil || $0.origin != .launch } ?? false }
    }
}
