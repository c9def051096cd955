import Projects

// The options of a project, in files and in reports.
extension English {
    func say(_ problem: OptionProblem) -> String {
        switch problem {
        case .tooFewOptions: "fewer than two options: there is nothing to compare; begin with to do nothing"
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
            "a score of \(plain(score)); it lies between 0 and \(plain(scale))"
        case .scoreOfNoOption(let id, let near, let known):
            "a score of \"\(id)\", which is no option\(didYouMean(near, then: "the options are \(list(known))"))"
        case .noScore(let id): "the option \"\(id)\" has no score here; give it one"
        }
    }

    func say(_ problem: DriverProblem) -> String {
        switch problem {
        case .outOfBounds(let key, let value): "\"\(key)\" is \(plain(value)); \(bounds(of: key))"
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
            "the register has no value of an hour for \(country) (\(purpose.rawValue)); write an amount with its source, "
                + "or choose among \(list(known))"
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
        }
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

    func say(_ text: OptionText, style: NumberStyle) -> String {
        switch text {
        case .title: "Options side by side"
        case .beyondFirst: "Beyond the first option"
        case .byView: "NPV beyond the first option, by point of view"
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
                + "it invests nothing, so that nothing of it can be late, overrun or fail."
        case .baseline(let what): "Compared with the first: \(what)."
        case .proposal(let what): "The file proposes: \(what)."
        case .commonLines:
            "Lines that an option and the first have alike cancel, also where nobody knows their amount; what costs less "
                + "than there counts as a benefit."
        case .livesDiffer:
            "The options are counted over different numbers of years, each against the first over its own: compare their "
                + "equivalent annual values, which take each to be followed by its like."
        case .dominance:
            "Dominated: another option costs no more and yields no less, in present values from this point of view."
        case .alone(let id): "One option in full: add --option \(id)."
        case .isOption(let what, let count): "One of \(count) options, on its own lines: \(what)."
        case .scores(let scale): "Weighted score: weights times scores, of at most \(plain(scale)); no money."
        }
    }
}
