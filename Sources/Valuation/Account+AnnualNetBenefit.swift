import Facts

extension Account {
    /// What the project brings a year, without the investment: the level from launch to the horizon that is worth as much as
    /// its benefits less all costs but the investment.
    ///
    /// (NPV + PV(investment)) ÷ Σ factors from launch to the horizon, of which PV(costs) ÷ break-even annual saving is the
    /// divisor.
    package var annualNetBenefit: Computed<Double> {
        self[.netPresentValue].flatMap { value in
            self[.presentValueOfCosts].flatMap { costs in
                self[.breakEvenAnnualSaving].flatMap { saving in
                    costs > 0 ? .finite((value + invested) * saving / costs) : .notComputable(.noCosts)
                }
            }
        }
    }

    /// On which side of that the true one lies: what is unknown of the investment does not move it.
    package var boundOfAnnualNetBenefit: Bound? {
        gaps.hidesOtherCost ? .atMost : gaps.hidesBenefit ? .atLeast : nil
    }
}
