// How a sheet is laid on pages of A4.
extension Sheet {
    /// How many characters of the usual size stand side by side on a page, between its margins.
    private var charactersAcross: Double { print.isLandscape ? 149 : 102 }
    /// The least part of their size to which letters are shrunk: below it nobody reads them at arm's length.
    private static let leastScale = 0.62

    /// The last column that is printed.
    private var lastPrinted: Int { print.area?.columns ?? max(0, (rows.map { $0.count }.max() ?? 1) - 1) }

    private func width(ofColumn column: Int) -> Double { widths[column] ?? 9 }

    /// On how many pages side by side its columns stand, so that letters need not be shrunk until nobody reads them.
    var pagesAcross: Int {
        let width = (0...lastPrinted).reduce(0) { $0 + self.width(ofColumn: $1) }
        let page = charactersAcross / Self.leastScale
        guard width > page else { return 1 }
        // The first column stands on every page again.
        let again = self.width(ofColumn: 0)
        return max(2, Int(((width - again) / max(page / 2, page - again)).rounded(.up)))
    }

    /// What every page of it begins with, as a part of a file's defined name has it; nothing where that is nothing.
    func printTitles(quoted name: String) -> String? {
        let columns = pagesAcross > 1 ? [name + "!$A:$A"] : []
        let rows = print.titleRows.map { [name + "!$\($0.lowerBound + 1):$\($0.upperBound + 1)"] } ?? []
        let titles = columns + rows
        return titles.isEmpty ? nil : titles.joined(separator: ",")
    }
}
