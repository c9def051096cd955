import Facts
import Projects
import Valuation

extension Comparison {
    /// What whoever compares a row with others must know of it before its numbers; the gravest first.
    package enum Mark: Sendable, Hashable, CaseIterable {
        /// The audit calls a saving of it implausible.
        case implausibleSaving
        /// A cost is unknown: the true result is no better.
        case atMost
        /// A saving is unknown: the true result is no worse.
        case atLeast
        /// Savings were observed over a window of years, and nothing is counted after it.
        case observed
    }
}

extension Comparison.Row {
    /// The marks that apply to it, the gravest first.
    package var marks: [Comparison.Mark] {
        Comparison.Mark.allCases.filter { mark in
            switch mark {
            case .implausibleSaving: hasImplausibleSaving
            case .atMost: view.bounds[.netPresentValue] == .atMost
            case .atLeast: view.bounds[.netPresentValue] == .atLeast
            case .observed: windowReadings != nil && !project.sustainsSavings
            }
        }
    }

    /// Whether the audit finds a saving that its source prints implausible; what tests a reading of ours is no fault of it.
    private var hasImplausibleSaving: Bool {
        let savings = Set((project.savings.value ?? []).compactMap { $0.id })
        return findings.contains { finding in
            finding.verdict == .implausible && !finding.claim.isReconstruction
                && finding.claim.assertion.expression.figures.contains { $0.id.map(savings.contains) ?? false }
        }
    }
}
