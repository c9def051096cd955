import ProjectFiles
import Wording

/// An amount with its currency that a command line holds the spending of a budget against.
struct LimitRequest {
    let option: OptionName
    let amount: Double
    /// The currency's code, in capital letters.
    let currency: String

    /// Takes `20000USD`, or `USD 20000`, apart; nothing where the option is not given.
    init?(_ option: OptionName, _ invocation: Invocation) throws(UsageProblem) {
        guard let text = invocation[option] else { return nil }
        let letters = text.filter { $0.isLetter }
        let isCode = letters.count == 3 && letters.allSatisfy(\.isASCII)
        guard isCode, text.hasPrefix(letters) || text.hasSuffix(letters) else {
            throw .budget(.notALimit(option, text))
        }
        let number = text.hasPrefix(letters) ? text.dropFirst(3) : text.dropLast(3)
        switch CellReader(convention: nil).read(String(number)) {
        case .number(let number) where !number.isPercent && number.value >= 0: amount = number.value
        case .number, .empty, .unknown, .ambiguous, .otherConvention, .notANumber:
            throw .budget(.notALimit(option, text))
        }
        self.option = option
        currency = letters.uppercased()
    }
}
