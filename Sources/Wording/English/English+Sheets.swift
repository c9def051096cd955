import Numerics
import ProjectFiles
import Projects
import Valuation

// What is wrong with a project in a table, what is doubtful about a project, and the words of a table.
extension English {
    func say(_ problem: SheetProblem) -> String {
        switch problem {
        case .missingColumn(let column):
            "the header has no column \"\(column)\"; a table needs \"kind\", \"what\" and \"amount\""
        case .unknownColumn(let column, let near):
            "unknown column \"\(column)\"\(didYouMean(near, then: "rename it or take it out"))"
        case .duplicateColumn(let column): "\"\(column)\" names a column that is there already; keep one of them"
        case .cellWithoutColumn(let text):
            "\"\(text)\" stands behind the last column; put a field that contains the separator in quotes"
        case .noKind(let kinds): "what kind of row is this? Begin it with \(choices(kinds)), or with # for a remark"
        case .unknownKind(let word, let near, let kinds):
            "\"\(word)\" is no kind of row\(didYouMean(near, then: "it is \(choices(kinds))"))"
        case .foreignColumn(let column, let kind):
            "a row of the kind \"\(kind)\" has nothing under \"\(column)\"; empty the cell, or put a text that "
                + "contains the separator in quotes"
        case .unknownFact(let word, let near, let known):
            "\"\(word)\" is no fact of a project\(didYouMean(near, then: "they are \(list(known))"))"
        case .emptyFact(let word): "\"\(word)\" has no value; write it under \"amount\", or take the row out"
        case .ambiguousNumber(let text, let readings):
            "\"\(text)\" is ambiguous: \(list(readings, and: "or"))? Nothing in the file tells; add a row \"numbers\" with "
                + "\(choices(samples(readings))) behind it"
        case .otherConvention(let text, let shown, let line):
            "\"\(text)\" is written otherwise than \"\(shown)\" on line \(line); write all numbers with the same signs"
        case .unclearDeclaration(let text):
            "\"\(text)\" does not tell how numbers are written; write \"1,234.56\" or \"1.234,56\""
        case .ambiguousDate(let text, let readings):
            "\"\(text)\" is ambiguous: day or month first? Write \(list(readings, and: "or"))"
        case .notYesOrNo(let text): "\"\(text)\" is neither \"yes\" nor \"no\""
        case .saidTwice(let end, let whole):
            "\"\(end)\" and \"\(whole)\" say the same twice; keep \"\(whole)\", or the two columns before and after"
        case .notAWeight(let text): "\"\(text)\" is no period with its weight; write them as 2027: 40 | 2028: 60"
        case .noHeader(let columns):
            "the first row is no header; put one above it, such as \(columns.joined(separator: ","))"
        case .shiftedRow(let text):
            "\"\(text)\" stands where the amount should, and the amount behind it; put a text that contains the "
                + "separator in quotes"
        case .notAWord(let column, let found, let near, let words):
            "\"\(found)\" means nothing under \"\(column)\"\(didYouMean(near, then: "it is \(choices(words))"))"
        case .notANumber(let text, let unknowns):
            "\"\(text)\" is not a number; write one, or \(choices(unknowns)) where nobody knows"
        case .otherCurrency(let text, let currency):
            "\"\(text)\" bears the sign of another currency than \(currency), in which this table's amounts are"
        case .missingFact(let fact, let row):
            "every project states its \"\(fact)\"; add the row \(row.joined(separator: " | "))"
        case .missingCell(let column, let kind, []):
            "a row of the kind \"\(kind)\" needs something under \"\(column)\""
        case .missingCell(let column, let kind, let words):
            "a row of the kind \"\(kind)\" needs something under \"\(column)\", such as \(choices(words))"
        }
    }

