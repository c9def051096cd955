import Casebook
import ProjectFiles
import Valuation

// What is wrong with a business case.
extension English {
    func say(_ problem: ProjectProblem) -> String {
        switch problem {
        case .negativeAmount(.investment): "negative investment; write what is spent as a positive number"
        case .negativeAmount(.operating):
            "negative operating cost; a cost that falls is a saving: write it under \"savings\""
        case .negativeAmount(.saving): "negative saving; a new cost belongs under \"operating\", as a positive number"
        case .negativeAmount(.transfer): "negative transfer; exchange \"from\" and \"to\" instead"
        case .negativeAmount(.residual):
            "negative residual value; what it costs to close down is an \"operating\" cost with \"on\": \"end\""
        case .windowEndsBeforeStart(let text): "the period ends before it starts: \"\(text)\"; exchange its ends"
        case .yearOutOfRange(let year): "the year \(year) is out of range; years lie between 1900 and 2200"
        case .malformedMonth(let text):
            "\"\(text)\" is no month; write \"2027-01\", \"2027\", \"month 28\" or \"year 2\""
        case .malformedWindow(let text):
            "\"\(text)\" is no period; write \"2027-01 to 2028-06\", \"2027\" or \"24 months\""
        case .dateWithoutStart(let text):
            "\"\(text)\" is a date, but the project has no \"start\"; give it one, or write \"month 28\" or \"year 2\""
        case .beforeStart(let text, let start): "\"\(text)\" is before the project's start, \(start); move one of them"
        case .noFlows:
            "no flows at all: nothing under \"investment\", \"operating\" or \"savings\"; there is nothing to appraise"
        case .noPriceYear(let code):
            "an amount in \(code) and no year of its prices, by which it could be converted; write its priceYear"
        case .notConvertible(let problem): "cannot be converted to the file's currency: \(say(problem))"
        case .noTiming: "when? Add \"per\": \"year\" or \"month\", \"on\": a month, or \"over\": a period"
        case .conflictingTiming(let keys): "\(choices(keys)): a line has one of them only"
        case .investmentWithoutEnd: "an investment that recurs must end: add \"until\", or move it to \"operating\""
        case .onlyRecurringGrows(let key): "\"\(key)\" needs an amount that recurs: add \"per\": \"year\""
        case .reversedRange: "the range is reversed: \"low\" is above \"high\"; exchange them"
        case .outsideRange: "the amount lies outside its own range; \"low\" is at most the amount, \"high\" at least"
        case .horizonOutOfRange(let years):
            "a horizon of \(years) years; it is a whole number from 1 to \(Terms.longestHorizon)"
        case .delayOutOfRange(let number):
            "a delay or horizon of \(number); it is a whole number from 0 to \(12 * Terms.longestHorizon)"
        case .shareOutOfRange: "a share lies between \"0%\" and \"100%\""
        case .amountAndVolume: "both \"amount\" and \"volume\"; keep one of them"
        case .noAmount: "how much? Add \"amount\", or \"volume\" with \"each\" (hours, trips or money)"
        case .lacksPartner(let key, let partner): "\"\(key)\" goes with \"\(partner)\", which is missing"
        case .rangeBesideVolume(let key): "the \"\(key)\" of a volume stands inside \"volume\", beside its number"
        case .volumeCounts([]):
            "what does the volume count? Add a number of \(choices(["transactions", "people", "sites"]))"
        case .volumeCounts(let nouns): "the volume counts \(list(nouns)); it counts one thing"
        case .transferToItself: "a transfer from a party to itself; \"from\" and \"to\" name two parties"
        case .duplicateID(let id): "the id \"\(id)\" is used twice; every line has its own"
        case .emptyList(let key): "\"\(key)\" is empty; write something, or leave it out"
        case .weightsOutsideWindow: "the weights' periods must lie inside \"over\", in order, without overlapping"
        case .transfersAboveAmount: "the transfers inside a saving lie between 0 and the saving"
        case .scheduleOutOfOrder(let from):
            "a step from year \(from): the first starts with year 1, and each later one behind the one before it"
        case .currentPricesAtRealRate:
            "the amounts are in current prices and the rate is real; state \"inflation\", by which they are "
                + "deflated, or a rate that is nominal: \"discountRate\": { \"nominal\": \"12%\" }"
        case .constantPricesAtNominalRate:
            "the rate is nominal and the amounts are in constant prices; give a real rate, or state "
                + "\"inflation\", by which a real one is made of it"
        case .priceYearOfCurrentPrices:
            "in current prices each amount is in the prices of its own year; leave \"priceYear\" out"
        case .noCostOfAnAppraisal(let word):
            "\"\(word)\" names no cost of an appraisal: count what is spent, when it is spent, without depreciation, "
                + "interest, principal or what is already sunk"
        }
    }

