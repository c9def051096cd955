/// The words in capitals that stand for what people write themselves, as in `--horizon YEARS`.
public enum Placeholder: String, Sendable, Hashable, CaseIterable {
    case arguments, caseID, command, correction, currency, from, index, order, country, file, folder, format, key,
        language,
        option, options, rate, reading, schema
    case calendarMonth, count, figures, part, points
    case shell, sum, table, timing, to, topic, view, when, year, years
}
