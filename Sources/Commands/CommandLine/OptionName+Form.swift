import Appraisal
import Casebook
import Languages
import Money
import Reports
import Risk
import Valuation
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

    /// The words that are typed for it: `-o` and `--output`.
    var forms: [String] {
        (letter.map { ["-\($0)"] } ?? []) + ["--\(rawValue)"]
    }

    /// What its value can be, which a command may narrow; nothing for an option without one.
    func values(in command: CommandName) -> [ValueForm] {
        switch self {
        case .horizon: [.number(.years, usual: String(AppraisalTerms.usualHorizon))]
        case .discountRate:
            [.number(.rate, usual: "12%")]
                + (command == .batch ? [] : [.choice(.rate, [TermsRequest.national], usual: nil)]) + [.file]
        case .inflation: [.number(.rate, usual: nil), .file]
        case .timing: [.choice(.timing, Timing.words, usual: Timing.end.rawValue)]
        case .oneOffTiming: [.choice(.timing, OneOffTiming.words, usual: OneOffTiming.atStart.rawValue)]
        case .perspective: [.choice(.view, Perspective.words, usual: Perspective.social.rawValue)]
        case .adjust: [.choice(.correction, Adjustment.words, usual: nil)]
        case .draws: [.number(.count, usual: "100000")]
        case .seed: [.number(.count, usual: "1")]
        case .points:
            [.choice(.points, SimulationSettings.Points.words, usual: SimulationSettings.Points.random.rawValue)]
        case .threads: [.plain(.count)]
        case .paybackBy: [.plain(.calendarMonth)]
        case .shard: [.plain(.part)]
        case .twoWay: [.plain(.figures)]
        case .fiscalYearStart: [.plain(.calendarMonth)]
        case .threshold, .ceiling: [.amount]
        case .loadFor: [.choice(.format, LoadForm.words, usual: nil)]
        case .sort: [.choice(.key, Comparison.Order.words, usual: nil)]
        case .currency: [.currency]
        case .priceYear, .fiscalYear: [.number(.year, usual: nil)]
        case .rates: [.file]
        case .order: [.choice(.order, ConversionOrder.words, usual: ConversionOrder.inflateFirst.rawValue)]
        case .rate: [.choice(.rate, RateKind.words, usual: RateKind.average.rawValue)]
        case .with: [.choice(.index, PriceMeasure.words, usual: nil)]
        case .beyondData: [.choice(.which, BeyondData.words, usual: nil)]
        case .reading: [.reading]
        case .readings: [.anyReading]
        case .option: [.choice(.option, [], usual: nil)]
        case .table: [.choice(.table, command.tables.map(\.rawValue), usual: command.tables.first?.rawValue)]
        case .columns: [.list(.columns, Metric.words)]
        case .verdict: [.choice(.verdict, Verdict.allCases.map { $0.word }, usual: nil)]
        case .chart: [.choice(.chart, command.charts.map(\.rawValue), usual: nil)]
        case .outputFormat:
            [.choice(.format, command.formats, usual: command == .batch ? nil : command.formats.first)]
        case .resume: command == .batch ? [] : [.file]
        case .output, .merge: [.file]
        case .header: [.choice(.which, CSVHeader.words, usual: CSVHeader.codes.rawValue)]
        case .precision: [.choice(.which, CSVPrecision.words, usual: CSVPrecision.full.rawValue)]
        case .csvFor: [.spreadsheetCountry]
        case .country: [.country]
        case .language: [.choice(.language, Language.words, usual: nil)]
        case .cases: [.folder]
        case .color: [.choice(.when, ColourWhen.words, usual: ColourWhen.auto.rawValue)]
        case .nominal, .discountRateSensitivity, .full, .all, .force, .strict, .evidence, .ppp, .help: []
        }
    }

    /// Whether a value goes with it.
    var takesValue: Bool {
        switch self {
        case .nominal, .discountRateSensitivity, .full, .all, .force, .strict, .evidence, .ppp, .help: false
        default: true
        }
    }

    /// Whether a value goes with it in a command; where none is known yet, in any.
    func takesValue(in command: CommandName?) -> Bool { takesValue && !(self == .resume && command == .batch) }

    /// Whether a value may go with it, written onto it: `--discount-rate-sensitivity=0%..15%`.
    var mayTakeValue: Bool { self == .discountRateSensitivity }

    /// Whether it can be given more than once.
    var isRepeatable: Bool { self == .reading || self == .adjust || self == .merge || self == .verdict }

    /// What it does in a command, with the words to choose among and the usual one.
    func summary(in command: CommandName, _ words: Words) -> String {
        let values = values(in: command)
        let separator = values.first?.choices.isEmpty ?? true ? " " : ": "
        return (words.summary(self, of: command) ?? words.summary(self))
            + (choices(in: command, words).map { separator + $0 } ?? "")
    }

    /// The words to choose among in a command, and the usual one: "end, mid or start (default: end)".
    func choices(in command: CommandName, _ words: Words) -> String? {
        guard let value = values(in: command).first else { return nil }
        let usual = value.usual.map { "(\(words.label(.defaultValue)): \($0))" }
        let choices = value.choices.isEmpty ? nil : words.oneOf(value.choices)
        let parts = [choices, usual].compactMap(\.self)
        return parts.isEmpty ? nil : parts.joined(separator: " ")
    }
}

extension CaseIterable where Self: RawRepresentable, RawValue == String {
    /// The words that stand for the values, in their order.
    static var words: [String] { allCases.map(\.rawValue) }
}
