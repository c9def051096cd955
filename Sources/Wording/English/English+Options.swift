import Numerics
import ProjectFiles
import Projects
import Valuation

// The options of a project, in files and in reports.
extension English {
    func say(_ problem: OptionProblem) -> String {
        switch problem {
        case .tooFewOptions:
            "fewer than two options: there is nothing to compare; add another, and put first what happens without the project"
        case .malformedID(let id): "\"\(id)\" is no id of an option; write small letters, digits and hyphens"
        case .duplicateOption(let id): "two options are called \"\(id)\"; rename one of them"
        case .severalProposed: "only one option can be the proposed one"
        case .unknownLine(let id, let near?, _):
            "the option changes the line \"\(id)\", which is not there; did you mean \"\(near)\"?"
        case .unknownLine(let id, nil, let known) where known.isEmpty:
            "the option changes the line \"\(id)\", but no line of the file has an \"id\"; give it one"
        case .unknownLine(let id, nil, let known):
            "the option changes the line \"\(id)\", which is not there; the lines are \(list(known))"
        case .weightsNotWhole(let sum): "the weights of the criteria make \(share(sum)); they must make 100 %"
        case .scoreOffScale(let score, let scale):
            "a score of \(MachineNumber.text(score)); it lies between 0 and \(MachineNumber.text(scale))"
        case .scoreOfNoOption(let id, let near, let known):
            "a score of \"\(id)\", which is no option\(didYouMean(near, then: "the options are \(list(known))"))"
        case .noScore(let id): "the option \"\(id)\" has no score here; give it one"
        case .oneScoreForAll:
            "one score for all options; write \"scores\": { … }, with one for each of them by its id"
        case .livesWithoutOptions: "\"lives\" says how options compare, and the file has no \"options\"; take it out"
        case .livesTooFarApart(let lives, let common):
            "lives of \(list(lives.map(String.init))) years end together only after "
                + (common > 9999 ? "thousands of" : String(common))
                + " years, and a common horizon has \(Lives.longestHorizon) at most; write \"lives\": \"annual\" to compare what "
                + "each is worth a year"
        case .renewedWithoutInflation:
            "options are renewed at constant prices, and these are in current ones; add \"inflation\", or write \"lives\": "
                + "\"annual\""
        case .keyOfTheFile(let key):
            "\"\(key)\" is the file's, one for all options; write it outside \"options\""
        }
    }

    func say(_ problem: DriverProblem) -> String {
        switch problem {
        case .outOfBounds(let key, let value): "\"\(key)\" is \(MachineNumber.text(value)); \(bounds(of: key))"
        case .tooManyYears(let key, let found, let most): "\"\(key)\" lists \(found) years; there are \(most) at most"
        case .noRollOut:
            "the line follows a roll-out that the project does not have; add \"rollOut\" with its institutions"
        case .sharesNotWhole(let sum):
            "the parts of the demand make \(share(sum)); diverted, generated and deadweight make 100 % together"
        case .limitsReversed: "\"atLeast\" is above \"atMost\"; exchange them"
        case .limitsWithoutRecurrence(let key): "\"\(key)\" is of a year: it needs an amount that recurs"
        case .lifeWithoutPurchase: "\"lasts\" is of something bought; an amount that recurs has \"until\""
        case .noValueOfTime(_, nil, let known):
            "the register's value of an hour is that of a country: add \"country\"; there are \(list(known))"
        case .noValueOfTime(let purpose, let country?, let known):
            "the register has no value of an hour for \(country) (\(purpose.rawValue)); keep the country and write "
                + "your own, as { \"amount\": 9.5, \"source\": \"Survey 2026\" } (it has \(list(known)))"
        case .otherCurrency(let own, let registered):
            "the register's value of an hour is in \(registered), the file in \(own); write it in \(own), with its source"
        case .unknownName(let key, let name, let near?, _):
            "no \(key) \"\(name)\" in \"method\"; did you mean \"\(near)\"?"
        case .unknownName(let key, let name, nil, let known):
            "no \(key) \"\(name)\" in \"method\"; " + (known.isEmpty ? "name it there" : "there are \(list(known))")
        case .duplicateName(let name): "\"\(name)\" stands there twice; keep one"
        case .noShadowPrice(let name, nil, _):
            "the register's factor of \"\(name)\" is that of a country: add \"country\", or write a factor with its source"
        case .noShadowPrice(let name, let country?, let known):
            "the register has no factor of \"\(name)\" for \(country); write one with its source"
                + (known.isEmpty ? "" : ", or choose among \(list(known))")
        case .pathWithoutStart: "prices by year need a project with a \"start\"; add it, or write one price"
        case .pathOutOfOrder(let year): "the price from \(year) must stand behind those of earlier years, each once"
        case .wholeCostOfFunds(let text, let beyond):
            "\(text) is what a unit of public funds costs in all; \"marginalCost\" is only what comes on top of the unit: "
                + "write \"\(wholePercent(beyond))\""
        }
    }

