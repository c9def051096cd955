import Facts

/// What a budget office says of a line: who spends it, in which classes, and what pays for it.
package struct BudgetCoding: Sendable, Hashable {
    /// Who spends it, where that is not who carries the project out.
    package var institution: LocalText?
    /// Its economic class, a code of the Government Finance Statistics Manual 2014.
    package var economicClass: String?
    /// The function of government that it serves, a code of COFOG.
    package var function: String?
    /// What pays for it; nothing where nobody says.
    package var funding: [FundingShare]?
    /// The ministry's own codes, each under the name of its column.
    package var codes: [BudgetCode] = []

    /// Nothing said.
    package init() {}

    /// Whether nothing is said.
    package var isEmpty: Bool {
        institution == nil && economicClass == nil && function == nil && funding == nil && codes.isEmpty
    }
}

/// A code of a ministry's own, passed on as it is.
package struct BudgetCode: Sendable, Hashable {
    /// The name of the column.
    package let name: String
    /// The code.
    package let value: String

    /// A code under a name.
    package init(name: String, value: String) {
        (self.name, self.value) = (name, value)
    }
}

/// The share of a line that a source of funds pays.
package struct FundingShare: Sendable, Hashable {
    /// The id of the source, or one of the words of ``FundingSource/Kind``.
    package let source: String
    /// The share, 0 to 1.
    package let share: Double

    /// A share of a source.
    package init(source: String, share: Double) {
        (self.source, self.share) = (source, share)
    }
}

/// What pays for lines of a project.
package struct FundingSource: Sendable, Hashable {
    /// Where its money comes from.
    package enum Kind: String, Sendable, Hashable, CaseIterable {
        /// The budget's own revenue.
        case own
        case loan
        case grant
    }

    /// What a source gives in a fiscal year, by the year's name.
    package struct Yearly: Sendable, Hashable {
        /// The name of the fiscal year: 2027 or 2026/27.
        package let year: String
        /// The amount, in the project's currency.
        package let amount: Double

        /// An amount of a year.
        package init(year: String, amount: Double) {
            (self.year, self.amount) = (year, amount)
        }
    }

    /// The name by which lines refer to it.
    package let id: String
    /// Where its money comes from.
    package let kind: Kind
    /// What it is called.
    package let what: LocalText?
    /// What it gives in all, in the project's currency; nothing where nobody says.
    package let total: Double?
    /// What it gives in each fiscal year; nothing where nobody says.
    package let yearly: [Yearly]?

    /// A source by its parts.
    package init(id: String, kind: Kind, what: LocalText? = nil, total: Double? = nil, yearly: [Yearly]? = nil) {
        self.id = id
        self.kind = kind
        self.what = what
        self.total = total
        self.yearly = yearly
    }

    /// The same source with its amounts times a factor.
    package func scaled(by factor: Double) -> FundingSource {
        FundingSource(
            id: id, kind: kind, what: what, total: total.map { $0 * factor },
            yearly: yearly?.map { Yearly(year: $0.year, amount: $0.amount * factor) })
    }
}
