import Money
import Syntax

/// Which columns of a central bank's file hold series that are rates.
struct CentralBankColumns {
    /// The columns of rates, with what they are of.
    let series: [(column: Int, title: SeriesTitle)]
    /// The columns of other things, as price indices.
    let others: [Int]

    /// Nothing where the first column is no date, or no other is a rate.
    ///
    /// A row above that is headed *title* has the titles of the columns whose codes the header has.
    init?(_ header: CSVRow, above: [CSVRow], names: CurrencyNames) {
        let dates = ["fecha", "date", "data", "periodo", "periodos", "period", "mes", "mês", "month", "dia", "day"]
        // A column of dates may say how they are written: "Fecha (dd/mm/aaaa)".
        let words = header[0].plainName.split(separator: " ").map(String.init)
        let isOpenData = words == ["indice", "tiempo"]
        guard let first = words.first,
            isOpenData || dates.contains(first) && words.dropFirst().allSatisfy(Self.isPattern)
        else { return nil }
        let titles = above.last { ["titulo", "title"].contains($0[0].plainName) }
        let context = above.map { row in (0..<row.count).map { row[$0] }.joined(separator: " ") }.joined(separator: " ")
        var series: [(column: Int, title: SeriesTitle)] = []
        var others: [Int] = []
        for column in 1..<header.count where !header[column].trimmed.isEmpty {
            if header[column].plainName == "time period" { continue }
            let texts = [header[column]] + (titles.map { column < $0.count ? [$0[column]] : [] } ?? [])
            // The name of the column can say itself whose pesos they are.
            let title = texts.lazy.compactMap { SeriesTitle($0, context: context + " " + $0, names: names) }.first
            if let title { series.append((column, title)) } else { others.append(column) }
        }
        guard !series.isEmpty else { return nil }
        (self.series, self.others) = (series, others)
    }

    /// Whether a word is a part of a date's pattern, as `dd` and `aaaa`.
    private static func isPattern(_ word: String) -> Bool { word.allSatisfy { "dmay".contains($0) } }
}
