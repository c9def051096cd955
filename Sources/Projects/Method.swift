import Appraisal
import Facts
import Numerics

/// How the public sector counts a project beside market prices; nothing of it counts unless the file asks for it.
package struct Method: Sendable, Hashable {
    /// What resources are worth to society, by category.
    package var shadowPrices: [ShadowPrice] = []
    /// What a unit of money is worth to groups of different incomes.
    package var distribution: Distribution?
    /// What it costs society to raise public money.
    package var publicFunds: PublicFunds?

    /// Market prices alone.
    package init() {}

    /// Whether the file asks for anything beside market prices.
    package var isEmpty: Bool { shadowPrices.isEmpty && distribution == nil && publicFunds == nil }

    /// What a resource is worth to society, as a factor on its price.
    package struct ShadowPrice: Sendable, Hashable {
        /// The name that lines have under `category`.
        package let category: String
        /// The factor on the price without taxes.
        package let figure: ReferenceValue
        /// Whether it is the register's and not the file's own.
        package let isRegistered: Bool

        /// By its parts.
        package init(category: String, figure: ReferenceValue, isRegistered: Bool) {
            self.category = category
            self.figure = figure
            self.isRegistered = isRegistered
        }

    }

    /// Weights by income: (reference income ÷ income) ^ elasticity.
    package struct Distribution: Sendable, Hashable {
        /// The elasticity of the marginal utility of income.
        package let elasticity: Double
        /// The income at which the weight is one.
        package let referenceIncome: Double
        /// The groups that lines can name.
        package let groups: [Group]
        /// Where elasticity and incomes come from.
        package let source: LocalText

        /// By its parts.
        package init(elasticity: Double, referenceIncome: Double, groups: [Group], source: LocalText) {
            self.elasticity = elasticity
            self.referenceIncome = referenceIncome
            self.groups = groups
            self.source = source
        }

        /// Some people, by their income.
        package struct Group: Sendable, Hashable {
            /// The name that lines have under `group`.
            package let name: String
            /// Who they are, for people; nothing where the name says it.
            package let what: LocalText?
            /// Their income, in the terms of the reference income.
            package let income: Double

            /// By its parts.
            package init(name: String, what: LocalText? = nil, income: Double) {
                self.name = name
                self.what = what
                self.income = income
            }

        }

        /// What a unit of money is worth to a group.
        package func weight(of group: Group) -> Double {
            welfareWeight(income: group.income, reference: referenceIncome, elasticity: elasticity)
        }
    }

    /// What raising a unit of public money costs society beside the unit itself.
    package struct PublicFunds: Sendable, Hashable {
        /// The marginal cost, as a fraction.
        package let marginalCost: Double
        /// Where it comes from.
        package let source: LocalText

        /// By its parts.
        package init(marginalCost: Double, source: LocalText) {
            self.marginalCost = marginalCost
            self.source = source
        }

    }

    /// The factor by which the shadow price of a line's category changes it.
    package func shadowFactor(of flow: Flow) -> Double {
        shadowPrices.first { $0.category == flow.drivers.category }?.figure.value ?? 1
    }

    /// The factor by which the weight of a line's group changes it.
    package func distributionFactor(of flow: Flow) -> Double {
        guard let distribution, let group = distribution.groups.first(where: { $0.name == flow.drivers.group }) else {
            return 1
        }
        return distribution.weight(of: group)
    }
}
