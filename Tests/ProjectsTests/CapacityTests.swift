import Projects
import Testing

@Suite("Capacity that is bought in steps")
struct CapacityTests {
    /// 100 documents a year and a fifth more each year, with a tenth to spare, in steps of 50:
    /// 110 ÷ 50 = 2.2, 132 ÷ 50 = 2.64, 158.4 ÷ 50 = 3.168, 190.08 ÷ 50 = 3.8.
    @Test("Each year has the steps that its demand needs, rounded up")
    func rising() {
        #expect(capacity(growth: 0.2).steps(years: 4) == [3, 3, 4, 4])
    }

    @Test("A demand that fills a step to the brim needs no further one")
    func brim() {
        #expect(capacity(growth: 0, spare: 0).steps(years: 2) == [2, 2])
    }

    @Test("What was bought stays where demand falls")
    func falling() {
        #expect(capacity(growth: -0.5).steps(years: 3) == [3, 3, 3])
    }

    private func capacity(growth: Double, spare: Double = 0.1) -> Capacity {
        Capacity(
            noun: "documents", demand: Estimate(100), per: .year, growth: Estimate(growth), step: 50, spare: spare,
            ahead: 0)
    }
}
