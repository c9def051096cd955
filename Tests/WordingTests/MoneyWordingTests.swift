import Facts
import Findings
import Languages
import Money
import Registers
import Testing

@testable import Wording

@Suite("What is said of money")
struct MoneyWordingTests {
    private static let real = Currency("BRL") ?? .none
    private static let dollar = Currency("USD") ?? .none

    private static let problems: [ConversionProblem] = [
        .noRate(real, year: 1990, .average, nearest: [1995]), .noRate(real, year: 2017, .endOfYear, nearest: []),
        .noPrices(economy: "BRA", .consumerPrices, year: 2030, nearest: [2024]),
        .noParity(economy: "EMU", year: 2010, nearest: []), .noEconomy(Currency("XOF") ?? .none),
        .unreliable(economy: "VEN", .exchangeRate, year: 2015, since: 2013),
        .refusedRate(
            real, year: 2017,
            RefusedRate(
                file: "mine.csv", line: 3, column: 10, fault: .ambiguousRate("5.588", readings: ["5.5880", "5588"]))),
        .otherMoney(economy: "ECU", .consumerPrices, dollar, year: 1998, inForce: Currency("ECS") ?? .none),
    ]
    private static let rateFileProblems: [RateFileProblem] = [
        .unknownFormat("a,b"), .noRates, .unknownCountry("x", nearest: nil), .unknownCurrency("BLR", nearest: "BRL"),
        .indexUnit("CLF"), .unknownSeries("x", nearest: nil), .unknownIndicator("x", known: ["PA.NUS.FCRF"]),
        .noIndicator, .noClosing, .fault(.malformedDate("x")),
        .fault(.ambiguousDate("01/02/03", readings: ["2003-01-02", "2003-02-01"])), .fault(.malformedRate("x")),
        .fault(.ambiguousRate("5.588", readings: ["5.5880", "5588"])), .fault(.malformedUnit("x")),
        .fault(.unknownBase("x")), .fault(.unknownKind("blue")), .fault(.unclearParity("1.08")),
        .fault(.duplicateRate("BRL", date: "2017-01-01", values: [3.2, 3.3], firstLine: 2)),
        .fault(.noDollar("BRL", base: "EUR", date: "2017-01-01")), .fault(.baseNotStated("BRL", dollar: 1.13)),
        swappedRate, .fault(.notTheseRates("BRL", year: 2017, found: 0.38, builtIn: 3.19)),
        .far("JPY", year: 2017, found: 11216, builtIn: 112.16), .partialYear(2026, currencies: ["BRL"], count: 1),
        .partialYear(2026, currencies: ["A", "B", "C", "D", "E", "F", "G"], count: 5),
        .readAs("UYW", currency: "UYU"), .beforeCurrency("BRL", since: "1994-07", count: 2), .unlabelled("BRL"),
        .endsOnly,
        .passedOver(count: 1, names: ["LVL"]),
        .passedOver(count: 9, names: ["A", "B", "C", "D", "E", "F", "G"]),
    ]
    private static let swappedRate = RateFileProblem.fault(
        .swapped("BRL", year: 2017, found: 0.3133, builtIn: 3.1914))
    private static let levelProblems: [LevelProblem] = [
        .malformed("x"), .noYear("BRL"), .sign("$"), .indexUnit("CLF"),
        .notMoney("XAU"), .unknownCurrency("x", nearest: nil),
    ]

    @Test("Every problem is said in each language in its own words")
    func languages() {
        let all = Language.allCases.map { language in
            let words = Words(in: language)
            return Self.problems.map { words.say($0) } + Self.levelProblems.map { words.say($0) }
                + Self.rateFileProblems.map { words.say($0) }
        }
        for (english, (spanish, portuguese)) in zip(all[0], zip(all[1], all[2])) {
            #expect(!english.isEmpty && Set([english, spanish, portuguese]).count == 3, "\(english)")
        }
    }

    @Test("An amount whose currency is not known has the sign of any")
    func anyCurrency() {
        #expect(NumberStyle.prefix(ofCurrency: Currency.none.code) == "¤")
    }

    @Test("A missing rate names the pair, the year, the nearest years and what to do")
    func missing() {
        let words = Words(in: .english)
        #expect(
            words.say(Self.problems[0])
                == "no exchange rate of BRL against USD for 1990; the nearest there is: 1995; bring one with --rates FILE, "
                + "or choose another price year")
        #expect(words.say(Self.problems[5]).contains("unreliable from 2013 on"))
        #expect(Words(in: .spanish).say(Self.problems[0]).contains("lo más cercano que hay: 1995"))
    }

    @Test("An economy is called by its name, in brackets, since every name has an article of its own")
    func economies() {
        let problem = ConversionProblem.noPrices(economy: "USA", .consumerPrices, year: 2030, nearest: [2025])
        #expect(Words(in: .portuguese).say(problem).contains("preços ao consumidor (Estados Unidos) para 2030"))
        #expect(Words(in: .spanish).say(problem).contains("precios al consumidor (Estados Unidos) para 2030"))
        #expect(Words(in: .english).say(problem).contains("consumer prices (United States) for 2030"))
        #expect(Words(in: .spanish).economy("PRY") == "Paraguay" && Words(in: .spanish).economy("XOF") == "XOF")
    }

    @Test("Swapped rates say which way they are and what to do")
    func swapped() {
        #expect(
            Words(in: .english).say(Self.swappedRate)
                == "the rates of BRL are US dollars per BRL, and not BRL per US dollar: 0.3133 in 2017, where the built-in "
                + "rate is 3.1914; put 1 divided by each rate in its place")
    }
}
