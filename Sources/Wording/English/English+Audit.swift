import Casebook
import Facts

// What an audit of claims says.
extension English {
    func say(_ problem: ClaimProblem) -> String {
        switch problem {
        case .duplicateClaim(let id): "the id \"\(id)\" stands for more than one claim"
        case .unknownFigure(let name, let near, let known):
            "no line or quantity has the id \"\(name)\"\(didYouMean(near, then: "there are \(list(known))"))"
        case .figureNotInPhrase(let phrase):
            "the quote \"\(phrase)\" does not print this figure in digits, so its rounding is unknown; quote the phrase "
                + "that has it"
        case .notOneAssertion: "a claim has either \"printed\", a figure of the document, or \"implied\""
        case .severalChecks(let keys): "a claim is held against one thing: \(list(keys, and: "or"))"
        case .noCheck:
            "say what the figure is held against with \"equals\", \"atLeast\", \"atMost\" or \"plausible\", or in "
                + "\"cannotCheck\" why it is against nothing"
        case .noLimit: "\"plausible\" needs a limit: \"atLeast\", \"atMost\" or both"
        case .unexplainedReconstruction: "a reconstruction says in \"why\" what it is made for"
        case .unverifiedWithoutSource: "an unverified figure names in \"source\" where it is said to stand"
        case .notOneOperation(let names): "write exactly one operation here: \(list(names, and: "or"))"
        case .wrongCount(let name, let expected, let found):
            "\"\(name)\" takes \(expected == "2" ? "two" : "two or more") figures, not \(found)"
        case .malformedMoney(let text): "\"\(text)\" is no money of a year; write code and year, as BRL@1998"
        }
    }

    func name(_ verdict: Verdict) -> String {
        switch verdict {
        case .agrees: "agrees"
        case .differs: "differs"
        case .implausible: "implausible"
        case .cannotBeChecked: "cannot be checked"
        }
    }

    func say(_ obstacle: AuditObstacle, language: String, style: NumberStyle) -> String {
        switch obstacle {
        case .stated(let words): words.text(in: language)
        case .unknown(let id, let unknown): "\"\(id)\" is \(style.unknown(unknown))."
        case .unverified(let source): "It rests on a figure that was not looked up: \(source)."
        case .divisionByZero: "It divides by zero."
        case .noConversion(let problem): sentence(say(problem))
        }
    }

    func count(_ verdict: Verdict, _ number: String) -> String {
        switch verdict {
        case .agrees: "agree: \(number)"
        case .differs: "differ: \(number)"
        case .implausible: "implausible: \(number)"
        case .cannotBeChecked: "cannot be checked: \(number)"
        }
    }
}
