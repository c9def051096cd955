import Appraisal
import Facts
import Findings
import Numerics
import ProjectFiles
import Projects
import Syntax
import Testing
import Valuation

/// Something that a project file can say, and how one tells that a project says it.
struct Capability: Sendable, CustomTestStringConvertible {
    let name: String
    let isUsed: @Sendable (Project) -> Bool

    init(_ name: String, _ isUsed: @escaping @Sendable (Project) -> Bool) {
        self.name = name
        self.isUsed = isUsed
    }

    /// Something that a line says.
    static func line(_ name: String, _ isUsed: @escaping @Sendable (Flow) -> Bool) -> Capability {
        Capability(name) { $0.flows.contains(where: isUsed) }
    }

    /// A distribution of some figure.
    static func range(_ name: String, _ isUsed: @escaping @Sendable (Distribution) -> Bool) -> Capability {
        Capability(name) { $0.figures.contains { $0.estimate.distribution.map(isUsed) ?? false } }
    }

    /// A figure that has a range.
    static func ranged(_ name: String, _ isUsed: @escaping @Sendable (UncertainParameter.Part) -> Bool) -> Capability {
        Capability("\(name), ranged") { $0.figures.contains { $0.estimate.distribution != nil && isUsed($0.part) } }
    }

    var testDescription: String { name }
}

/// Who copies an example should find in it whatever a project file can say.
@Suite("The examples use each capability of a project file")
struct ExampleCapabilityTests {
    /// Every example, and every option of one.
    private static let projects = Result { () throws -> [Project] in
        let names = try ["json", "csv"].flatMap { try CaseShelf.names(in: "examples", ending: ".\($0)") }
        return try names.flatMap { name -> [Project] in
            let (project, log) = try CaseShelf.readProject(CaseShelf.source("examples/\(name)"))
            #expect(log.diagnostics.isEmpty, "\(name)")
            let whole = try #require(project, "\(name)")
            return [whole] + whole.options.map(\.project)
        }
    }

    private static let spreads: [Capability] = [
        .range("uniform") { if case .uniform = $0 { true } else { false } },
        .range("triangular") { if case .triangular = $0 { true } else { false } },
        .range("PERT") { if case .pert = $0 { true } else { false } },
        .range("normal") { if case .normal = $0 { true } else { false } },
        .range("log-normal, by its tenths") { if case .logNormal = $0 { true } else { false } },
        .range("log-normal, by its mean") { if case .logNormalByMean = $0 { true } else { false } },
        .range("overrun") { if case .overrun = $0 { true } else { false } },
        Capability("rank correlation") { !$0.correlations.isEmpty },
    ]

    private static let ranges: [Capability] = [
        .ranged("amount") { $0 == .amount }, .ranged("volume") { $0 == .volume },
        .ranged("growth") { $0 == .growth }, .ranged("growth of a volume") { $0 == .volumeGrowth },
        .ranged("uptake") { if case .uptake = $0 { true } else { false } },
        .ranged("hours") { $0 == .hours }, .ranged("value of an hour") { $0 == .valueOfHour },
        .ranged("trips") { $0 == .trips }, .ranged("fare") { $0 == .fare }, .ranged("money") { $0 == .money },
        .ranged("delay") { $0 == .delay }, .ranged("horizon") { $0 == .horizon },
        .ranged("discount rate") { $0 == .discountRate },
    ]

    private static let doubts: [Capability] = [
        Capability("risk in money") { $0.risks.contains { $0.effect?.amount().value ?? 0 > 0 } },
        Capability("risk in months") { $0.risks.contains { $0.months > 0 } },
        Capability("risk in both") { $0.risks.contains { $0.months > 0 && $0.effect != nil } },
        Capability("mitigation, taken") { $0.risks.contains { $0.mitigation?.isTaken == true } },
        Capability("mitigation, considered") { $0.risks.contains { $0.mitigation?.isTaken == false } },
        Capability("owner of a risk") { $0.risks.contains { $0.owner != nil } },
        Capability("contingent liability") { $0.risks.contains(where: \.isContingentLiability) },
        Capability("optimism bias, published") {
            if case .category(_, let mitigated) = $0.optimismBias { mitigated > 0 } else { false }
        },
        Capability("evidence, every grade of it, each with a correction") { project in
            EvidenceGrade.allCases.allSatisfy { grade in
                project.evidenceCorrections[grade] != nil && project.flows.contains { $0.grade == grade }
            }
        },
    ]

