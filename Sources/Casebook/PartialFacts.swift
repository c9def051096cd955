import Facts

/// What makes a case a partial one: how sure each of its figures is, what each measures, and which divide into one another.
///
/// A partial case is evidence: a system of which a document states some money, or a quantity that could be given a price,
/// but no business case. It is never ranked with whole ones.
package struct PartialFacts: Sendable, Hashable {
    /// How far what a figure says has come about.
    package enum Status: String, Sendable, Hashable, CaseIterable {
        /// Counted or spent.
        case realised
        /// Reckoned, planned or projected by the source.
        case estimated
        /// What could be reached, as the source says.
        case potential
    }

    /// What a quantity measures.
    package enum Measure: String, Sendable, Hashable, CaseIterable {
        /// How many there are: documents, users, procedures.
        case volume
        /// Time in all.
        case time
        /// What a single one takes: hours, days, steps.
        case each
        /// A part of a whole.
        case share
        /// What contracts are worth, which is nobody's gain.
        case contracts
        /// An amount from which a rule holds.
        case threshold
        /// What one pays or receives and another has the other way round: a fee, a grant.
        case transfer
        /// An amount that the source gives beside another, and that is not to be counted again.
        case money
        /// An amount in another currency than the file's.
        case converted

        /// Whether it is an amount in the file's currency.
        package var isMoney: Bool { [.contracts, .threshold, .transfer, .money].contains(self) }
        /// Whether it only changes hands, or says where a rule starts.
        package var isKeptOut: Bool { [.contracts, .threshold, .transfer].contains(self) }
    }

    /// What the source says about how exact and how sure a figure is.
    package struct Mark: Sendable, Hashable {
        /// How exact.
        package let qualifier: Quantity.Qualifier?
        /// How sure.
        package let status: Status
    }

    /// The year in which the system started, as the source gives it.
    package let since: Int?
    /// The marks of lines and quantities by their ids.
    package let marks: [String: Mark]
    /// What quantities measure, by their ids.
    package let measures: [String: Measure]
    /// What can be had for one of something.
    package let unitAmounts: [UnitAmount]
}

/// Money for one unit: an amount to be divided by a quantity.
package struct UnitAmount: Sendable, Hashable {
    /// One of what.
    package let what: LocalText
    /// The id of the line, or of the quantity of money, that is divided.
    package let amount: String
    /// The id of the quantity that divides it.
    package let quantity: String
}
