/// The words in capitals that stand for what people write themselves, as in `--horizon YEARS`.
public enum Placeholder: String, Sendable, Hashable, CaseIterable {
    case arguments, caseID, command, country, file, folder, format, key, language, options, rate, reading, schema
    case shell, table, timing, topic, view, when, years
}
