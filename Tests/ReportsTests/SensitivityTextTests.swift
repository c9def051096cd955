import Documents
import Facts
import Languages
import Testing
import Wording

@testable import Reports

@Suite("What a sensitivity report says")
struct SensitivityTextTests {
    static let texts: [SensitivityText] = [
        .reportTitle, .tornado, .ends, .endsOf(.range), .endsOf(.tenths), .lowEnd, .highEnd, .atLow, .atHigh, .swing,
        .switchingValues, .switchingValue, .switchingKind, .change, .withinEnds, .yes, .noneInItsRange,
        .twoWay("a", "b"), .firstFigure, .firstValue, .secondFigure, .secondValue, .rateProfile, .rate, .delays,
        .months, .serviceLater, .costOfServiceLater, .allLater, .costOfAllLater, .widest("a", low: "1", high: "2"),
        .turning([]), .turning(["a", "b"]), .mayTurn(["a", "b"]), .crossings(["1 %"]), .noCrossing(.neverZero),
        .result("a"), .moreFigures(2),
        .oneAtATime, .fifths, .tenths,
        .whatSwitches, .wholeSteps, .whatDelays,
    ]

    @Test("Nothing is left unsaid, and English says it as no other language does", arguments: texts.indices)
    func said(index: Int) {
        let said = Language.allCases.map { Words(in: $0).say(Self.texts[index]) }
        #expect(said.allSatisfy { !$0.isEmpty && !$0.contains("  ") })
        #expect(Set(said).count >= 2, "\(said)")
        #expect(said[1] != said[0] && said[2] != said[0], "\(said)")
    }

    @Test("The columns of a table are told apart", arguments: Language.allCases)
    func columns(language: Language) {
        let words = Words(in: language)
        let delays: [SensitivityText] = [.months, .serviceLater, .costOfServiceLater, .allLater, .costOfAllLater]
        #expect(Set(delays.map(words.say)).count == delays.count)
        let pairs: [FieldDescription] = [.firstFigure, .firstValue, .secondFigure, .secondValue, .netPresentValue]
        #expect(Set(pairs.map { words.say($0.title) }).count == pairs.count)
    }

    @Test("Of many names the first three are said, and how many more there are", arguments: Language.allCases)
    func fewNames(language: Language) {
        let words = Words(in: language)
        let names = (1...46).map { "N\($0)." }
        for text in [SensitivityText.turning(names), .mayTurn(names)] {
            let said = words.say(text)
            #expect(said.contains("N3.") && !said.contains("N4.") && said.contains("43"))
        }
        // Four are as short as three and another one.
        #expect(words.say(SensitivityText.turning(Array(names.prefix(4)))).contains("N4."))
    }
}
