import Facts
import Money
import Projects
import Registers
import Valuation

/// Cases and projects side by side, on the same terms and from the same point of view.
package struct Comparison: Sendable {
    /// One of them.
    package struct Row: Sendable {
        /// The id of the case, or the name of the file; no two rows of a comparison have the same.
        package let id: String
        /// The project, in the chosen readings.
        package let project: Project
        /// The case, where it is one.
        package let source: Case?
        /// The readings that were chosen; empty for the default one.
        package let readings: [String]
        /// What the audit finds of the case's claims.
        package let findings: [Finding]
        /// What the register says of its country's discount rate, where each row takes its own.
        package let nationalRate: NationalRate?
        /// What is computed.
        package let view: Account
        /// The same in the other of the two readings that savings over a window have: as observed in that window only, or
        /// sustained after it; nothing for what has no such savings, or is no case.
        package let otherWindowReading: Account?

        /// What is computed of savings over a window where nothing comes after it, and where they go on at its average.
        package var windowReadings: (observed: Account, sustained: Account)? {
            otherWindowReading.map { project.sustainsSavings ? ($0, view) : (view, $0) }
        }

        /// The readings that the numbers follow: the chosen ones, or the default one of a case.
        package var readingsInForce: [String] {
            readings.isEmpty ? [source?.defaultReading.id].compactMap { $0 } : readings
        }

        /// A row, computed; nothing of it is discounted where its country has no rate that could be taken.
        package init(
            id: String, project: Project, source: Case?, readings: [String], findings: [Finding] = [],
            perspective: Perspective, terms: AppraisalTerms, nationalRate: NationalRate? = nil
        ) {
            self.init(
                id: id, project: project, source: source, readings: readings, findings: findings,
                account: Account(
                    of: project, perspective: perspective, terms: terms,
                    rateIsMissing: nationalRate == .missing ? .noNationalRate : nil), nationalRate: nationalRate)
        }

        /// A row whose account is made.
        package init(
            id: String, project: Project, source: Case?, readings: [String], findings: [Finding] = [],
            account: Account, nationalRate: NationalRate? = nil
        ) {
            self.id = id
            self.project = project
            self.source = source
            self.readings = readings
            self.findings = findings
            self.nationalRate = nationalRate
            view = account
            guard source != nil, Case.isObserved(project) else {
                otherWindowReading = nil
                return
            }
            var other = project
            other.sustainsSavings.toggle()
            otherWindowReading = Account(
                of: other, perspective: account.perspective, terms: account.terms,
                rateIsMissing: nationalRate == .missing ? .noNationalRate : nil)
        }

        /// The accounts from each point of view: its own, and those that are made.
        package var accounts: ByPerspective<Account> {
            ByPerspective { perspective in
                perspective == view.perspective
                    ? view : Account(of: project, perspective: perspective, terms: view.terms)
            }
        }
    }

    /// What rows are put in order by.
    package enum Order: String, Sendable, Hashable, CaseIterable {
        case payback
        case npv
        case roi
        case bcr
        case irr
        case pi
        case investment
        case name
        case country

        /// Whether it ranks amounts of money.
        var ranksAmounts: Bool { self == .npv || self == .investment }
        /// Whether the highest comes first.
        var isDescending: Bool { [.npv, .roi, .bcr, .irr, .pi].contains(self) }
    }

    /// Whose costs and benefits are counted.
    package let perspective: Perspective
    /// On what terms.
    package let terms: AppraisalTerms
    /// The rows, in order.
    package private(set) var rows: [Row]
    /// What they were put in order by; nothing where they stand as they came.
    package private(set) var order: Order?

    /// A comparison of rows as they come.
    package init(_ rows: [Row], perspective: Perspective, terms: AppraisalTerms) {
        self.rows = rows
        self.perspective = perspective
        self.terms = terms
    }

    /// Whether each row takes the discount rate of its own country.
    package var usesNationalRates: Bool { rows.contains { $0.nationalRate != nil } }

    /// The currencies of the rows, each once.
    package var currencies: [String] { Set(rows.map { $0.project.currency.code }).sorted() }

    /// The price years of all amounts, each once.
    package var priceYears: [Int] {
        let years = rows.flatMap { row in
            [row.project.priceYear?.year] + row.project.flows.map { $0.priceYear?.year }
        }
        return Set(years.compactMap { $0 }).sorted()
    }

    /// Puts the rows in order; those without a value come last, and equal ones stay as they are.
    ///
    /// Names are in the order of what `key` makes of them, since it is the reader's language that puts them in order.
    /// Throws where amounts of different currencies would be ranked.
    package mutating func sort<Key: Comparable>(by order: Order, names key: (LocalText) -> Key) throws(MixedCurrencies)
    {
        if order.ranksAmounts, currencies.count > 1 { throw MixedCurrencies(codes: currencies) }
        self.order = order
        switch order {
        case .name: arrange { key($0.project.name) }
        // Behind every code there is.
        case .country: arrange { $0.project.country ?? "~" }
        default:
            let keyed = rows.enumerated().map { (key: $0.element.value(for: order), index: $0.offset, row: $0.element) }
            rows = keyed.sorted { left, right in
                switch (left.key, right.key) {
                case (let a?, let b?) where a != b: order.isDescending ? a > b : a < b
                case (_?, nil): true
                case (nil, _?): false
                default: left.index < right.index
                }
            }.map { $0.row }
        }
    }
}

extension Comparison {
    private mutating func arrange<Key: Comparable>(by key: (Row) -> Key) {
        let keyed = rows.enumerated().map { (key: key($0.element), index: $0.offset, row: $0.element) }
        rows = keyed.sorted { left, right in
            if left.key != right.key { left.key < right.key } else { left.index < right.index }
        }.map { $0.row }
    }
}

/// Amounts of different currencies cannot be ranked.
package struct MixedCurrencies: Error, Hashable {
    /// The currencies.
    package let codes: [String]
}

extension Comparison.Row {
    fileprivate func value(for order: Comparison.Order) -> Double? {
        switch order {
        case .payback: view[.paybackYears].value
        case .npv: view[.netPresentValue].value
        case .roi: view[.returnOnInvestment].value
        case .bcr: view[.benefitCostRatio].value
        case .irr: view[.internalRates].value
        case .pi: view[.profitabilityIndex].value
        case .investment: project.knownInvestment
        case .name, .country: nil
        }
    }
}
