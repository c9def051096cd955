import Findings
import Money
import Syntax

/// What the rates of a file come to by year, and everything that must be said of them.
struct RateSummary {
    private var found: RateFile
    private var faults: [RateFaultAt]
    private let reader: RateReader
    private let asked: RateKind
    private let assembly: RateAssembly
    private var log: DiagnosticLog { reader.log }

    init(_ reader: RateReader, asked: RateKind) {
        self.reader = reader
        self.asked = asked
        let column = DateColumn(reader.observations.map { $0.date })
        let convention = RateNumber.convention(of: reader.observations.map { $0.number })
        let orders: [DateOrder?] = column.orders.isEmpty ? [nil] : column.orders.map { .some($0) }
        let readings = orders.map { order in
            let assembly = RateAssembly(
                reader.observations, order: order, convention: convention, builtIn: reader.builtIn, log: reader.log)
            return (assembly: assembly, file: Self.figures(assembly, reader))
        }
        // Where the order of day and month makes no difference, the one in which years are whole is the likely one.
        let best = readings.min { Self.partialYears($0.file) < Self.partialYears($1.file) } ?? readings[0]
        (assembly, found) = best
        faults = reader.faults + best.assembly.faults
        for other in readings { faults += Self.differences(best.file, other.file, reader) }
    }

    /// The file; nothing where it has nothing that can be used, and the log says why.
    var file: RateFile? {
        var summary = self
        let check = RateCheck(
            file: found, family: reader.sheet.family, isNamed: reader.isNamedRate, dollar: assembly.dollar,
            builtIn: reader.builtIn)
        summary.refuse(faults)
        let (refusals, notes) = check.findings(headerAt: reader.sheet.header.offset(of: 0))
        summary.refuseAll(refusals)
        return summary.said(faults + refusals, notes)
    }

    /// What is wrong with a whole column once, at its first cell: a file in dates that nobody can read has one fault.
    private static func once(_ faults: [RateFaultAt]) -> [RateFaultAt] {
        var known: Set<RateFault> = []
        var hasDates = false
        return faults.filter { found in
            switch found.fault {
            case .malformedDate:
                defer { hasDates = true }
                return !hasDates
            case .unknownKind, .unknownBase, .malformedUnit: return known.insert(found.fault).inserted
            default: return true
            }
        }
    }

    private func said(_ faults: [RateFaultAt], _ notes: [RateFileProblem]) -> RateFile? {
        if found.isEmpty, assembly.leftOut == 0 {
            if !faults.isEmpty {
                for fault in Self.once(faults) { log.note(RateFileProblem.fault(fault.fault), at: fault.offset) }
            } else if let first = reader.firstPassedOver {
                log.note(first.problem, at: first.offset)
            } else {
                log.note(RateFileProblem.noRates, at: reader.sheet.header.offset(of: 0))
            }
            return nil
        }
        var all = notes
        if assembly.leftOut > 0 { all.insert(.beforeCurrency("BRL", since: "1994-07", count: assembly.leftOut), at: 0) }
        if asked == .average, found.averages.isEmpty, !found.ends.isEmpty { all.append(.endsOnly) }
        if !reader.passedOver.isEmpty {
            let count = reader.passedOver.values.reduce(0, +)
            all.append(.passedOver(count: count, names: reader.passedOver.keys.sorted()))
        }
        for problem in all { log.note(problem, at: 0, severity: problem.severity) }
        return found
    }

    // MARK: Refusing

    private func refused(_ fault: RateFaultAt) -> RefusedRate {
        let position = log.source.position(at: fault.offset)
        return RefusedRate(
            file: log.source.name, line: position.line, column: position.column, fault: fault.fault)
    }

    private mutating func refuse(_ faults: [RateFaultAt]) {
        for fault in faults {
            let currency = fault.currency
            guard let year = fault.year else {
                // It may belong to any year: where each has one rate those that are there are whole, a mean is not.
                let isYearly = assembly.series.filter { $0.key.currency == currency }.values
                    .allSatisfy { $0.found == .yearly }
                if isYearly {
                    if found.refusedOfAnyYear[currency] == nil { found.refusedOfAnyYear[currency] = refused(fault) }
                } else {
                    refuseAll([fault])
                }
                continue
            }
            if found.refused[currency]?[year] == nil { found.refused[currency, default: [:]][year] = refused(fault) }
            remove(currency, year)
        }
    }

    private mutating func refuseAll(_ faults: [RateFaultAt]) {
        for fault in faults {
            found.refusedOfAnyYear[fault.currency] = refused(fault)
            found.averages[fault.currency] = nil
            found.ends[fault.currency] = nil
        }
    }

    private mutating func remove(_ currency: Currency, _ year: Int) {
        found.averages[currency]?[year] = nil
        found.ends[currency]?[year] = nil
        if found.averages[currency]?.isEmpty == true { found.averages[currency] = nil }
        if found.ends[currency]?.isEmpty == true { found.ends[currency] = nil }
    }

    // MARK: Figures

    /// The figures by year; of several frequencies of one currency the longest period goes first, then what is whole.
    private static func figures(_ assembly: RateAssembly, _ reader: RateReader) -> RateFile {
        var file = reader.byYear
        let source = reader.log.source.name
        func rank(_ key: RateAssembly.Key) -> Int {
            switch key.frequency {
            case .yearly: 0
            case .monthly: 1
            case nil: 2
            case .daily: 3
            }
        }
        for (key, series) in assembly.series.sorted(by: { rank($0.key) < rank($1.key) }) {
            let figures = series.averages(source: source)
            if key.use == .end {
                fill(&file.ends[key.currency, default: [:]], with: series.lasts(source: source))
                continue
            }
            fill(&file.averages[key.currency, default: [:]], with: figures) { first, second in
                first.partialCount != nil && second.partialCount == nil
            }
            let ends = series.ends(source: source)
            if !ends.isEmpty { fill(&file.ends[key.currency, default: [:]], with: ends) }
        }
        return file
    }

    /// Adds figures of years that have none yet, or a worse one.
    private static func fill(
        _ years: inout [Int: Observation], with figures: [Int: Observation],
        replacing isBetter: (_ first: Observation, _ second: Observation) -> Bool = { _, _ in false }
    ) {
        for (year, figure) in figures {
            if let first = years[year], !isBetter(first, figure) { continue }
            years[year] = figure
        }
    }

    private static func partialYears(_ file: RateFile) -> Int {
        file.averages.values.reduce(0) { $0 + $1.values.filter { $0.partialCount != nil }.count }
    }

    /// Faults for the years that come out otherwise where day and month change places.
    private static func differences(_ file: RateFile, _ other: RateFile, _ reader: RateReader) -> [RateFaultAt] {
        var faults: [RateFaultAt] = []
        for currency in Set(file.averages.keys).union(other.averages.keys) {
            let (first, second) = (file.averages[currency] ?? [:], other.averages[currency] ?? [:])
            for year in Set(first.keys).union(second.keys) {
                if let one = first[year]?.value, let two = second[year]?.value, abs(one - two) <= 1e-9 * one {
                    continue
                }
                let doubtful = reader.observations.first {
                    $0.date.hasOrder && [$0.currency, $0.base].contains(currency)
                        && Set($0.date.dates).count > 1 && $0.date.dates.contains { $0.year == year }
                }
                guard let doubtful else { continue }
                let fault = RateFault.ambiguousDate(
                    doubtful.date.text, readings: doubtful.date.dates.map { $0.iso })
                faults.append(
                    RateFaultAt(currency: currency, year: year, fault: fault, offset: doubtful.dateOffset))
            }
        }
        return faults
    }
}