    private static let options: [Capability] = [
        Capability("options, one proposed") { $0.options.filter(\.isProposed).count == 1 },
        Capability("to do nothing, at no cost") { $0.options.first?.project.flows.isEmpty == true },
        Capability("to go on as today, at its cost") { project in
            guard let first = project.options.first?.project else { return false }
            return first.investment.value?.isEmpty == true && first.operating.value?.isEmpty == false
        },
        Capability("lives that differ") { Set($0.options.map(\.project.horizonYears)).count > 1 },
        Capability("residual value, stated") { !$0.residual.isEmpty },
        .line("residual value, of what is left of a life") { $0.drivers.life?.leavesValue == true },
        .line("renewal") { $0.drivers.life?.isRenewed == true },
        Capability("roll-out across institutions, along a curve") {
            // A curve has more years than anybody writes down.
            $0.rollOut.map { $0.institutions.value > 1 && $0.connected.count > 5 } ?? false
        },
        Capability("what each institution costs that joins, and what each connected one") { project in
            let driven = project.flows.filter { flow in
                if case .driver(let driver) = flow.worth { driver.noun == "institutions" } else { false }
            }
            return driven.contains(where: \.schedule.isRecurring) && driven.contains { $0.schedule.window != nil }
        },
        .line("residual in-person channel, with its floor") {
            $0.drivers.countsThoseWhoStay && $0.drivers.limits?.atLeast != nil
        },
        .line("pay for use, with a cap") { flow in
            guard case .driver = flow.worth, flow.role == .operating else { return false }
            return flow.drivers.limits?.atMost != nil
        },
        .line("exit cost") { $0.schedule == .atHorizon && $0.role == .operating },
        .line("capacity, bought ahead") { $0.drivers.capacity.map { $0.ahead > 0 } ?? false && $0.role == .investment },
        .line("capacity, run") { $0.drivers.capacity != nil && $0.role == .operating },
        Capability("cloud against capacity") { project in
            let flows = project.options.map(\.project.flows)
            return flows.contains { $0.contains { $0.drivers.capacity != nil } }
                && flows.contains { $0.contains { $0.drivers.limits?.atMost != nil } }
        },
    ]

    private static let benefits: [Capability] = [
        .line("induced demand, all three parts") { flow in
            flow.drivers.demand.map { $0.diverted > 0 && $0.generated > 0 && $0.deadweight > 0 } ?? false
        },
        .line("value of an hour, the register's") {
            if case .register = $0.drivers.valueOfHour { true } else { false }
        },
        .line("value of an hour, with its source") {
            if case .stated = $0.drivers.valueOfHour { true } else { false }
        },
        .line("value of an hour, the project's own") { $0.drivers.valueOfHour == .own },
        Capability("stated life of the whole") { $0.lifeYears != nil },
        .line("saving that frees cash") { $0.role == .saving && $0.isCashable == true },
        .line("saving that frees none") { $0.role == .saving && $0.isCashable == false },
        .line("cost in kind") { $0.isInKind },
        .line("transfer") { $0.role == .transfer && $0.payer != nil && $0.beneficiary != nil },
        Capability("benefits without a price") { !$0.benefits.isEmpty },
    ]

    private static let method: [Capability] = [
        Capability("shadow price, the register's, of a line") { project in
            project.method.shadowPrices.contains { price in
                price.isRegistered && project.flows.contains { $0.drivers.category == price.category }
            }
        },
        Capability("shadow price, the project's own") { $0.method.shadowPrices.contains { !$0.isRegistered } },
        Capability("weight by income, of a line") { project in
            project.method.distribution?.groups.contains { group in
                project.flows.contains { $0.drivers.group == group.name }
            } ?? false
        },
        Capability("cost of public funds") { $0.method.publicFunds.map { $0.marginalCost > 0 } ?? false },
        Capability("carbon, with a price path") { project in
            project.physical.contains { $0.unit.text(in: "en").contains("CO₂") && ($0.price?.steps.count ?? 0) > 1 }
        },
        Capability("carbon that is caused") { $0.physical.contains(where: \.isCaused) },
        Capability("paper, without a price") { project in
            project.physical.contains { $0.what.text(in: "en").contains("Paper") && $0.price == nil }
        },
        Capability("weighted indicators, for each option") { project in
            guard let indicators = project.indicators, project.options.count > 1 else { return false }
            return project.options.allSatisfy { indicators.weightedScore(of: $0.id) != nil }
        },
    ]

    @Test(
        "Some example uses it", arguments: spreads + ranges + doubts + options + benefits + method)
    func used(_ capability: Capability) throws {
        #expect(try Self.projects.get().contains(where: capability.isUsed))
    }

    /// No example outlives what it buys, since each is to be copied: the gallery of broken files does.
    @Test(
        "A life shorter than the horizon is warned of in the gallery, and in no example",
        arguments: [("horizonBeyondLife", "horizonBeyondLife"), ("outlivedPurchase", "outlivedPurchase")])
    func lives(file: String, code: String) throws {
        func codes(_ path: String) throws -> [String] {
            let source = try CaseShelf.source(path)
            let (project, log) = try CaseShelf.readProject(source)
            let root = try #require(JSONReader.read(DiagnosticLog(source)))
            let whole = try #require(project)
            for project in [whole] + whole.options.map(\.project) {
                let terms = AppraisalTerms(
                    horizonYears: project.horizonYears ?? 10, rate: AppraisalTerms.usualRate, timing: .end)
                ProjectCheck(project, root: root, terms: terms).note(in: log)
            }
            return log.diagnostics.map(\.fact.code)
        }
        #expect(try codes("../Tests/Data/Errors/ProjectFiles/\(file).json").contains(code))
        for name in try CaseShelf.names(in: "examples", ending: ".json") {
            #expect(try !codes("examples/\(name)").contains(code), "\(name)")
        }
    }
}
