import Appraisal
import Casebook
import Documents
import Money
import Numerics
import ProjectFiles
import Projects
import Reports
import Valuation

extension ProjectFile {
    /// What a workbook of the file is made of, on terms, in other prices where these were asked for, and with corrections.
    func origin(on terms: AppraisalTerms, to target: ConversionTarget?, applying adjustments: Set<Adjustment>)
        -> WorkbookOrigin
    {
        origin(written(on: terms), to: target, applying: adjustments)
    }

    /// The same of all its options.
    func origin(onTermsOf rows: [Comparison.Row], to target: ConversionTarget?, applying adjustments: Set<Adjustment>)
        -> WorkbookOrigin
    {
        origin(written(onTermsOf: rows), to: target, applying: adjustments)
    }

    private func origin(
        _ original: JSONOutput?, to target: ConversionTarget?, applying adjustments: Set<Adjustment>
    ) -> WorkbookOrigin {
        var origin = WorkbookOrigin(
            file: fileName, version: Version.number, original: original, figures: root.map { WrittenFigures(of: $0) })
        if item != nil {
            origin.noWayBack = .publishedCase
        } else if target != nil {
            origin.noWayBack = .otherPrices
        } else if !adjustments.isEmpty {
            origin.noWayBack = .corrections
        } else if original == nil {
            origin.noWayBack = .otherTerms
        }
        if origin.noWayBack != nil { origin.original = nil }
        return origin
    }

    /// The file with all its options as it is written, with the terms on which they were appraised where these are others than
    /// its own; nothing for a published case, and where the file cannot say these terms.
    func written(onTermsOf rows: [Comparison.Row]) -> JSONOutput? {
        guard let root, item == nil, case .object(var members) = JSONOutput(root) else { return nil }
        let key = ProjectKey.options.name
        guard let place = members.firstIndex(where: { $0.0 == key }), case .array(var elements) = members[place].1,
            elements.count == options.count, rows.count == options.count
        else { return nil }
        var shared: [(name: String, value: JSONOutput)] = []
        for (number, (option, row)) in zip(options, rows).enumerated() {
            let own = AppraisalTerms(for: option.project)
            guard let changes = Self.changes(from: own, to: row.view.terms) else { return nil }
            for change in changes {
                // What an option says for itself is said there.
                if case .object(var own) = elements[number], own.contains(where: { $0.0 == change.name }) {
                    own.set(change.name, change.value)
                    elements[number] = .object(own)
                } else if let known = shared.first(where: { $0.name == change.name }) {
                    guard known.value.prettyText == change.value.prettyText else { return nil }
                } else {
                    shared.append(change)
                }
            }
        }
        members[place].1 = .array(elements)
        for change in shared { members.set(change.name, change.value) }
        return .object(members)
    }

    /// The file as it is written, or as the chosen option has it, with the terms on which it was appraised where they are
    /// others than its own; nothing for a published case, and where other prices were asked for than the file has: a nominal
    /// rate, or an inflation, of which it says nothing.
    func written(on terms: AppraisalTerms) -> JSONOutput? {
        guard let root, item == nil else { return nil }
        let tree = option.flatMap { option in OptionTree.all(of: root).first { $0.id == option.id }?.tree } ?? root
        guard case .object(var members) = JSONOutput(tree),
            let changes = Self.changes(from: AppraisalTerms(for: project), to: terms)
        else { return nil }
        for change in changes { members.set(change.name, change.value) }
        return .object(members)
    }

    /// What a file must say for its terms to be others; nothing where it cannot say that.
    private static func changes(
        from own: AppraisalTerms, to terms: AppraisalTerms
    ) -> [(name: String, value: JSONOutput)]? {
        guard own.discounting.isNominal == terms.discounting.isNominal, own.inflation == terms.inflation,
            own.origin == terms.origin
        else { return nil }
        var changes: [(name: String, value: JSONOutput)] = []
        if own.horizonYears != terms.horizonYears {
            changes.append((ProjectKey.horizon.name, .number(Double(terms.horizonYears))))
        }
        let rates = terms.discounting.rates
        if own.discounting.rates != rates, let first = rates.first {
            func text(_ rate: Double) -> JSONOutput {
                .string((MachineNumber.hundredfold(MachineNumber.text(rate)) ?? "") + "%")
            }
            let steps = rates.indices.filter { $0 == 0 || rates[$0] != rates[$0 - 1] }
            changes.append(
                (
                    ProjectKey.discountRate.name,
                    steps.count == 1
                        ? text(first)
                        : .array(steps.map { ["from": .number(Double($0 + 1)), "rate": text(rates[$0])] })
                ))
        }
        if own.timing != terms.timing { changes.append((ProjectKey.timing.name, .string(terms.timing.rawValue))) }
        if own.oneOffTiming != terms.oneOffTiming {
            changes.append((ProjectKey.oneOffTiming.name, .string(terms.oneOffTiming.rawValue)))
        }
        return changes
    }
}

extension [(String, JSONOutput)] {
    /// Says something at a key, in the place of what is said there.
    fileprivate mutating func set(_ key: String, _ value: JSONOutput) {
        if let place = firstIndex(where: { $0.0 == key }) {
            self[place].1 = value
        } else {
            append((key, value))
        }
    }
}
