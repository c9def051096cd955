import Numerics

/// What a unit of money is worth to somebody of an income, beside what it is worth at the reference income.
///
/// ```swift
/// welfareWeight(income: 10_000, reference: 20_000, elasticity: 1.3)     // 2.462…
/// ```
///
/// (reference income ÷ income) ^ elasticity of the marginal utility of income; incomes above zero, in one currency. Source:
/// HM Treasury, *The Green Book*, annex 3, A3.12–A3.20, which takes the elasticity of 1.3 from R. Layard, G. Mayraz and
/// S. Nickell, "The marginal utility of income", Journal of Public Economics 92 (2008), 1846–1857.
package func welfareWeight(income: Double, reference: Double, elasticity: Double) -> Double {
    power(reference / income, elasticity)
}
