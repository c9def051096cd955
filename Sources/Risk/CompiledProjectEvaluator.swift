import Appraisal
import Projects
import Valuation

/// Evaluates a plan for one set of values after another, on one thread.
///
/// It keeps the room that an evaluation needs, so that none is asked for in between.
package final class CompiledProjectEvaluator {
    private let plan: CompiledProject
    /// The places in `Perspective.allCases` of the views that are evaluated.
    private let views: [Int]
    private let stride: Int
    private let delta: Double
    private let room: [UnsafeMutablePointer<Double>]
    // Pieces of the room. Of the factors, see `DiscountFactors`; of the sums, each view's stretches one behind another.
    private let starts: UnsafeMutablePointer<Double>
    private let recurring: UnsafeMutablePointer<Double>
    private let development: UnsafeMutablePointer<Double>
    /// The same by stretch, of a line that has operating years of its own.
    private let ownDevelopment: UnsafeMutablePointer<Double>
    private let accruing: UnsafeMutablePointer<Double>
    private let instant: UnsafeMutablePointer<Double>
    private let residual: UnsafeMutablePointer<Double>
    /// Of each perspective, evaluated or not.
    private let netPresentValues: UnsafeMutablePointer<Double>
    private let paybacks: UnsafeMutablePointer<Double>

    init(_ plan: CompiledProject, _ perspectives: [Perspective]) {
        self.plan = plan
        views = perspectives.compactMap { Perspective.allCases.firstIndex(of: $0) }
        stride = plan.calendars.widest
        delta = plan.terms.timing.delta
        let all = Perspective.allCases.count
        let sizes = [
            plan.years + 1, plan.years + 1, plan.years + 1, views.count * stride, views.count * stride, views.count,
            all, all, stride,
        ]
        room = sizes.map { size in
            let piece = UnsafeMutablePointer<Double>.allocate(capacity: max(1, size))
            piece.initialize(repeating: 0, count: max(1, size))
            return piece
        }
        (starts, recurring, development, accruing) = (room[0], room[1], room[2], room[3])
        (instant, residual, netPresentValues, paybacks) = (room[4], room[5], room[6], room[7])
        ownDevelopment = room[8]
        for year in 0...plan.years { starts[year] = plan.factors.starts[year] }
        for year in 0..<plan.years { recurring[year] = plan.factors.recurring[year] }
    }

    deinit {
        for piece in room { piece.deallocate() }
    }

    /// The net present value of the last values in a view that is evaluated.
    package func netPresentValue(_ perspective: Perspective) -> Double {
        netPresentValues[Perspective.allCases.firstIndex(of: perspective) ?? 0]
    }

    /// The months from the start to the first payback for the last values; infinite where it is not reached, 0 where
    /// nothing had to be paid back, and no number where the sums leave the range of numbers.
    package func paybackMonths(_ perspective: Perspective) -> Double {
        paybacks[Perspective.allCases.firstIndex(of: perspective) ?? 0]
    }

    /// The net present value and the payback of the view at a place among those that are evaluated.
    @inline(__always)
    func results(ofView view: Int) -> (netPresentValue: Double, paybackMonths: Double) {
        (netPresentValues[views[view]], paybacks[views[view]])
    }

    /// Evaluates the plan for a value of each of its inputs, in their order.
    package func evaluate(_ values: [Double]) {
        // A plan without inputs takes no value, and yet needs a place to look at.
        (values.isEmpty ? [0] : values).withUnsafeBufferPointer { buffer in
            if let base = buffer.baseAddress { evaluate(base) }
        }
    }

    func evaluate(_ inputs: UnsafePointer<Double>) {
        let years = horizon(inputs)
        let calendars = plan.calendars
        let calendar = calendars.calendar(
            delay: delayIndex(inputs), horizon: min(max(0, years - plan.firstHorizon), calendars.horizons - 1))
        if let rateInput = plan.rateInput { setFactors(rate: inputs[rateInput], years: years) }
        let count = calendar.countByYears[years]
        gather(calendar, count: count, inputs: inputs)
        for view in views.indices { sum(view, calendar: calendar, count: count, years: years) }
    }

    private func delayIndex(_ inputs: UnsafePointer<Double>) -> Int {
        var delay = 0
        if let delayInput = plan.delayInput {
            delay = Int(min(max(inputs[delayInput].rounded(), -1e9), 1e9)) - plan.firstDelay
        }
        for risk in plan.delayRisks { delay += Int(risk.occurs.value(inputs) * risk.months) }
        return min(max(0, delay), plan.calendars.delays - 1)
    }

    /// The horizon in years; it counts in whole ones.
    private func horizon(_ inputs: UnsafePointer<Double>) -> Int {
        guard let horizonInput = plan.horizonInput else { return plan.terms.horizonYears }
        return min(max(1, Int(min(max(inputs[horizonInput].rounded(), 1), 1e9))), plan.years)
    }

    private func setFactors(rate: Double, years: Int) {
        // No rate is −100 % or less, whatever the tail of its distribution.
        let step = 1 / max(1e-3, 1 + rate)
        let shift = delta == 1 ? step : delta == 0 ? 1 : step.squareRoot()
        var factor = 1.0
        for year in 0..<years {
            starts[year] = factor
            recurring[year] = factor * shift
            factor *= step
        }
        starts[years] = factor
    }

    /// Adds every line up, by view and stretch.
    private func gather(_ calendar: CompiledCalendar, count: Int, inputs: UnsafePointer<Double>) {
        let all = calendar.count
        for view in views.indices {
            for stretch in (view * stride)..<(view * stride + count) {
                accruing[stretch] = 0
                instant[stretch] = 0
            }
            residual[view] = 0
        }
        calendar.accruing.withUnsafeBufferPointer { accruals in
            calendar.instant.withUnsafeBufferPointer { instants in
                for line in plan.lines.indices {
                    let item = plan.lines[line]
                    let row = calendar.rows[line]
                    let amount = item.amount(inputs)
                    let occurs = item.occurs?.value(inputs) ?? 1
                    let isLevel = item.isLevel
                    let ownYears = isLevel ? nil : calendar.ownYears[line]
                    if let ownYears {
                        item.develop(inputs, into: ownDevelopment, by: ownYears)
                    } else if !isLevel {
                        item.develop(inputs, into: development, years: plan.years + 1)
                    }
                    for view in views.indices {
                        let share = item.shares[views[view]] * occurs
                        if share == 0 { continue }
                        // Society's is the first view.
                        let counted = share * (views[view] == 0 ? amount - item.transfers : amount)
                        let (own, shared) = (row * all, view * stride)
                        if let limits = item.limits {
                            addLimited(
                                amount, counting: amount == 0 ? share : counted / amount, limits, calendar,
                                own: own, shared: shared, count: count, isLevel: isLevel, isByItself: ownYears != nil)
                        } else if isLevel {
                            for stretch in 0..<count { accruing[shared + stretch] += counted * accruals[own + stretch] }
                        } else if ownYears != nil {
                            for stretch in 0..<count {
                                accruing[shared + stretch] +=
                                    counted * accruals[own + stretch] * ownDevelopment[stretch]
                            }
                        } else {
                            for stretch in 0..<count {
                                accruing[shared + stretch] +=
                                    counted * accruals[own + stretch] * development[calendar.operatingYears[stretch]]
                            }
                        }
                        for stretch in 0..<count { instant[shared + stretch] += counted * instants[own + stretch] }
                        residual[view] += counted * calendar.residual[row]
                    }
                }
            }
        }
    }

    /// Adds a line that amounts to no less and no more than its limits in any month.
    private func addLimited(
        _ amount: Double, counting share: Double, _ limits: AmountLimits, _ calendar: CompiledCalendar, own: Int,
        shared: Int, count: Int, isLevel: Bool, isByItself: Bool
    ) {
        for stretch in 0..<count {
            let unit = calendar.units[own + stretch]
            guard unit != 0 else { continue }
            let factor =
                isLevel ? 1 : isByItself ? ownDevelopment[stretch] : development[calendar.operatingYears[stretch]]
            let developed = amount * unit * factor
            // What a unit accrues in the stretch, deflated, per unit of a month.
            accruing[shared + stretch] += share * limits.limited(developed) * calendar.accruing[own + stretch] / unit
        }
    }

    /// The net present value and the payback of a view.
    ///
    /// The cumulative net benefit is followed as `Payback` does it; a stretch, whose months are alike, is one step.
    private func sum(_ view: Int, calendar: CompiledCalendar, count: Int, years: Int) {
        var present = 0.0
        var cumulative = 0.0
        var gross = 0.0
        var isBelow = false
        var wasBelow = false
        var payback = Double.infinity
        for stretch in 0..<count {
            let (once, accrued) = (instant[view * stride + stretch], accruing[view * stride + stretch])
            let year = calendar.appraisalYears[stretch]
            present += once * starts[year] + accrued * recurring[year]
            guard payback == .infinity else { continue }
            cumulative += once
            gross += once.magnitude
            if cumulative < -1e-12 * gross {
                (isBelow, wasBelow) = (true, true)
            } else if isBelow {
                payback = calendar.starts[stretch]
                continue
            }
            let before = cumulative
            cumulative += accrued
            gross += accrued.magnitude
            if cumulative < -1e-12 * gross {
                (isBelow, wasBelow) = (true, true)
            } else if isBelow {
                let share = cumulative > before ? min(1, -before / (cumulative - before)) : 1
                payback = calendar.starts[stretch] + calendar.widths[stretch] * share
            }
        }
        present += residual[view] * starts[years]
        // What is left at the end can pay back, and what is owed then can leave something to be paid back.
        cumulative += residual[view]
        gross += residual[view].magnitude
        if cumulative < -1e-12 * gross {
            wasBelow = true
        } else if isBelow, payback == .infinity {
            payback = Double(12 * years)
        }
        netPresentValues[views[view]] = present
        // A sum beyond the range of numbers says nothing of when it turns.
        paybacks[views[view]] = gross.isFinite ? (wasBelow ? payback : 0) : .nan
    }
}
