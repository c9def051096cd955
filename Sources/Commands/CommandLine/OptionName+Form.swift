import Wording

// How options are written.
extension OptionName {
    /// The letter behind one hyphen, where there is one.
    var letter: Character? {
        switch self {
        case .outputFormat: "O"
        case .output: "o"
        case .help: "h"
        default: nil
        }
    }

    /// What stands for its value in help; nothing for an option without one.
    var placeholder: String? {
        switch self {
        case .horizon: "YEARS"
        case .discountRate: "RATE|FILE"
        case .timing: "TIMING"
        case .perspective: "VIEW"
        case .sort: "KEY"
        case .reading: "CASE=READING"
        case .table: "TABLE"
        case .outputFormat: "FORMAT"
        case .output: "FILE"
        case .language: "LANGUAGE"
        case .cases: "DIR"
        case .color: "WHEN"
        case .help: nil
        }
    }

    /// Whether it can be given more than once.
    var isRepeatable: Bool { self == .reading }
}