    func say(_ concern: ProjectConcern, style: NumberStyle) -> String {
        switch concern {
        case .notCashableDecides(let with, let without, let currency):
            "savings that free no cash decide the result: the budget's net present value is "
                + "\(style.amount(with, currency: currency)) with them and \(style.amount(without, currency: currency)) "
                + "in cash alone; say so to whoever decides"
        case .outlivedPurchase(let what, let horizon, let life):
            "\"\(what)\" lasts \(count(life, "year")) of a horizon of \(horizon), and nothing takes its place; add "
                + "\"renewed\": true, or say what does"
        case .horizonBeyondLife(let horizon, let life):
            "the horizon is \(count(horizon, "year")), but the platform lasts \(life); shorten the horizon, or add what "
                + "it costs to replace it"
        case .lifeOutOfRange(let years):
            "a life of \(count(years, "year")); it is a whole number from 1 to \(Terms.longestHorizon)"
        case .launchBeyondHorizon(let years):
            "the service starts after the horizon of \(count(years, "year")); lengthen it, or start earlier"
        case .beyondHorizon(let what, nil, _):
            "\"\(what)\" falls beyond the horizon and is not counted; lengthen the horizon, or start earlier"
        case .beyondHorizon(let what, let amount?, let currency):
            "\(style.amount(amount, currency: currency)) of \"\(what)\" fall beyond the horizon and are not counted; lengthen the "
                + "horizon, or start earlier"
        case .noPriceYear: "in which year's prices are the amounts? Add \"priceYear\""
        case .inflationUnused:
            "an inflation is stated, but the amounts are in constant prices and the rate is real: it "
                + "changes nothing; is \"prices\": \"current\" missing?"
        case .levelInCurrentPrices(let what):
            "in current prices \"\(what)\" stays level, so that it falls in real terms each year; write its "
                + "\"growth\" if it follows prices"
        case .weightsMissTotal(let what, let sum, let total, let whole):
            "the weights of \"\(what)\" make \(MachineNumber.text(sum)), "
                + (whole.map { "not \(MachineNumber.text($0)), and count as shares of their sum; is one missing?" }
                    ?? "the amount is \(MachineNumber.text(total)), so that each counts times "
                    + "\(style.significant(total / sum, digits: 4)); if they are amounts, write their sum as the amount")
        case .livesDiffer(let lives):
            "the options last for different numbers of years (\(list(lives.map { "\($0.id) \($0.years)" }))), so that their net "
                + "present values do not compare; write \"lives\": \"annual\" to compare what each is worth a year, or "
                + "\"repeat\" to renew each up to a common horizon"
        case .noStart: "amounts fall in months of their own, but the project has no \"start\"; add it for a calendar"
        case .savingsAllZero: "every saving is zero; write \"not quantified\" for one that nobody has measured"
        case .savingsNotStated:
            "no savings are stated, so hardly anything can be computed; add \"savings\", an empty list where there are "
                + "none"
        }
    }

    func say(_ file: SoundFile) -> String {
        let kinds: [(Flow.Role, String)] = [
            (.investment, "investment"), (.operating, "operating cost"), (.saving, "saving"),
            (.transfer, "transfer"), (.residual, "residual value"),
        ]
        let lines = kinds.compactMap { role, noun in file.lines[role].map { count($0, noun) } }
        let warnings = file.warnings == 0 ? "no warning" : count(file.warnings, "warning")
        guard let options = file.options else {
            return "\(file.name): sound: \((lines + [warnings]).joined(separator: ", "))"
        }
        let which = options.isProposed ? "which is proposed" : "the first"
        let held = lines.isEmpty ? "no lines" : list(lines)
        return "\(file.name): sound: \(count(options.count, "option")), \(warnings); "
            + "\"\(options.id)\", \(which), has \(held)"
    }

    func word(_ term: SheetTerm) -> String {
        switch term {
        case .inKind: "in kind"
        case .through: "to"
        case .valueOfHour: "value of hour"
        case .priceYear: "price year"
        case .operationalFrom: "operational from"
        case .companies: "businesses"
        default: term.rawValue
        }
    }
}
