import Facts
import ProjectSamples
import Projects
import Testing
import Valuation

/// What is known of a list of the file.
private enum Knowledge: CaseIterable {
    case absent, none, known, unknown, both

    /// Whether something in it is known, and whether something is unknown.
    var knows: Bool { self == .known || self == .both }
    var hides: Bool { self == .absent || self == .unknown || self == .both }

    /// The list in a file, with a known line and one that is not.
    func list(_ key: String, known: String, unknown: String) -> [String] {
        switch self {
        case .absent: []
        case .none: ["\"\(key)\": []"]
        case .known: ["\"\(key)\": [ { \(known) } ]"]
        case .unknown: ["\"\(key)\": [ { \(unknown) } ]"]
        case .both: ["\"\(key)\": [ { \(known) }, { \(unknown) } ]"]
        }
    }
}

@Suite("Unknown is not zero: bounds, and reasons where there is none")
struct GapsTests {
    /// 240 at the start, 10 a month to run it, 50 a month saved, over two years.
    private func read(_ investment: Knowledge, _ operating: Knowledge, _ savings: Knowledge, to party: Party)
        -> Project?
    {
        let saved = "\"what\": \"s\", \"to\": \"\(party.rawValue)\""
        let lists =
            investment.list(
                "investment", known: "\"what\": \"i\", \"amount\": 240",
                unknown: "\"what\": \"j\", \"amount\": \"not stated\"")
            + operating.list(
                "operating", known: "\"what\": \"o\", \"amount\": 10, \"per\": \"month\"",
                unknown: "\"what\": \"p\", \"amount\": \"not quantified\"")
            + savings.list(
                "savings", known: "\(saved), \"amount\": 50, \"per\": \"month\"",
                unknown: "\(saved), \"amount\": \"not quantified\"")
        let text = (["\"name\": \"x\"", "\"currency\": \"USD\""] + lists).joined(separator: ", ")
        let read = ReadProject("{ \(text) }")
        #expect((read.project == nil) == (read.codes == ["noFlows"]))
        return read.project
    }

    @Test("Every combination of known and unknown, by party and perspective", arguments: Knowledge.allCases)
    private func exhausted(investment: Knowledge) throws {
        let terms = try undiscounted(years: 2)
        for operating in Knowledge.allCases {
            for savings in Knowledge.allCases {
                for party in [Party.government, .citizens, .society] {
                    guard let project = read(investment, operating, savings, to: party) else {
                        // Nothing but absent and empty lists.
                        #expect([investment, operating, savings].allSatisfy { $0 == .absent || $0 == .none })
                        continue
                    }
                    for perspective in Perspective.allCases {
                        check(
                            Account(of: project, perspective: perspective, terms: terms), investment, operating,
                            savings,
                            party)
                    }
                }
            }
        }
    }

