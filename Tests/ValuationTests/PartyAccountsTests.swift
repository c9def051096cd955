import Facts
import Money
import ProjectSamples
import Projects
import Testing
import Valuation

@Suite("Who pays and who gains")
struct PartyAccountsTests {
    private func yearly(
        _ what: LocalText, _ role: Flow.Role, _ amount: Double, by payer: Party? = nil, to party: Party? = nil,
        cashable: Bool? = nil
    ) -> Flow {
        Flow(
            what, role, .amount(amount), .recurring(.year, from: 0, to: nil), by: payer, to: party,
            isCashable: cashable)
    }

    /// 110 at once, a tax of 10 % in it; a year 30 of cash and 10 without cash for the government, 20 for citizens, 8 for
    /// businesses; citizens pay the government a fee of 5 and businesses one of 4.
    private var taxed: Project {
        Project(
            "Portal", currency: Currency("USD") ?? .none,
            lines: .init(
                investment: [Flow("i", .investment, .amount(110), .once(month: 0), includedTax: 0.1)], operating: [],
                savings: [
                    yearly("s", .saving, 30, to: .government, cashable: true),
                    yearly("t", .saving, 10, to: .government, cashable: false),
                    yearly("u", .saving, 20, to: .citizens), yearly("v", .saving, 8, to: .businesses),
                ],
                transfers: [
                    yearly("fee", .transfer, 5, by: .citizens, to: .government),
                    yearly("price", .transfer, 4, by: .citizens, to: .businesses),
                ]))
    }

    @Test("Each party's costs, benefits and transfers, and the tax that comes back, by hand over three years")
    func rows() throws {
        let parties = PartyAccounts(of: taxed, on: try undiscounted(years: 3))
        #expect(parties.rows.map(\.party) == [.government, .citizens, .businesses])
        let government = parties.rows[0]
        #expect(agree(government.cashCosts, 110) && government.otherCosts == 0)
        #expect(agree(government.cashBenefits, 90) && agree(government.otherBenefits, 30))
        // 3 × 5 received.
        #expect(agree(government.transfers, 15) && agree(government.net, 25))
        // 3 × 20, less 3 × (5 + 4).
        #expect(agree(parties.rows[1].net, 33) && agree(parties.rows[1].transfers, -27))
        // 3 × (8 + 4).
        #expect(agree(parties.rows[2].net, 36) && agree(parties.rows[2].transfers, 12))
        // The 10 in 110.
        #expect(agree(parties.returned, 10))
    }

    @Test("All of it is the net present value of society, at any rate")
    func sum() throws {
        for rate in [0, 0.04, 0.12] {
            let terms = try #require(try undiscounted(years: 3).at(rate))
            let social = Account(of: taxed, perspective: .social, terms: terms)[.netPresentValue].value
            #expect(agree(social, PartyAccounts(of: taxed, on: terms).net))
        }
        // −100 + 3 × (30 + 10 + 20 + 8).
        #expect(agree(PartyAccounts(of: taxed, on: try undiscounted(years: 3)).net, 104))
    }

    @Test("The government's row is its fiscal account, and its cash that of cash alone")
    func budget() throws {
        let terms = try #require(try undiscounted(years: 3).at(0.12))
        let budget = BudgetAccounts(of: taxed, on: terms)
        let government = PartyAccounts(of: taxed, on: terms).rows[0]
        #expect(agree(budget.whole[.netPresentValue].value, government.net))
        #expect(
            agree(
                budget.cash[.netPresentValue].value,
                government.cashBenefits - government.cashCosts + government.transfers))
    }

    @Test("What is borne in kind is no cash, and a party with an unknown amount says so")
    func kinds() throws {
        let known = try project(
            """
            "start": "2027-01", "operating": [],
            "investment": [ { "what": "i", "amount": 100 }, { "what": "own staff", "amount": 40, "inKind": true } ],
            "savings": [ { "what": "s", "to": "citizens", "amount": "not quantified" } ]
            """)
        let parties = PartyAccounts(of: known, on: try undiscounted(years: 3))
        #expect(agree(parties.rows[0].cashCosts, 100) && agree(parties.rows[0].otherCosts, 40))
        #expect(parties.rows.map(\.hasUnknown) == [false, true])
    }
}
