import Testing

@testable import ProjectFiles

/// The analyst's guide names every column of a project's table.
@Suite("The columns of a table in the analyst's guide")
struct SheetColumnsTests {
    /// A column as the guide writes it: `value of hour`.
    private static func words(_ column: SheetColumn) -> String {
        column.rawValue.reduce(into: "") { $0 += $1.isUppercase ? " " + $1.lowercased() : String($1) }
    }

    @Test("Each has its place, by a name that the reader knows", arguments: SheetColumn.allCases)
    func named(column: SheetColumn) throws {
        let page = try DocumentationPage(DocumentationPage.catalogue.appending(path: "ForTheAnalyst.md"))
        let name = Self.words(column)
        #expect(page.lines.contains { $0.hasPrefix("| `") && $0.contains("`\(name)`") })
        #expect(SheetColumn(header: name) == column)
    }
}
