import Facts
import Money

/// Something that may happen to a project and would cost money, time or both.
///
/// ```swift
/// let delay = ProjectRisk("The tender is contested", probability: 0.25, months: 6)
/// let breach = ProjectRisk(
///     "Data are lost", probability: 0.05,
///     effect: Flow("Restoring them", .operating, .amount(300_000), .once(month: 24)))
/// ```
///
/// The probability is the chance that it happens once within the horizon. What it costs then is a line like any other,
/// and its months put off all but the investment.
public struct ProjectRisk: Sendable, Hashable {
    /// A name inside the file.
    public let id: String?
    /// What may happen.
    package let what: LocalText
    /// How likely it is without the mitigation, from 0 to 1.
    public let probability: Double
    /// What it costs if it happens; nothing where it only takes time.
    public package(set) var effect: Flow?
    /// By how many months it delays the service if it happens.
    public let months: Int
    /// Who answers for it.
    package let owner: LocalText?
    /// Whether it is an obligation that the government has given, as a guarantee: a contingent liability.
    public let isContingentLiability: Bool
    /// What is done against it.
    public package(set) var mitigation: Mitigation?

    /// A risk by what may happen and how likely that is, from 0 to 1.
    ///
    /// `effect` is a cost, or a transfer where what one party pays another receives; `months`, 0 or more, is the delay of
    /// the service.
    public init(
        _ what: LocalText, probability: Double, effect: Flow? = nil, months: Int = 0, id: String? = nil,
        owner: LocalText? = nil, isContingentLiability: Bool = false, mitigation: Mitigation? = nil
    ) {
        self.id = id
        self.what = what
        self.probability = probability
        self.effect = effect
        self.months = months
        self.owner = owner
        self.isContingentLiability = isContingentLiability
        self.mitigation = mitigation
    }

    /// What is done against a risk, what that costs, and what is left of the risk.
    public struct Mitigation: Sendable, Hashable {
        /// What is done.
        package let what: LocalText
        /// What it costs, whether or not the risk comes true; nothing where it costs nothing.
        public package(set) var cost: Flow?
        /// How likely the risk is then.
        public let probability: Double
        /// The share of what it costs that is left then.
        public let share: Double
        /// By how many months it delays the service then.
        public let months: Int
        /// Whether it is decided: then the appraisal counts the risk as it leaves it, and its cost.
        public let isTaken: Bool

        /// A mitigation by what is done and what it leaves: how likely the risk is then, which share of its effect is
        /// left, both from 0 to 1, and by how many months it still delays the service.
        public init(
            _ what: LocalText, cost: Flow? = nil, probability: Double, share: Double = 1, months: Int = 0,
            isTaken: Bool = true
        ) {
            self.what = what
            self.cost = cost
            self.probability = probability
            self.share = share
            self.months = months
            self.isTaken = isTaken
        }

    }

    /// A risk as it stands: with its mitigation where that is decided, or as if nothing were done.
    package struct Exposure: Sendable, Hashable {
        /// How likely it is.
        package let probability: Double
        /// The share of the effect in money that counts.
        package let share: Double
        /// By how many months it delays the service if it happens.
        package let months: Int

        /// By its parts.
        package init(probability: Double, share: Double, months: Int) {
            self.probability = probability
            self.share = share
            self.months = months
        }

    }

    /// The risk as if nothing were done against it.
    package var bare: Exposure { Exposure(probability: probability, share: 1, months: months) }

    /// What is left of it where its mitigation is taken; nothing without one.
    package var mitigated: Exposure? {
        mitigation.map { Exposure(probability: $0.probability, share: $0.share, months: $0.months) }
    }

    /// The risk as the appraisal counts it.
    package var inForce: Exposure { mitigation?.isTaken == true ? mitigated ?? bare : bare }
}

/// A line that a project has by one of its risks.
package struct RiskLine: Sendable, Hashable {
    /// The id of the risk, or the list and the place in it; for what is done against it, with `.mitigation` behind it.
    package let id: String
    /// What the risk costs if it comes true, or what is done against it.
    package let flow: Flow
    /// The place of the risk that it hangs on; nothing for a cost that is borne in any case.
    package let risk: Int?

    /// By its parts.
    package init(id: String, flow: Flow, risk: Int?) {
        self.id = id
        self.flow = flow
        self.risk = risk
    }

}

extension Project {
    /// The same project without its risks among its flows.
    public var planned: Project {
        var project = self
        project.countsRisks = false
        return project
    }

    /// What the risks cost if they come true, with what mitigations that are decided cost in any case.
    package var riskLines: [RiskLine] {
        guard countsRisks else { return [] }
        return risks.enumerated().flatMap { place, risk -> [RiskLine] in
            let id = risk.id ?? "risks\(place + 1)"
            let effect = risk.effect.map {
                RiskLine(id: id, flow: $0.scaled(by: risk.inForce.share), risk: place)
            }
            let cost = risk.mitigationCost.map { RiskLine(id: "\(id).mitigation", flow: $0, risk: nil) }
            return [effect, cost].compactMap { $0 }
        }
    }

    /// The lines that the expected value of the risks adds: each effect times its probability, and what mitigations
    /// that are decided cost.
    var expectedRiskLines: [Flow] {
        risks.flatMap { risk -> [Flow] in
            let exposure = risk.inForce
            let effect = risk.effect.map { $0.scaled(by: exposure.probability * exposure.share) }
            return [effect, risk.mitigationCost].compactMap { $0 }
        }
    }

    /// How likely each delay of the service is that the risks can cause, in months: independent risks, whose delays add
    /// up.
    ///
    /// P(D = d) is the convolution of each risk's 0 or months, so that it is exact for any number of risks.
    package var delayChances: [(months: Int, probability: Double)] { delayChances { risks[$0].inForce.probability } }

    /// Whether of what a risk costs a mitigation that is decided leaves only a share.
    package var leavesShareOfRisks: Bool { risks.contains { $0.effect != nil && $0.inForce.share != 1 } }

    /// Whether risks that count can delay it.
    package var countsDelays: Bool { countsRisks && risks.contains { $0.inForce.months > 0 } }

    /// The same with another probability of each risk, which is named by its place.
    package func delayChances(_ probability: (Int) -> Double) -> [(months: Int, probability: Double)] {
        var chances = [0: 1.0]
        for (place, risk) in risks.enumerated() where risk.inForce.months > 0 {
            let own = probability(place)
            var next: [Int: Double] = [:]
            for (months, chance) in chances {
                next[months, default: 0] += chance * (1 - own)
                next[months + risk.inForce.months, default: 0] += chance * own
            }
            chances = next
        }
        return chances.filter { $0.value > 0 }.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    /// The same project with the expected value of its risks among its flows: costs times their probabilities, and the
    /// flows of each delay times its own.
    ///
    /// The net present value is then that expected over all risks; paybacks and internal rates are those of the expected
    /// flow.
    public var withExpectedRisks: Project {
        var project = self
        project.countsRisks = true
        return project
    }
}

extension ProjectRisk {
    /// What its mitigation costs, where that is decided.
    package var mitigationCost: Flow? { mitigation?.isTaken == true ? mitigation?.cost : nil }
}
