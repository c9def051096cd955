import Appraisal
import Documents
import Facts
import Projects
import Valuation
import Wording

extension Account {
    /// The members that a view has in every machine contract: metrics, what is missing, bounds, what is not computable.
    ///
    /// `others` are the bounds of numbers that stand beside those of the view.
    package static func members<Row>(
        of account: @escaping @Sendable (Row) -> Account,
        boundsBeside others: @escaping @Sendable (Row) -> [(name: String, value: Bound)] = { _ in [] }
    ) -> [Member<Row>] {
        let names = Metric.inContracts.map { $0.rawValue }
        let metrics = Metric.inContracts.map { metric -> Member<Row> in
            guard metric != .internalRates else {
                return Member(metric.rawValue, BoundedRates.form, .internalRates) { row in
                    let account = account(row)
                    // Only of several has each a bound of its own.
                    let gaps = account.internalRates.kind == .several ? account.gaps : nil
                    return BoundedRates(rates: account.internalRates, gaps: gaps)
                }
            }
            return Member(metric.rawValue, .computed, metric.field.meaning) { account($0)[metric] }
        }
        return metrics + [
            Member(
                "missing", .named(Self.unknownParts, .choice),
                Meaning(
                    en: "What of the costs and savings is unknown, and why.",
                    es: "Qué costos y ahorros se desconocen, y por qué.",
                    pt: "Que custos e economias são desconhecidos, e por quê.")
            ) { account($0).gaps.parts },
            Member(
                "flags", .list(.oneOf(["containsTransfers"])),
                Meaning(
                    en: "What is doubtful beyond what is unknown.", es: "Lo dudoso, más allá de lo desconocido.",
                    pt: "O que é duvidoso, além do desconhecido.")
            ) {
                account($0).gaps.overstatesBenefit ? ["containsTransfers"] : []
            },
            Member("bounds", .named(names + Project.sizes, .choice), .bounds) { row in
                let bounds = account(row).bounds
                return Metric.inContracts.compactMap { metric in bounds[metric].map { (metric.rawValue, $0) } }
                    + others(row)
            },
            Member("notComputable", .named(names, Reason.form), .notComputable) { account($0).obstacles },
        ]
    }

    /// The parts of a project of which nothing may be known.
    private static let unknownParts = ["investment", "operatingCost", "savings", "transfers"]

    /// The metrics that are null exactly where a reason stands.
    package static let explained = Metric.inContracts.filter { $0 != .internalRates }.map { $0.rawValue }

    /// A view as the machine contracts have it.
    static let form: Form<Account> = .object(members(of: { $0 }), id: "view", explained: explained)

    /// A view under the name of each point of view.
    static let formByPerspective: Form<[(name: String, value: Account)]> = .named(
        Perspective.allCases.map { $0.rawValue }, form, meaning: .view, always: true)

    /// The net present value of accounts of each point of view, with bounds and reasons under the names of the views.
    static func netPresentValues<Row>(of accounts: @escaping @Sendable (Row) -> ByPerspective<Account>) -> [Member<Row>]
    {
        let names = Perspective.allCases.map { $0.rawValue }
        return [
            Member(
                "netPresentValue", .named(names, .computed, always: true),
                Meaning(
                    en: "The net present value from each point of view.",
                    es: "El valor actual neto desde cada punto de vista.",
                    pt: "O valor presente líquido de cada ponto de vista.")
            ) { row in
                accounts(row).values.map { (name: $0.perspective.rawValue, value: $0[.netPresentValue]) }
            },
            Member("bounds", .named(names, .choice), .boundsOfViews) { row in
                accounts(row).values.compactMap { account in
                    account.bounds[.netPresentValue].map { (name: account.perspective.rawValue, value: $0) }
                }
            },
            Member(
                "notComputable", .named(names, Reason.form),
                Meaning(
                    en: "Why each value that is null cannot be computed.",
                    es: "Por qué no puede calcularse cada valor que es null.",
                    pt: "Por que não pode ser calculado cada valor que é null.")
            ) { row in
                accounts(row).values.compactMap { account in
                    account[.netPresentValue].reason.map { (name: account.perspective.rawValue, value: $0) }
                }
            },
        ]
    }

    /// Why metrics are null, each under its name; that of the internal rates stands last.
    private var obstacles: [(name: String, value: Reason)] {
        let metrics = Metric.inContracts.compactMap { metric -> (name: String, value: Reason)? in
            metric == .internalRates ? nil : self[metric].reason.map { (metric.rawValue, $0) }
        }
        return metrics + internalRates.obstacle
    }
}

extension DataGaps {
    /// Why parts are unknown, each under its name.
    fileprivate var parts: [(name: String, value: Unknown)] {
        [
            ("investment", investment), ("operatingCost", operatingCost), ("savings", savings),
            ("transfers", transfers),
        ].compactMap { name, unknown in unknown.map { (name, $0) } }
    }
}

/// Internal rates, each with the side on which the true one lies where a view has gaps.
package struct BoundedRates: Sendable {
    let rates: InternalRates
    let gaps: DataGaps?

    /// The rates of what has no gaps, or of what has.
    package init(rates: InternalRates, gaps: DataGaps? = nil) {
        self.rates = rates
        self.gaps = gaps
    }

    /// The rates as the machine contracts have them.
    package static let form: Form<BoundedRates> = .object(
        [
            Member("kind", .choice, .kind) { $0.rates.kind },
            Member("rates", .list(root), .rates) { bounded in
                bounded.rates.roots.map { ($0, bounded.gaps?.bound(of: $0)) }
            },
        ], id: "internalRates")

    private static let root: Form<(root: InternalRates.Root, bound: Bound?)> = .object([
        Member("rate", .number, .rate) { $0.root.rate },
        Member(
            "logGrowth", .number,
            Meaning(
                en: "ln(1 + rate), which is exact where the rate is close to −100 % or huge.",
                es: "ln(1 + tasa), exacto aun si la tasa está cerca de −100 % o es enorme.",
                pt: "ln(1 + taxa), exato mesmo se a taxa está perto de −100% ou é enorme.")
        ) { $0.root.logGrowth },
        Member(
            "slope", .oneOf([-1, 0, 1]),
            Meaning(
                en: "−1 where the net present value falls through zero, 1 where it rises, 0 where it touches.",
                es: "−1 donde el valor actual neto baja a través de cero, 1 donde sube, 0 donde lo toca.",
                pt: "−1 onde o valor presente líquido desce através de zero, 1 onde sobe, 0 onde o toca.")
        ) { $0.root.slope },
        Member(ifAny: "bound", .choice, .bound) { $0.bound },
    ])
}

extension InternalRates {
    /// Why there is no rate, under its name.
    package var obstacle: [(name: String, value: Reason)] {
        switch self {
        case .none(let reason), .undefined(let reason): [(Metric.internalRates.rawValue, reason)]
        case .unique, .several: []
        }
    }
}

extension Reason {
    /// Why a metric is missing: a stable code, and words.
    package static let form: Form<Reason> = .object(members, id: "reason")

    static let members: [Member<Reason>] = [
        Member("code", .oneOf(allCases.map { $0.code }), .code) { $0.code },
        Member(saying: "says", .text, .says) { $1.say($0) },
    ]
}
