import Casebook
import Numerics
import Registers
import Syntax

// What is wrong with a text as a text.
extension English {
    func say(_ problem: JSONProblem) -> String {
        switch problem {
        case .notUTF8: "the file is not UTF-8 from here on; save it as UTF-8 (in Excel: \"CSV UTF-8\")"
        case .emptyFile: "the file is empty; `valor new FILE` writes one to start from"
        case .truncated("", _): "the file ends before anything is said"
        case .truncated(let opener, let line): "the file ends, but the \(opener) of line \(line) is not closed"
        case .unexpected(let found, let expected): "expected \(name(expected)), found \"\(found)\""
        case .decimalComma(let digits):
            "a comma inside a number? Write 36.6 for 36,6 and 20000 for 20,000 (found \"\(digits)\" behind a comma)"
        case .malformedNumber(let text) where text.hasSuffix("%"):
            "a percentage stands in double quotes: \"\(text)\""
        case .malformedNumber(let text): "\"\(text)\" is no number as JSON writes it: 1200, 0.5, -3, 1e6"
        case .numberOutOfRange(let text): "\"\(text)\" is beyond the range of numbers"
        case .strangeWord(let text):
            "\"\(text)\" is no value; write a number, a text in double quotes, true, false, or \"not stated\""
        case .unterminatedString: "the text has no closing quote on its line"
        case .controlCharacter(let byte): "a control character (\(byte)) in a text; write a space, or \\t or \\n"
        case .malformedEscape(let text): "\"\(text)\" is no escape; write \\\\ for a backslash"
        case .unterminatedComment: "the comment has no closing */"
        case .tooDeep(let limit): "more than \(limit) objects and lists inside one another"
        case .duplicateKey(let key, let line):
            "duplicate key \"\(key)\": it is on line \(line) already; keep one of them"
        }
    }

    private func name(_ expected: JSONProblem.Expected) -> String {
        switch expected {
        case .value: "a value"
        case .key: "a key in double quotes"
        case .colon: "a colon"
        case .commaOrBrace: "a comma or }"
        case .commaOrBracket: "a comma or ]"
        case .endOfFile: "the end of the file"
        }
    }

    func say(_ problem: CSVProblem) -> String {
        switch problem {
        case .notUTF8: "the file is not UTF-8 from here on; save it as UTF-8 (in Excel: \"CSV UTF-8\")"
        case .unterminatedQuote: "the quote has no closing quote"
        case .textAfterQuote(let text): "\"\(text)\" behind a closing quote; double the quotes inside a field"
        case .tooFewFields(let found, let expected): "\(count(found, "field")), but the header has \(expected)"
        case .tooManyFields(let found, let expected):
            "\(count(found, "field")), but the header has \(expected); put a field with a comma in quotes"
        }
    }

    func say(_ problem: RegisterProblem) -> String {
        switch problem {
        case .empty: "the register has no header"
        case .missingColumn(let column): "the register has no column \"\(column)\""
        case .emptyCell(let column): "nothing under \"\(column)\""
        case .malformedCode(let code): "\"\(code)\" is no code of three capital letters"
        case .duplicateCode(let code, let line): "the code \"\(code)\" stands in line \(line) already"
        case .duplicateYear(let year, let line): "the year \(year) of this series stands in line \(line) already"
        case .notAChoice(let column, let found, let words):
            "\"\(found)\" under \"\(column)\"; it is \(choices(words))"
        case .notANumber(let column, let found): "\"\(found)\" under \"\(column)\" is no number of zero or more"
        case .notAMark(let column, let found):
            "\"\(found)\" under \"\(column)\" is no mark; write one sign, or its code point as U+00A0"
        case .sameEconomy(let code): "a rate of \(code) for the same use stands here already"
        case .figureAgainstKind(let id):
            "the figure \"\(id)\" does not go together: a mean has no share and the others have one; "
                + "what is verified has its basis and quote, what is unverified has none"
        case .rateAgainstStatus(let code):
            "\(code): what is verified has a rate, body, instrument, year, basis and confidence; what is unverified has none"
        case .stepOutOfOrder(let year): "a step from year \(year): the first starts with 1, each other one later"
        }
    }

