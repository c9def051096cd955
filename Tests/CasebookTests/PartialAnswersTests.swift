import Appraisal
import Casebook
import Facts
import Syntax
import Testing
import Valuation

/// Worked by hand with A = (1 − 1.12⁻¹⁰) ÷ 0.12 = 5.650223028410865, the factor of ten years at 12 %.
@Suite("What can be said of a partial case")
struct PartialAnswersTests {
    private let factor = 5.650223028410865
    private let usual = AppraisalTerms(horizonYears: 10, rate: .twelvePercent, timing: .end)

    private func answers(
        _ item: Case, _ readings: String..., perspective: Perspective = .social, terms: AppraisalTerms? = nil
    ) throws -> [PartialAnswers.Answer] {
        try PartialAnswers(of: item, in: readings, perspective: perspective, terms: terms ?? usual).answers
    }

    private func isClose(_ answer: PartialAnswers.Answer, to number: Double, _ bound: Bound? = nil) -> Bool {
        guard let value = answer.value.value else { return false }
        return (value - number).magnitude <= 1e-12 * number.magnitude && answer.bound == bound
    }

    @Test(
        "What is stated on both sides is set against each other: 43 million for 100 million a year from the 18th month")
    func nearlyWhole() throws {
        let item = try EvidenceShelf.item("brazil-gov-br")
        let found = try answers(item)
        // 43 M over 17 months: 12 in the first year, 5 in the second. 100 M a year from the 18th month: 7 months of the
        // second year, then eight years. F = 7/12 ÷ 1.12² + Σ 1.12⁻ᵏ, k = 3…10, = 4.425201770.
        #expect(isClose(found[0], to: 442_520_176.9907462))
        #expect(isClose(found[1], to: 8_402_554.308852965, .atLeast))
        // Running costs are not stated: at most, and at least.
        #expect(found[2].question == .netPresentValue && isClose(found[2], to: 405_337_178.791466475, .atMost))
        // 43 ÷ (100 ÷ 12) = 5.16 months behind the 17th.
        #expect(found[3].question == .paybackYears && isClose(found[3], to: 1.8466666666666667, .atLeast))
        // 100 M ÷ 1,600 = 62,500 and 43 M ÷ 1,600 = 26,875; "nearly 1,600" are fewer, so that a website saves more.
        #expect(isClose(found[4], to: 62500, .atLeast) && isClose(found[5], to: 26875, .atLeast))
        let alone = try answers(item, "document-alone")
        #expect(
            alone[1].value == .notComputable(.noCostKnown) && isClose(alone[2], to: 442_520_176.9907462, .atMost)
                && alone[3].value == .notComputable(.noCostKnown))
        #expect(isClose(alone[0], to: 442_520_176.9907462))
    }

    @Test("Each point of view counts its own part of a saving")
    func perspectives() throws {
        let item = try EvidenceShelf.item("brazil-digital-procedures")
        #expect(isClose(try answers(item)[0], to: 2e6 * factor))
        #expect(isClose(try answers(item, perspective: .fiscal)[0], to: 0.5e6 * factor))
        #expect(isClose(try answers(item, perspective: .citizen)[0], to: 1.5e6 * factor))
        // 1.5 M ÷ 147 M = R$ 0.0102 an hour.
        #expect(isClose(try answers(item)[2], to: 0.01020408163265306))
        #expect(isClose(try answers(item, "thousandfold")[2], to: 10.20408163265306))
    }

    @Test("The terms are those that are asked for: 2 million over five years at 6 % are 8.42 million")
    func terms() throws {
        let item = try EvidenceShelf.item("brazil-digital-procedures")
        let terms = AppraisalTerms(horizonYears: 5, rate: try DiscountRate(constant: 0.06), timing: .end)
        // (1 − 1.06⁻⁵) ÷ 0.06 = 4.212363785565717
        #expect(isClose(try answers(item, terms: terms)[0], to: 8_424_727.571131434))
    }

    @Test("An investment of 5.8 million needs at least a million a year, running costs being unknown")
    func neededSaving() throws {
        let found = try answers(try EvidenceShelf.item("argentina-public-cloud"))
        #expect(found[0].value == .notComputable(.noSavingQuantified))
        #expect(isClose(found[1], to: 5.8e6 / factor, .atLeast))
    }

    @Test("Over 2.1 thousand million for up to 10,000 communities are at least 210,000 for each")
    func perUnit() throws {
        let item = try EvidenceShelf.item("colombia-digital-centres")
        let printed = try answers(item)
        #expect(isClose(printed[1], to: 2.1e9 / factor, .atLeast) && isClose(printed[2], to: 210_000, .atLeast))
        // "Over" divided by "over" lies on neither side.
        #expect(printed[3].value == .notComputable(.bothSidesUnknown))
        let long = try answers(item, "pesos-long-scale")
        #expect(isClose(long[1], to: 2.1e12 / factor, .atLeast) && isClose(long[2], to: 210e6, .atLeast))
        #expect(try item.project(in: []).currency == .none)
        #expect(try item.project(in: ["dollars"]).currency.code == "USD")
    }

    @Test("\"Over 500 million\" is a bound of what may be spent")
    func bounds() throws {
        let found = try answers(try EvidenceShelf.item("chile-docdigital"))
        #expect(isClose(found[0], to: 500e6 * factor, .atLeast))
        let mixed = try EvidenceShelf.small(
            """
            "currency": "USD", "savings": [
              { "id": "a", "what": "a", "to": "government", "amount": 1, "per": "year", "qualifier": "more than",
                "status": "realised", "quote": "q", "place": "p" },
              { "id": "b", "what": "b", "to": "government", "amount": 1, "per": "year", "qualifier": "up to",
                "status": "realised", "quote": "q", "place": "p" } ]
            """)
        #expect(try answers(mixed)[0].value == .notComputable(.bothSidesUnknown))
    }

    @Test("Transfers count as no benefit, from no point of view", arguments: Perspective.allCases)
    func transfers(perspective: Perspective) throws {
        for id in ["panama-digital-voucher", "peru-mobile-voucher", "peru-police-certificate", "peru-innovate-fund"] {
            let item = try EvidenceShelf.item(id)
            #expect(!item.project.transfers.isEmpty)
            for answer in try answers(item, perspective: perspective).prefix(2) {
                #expect(answer.value.value == nil || answer.value.value == 0, "\(id)")
            }
        }
    }

    @Test("Two thousand million soles to four million people are 500 soles each")
    func voucher() throws {
        #expect(isClose(try answers(try EvidenceShelf.item("peru-mobile-voucher"))[2], to: 500))
    }

    @Test("A reading changes a quantity too")
    func quantities() throws {
        let item = try EvidenceShelf.item("chile-virtual-police-station")
        #expect(item.quantities.first?.value == 118_358_245e6)
        #expect(item.quantities(in: ["without-million"]).first?.value == 118_358_245)
        #expect(item.quantities(in: ["as-printed"]) == item.quantities)
    }

    @Test("What is missing follows from what stands")
    func missing() throws {
        func missing(_ keys: String) throws -> [Missing] {
            let item = try EvidenceShelf.small(keys)
            return item.missing(in: item.project)
        }
        let volume =
            #""quantities": [ { "id": "v", "what": "w", "value": 3, "unit": "u", "measures": "volume", "#
            + #""status": "realised", "quote": "q", "place": "p" } ]"#
        let saving =
            #""savings": [ { "id": "s", "what": "w", "to": "government", "amount": 3, "per": "year", "#
            + #""status": "realised", "quote": "q", "place": "p" } ]"#
        #expect(try missing(volume) == [.investment, .operatingCost, .saving, .unitValue])
        #expect(
            try missing(volume.replacing("volume", with: "each"))
                == [.investment, .operatingCost, .saving, .volume, .unitValue])
        #expect(
            try missing(#""currency": "unresolved", "# + saving)
                == [.investment, .operatingCost, .currency, .priceYear])
        #expect(
            try missing(#""currency": "PEN", "priceYear": 2020, "operating": [], "# + saving) == [.investment])
    }

    @Test("A whole case still needs a currency and an amount")
    func wholeCases() throws {
        for text in [
            #"{ "id": "a", "document": "d", "section": "s", "name": "n", "currency": "USD" }"#,
            #"{ "id": "a", "document": "d", "section": "s", "name": "n", "currency": "unresolved", "savings": [] }"#,
        ] {
            let (item, log) = try CaseShelf.read(SourceText(name: "a.json", text: text))
            #expect(item == nil && log.hasErrors)
        }
    }
}
