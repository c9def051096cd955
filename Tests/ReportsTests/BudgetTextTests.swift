import Budgets
import Documents
import Facts
import Languages
import Projects
import Registers
import Syntax
import Testing
import Wording

@testable import Reports

@Suite("What a budget says")
struct BudgetTextTests {
    static let texts: [BudgetText] = {
        let source = SourceText(
            name: "a.csv", text: "code,month,status,source,address,read\nHTI,10,unverified,s,,2026-11-30\n")
        let registered = (try? FiscalYearRegister(source))?["HTI"].map { [BudgetText.registered($0, country: "Haiti")] }
        let plain: [BudgetText] = [
            .title, .byYear, .savingsApart, .byLine, .together, .fiscalYear, .budgetClass, .who, .means, .fiscalYears,
            .aYear, .spending, .inKind, .cashSpending, .constantPrices, .pricesOfAmount, .noCountry, .noDates,
            .savingsAreNone, .fundedBy, .economicClass, .function, .byEconomicClass, .byFunction, .byInstitution,
            .codes,
            .without, .fundingNotStated, .gap, .noShortfall,
        ]
        let ofLines: [BudgetText] = [
            .span(years: 10, from: "Jan"), .span(years: 1, from: nil), .asked(startMonth: 7),
            .unregistered(country: "x"), .prices(.constant, year: 2025), .prices(.constant, year: nil),
            .prices(.current, year: nil), .unknownList(.investment), .unknownList(.operating), .unknownList(.saving),
            .unknownLine("a", reason: "b"), .goesOn("a", isSaving: false, amount: "b", from: "c"),
            .goesOn("a", isSaving: true, amount: "b", from: "c"),
            .borneByOthers("a", party: .businesses, amount: "b"), .addsUp(decimals: 0), .addsUp(decimals: 2),
            .addsUp(decimals: 3), .addsUp(decimals: -4), .otherPrices(.constant), .otherPrices(.current),
            .classedOtherwise("a", code: "b", isAsset: true), .classedOtherwise("a", code: "b", isAsset: false),
            .notAddedUp(["a", "b"]), .severalCurrencies(["a", "b"]), .severalFiscalYears,
        ]
        let ofFunds: [BudgetText] = [
            .kindOfSource(.own), .kindOfSource(.loan), .kindOfSource(.grant), .firstShortfall("a", total: "b"),
            .askedTooMuch("a", asked: "b", given: "c"), .givenInOtherYears("a", years: ["b"], total: "c"),
            .givenOutside("a", years: ["b", "c"]),
        ]
        let limits: [BudgetText] = [true, false].flatMap { isCash -> [BudgetText] in
            [
                .threshold("a", total: "b", isCash: isCash, isAbove: true),
                .threshold("a", total: "b", isCash: isCash, isAbove: false),
                .registeredThreshold("a", total: "b", isCash: isCash, isAbove: true, source: "c"),
                .ceiling("a", isCash: isCash, years: []), .ceiling("a", isCash: isCash, years: ["b", "c"]),
            ]
        }
        let prices: [BudgetText] = [
            .thresholdNotComparable("a", why: "b"), .leadingTo([], timing: .end, currency: "a"),
            .leadingTo([0.04, 0.04], timing: .end, currency: "a"),
            .leadingTo([0.04, 0.03], timing: .mid, currency: "a"),
            .leadingTo([0.04], timing: .start, currency: "a"), .noCurrentPrices("a"),
        ]
        return plain + ofLines + ofFunds + limits + prices + (registered ?? [])
    }()

    @Test("Nothing is left unsaid, and English says it as no other language does", arguments: texts.indices)
    func said(index: Int) {
        let said = Language.allCases.map { Words(in: $0).say(Self.texts[index]) }
        #expect(said.allSatisfy { !$0.isEmpty && !$0.contains("  ") })
        #expect(said[1] != said[0] && said[2] != said[0], "\(said)")
    }

    @Test("A year that starts in any month says with which it ends; what was not read itself is marked")
    func months() {
        let words = Words(in: .english)
        #expect(words.say(BudgetText.asked(startMonth: 1)) == "fiscal years from Jan to Dec, as asked for")
        #expect(words.say(BudgetText.asked(startMonth: 7)) == "fiscal years from Jul to Jun, as asked for")
        #expect(
            Self.texts.last.map(words.say)
                == "fiscal years from Oct to Sep, as those of Haiti (not verified)")
    }

    @Test("Classes, means and kinds of savings are told apart", arguments: Language.allCases)
    func names(language: Language) {
        let words = Words(in: language)
        #expect(Set(BudgetClass.allCases.map { words.name($0) }).count == BudgetClass.allCases.count)
        #expect(Set(BudgetMeans.allCases.map { words.name($0) }).count == BudgetMeans.allCases.count)
        #expect(Set(BudgetAccount.SavingKind.all.map { words.name($0) }).count == 6)
    }
}
