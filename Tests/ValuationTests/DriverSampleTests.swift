import ProjectSamples
import Testing
import Valuation

@Suite("A project with every driver")
struct DriverSampleTests {
    @Test("It is read whole, and every view of it has a value")
    func whole() throws {
        let read = ReadProject(DriverSample.text)
        #expect(read.codes.isEmpty)
        let project = try #require(read.project)
        #expect(project.flows.count == 6 && project.physical.count == 1)
        for perspective in Perspective.allCases {
            let view = Account(of: project, perspective: perspective, terms: try undiscounted(years: 10))
            #expect(view[.netPresentValue].value?.isFinite == true)
        }
        let adjustment = try #require(SocialAdjustment(of: project, terms: try undiscounted(years: 10)))
        #expect(adjustment.steps.map(\.step) == SocialAdjustment.Step.allCases)
    }
}
