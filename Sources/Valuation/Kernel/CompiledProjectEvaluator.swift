import Appraisal
import Numerics
import Projects

/// Evaluates a compiled project for one block of draws after another, on one thread.
///
/// Draws are taken eight at a time, so that the same is done with all of them at once; what one draw gives depends on no
/// other, and a block of one gives the same bits. It keeps the room that an evaluation needs, so that none is asked for in
/// between.
package final class CompiledProjectEvaluator {
    private let compiled: CompiledProject
    /// The places in `Perspective.allCases` of the views that are evaluated.
    private let views: [Int]
    /// The most draws that one block has.
    private let blockSize: Int
    private let flows: FlowBlock
    private let room: [UnsafeMutablePointer<Eight>]
    // Pieces of the room: the discount factors of the start of each year, behind the last one of its end, and of what
    // recurs in each year, each with the rounding in it; then the inputs of eight draws.
    private let starts, startNoise, recurring, recurringNoise: UnsafeMutablePointer<Eight>
    /// Those of what falls once in each year: of its start, or of what recurs.
    private let once, onceNoise: UnsafeMutablePointer<Eight>
    private let inputs: UnsafeMutablePointer<Eight>
    /// Of each view that is evaluated, one behind another, those of every draw of the block.
    private let netPresentValues, paybacks: UnsafeMutablePointer<Double>
    /// The draws of a block in the order in which they are taken.
    private var order: [Draw]

    /// A draw with what decides on its calendar.
    private struct Draw: Comparable {
        let delay, years, place: Int

        static func < (one: Draw, other: Draw) -> Bool {
            (one.delay, one.years, one.place) < (other.delay, other.years, other.place)
        }
    }

    init(_ compiled: CompiledProject, _ perspectives: [Perspective], blockSize: Int) {
        self.compiled = compiled
        self.blockSize = max(1, blockSize)
        views = perspectives.compactMap { Perspective.allCases.firstIndex(of: $0) }
        let years = compiled.years
        flows = FlowBlock(views: views, steps: compiled.calendars.widest, years: years + 1)
        room = [years + 1, years + 1, years, years, max(1, compiled.inputs.count)].map { size in
            let piece = UnsafeMutablePointer<Eight>.allocate(capacity: size)
            piece.initialize(repeating: Eight(repeating: 0), count: size)
            return piece
        }
        (starts, startNoise, recurring, recurringNoise, inputs) = (room[0], room[1], room[2], room[3], room[4])
        let isAtStart = compiled.terms.oneOffTiming == .atStart
        (once, onceNoise) = isAtStart ? (starts, startNoise) : (recurring, recurringNoise)
        let size = max(1, views.count) * self.blockSize
        netPresentValues = .allocate(capacity: size)
        netPresentValues.initialize(repeating: 0, count: size)
        paybacks = .allocate(capacity: size)
        paybacks.initialize(repeating: 0, count: size)
        order = []
        order.reserveCapacity(self.blockSize)
        let delta = compiled.terms.timing.delta
        for year in 0...years { setFactor(at: Double(year), starts + year, startNoise + year) }
        for year in 0..<years { setFactor(at: Double(year) + delta, recurring + year, recurringNoise + year) }
    }

    deinit {
        for piece in room { piece.deallocate() }
        netPresentValues.deallocate()
        paybacks.deallocate()
    }

    // MARK: Results

    /// The net present value of a draw of the last block in a view that is evaluated.
    package func netPresentValue(_ perspective: Perspective, draw: Int = 0) -> Double {
        netPresentValues[place(of: perspective) + draw]
    }

    /// The months from the start to the first payback of a draw of the last block; infinite where it is not reached, 0 where
    /// nothing had to be paid back, and no number where the sums leave the range of numbers.
    package func paybackMonths(_ perspective: Perspective, draw: Int = 0) -> Double {
        paybacks[place(of: perspective) + draw]
    }

    /// The results of the last block in the view at a place among those that are evaluated, draw by draw.
    package func results(ofView view: Int) -> (netPresentValues: UnsafePointer<Double>, months: UnsafePointer<Double>) {
        (UnsafePointer(netPresentValues + view * blockSize), UnsafePointer(paybacks + view * blockSize))
    }

    private func place(of perspective: Perspective) -> Int {
        let place = Perspective.allCases.firstIndex(of: perspective) ?? 0
        return (views.firstIndex(of: place) ?? 0) * blockSize
    }

    // MARK: Evaluation

    /// Evaluates one draw: a value for each input, in their order.
    package func evaluate(_ values: [Double]) {
        // What has no inputs takes no value, and yet needs a place to look at.
        (values.isEmpty ? [0] : values).withUnsafeBufferPointer { buffer in
            if let base = buffer.baseAddress { evaluate(base, stride: 1, count: 1) }
        }
    }

    /// Evaluates a block of draws: a column of values for each input, each column so many places behind the one before.
    package func evaluate(_ columns: UnsafePointer<Double>, stride: Int, count: Int) {
        precondition(count <= blockSize)
        let hasOneCalendar = compiled.delayInput == nil && compiled.horizonInput == nil && compiled.delayRisks.isEmpty
        order.removeAll(keepingCapacity: true)
        for draw in 0..<count {
            order.append(
                Draw(
                    delay: delay(columns + draw, stride: stride), years: horizon(columns + draw, stride: stride),
                    place: draw))
        }
        // Draws of one calendar are taken together.
        if !hasOneCalendar { order.sort() }
        var first = 0
        while first < count {
            let (delay, years) = (order[first].delay, order[first].years)
            var end = first + 1
            while end < min(count, first + Eight.scalarCount), order[end].delay == delay, order[end].years == years {
                end += 1
            }
            load(columns, stride: stride, draws: first..<end)
            evaluate(first..<end, delay: delay, years: years)
            first = end
        }
    }

    /// Puts the inputs of some draws side by side; where there are fewer than eight, the last fills up.
    private func load(_ columns: UnsafePointer<Double>, stride: Int, draws: Range<Int>) {
        for input in compiled.inputs.indices {
            let column = columns + input * stride
            var values = Eight(repeating: column[order[draws.upperBound - 1].place])
            for (place, draw) in draws.enumerated() { values[place] = column[order[draw].place] }
            inputs[input] = values
        }
    }

    private func evaluate(_ draws: Range<Int>, delay: Int, years: Int) {
        if let rateInput = compiled.rateInput { setFactors(rates: inputs[rateInput], years: years) }
        let calendars = compiled.calendars
        let calendar = calendars.calendar(
            delay: delay, horizon: min(max(0, years - compiled.firstHorizon), calendars.horizons - 1))
        let count = calendar.countByYears[years]
        flows.gather(compiled.lines, calendar, count: count, UnsafePointer(inputs))
        for view in views.indices {
            let (value, months) = sum(view, calendar: calendar, count: count, years: years)
            for (place, draw) in draws.enumerated() {
                netPresentValues[view * blockSize + order[draw].place] = value[place]
                paybacks[view * blockSize + order[draw].place] = months[place]
            }
        }
    }

    private func delay(_ draw: UnsafePointer<Double>, stride: Int) -> Int {
        var delay = 0
        if let delayInput = compiled.delayInput {
            delay = Int(min(max(draw[delayInput * stride].rounded(), -1e9), 1e9)) - compiled.firstDelay
        }
        for risk in compiled.delayRisks {
            let occurs = risk.occurs.varies ? draw[risk.occurs.slot * stride] : risk.occurs.constant
            delay += Int(occurs * risk.months)
        }
        return min(max(0, delay), compiled.calendars.delays - 1)
    }

    /// The horizon in years; it counts in whole ones.
    private func horizon(_ draw: UnsafePointer<Double>, stride: Int) -> Int {
        guard let horizonInput = compiled.horizonInput else { return compiled.terms.horizonYears }
        return min(max(1, Int(min(max(draw[horizonInput * stride].rounded(), 1), 1e9))), compiled.years)
    }

    // MARK: Discounting

    private func setFactor(
        at time: Double, _ factor: UnsafeMutablePointer<Eight>, _ noise: UnsafeMutablePointer<Eight>
    ) {
        let value = compiled.terms.discounting.factor(at: time)
        factor.pointee = Eight(repeating: value)
        noise.pointee = Eight(repeating: RoundedSum.noise(ofFactor: value))
    }

    /// The factors at a rate for each draw, the same for all years.
    private func setFactors(rates: Eight, years: Int) {
        // No rate is −100 % or less, whatever the tail of its distribution.
        let growth = logarithmOfOnePlus(rates.atLeast(Eight(repeating: -0.999)))
        let delta = compiled.terms.timing.delta
        for year in 0...years { setFactors(growth, at: Double(year), starts + year, startNoise + year) }
        for year in 0..<years {
            if delta == 1 {
                (recurring[year], recurringNoise[year]) = (starts[year + 1], startNoise[year + 1])
            } else if delta == 0 {
                (recurring[year], recurringNoise[year]) = (starts[year], startNoise[year])
            } else {
                setFactors(growth, at: Double(year) + delta, recurring + year, recurringNoise + year)
            }
        }
    }

    private func setFactors(
        _ growth: Eight, at time: Double, _ factors: UnsafeMutablePointer<Eight>,
        _ noise: UnsafeMutablePointer<Eight>
    ) {
        let exponent: Eight = growth * time
        factors.pointee = naturalExponential(0 - exponent)
        noise.pointee = (2 + magnitude(exponent)).replacing(with: 0, where: factors.pointee .== 1)
    }

    // MARK: Sums

    /// The net present values of eight draws in a view, and the months to their paybacks.
    private func sum(
        _ view: Int, calendar: CompiledCalendar, count: Int, years: Int
    ) -> (netPresentValues: Eight, paybacks: Eight) {
        var present = RoundedSum.Lanes()
        var payback = PaybackScan()
        var haveAllTurned = false
        let (first, amounts) = (view * flows.stride, flows.room)
        for step in 0..<count {
            let year = calendar.appraisalYears[step]
            if calendar.hasInstant[step] {
                let (inflow, outflow) = (amounts.instantInflows[first + step], amounts.instantOutflows[first + step])
                present.add(inflow * once[year], less: outflow * once[year], factorNoise: onceNoise[year])
                if haveAllTurned {
                    payback.pass(inflows: inflow, outflows: outflow)
                } else {
                    payback.instant(inflows: inflow, outflows: outflow, at: calendar.starts[step])
                }
            }
            let (inflow, outflow) = (amounts.accruingInflows[first + step], amounts.accruingOutflows[first + step])
            present.add(inflow * recurring[year], less: outflow * recurring[year], factorNoise: recurringNoise[year])
            if haveAllTurned {
                payback.pass(inflows: inflow, outflows: outflow)
            } else {
                payback.accrue(
                    inflows: inflow, outflows: outflow, from: calendar.starts[step], over: calendar.widths[step])
                haveAllTurned = payback.haveAllTurned
            }
        }
        // What is left at the end can pay back, and what is owed then can leave something to be paid back.
        let (left, owed) = (amounts.inflowsAtEnd[view], amounts.outflowsAtEnd[view])
        present.add(left * starts[years], less: owed * starts[years], factorNoise: startNoise[years])
        payback.instant(inflows: left, outflows: owed, at: Double(12 * years))
        let months = payback.first.replacing(with: 0, where: .!payback.wasBelow)
        // A sum beyond the range of numbers says nothing of when it turns.
        return (present.values, months.replacing(with: .nan, where: .!(payback.gross .< .infinity)))
    }
}