    func say(_ problem: ShapeProblem) -> String {
        switch problem {
        case .unknownKey(let key, let near?, _): "unknown key \"\(key)\"; did you mean \"\(near)\"?"
        case .unknownKey(let key, nil, let known): "unknown key \"\(key)\"; the keys here are \(list(known))"
        case .missingKey(let key, let shape): "missing key \"\(key)\": every \(name(shape: shape)) has one"
        case .wrongType(let key, let expected, let found):
            "\"\(key)\" must be \(name(expected)), not \(name(found))"
        case .notAChoice(let key, let found, let near?, let words) where words == [near]:
            "\"\(found)\" is no value of \"\(key)\"\(didYouMean(near))"
        case .notAChoice(let key, let found, let near, let words):
            "\"\(found)\" is no value of \"\(key)\"\(didYouMean(near, then: "it is \(choices(words))"))"
        case .unknownCode(.currency, let code, let near):
            "unknown currency \"\(code)\"\(didYouMean(near, then: "write its ISO 4217 code, as USD or PYG"))"
        case .unknownCode(.country, let code, let near):
            "unknown country \"\(code)\""
                + didYouMean(near, then: "write its ISO 3166-1 code of three letters, as URY or PRY")
        case .indexUnit(let code):
            "\"\(code)\" is an index unit and no currency; write the amounts in the currency itself"
        case .ambiguousNumber(let text, let readings) where readings.contains { $0.hasSuffix("%") }:
            "\"\(text)\" is ambiguous as a number; write \(choices(readings))"
        case .ambiguousNumber(let text, let readings):
            "\"\(text)\" is ambiguous as a number; write \(list(readings, and: "or")), without quotes or grouping"
        case .looksGrouped(let text, let meant):
            "\(text) is read as \(MachineNumber.text(MachineNumber.number(text) ?? 0)), with a decimal point; write \(meant) if thousands are meant"
        case .numberAsText(let text, _): "\"\(text)\" is a text; write the number without quotes"
        case .notANumber(let text, .amount):
            "\"\(text)\" is no number; write one, or \"not stated\" or \"not quantified\""
        case .notANumber(let text, .range): "\"\(text)\" is not \(name(.range))"
        case .notANumber(let text, let expected): "\"\(text)\" is not \(name(expected)); write one without quotes"
        case .bareRate(let text):
            "\(text) as a rate: \(percentOf(text)), or \(text) %? Write \"\(text)%\" or a fraction"
        case .notARate(let text): "\"\(text)\" is no rate; write \"12%\" or 0.12"
        case .rateTooLow(let text): "a rate must be above −100 %, not \(text)"
        case .tooLarge(let key, let text, let most?):
            "\"\(key)\": \(text) is too large; it is a whole number up to \(most)"
        case .tooLarge(let key, let text, nil):
            "\"\(key)\": \(text) is too large; it is a whole number of at most 18 digits"
        case .emptyText(let key): "\"\(key)\" is empty; write something, or leave the key out"
        }
    }

    /// What a bare number would be in percent, with the figures written as in files.
    func percentOf(_ text: String) -> String {
        MachineNumber.hundredfold(text).map { $0 + "\u{A0}%" } ?? "\(text)00 %"
    }

    private func name(shape: String) -> String { shape }

    func name(_ expectation: ShapeProblem.Expectation) -> String {
        switch expectation {
        case .text: "a text"
        case .wording: "a text, or one for each language: { \"en\": …, \"es\": …, \"pt\": … }"
        case .boolean: "true or false"
        case .number: "a number"
        case .wholeNumber: "a whole number"
        case .rate: "a rate: \"12%\" or 0.12"
        case .amount: "a number, or \"not stated\", \"not quantified\" or \"not separable\""
        case .month: "a month: \"2027-01\", \"2027\", \"month 28\" or \"year 2\""
        case .window: "a period: \"2027-01 to 2028-06\", \"2027\" or \"24 months\""
        case .list: "a list: [ … ]"
        case .object: "an object: { … }"
        case .map: "an object: { … }"
        case .year: "a year"
        case .range: "a number, or a percentage of the amount: \"-10%\""
        case .uptake: "a list of shares: [\"20%\", \"50%\"], a curve: { \"curve\": … }, or \"roll-out\""
        case .shares: "a list of shares: [\"20%\", \"50%\"], or a curve: { \"curve\": … }"
        }
    }

    private func name(_ found: ShapeProblem.Found) -> String {
        switch found {
        case .null: "null"
        case .boolean: "true or false"
        case .number: "a number"
        case .fraction: "a fraction"
        case .text: "a text"
        case .list: "a list"
        case .object: "an object"
        }
    }
}

extension English {
    func say(_ more: MoreFindings, style: NumberStyle) -> String {
        let counts = [(more.errors, "error", "errors"), (more.warnings, "warning", "warnings")].filter { $0.0 > 0 }
            .map { number, one, many in "\(style.integer(number)) more \(number == 1 ? one : many)" }
        return "and \(counts.joined(separator: " and "))"
    }

    func charactersLeftOut(_ number: String) -> String { "\(number) characters left out" }
}