    func say(_ concern: DriverConcern, style: NumberStyle) -> String {
        switch concern {
        case .limitAlwaysHolds(let what, let least, let most, let currency):
            "\"\(what)\" never comes to more than \(style.amount(most, currency: currency)) a year, so that \"atLeast\", "
                + "\(style.amount(least, currency: currency)), counts in every one; is this meant?"
        case .sharesRiseAgain(let year, let isOfInstitutions):
            "the shares fall and rise again in operating year \(year)"
                + "\(isOfInstitutions ? ", and who comes back does not join a second time" : ""); is this meant?"
        case .unusual(let key, let value, let most):
            "\"\(key)\" is \(figure(key, value)); 0 to \(figure(key, most)) is expected; is this meant?"
        case .aheadOfStart(let what, let months, let possible):
            "\"\(what)\" is bought \(count(months, "month")) ahead, but the service starts \(possible) after the project does: the "
                + "first is bought when that starts; is this meant?"
        }
    }

    func inOptions(_ ids: [String]) -> String {
        ids.count == 1 ? "option \"\(ids[0])\": " : "options \(list(ids.map { "\"\($0)\"" })): "
    }

    /// A figure of the method as files write it: the cost of public funds as a percentage.
    private func figure(_ key: String, _ value: Double) -> String {
        key == "marginalCost" ? wholePercent(value) : MachineNumber.text(value)
    }

    /// A percentage as files write it, without the noise of the last digits.
    private func wholePercent(_ fraction: Double) -> String {
        MachineNumber.text((fraction * 1e8).rounded() / 1e6) + "%"
    }

    private func bounds(of key: String) -> String {
        switch key {
        case "lasts": "a life is a whole number of years from 1 to \(Terms.longestHorizon)"
        case "ahead": "it is a whole number of months from 0 to 120"
        case "institutions", "step", "speed", "innovation", "income", "referenceIncome", "scale":
            "it must be above zero"
        default: "it cannot be below zero"
        }
    }

    func share(_ fraction: Double) -> String { NumberStyle(language: .english).percent(fraction, decimals: 4) }
    func plain(_ number: Double) -> String { NumberStyle(language: .english).plain(number) }

    func describe(_ measure: OptionMeasure) -> String {
        switch measure {
        case .netPresentValue:
            "The net present value of an option less that of the first of the file, over the same years; there is none "
                + "where their years differ."
        case .rate:
            "The discount rate at which an option is worth as much as the first: the internal rate of "
                + "what it costs and yields beyond it."
        case .payback:
            "How long until what an option costs beyond the first is covered by what it yields beyond "
                + "it; without discounting."
        case .annualValue:
            "The equivalent annual value of an option less that of the first, each over its own years: what compares "
                + "options that last for different numbers of years."
        case .dominated:
            "An option that costs no more and yields no less, in present values: whoever would choose "
                + "this one should choose that."
        case .score: "Weights times scores of the criteria of the file; no money, and beside the NPV."
        }
    }

    func say(_ text: OptionText, style: NumberStyle) -> String {
        switch text {
        case .title: "Options side by side"
        case .beyondFirst: "Beyond the first option"
        case .byView: "NPV beyond the first option, by point of view"
        case .byViewPerYear: "A year beyond the first option, by point of view"
        case .adjustedAnnualBeyondFirst: "Adjusted, a year, beyond"
        case .lifeYears: "Life in years"
        case .option: "Option"
        case .years: "Years"
        case .netPresentValueBeyondFirst: "NPV beyond"
        case .rateOfDifference: "IRR of difference"
        case .paybackOfDifference: "Payback of difference"
        case .annualValueBeyondFirst: "A year, beyond"
        case .dominatedBy: "Dominated by"
        case .proposed: "proposed"
        case .weightedScore: "Weighted score"
        case .uncorrected(let id):
            "In \(id) only the evidence is corrected: "
                + "it invests nothing, so that nothing of it can be late, overrun or fail. What others have "
                + "of it at the same price is not uplifted there either."
        case .adjustedTitle: "Socially adjusted net present value"
        case .asStated: "As stated"
        case .adjustedNetPresentValue: "Adjusted NPV"
        case .adjustedBeyondFirst: "Adjusted NPV beyond"
        case .adjustedSteps:
            "At market prices without taxes, then with all that the file's method asks for; one option in full shows the steps."
        case .baseline(let what): "Compared with the first: \(what)."
        case .proposal(let what): "The file proposes: \(what)."
        case .commonLines:
            "Lines that an option and the first have alike cancel, also where nobody knows their amount; what costs less "
                + "than there counts as a benefit."
        case .goesOn(let id):
            "What goes on as in \(id), at the same price, runs and grows as it does there, whenever an option's service "
                + "begins."
        case .livesDiffer:
            "The options are counted over different numbers of years, over which net present values do not compare. "
                + "\"\(say(.annualValueBeyondFirst, style: style))\" does: the equivalent annual value of an option less that of "
                + "the first, each over its own years and then followed by its like. \"lives\": \"repeat\" in the file renews "
                + "each up to a common horizon."
        case .ownYears(let lives):
            "Each over its own years (\(list(lives.map { "\($0.id) \($0.years)" }))), over which net present values do not compare."
        case .firstGoesOn(let id):
            "\(id) goes on as it is: rates and paybacks of a difference are over the years of the other option."
        case .livesRepeated(let lives, let common):
            "Each option is renewed when its life is over, at constant prices, up to a common horizon of \(common) years: "
                + list(lives.map { "\($0.id) every \(count($0.years, "year"))" }) + "."
        case .worthMost(let ids): "Worth most a year from this point of view: \(list(ids))."
        case .renewedBoth(let own, let first, let common):
            "The option lasts \(count(own, "year")) and the first \(count(first, "year")): each is renewed when its life is over, "
                + "at constant prices, up to a common horizon of \(common) years, over which the result is counted."
        case .overYearsOfOption(let years):
            "Over the \(count(years, "year")) of the option; the first goes on as it is."
        case .keepsHorizon(let id, let years):
            "\(id) keeps its own horizon (years: \(years)); --horizon is for options without one."
        case .dominance:
            "Dominated: another option costs no more and yields no less, in present values from this point of view."
        case .alone(let id): "One option in full: add --option \(id)."
        case .isOption(let what, let count): "One of \(count) options, on its own lines: \(what)."
        case .isBeyond(let what, let first, let count):
            "One of \(count) options, beyond the first: \(what). All results are those of the difference to: \(first)."
        case .scores(let scale): "Weighted score: weights times scores, of at most \(plain(scale)); no money."
        }
    }
}
