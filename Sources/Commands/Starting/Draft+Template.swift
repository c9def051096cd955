import Languages
import Wording

extension Draft {
    /// A sample project of a few lines, one for each way to write one, to be filled in; its amounts are of the size that
    /// they have in the country's money.
    ///
    /// Its years are fixed, since nothing that valor writes depends on the day.
    static func template(_ money: StartingCurrency, scale: IllustrativeScale?, _ words: Words) -> Draft {
        func amount(_ dollars: Double) -> Figure { .number(scale?.amount(dollars) ?? dollars) }
        var draft = Draft(name: words.say(.projectName), country: money.country?.code, currency: money.code)
        draft.currencyRemark = money.remark
        draft.sizeRemark = money.remark(on: scale)
        draft.priceYear = 2026
        draft.start = "2027-01"
        draft.operationalFrom = "2027-07"
        draft.investment = .lines([
            Line(
                what: words.say(.platform), worth: .amount(amount(400_000)), range: (low: -0.1, high: 0.6),
                time: .on("2027-01")),
            Line(
                what: words.say(.ownStaff), worth: .amount(amount(50_000)), time: .over("2027-01 to 2027-06"),
                isInKind: true),
        ])
        draft.operating = .lines([
            Line(what: words.say(.hosting), worth: .amount(amount(60_000)), time: .yearly(from: nil))
        ])
        draft.savings = .lines([
            Line(
                what: words.say(.contracts), worth: .amount(amount(90_000)), time: .yearly(from: "2028-01"),
                party: .government, isCashable: .stated(true)),
            Line(
                what: words.say(TemplateText.trips),
                worth: .volume(
                    .number(18_000), unit: .transactions, growth: "2%",
                    each: [
                        (.hours, .number(2.5)), (.valueOfHour, amount(4)), (.trips, .number(2)), (.fare, amount(1)),
                    ]),
                time: .yearly(from: nil), uptake: ["20%", "50%", "80%"], party: .citizens),
        ])
        draft.benefits = [words.say(.fewerErrors)]
        draft.assumptions = [words.say(.allIllustrative)]
        draft.isTemplate = true
        return draft
    }
}
