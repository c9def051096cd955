import Testing

@testable import ProjectFiles

@Suite("Rows that are called as sums are")
struct TotalRowTests {
    @Test(
        "A total by whatever name is one",
        arguments: [
            "Total", "TOTAL GENERAL", "Subtotal", "Total investment", "total de inversión", "Inversión total", "Suma",
            "Soma", "Total geral", "Totales", "Sum of costs", "Total do projeto", "Grand total",
        ])
    func named(text: String) { #expect(TotalRow.isNamed(text)) }

    @Test(
        "A name with the word in it is none",
        arguments: ["Total Access licences", "Sumitomo", "Totalizer", "Platform", "", "Costs", "Summary portal"])
    func others(text: String) { #expect(!TotalRow.isNamed(text)) }
}
