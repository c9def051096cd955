import Appraisal
import Casebook
import Documents
import Numerics
import ProjectFiles
import Valuation

extension ProjectFile {
    /// The file with all its options as it is written; nothing for a published case, and where some of them was appraised on
    /// other terms than the file's own.
    func written(onTermsOf rows: [Comparison.Row]) -> JSONOutput? {
        guard let root, item == nil else { return nil }
        let isOwn = zip(options, rows).allSatisfy { option, row in
            let own = AppraisalTerms(for: option.project)
            let terms = row.view.terms
            return own.horizonYears == terms.horizonYears && own.discounting == terms.discounting
                && own.timing == terms.timing && own.oneOffTiming == terms.oneOffTiming
                && own.inflation == terms.inflation && own.origin == terms.origin
        }
        return isOwn ? JSONOutput(root) : nil
    }

    /// The file as it is written, or as the chosen option has it, with the terms on which it was appraised where they are
    /// others than its own; nothing for a published case, and where other prices were asked for than the file has: a nominal
    /// rate, or an inflation, of which it says nothing.
    func written(on terms: AppraisalTerms) -> JSONOutput? {
        guard let root, item == nil else { return nil }
        let tree = option.flatMap { option in OptionTree.all(of: root).first { $0.id == option.id }?.tree } ?? root
        guard case .object(var members) = JSONOutput(tree) else { return nil }
        func set(_ key: String, _ value: JSONOutput) {
            if let place = members.firstIndex(where: { $0.0 == key }) {
                members[place].1 = value
            } else {
                members.append((key, value))
            }
        }
        let own = AppraisalTerms(for: project)
        guard own.discounting.isNominal == terms.discounting.isNominal, own.inflation == terms.inflation,
            own.origin == terms.origin
        else { return nil }
        if own.horizonYears != terms.horizonYears {
            set(ProjectKey.horizon.name, .number(Double(terms.horizonYears)))
        }
        let rates = terms.discounting.rates
        if own.discounting.rates != rates, let first = rates.first {
            func text(_ rate: Double) -> JSONOutput {
                .string((MachineNumber.hundredfold(MachineNumber.text(rate)) ?? "") + "%")
            }
            let steps = rates.indices.filter { $0 == 0 || rates[$0] != rates[$0 - 1] }
            set(
                ProjectKey.discountRate.name,
                steps.count == 1
                    ? text(first)
                    : .array(steps.map { ["from": .number(Double($0 + 1)), "rate": text(rates[$0])] }))
        }
        if own.timing != terms.timing {
            set(ProjectKey.timing.name, .string(terms.timing.rawValue))
        }
        if own.oneOffTiming != terms.oneOffTiming {
            set(ProjectKey.oneOffTiming.name, .string(terms.oneOffTiming.rawValue))
        }
        return .object(members)
    }
}
