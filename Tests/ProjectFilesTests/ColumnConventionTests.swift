import Syntax
import Testing

@testable import ProjectFiles

@Suite("How a column writes its numbers")
struct ColumnConventionTests {
    @Test(
        "A number of digits with one sign tells as much as any number that is taken apart",
        arguments: [
            "1", "0", "1.5", "1,5", "1.234", "1,234", "0.123", "0,123", "00.123", "01.234", "12.345", "123.456",
            "1234.567",
            "1234,567", "123.4567", "999.99", "999,99", ".5", "5.", ",5", "5,", "", ".", "1.2.3", "1.234.567",
            "1,234.5",
            "1.234,5", "-1.5", "1.5%", "1 234.5", "1e5", "0.0", "0,00", "0.000", "000,000", "1.23456789012345678901",
        ])
    func oneSign(text: String) {
        var column = ColumnConvention()
        column.learn(from: text)
        let written = WrittenAmount(text)
        #expect(column.convention == (written?.isEvident == true ? written?.conventions.first : nil), "\(text)")
    }

    @Test("Of two cells that tell otherwise neither counts")
    func contradiction() {
        var column = ColumnConvention()
        column.learn(from: "1.50")
        column.learn(from: "1,50")
        #expect(column.isContradictory && column.convention == nil)
    }
}
