import Appraisal
import Findings
import ProjectFiles
import ProjectSamples
import Projects
import Testing
import Valuation

@Suite("Weights of a total, and what they say of time")
struct WeightsOfTotalTests {
    private func read(_ amount: String, _ weights: String, _ list: String = "investment") throws -> Project {
        let gain = list == "savings" ? #""to": "citizens", "# : ""
        return try project(
            list, #"\#(gain)"amount": \#(amount), "over": "2027 to 2029", "weights": { \#(weights) }"#)
    }

    private func concerns(_ project: Project) throws -> [ProjectConcern] {
        ProjectCheck.concernsOfResults(of: project, on: try undiscounted(years: 10))
    }

    @Test(
        "Weights that make the total or the whole, or stand for proportions, are no matter",
        arguments: [
            ("230", #""2027": 30, "2028": 100, "2029": 100"#), ("5000", #""2027": 20, "2028": 50, "2029": 30"#),
            ("5000", #""2027": 0.2, "2028": 0.5, "2029": 0.3"#), ("5000", #""2027": 33.3, "2028": 33.3, "2029": 33.3"#),
            ("5000", #""2027": 1, "2028": 2, "2029": 1"#), ("36000", #""2027": 6, "2028": 12, "2029": 12"#),
            ("4200000", #""2027": 1200, "2028": 2000, "2029": 1000"#), ("120", #""2027": 20, "2028": 50, "2029": 30"#),
            (#""not stated""#, #""2027": 20, "2028": 50, "2029": 31"#),
        ])
    func sound(amount: String, weights: String) throws {
        #expect(try concerns(try read(amount, weights)).isEmpty)
    }

    @Test("Amounts that do not make the total are told, with both sums")
    func amounts() throws {
        for list in ["investment", "operating", "savings"] {
            let project = try read("270", #""2027": 30, "2028": 100, "2029": 100"#, list)
            #expect(try concerns(project) == [.weightsMissTotal("x", sum: 230, total: 270, whole: nil)])
        }
        // Off by less than half a percent is off.
        #expect(
            try concerns(try read("231", #""2027": 30, "2028": 100, "2029": 100"#))
                == [.weightsMissTotal("x", sum: 230, total: 231, whole: nil)])
        // In no proportion to anything.
        #expect(
            try concerns(try read("1000", #""2027": 30, "2028": 100, "2029": 100"#))
                == [.weightsMissTotal("x", sum: 230, total: 1000, whole: nil)])
    }

    @Test("Percentages and fractions that do not make the whole are told")
    func shares() throws {
        #expect(
            try concerns(try read("5000", #""2027": 20, "2028": 40, "2029": 30"#))
                == [.weightsMissTotal("x", sum: 90, total: 5000, whole: 100)])
        #expect(
            try concerns(try read("5000", #""2027": 0.25, "2028": 0.5, "2029": 0.5"#))
                == [.weightsMissTotal("x", sum: 1.25, total: 5000, whole: 1)])
    }

    @Test("What a roll-out or steps of capacity spread was typed by nobody, and is not doubted")
    func rollOut() throws {
        // Institutions join by 10, 30 and 40 %: 0.8 in all, and the rest never does.
        let project = try #require(ReadProject(DriverSample.text).project)
        #expect(project.investment.value?.contains { $0.drivers.institutions == .joining } == true)
        #expect(try concerns(project).filter { $0.code == "weightsMissTotal" }.isEmpty)
    }

    // MARK: Payback

    private func payback(_ costs: String, _ savings: String) throws -> Account {
        let project = try project(
            #""start": "2027-01", \#(costs), "savings": [ { "what": "s", "to": "citizens", "amount": 60, \#(savings) } ]"#
        )
        return Account(of: project, perspective: .social, terms: try undiscounted(years: 3))
    }

    @Test("Amounts by year pay back at a time, as an investment and as an operating cost alike")
    func byYear() throws {
        let years = #""over": "2027 to 2029", "weights": { "2027": 30, "2028": 10, "2029": 0 }"#
        let gains = #""over": "2027 to 2029", "weights": { "2027": 0, "2028": 20, "2029": 40 }"#
        let line = #"[ { "what": "c", "amount": 40, \#(years) } ]"#
        for costs in [
            #""investment": \#(line), "operating": []"#, #""operating": \#(line), "investment": []"#,
        ] {
            // −30 after a year, −20 after two, and 40 in the third: half of it.
            #expect(agree(try payback(costs, gains)[.paybackYears].value, 2.5))
        }
    }

    @Test("Totals of both sides over one window say nothing of their order, whichever list the costs stand in")
    func sameWindow() throws {
        let line = #"[ { "what": "c", "amount": 40, "over": "2027 to 2029" } ]"#
        let gains = #""over": "2027 to 2029""#
        for costs in [
            #""investment": \#(line), "operating": []"#, #""operating": \#(line), "investment": []"#,
        ] {
            #expect(try payback(costs, gains)[.paybackYears].reason == .sameWindow)
        }
        // Over another window, or where one side is told by year, there is an order.
        let other = #""investment": \#(line), "operating": []"#
        #expect(try payback(other, #""over": "2028 to 2029""#)[.paybackYears].value != nil)
        let told = #""over": "2027 to 2029", "weights": { "2027": 10, "2028": 20, "2029": 30 }"#
        #expect(try payback(other, told)[.paybackYears].value != nil)
    }
}