    func say(_ problem: CaseProblem) -> String {
        switch problem {
        case .noQuote: "every figure of a case has a \"quote\", the source's own short phrase"
        case .noPlace: "every figure of a case has a \"place\" in its document"
        case .noExplanation: "a reconstruction says in \"note\" how it was made"
        case .unknownTarget(let name, let near?, _):
            "the reading changes \"\(name)\", which is not there; did you mean \"\(near)\"?"
        case .unknownTarget(let name, nil, let known):
            "the reading changes \"\(name)\", which is not there; there are \(list(known))"
        case .duplicateReading(let id): "two readings are called \"\(id)\"; rename one of them"
        case .defaultChanges: "the default reading changes nothing: write the lines themselves as it reads them"
        case .severalDefaults: "only one reading can be the default"
        case .malformedID(let id): "\"\(id)\" is no id; write small letters, digits and hyphens"
        case .quantityNotPositive: "a quantity to divide by must be above zero"
        case .unknownPart(let id, _, let known) where known.isEmpty:
            "money for one unit is made of \"\(id)\", but the file has no figure that could stand here"
        case .unknownPart(let id, let near, let known):
            "money for one unit is made of \"\(id)\", which is no figure that can stand here"
                + didYouMean(near, then: "there are \(list(known))")
        }
    }

    func say(_ problem: BatchProblem) -> String {
        switch problem {
        case .missingColumn(let column): "the header has no column \"\(column)\""
        case .duplicateColumn(let column): "the header has the column \"\(column)\" twice"
        case .misspeltColumn(let found, let meant):
            "the column \"\(found)\" is only passed through; did you mean \"\(meant)\"?"
        case .columnOfResults(let name): "the column \"\(name)\" has the name of a result; rename it"
        case .unsoundRows(let unsound, let rows): "\(unsound) of \(rows) rows have errors; they say which"
        case .notANumber(let column, let found): "\(column): \"\(found)\" is no number"
        case .ambiguousNumber(let column, let found, let readings):
            "\(column): \"\(found)\" is ambiguous; write \(list(readings, and: "or"))"
        case .negative(let column): "\(column) is negative"
        case .yearsOutOfRange(let text): "years: \"\(text)\" is no whole number from 1 to \(Terms.longestHorizon)"
        case .bareRate(let text): "a rate of \(text): \(percentOf(text))? Write \(text)% or a fraction below 1"
        case .notARate(let text): "\"\(text)\" is no rate; write 12% or 0.12"
        case .rateTooLow(let text): "a rate of \(text) is −100 % or less"
        case .fieldCount(let found, let expected): "\(count(found, "field")), but the header has \(expected)"
        case .malformedRow(let text): text
        case .rowTooLong(let megabytes): "the row is longer than \(megabytes) MB, the most that is read of one"
        case .notAnObject: "the line is no JSON object"
        case .notNumbers(let key): "\(key) must be a list of numbers"
        case .unknownKey(let key, let near): "unknown key \"\(key)\"\(didYouMean(near))"
        case .noFlows: "neither flows nor costs and benefits nor investment"
        case .twoKindsOfFlows: "either flows, or costs and benefits, not both"
        case .twoKindsOfRate: "either rate, or rates by period, not both"
        case .lengthsDiffer(let first, let count, let second, let other):
            "\(first) has \(self.count(count, "element")), but \(second) has \(other)"
        case .malformedDate(let text): "\"\(text)\" is no date; write 2008-02-15"
        case .notAChoice(let key, let found, let words): "\(key): \"\(found)\" is not \(choices(words))"
        case .datesWith(let key): "dates do not go with \(key)"
        case .needs(let key, let other): "\(key) needs \(other)"
        case .emptyList(let key): "\(key) is empty"
        }
    }
}