    private func check(
        _ view: Account, _ investment: Knowledge, _ operating: Knowledge, _ savings: Knowledge, _ party: Party
    ) {
        let name = Comment(rawValue: "\(view.perspective): \(investment) \(operating) \(savings) \(party)")
        // The government pays; a saving counts in the social view and in that of whose it is. Savings that nobody
        // states are missing in every view.
        let paysHere = view.perspective != .citizen
        let knowsCost = paysHere && (investment.knows || operating.knows)
        let hidesCost = paysHere && (investment.hides || operating.hides)
        let countsHere = view.perspective.counts(party)
        let knowsBenefit = countsHere && savings.knows
        let hidesBenefit = savings == .absent || (countsHere && savings.hides)
        let isShared = party == .society && view.perspective != .social && (savings.knows || savings == .unknown)

        // Costs: at least what is known of them.
        let costs = paysHere ? (investment.knows ? 240.0 : 0) + (operating.knows ? 240 : 0) : 0
        if hidesCost, !knowsCost {
            #expect(view[.presentValueOfCosts].reason == .noCostKnown, name)
            #expect(view[.breakEvenAnnualSaving].reason == .noCostKnown, name)
        } else {
            #expect(agree(view[.presentValueOfCosts].value, costs), name)
            #expect(agree(view[.breakEvenAnnualSaving].value, costs / 2), name)
            #expect(view.bounds[.presentValueOfCosts] == (hidesCost ? .atLeast : nil), name)
        }

        // Benefits: at least what is known of them; none where none is quantified, or where they cannot be split.
        let benefits = knowsBenefit ? 1200.0 : 0
        let noBenefits: Reason? = isShared ? .notSeparable : hidesBenefit && !knowsBenefit ? .noSavingQuantified : nil
        #expect(view[.presentValueOfBenefits].reason == noBenefits, name)
        if noBenefits == nil {
            #expect(agree(view[.presentValueOfBenefits].value, benefits), name)
            #expect(view.bounds[.presentValueOfBenefits] == (hidesBenefit ? .atLeast : nil), name)
        }

        // The net: at most what is computed without an unknown cost, at least without an unknown saving, and nothing
        // with both.
        let noNet = noBenefits ?? (hidesCost && hidesBenefit ? .bothSidesUnknown : nil)
        let bound: Bound? = hidesCost ? .atMost : hidesBenefit ? .atLeast : nil
        #expect(view[.netPresentValue].reason == noNet, name)
        if noNet == nil {
            #expect(agree(view[.netPresentValue].value, benefits - costs), name)
            #expect(view.bounds[.netPresentValue] == bound, name)
        }

        // Ratios need a cost besides.
        let noRatio = noNet ?? (knowsCost ? nil : hidesCost ? .noCostKnown : .noCosts)
        for metric in [Metric.benefitCostRatio, .returnOnInvestment] {
            #expect(view[metric].reason == noRatio, name)
            if noRatio == nil { #expect(view.bounds[metric] == bound, name) }
        }
        #expect(noRatio != nil || agree(view[.benefitCostRatio].value, benefits / costs), name)

        // Payback: 0 where nothing is spent; not reached without benefits; reversed bounds.
        let payback = investment.knows && knowsBenefit ? 240 / (operating.knows ? 40.0 : 50) / 12 : 0
        if let noPayback = noNet ?? (hidesCost && !knowsCost ? .noCostKnown : nil) {
            #expect(view[.paybackYears].reason == noPayback, name)
        } else if costs > 0, benefits == 0 {
            #expect(view[.paybackYears].reason == (hidesBenefit ? .undecided : .notReached), name)
        } else if hidesCost, payback == 0 || !paysHere {
            // Never below zero for all that is known, but an unknown cost comes first.
            #expect(view[.paybackYears].reason == .undecided, name)
        } else {
            #expect(agree(view[.paybackYears].value, paysHere ? payback : 0), name)
            #expect(view.bounds[.paybackYears] == bound?.reversed, name)
        }

        // A bound stands beside a number only.
        #expect(view.bounds.keys.allSatisfy { view[$0].value != nil }, name)
    }

    @Test("What is unknown is named by its list, and where it counts")
    func names() throws {
        let project = try project(
            """
            "operating": [ { "what": "a", "amount": "not quantified", "by": "businesses" } ],
            "savings": [ { "what": "b", "to": "citizens", "amount": "not separable" } ],
            "transfers": [ { "what": "c", "from": "citizens", "to": "government", "amount": "not stated", "per": "year" } ]
            """)
        let social = DataGaps(of: project, perspective: .social)
        #expect(social.investment == .notStated && social.operatingCost == .notQuantified)
        #expect(social.savings == .notSeparable && social.transfers == nil)
        let fiscal = DataGaps(of: project, perspective: .fiscal)
        // The businesses pay to run it, and the citizens save; the fee comes in.
        #expect(fiscal.investment == .notStated && fiscal.operatingCost == nil && fiscal.savings == nil)
        #expect(fiscal.transfers == .notStated && fiscal.hidesBenefit && fiscal.hidesCost)
        let citizen = DataGaps(of: project, perspective: .citizen)
        #expect(citizen.investment == nil && citizen.operatingCost == .notQuantified)
        #expect(citizen.savings == .notSeparable && citizen.transfers == .notStated)
    }

    @Test("A saving nobody claims is none; a view in which nothing counts is worth nothing")
    func nothing() throws {
        let project = try project(
            "\"investment\": [ { \"what\": \"a\", \"amount\": 5 } ], \"operating\": [], \"savings\": []")
        let terms = try undiscounted(years: 2)
        let social = Account(of: project, perspective: .social, terms: terms)
        #expect(social[.netPresentValue].value == -5 && social.bounds.isEmpty)
        #expect(social[.paybackYears].reason == .notReached && social[.internalRates].reason == .onlyOutflows)
        let citizen = Account(of: project, perspective: .citizen, terms: terms)
        #expect(citizen[.netPresentValue].value == 0 && citizen[.benefitCostRatio].reason == .noCosts)
    }

    @Test("Totals over one and the same window have no payback, over different ones they do")
    func sameWindow() throws {
        func payback(_ saved: String) throws -> Reason? {
            let project = try project(
                """
                "start": "2027-01", "investment": [ { "what": "a", "amount": 24, "over": "2027 to 2028" } ],
                "operating": [ { "what": "b", "amount": 1, "per": "year" } ],
                "savings": [ { "what": "c", "to": "citizens", "amount": 96, "over": "\(saved)" } ]
                """)
            return Account(of: project, perspective: .social, terms: try undiscounted(years: 4))[.paybackYears].reason
        }
        #expect(try payback("2027 to 2028") == .sameWindow)
        #expect(try payback("24 months") == .sameWindow)
        #expect(try payback("2027-01 to 2029-01") == nil)
    }
}
