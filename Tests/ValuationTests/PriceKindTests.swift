import Appraisal
import Facts
import Findings
import ProjectFiles
import ProjectSamples
import Projects
import Syntax
import Testing
import Valuation

@Suite("Nominal and real")
struct PricesTests {
    /// 100 at the start; 54.6 a year for two years.
    private static func level(_ more: String) throws -> Project {
        try project(
            """
            "start": "2027-01", \(more),
            "investment": [ { "what": "Platform", "amount": 100 } ], "operating": [],
            "savings": [ { "what": "Trips", "to": "citizens", "amount": 54.6, "per": "year" } ]
            """)
    }

    private func terms(_ discounting: AnyDiscountRate, years: Int = 2, timing: Timing = .end) -> AppraisalTerms {
        AppraisalTerms(horizonYears: years, discounting: discounting, timing: timing)
    }

    private func real(_ rate: Double) throws -> AnyDiscountRate { .real(try DiscountRate(constant: rate)) }
    private func nominal(_ rate: Double) throws -> AnyDiscountRate { .nominal(try DiscountRate(constant: rate)) }

    private func value(_ project: Project, _ terms: AppraisalTerms) throws -> Double? {
        let own = try terms.matching(project.prices, inflation: project.inflation)
        return Account(of: project, perspective: .social, terms: own)[.netPresentValue].value
    }

    @Test("Current prices deflated at 4 % and discounted at a real 5 % are worth what a nominal 9.2 % makes of them")
    func byHand() throws {
        let stated = try Self.level(#""prices": "current", "inflation": "4%""#)
        let bare = try Self.level(#""prices": "current""#)
        // 1.04 × 1.05 = 1.092; 54.6 ÷ 1.092 = 50; 50 ÷ 1.092 = 45.787545…; less 100.
        let byHand = -4.2124542124542124
        #expect(agree(try value(stated, terms(real(0.05))), byHand))
        #expect(agree(try value(bare, terms(nominal(0.092))), byHand))
        #expect(agree(try value(stated, terms(nominal(0.092))), byHand))
    }

    @Test("What falls when the horizon ends, cost or value left, is deflated from there")
    func closing() throws {
        let project = try project(
            #"""
            "start": "2027-01", "prices": "current", "inflation": "10%", "investment": [], "savings": [],
            "operating": [ { "what": "Exit", "amount": 121, "on": "end" } ],
            "residual": [ { "what": "Building", "amount": 60.5 } ]
            """#)
        // 121 ÷ 1.1² = 100 and 60.5 ÷ 1.1² = 50, two years away at a real 25 %: 50 ÷ 1.25².
        #expect(agree(try value(project, terms(real(0.25))), -32))
        // 1.1 × 1.25 = 1.375.
        #expect(agree(try value(project, terms(nominal(0.375))), -32))
        let own = try terms(real(0.25)).matching(.current, inflation: project.inflation)
        let view = Account(of: project, perspective: .social, terms: own)
        #expect(agree([view.flows.closingCost, view.flows.residual], [100, 50]))
    }

    @Test("In the middle of the year too, and by a schedule")
    func otherwise() throws {
        let stated = try Self.level(#""prices": "current", "inflation": "4%""#)
        // −100 + 54.6 ÷ 1.092^½ + 54.6 ÷ 1.092^1½ (Python).
        #expect(agree(try value(stated, terms(real(0.05), timing: .mid)), 0.09683955738706373))
        let path = #"[ { "from": 1, "rate": "5%" }, { "from": 2, "rate": "4%" } ]"#
        let scheduled = try Self.level(#""prices": "current", "inflation": \#(path)"#)
        // −100 + 54.6 ÷ (1.05 × 1.03) + 54.6 ÷ (1.05 × 1.04 × 1.03²) (Python).
        #expect(agree(try value(scheduled, terms(real(0.03))), -2.384767650108394))
    }

    @Test("What is deflated pays back later, and its internal rate is real")
    func deflatedIndicators() throws {
        let stated = try Self.level(#""prices": "current", "inflation": "4%""#)
        let own = try terms(real(0.05), years: 3).matching(.current, inflation: stated.inflation)
        let deflated = Account(of: stated, perspective: .social, terms: own)
        // 54.6 ÷ 1.04 = 52.5 in the first year, 50.48… in the second: 100 after 1 + 47.5 ÷ 50.48….
        #expect(agree(deflated[.paybackYears].value, 1 + 47.5 / (54.6 / 1.0816)))
        let current = Account(of: stated, perspective: .social, terms: terms(try nominal(0.092), years: 3))
        #expect(agree(current[.paybackYears].value, 1 + 45.4 / 54.6))
        let rates = (try #require(deflated[.internalRates].value), try #require(current[.internalRates].value))
        #expect(agree((1 + rates.0) * 1.04, 1 + rates.1))
        let table = own.yearTable(of: deflated.flows)
        #expect(agree(table.years.last?.cumulativeDiscountedNet, try #require(deflated[.netPresentValue].value)))
    }

    @Test("A nominal rate is made real by an inflation for amounts in constant prices")
    func realOfNominal() throws {
        let constant = try Self.level(#""priceYear": 2026, "inflation": "4%""#)
        // −100 + 54.6 ÷ 1.05 + 54.6 ÷ 1.05² = 1.52380952…
        #expect(agree(try value(constant, terms(nominal(0.092))), 1.5238095238095238))
        let own = try terms(nominal(0.092)).matching(.constant, inflation: constant.inflation)
        #expect(own.origin?.rate.constant == 0.092 && own.inflation == nil)
    }

    @Test("What would mix them is refused")
    func mixing() throws {
        let current = try Self.level(#""prices": "current""#)
        let constant = try Self.level(#""priceYear": 2026"#)
        #expect(throws: AppraisalTermsProblem.currentPricesAtRealRate) { try value(current, terms(real(0.05))) }
        #expect(throws: AppraisalTermsProblem.constantPricesAtNominalRate) {
            try value(constant, terms(nominal(0.092)))
        }
    }

    @Test("Nobody who passes a check by gets a number of it")
    func uncomputed() throws {
        let current = try Self.level(#""prices": "current""#)
        let constant = try Self.level(#""priceYear": 2026"#)
        for (project, discounting) in [(current, try real(0.05)), (constant, try nominal(0.092))] {
            let view = Account(of: project, perspective: .social, terms: terms(discounting))
            for metric in Metric.allCases { #expect(view[metric].reason == .mixedPrices, "\(metric)") }
        }
    }

    @Test("Without a rate that may be taken only what is discounted is missing")
    func unrated() throws {
        let constant = try Self.level(#""priceYear": 2026"#)
        let view = Account(
            of: constant, perspective: .social, terms: terms(try real(0.05)), rateIsMissing: .noNationalRate)
        for metric in [Metric.netPresentValue, .discountedPaybackYears, .equivalentAnnualValue, .breakEvenAnnualSaving]
        {
            #expect(view[metric].reason == .noNationalRate, "\(metric)")
        }
        #expect(view[.paybackYears].value != nil && view[.internalRates].value != nil)
    }

    @Test("A file says its prices, its inflation and whether its rate is nominal")
    func reading() throws {
        let read = try Self.level(#""prices": "current", "discountRate": { "nominal": "9.2%" }"#)
        #expect(read.prices == .current && read.inflation == nil)
        #expect(read.discountRate == (try nominal(0.092)))
        // Its present value is in prices of the start.
        #expect(read.priceYear?.year == 2027)
        let constant = try Self.level(#""prices": "constant", "priceYear": 2026, "discountRate": "5%""#)
        #expect(constant.discountRate == (try real(0.05)) && constant.priceYear?.year == 2026)
    }

    @Test(
        "A file that mixes them is wrong, at the place",
        arguments: [
            (#""prices": "current", "discountRate": "5%""#, "currentPricesAtRealRate"),
            (#""discountRate": { "nominal": "5%" }"#, "constantPricesAtNominalRate"),
            (#""prices": "current", "inflation": "4%", "priceYear": 2026"#, "priceYearOfCurrentPrices"),
            (#""prices": "now""#, "notAChoice"), (#""inflation": "4""#, "bareRate"),
            (#""discountRate": { "real": "5%" }"#, "missingKey"),
        ])
    func problems(keys: String, code: String) {
        let saving = #"{ "what": "Trips", "to": "citizens", "amount": 5, "per": "year" }"#
        let read = ReadProject(#"{ "name": "A", "currency": "USD", \#(keys), "savings": [ \#(saving) ] }"#)
        #expect(read.codes.first == code)
        #expect(read.log.diagnostics.first?.position != nil)
    }

    @Test("A table says the same")
    func sheet() throws {
        let log = DiagnosticLog(
            SourceText(
                name: "a.csv",
                text: """
                    kind,what,amount,per,to
                    proyecto,nombre,Portal
                    proyecto,moneda,USD
                    proyecto,precios,corrientes
                    proyecto,inflación,4%
                    ahorro,Viajes,54.6,año,ciudadanos

                    """))
        let root = try #require(ProjectSheet.read(log))
        let project = ProjectReader(vocabulary: ReadProject.vocabulary, log: log).read(root)
        #expect(log.diagnostics.isEmpty)
        #expect(project?.prices == .current && project?.inflation?.constant == 0.04)
    }
}
