import Numerics

/// Adds up the rows of one view for eight draws at a time; it keeps the room for that.
final class PlainView {
    private let rows: ConstantRows
    private let count: Int
    private let shapes: UnsafeMutablePointer<Shape>
    private let rowCount: Int
    private let largestInverse: Double
    /// The constants of each event, one event behind another: of rows that do not develop, where these are others than at
    /// the event before, and of those that do.
    private let level, developing: UnsafeMutablePointer<Item>
    private let events: UnsafeMutablePointer<Event>
    private let inputCount: Int
    private let inputs: UnsafeMutablePointer<Eight>
    /// The draws of the last block of which rounding could decide.
    private(set) var uncertain: [Int] = []
    /// Of each row that develops its discounted constants, from the last to the first.
    private let terms: UnsafeMutablePointer<Term>
    private let starts, widths: UnsafeMutablePointer<Double>
    /// What has fallen up to each event.
    private let sums: UnsafeMutablePointer<Eight>
    /// The amount of each row, and what it has grown to.
    private let amounts, grown, steps: UnsafeMutablePointer<Eight>
    /// What becomes of one unit of the rows that develop in any way, one event behind another.
    private let units: UnsafeMutablePointer<Eight>
    private let path: GrowthPath.Room
    private let pathBase: UnsafeMutablePointer<Eight>

    /// What the loops need of a row; anything else they look up.
    private struct Shape {
        var slot = -1
        var factor = 1.0
        /// Whether its amount is one figure times the factor.
        var isFigure = false
        /// The input that is the rate of growth, below zero where that is a constant.
        var rateSlot = -1
        var rate = 0.0
        var grows = false
        /// Where its units begin, where it develops in any other way.
        var units = -1
        /// Where its discounted constants begin, and behind the last.
        var terms = 0..<0
        var presentValue = 0.0
        var grossPresentValue = 0.0
        var gross = 0.0
    }

    private struct Event {
        /// Whether what does not develop is the same as at the event before.
        let isLevel: Bool
        /// Where the items of each kind end.
        let level, developing: Int
    }

    private struct Item {
        let row: Int
        let constant: Double
        /// How many years it grows before; 0 where it does not.
        let years: Int
        /// The place of its unit, below zero where there is none.
        let unit: Int
    }

    private struct Term {
        let constant: Double
        /// How many years it has grown since the one before in time.
        let years: Int
    }

    init(_ rows: ConstantRows, years: Int, inputs: Int) {
        self.rows = rows
        largestInverse = rows.largestInverse
        rowCount = rows.rows.count
        inputCount = inputs
        self.inputs = Self.room([Eight](repeating: Eight(repeating: 0), count: inputs))
        count = rows.starts.count
        starts = Self.room(rows.starts)
        widths = Self.room(rows.widths)
        sums = Self.room([Eight](repeating: Eight(repeating: 0), count: count + 1))
        var shapes: [Shape] = []
        var level = [[Item]](repeating: [], count: count)
        var developing = level
        var terms: [Term] = []
        var (longest, units) = (years + 1, 0)
        for (place, row) in rows.rows.enumerated() {
            var shape = Shape()
            if let (figure, factor) = row.figure {
                shape.isFigure = true
                shape.slot = figure.slot
                shape.factor = figure.varies ? factor : factor * figure.constant
            }
            (shape.presentValue, shape.grossPresentValue) = (row.presentValue, row.grossPresentValue)
            shape.gross = row.gross
            var steps = [Int](repeating: 0, count: row.constants.count)
            switch row.development {
            case .none: break
            case .growth(let rate, let years):
                (shape.grows, shape.rateSlot, shape.rate) = (true, rate.slot, rate.constant)
                steps = zip(years, [0] + years).map { $0 - $1 }
                shape.terms = terms.count..<(terms.count + steps.count)
                terms += zip(row.discounted, steps).reversed().map { Term(constant: $0, years: $1) }
            case .path(let years):
                shape.units = units
                units += row.constants.count
                longest = max(longest, years.reduce(0) { max($0, $1.last) } + 1)
            }
            for (index, constant) in row.constants.enumerated() {
                let item = Item(
                    row: place, constant: constant, years: steps[index],
                    unit: shape.units < 0 ? -1 : shape.units + index)
                let event = row.events.lowerBound + index
                if shape.grows || shape.units >= 0 {
                    developing[event].append(item)
                } else if constant != 0 {
                    level[event].append(item)
                }
            }
            shapes.append(shape)
        }
        self.shapes = Self.room(shapes)
        var events: [Event] = []
        for event in 0..<count {
            let isLevel =
                event > 0
                && level[event].elementsEqual(level[event - 1]) {
                    $0.row == $1.row && $0.constant == $1.constant
                }
            let last = events.last
            events.append(
                Event(
                    isLevel: isLevel, level: (last?.level ?? 0) + level[event].count,
                    developing: (last?.developing ?? 0) + developing[event].count))
        }
        self.events = Self.room(events)
        self.level = Self.room(level.flatMap { $0 })
        self.developing = Self.room(developing.flatMap { $0 })
        self.terms = Self.room(terms)
        let none = [Eight](repeating: Eight(repeating: 0), count: rows.rows.count)
        (amounts, grown, steps) = (Self.room(none), Self.room(none), Self.room(none))
        self.units = Self.room([Eight](repeating: Eight(repeating: 0), count: units))
        pathBase = Self.room([Eight](repeating: Eight(repeating: 0), count: 3 * longest))
        path = GrowthPath.Room(grown: pathBase, taken: pathBase + longest, priced: pathBase + 2 * longest)
    }

    deinit {
        shapes.deallocate()
        level.deallocate()
        developing.deallocate()
        events.deallocate()
        terms.deallocate()
        starts.deallocate()
        widths.deallocate()
        for numbers in [inputs, sums, amounts, grown, steps, units, pathBase] { numbers.deallocate() }
    }

    private static func room<Element>(_ elements: [Element]) -> UnsafeMutablePointer<Element> {
        let room = UnsafeMutablePointer<Element>.allocate(capacity: max(1, elements.count))
        for (place, element) in elements.enumerated() { (room + place).initialize(to: element) }
        return room
    }

    /// A cumulative sum as near to zero as this, of all that comes in and goes out, has no certain sign.
    private static let nearZero = 1e-9
    /// A net present value that is less than this of what it is the difference of has lost too many digits.
    private static let leastDifference = 0x1p-16
    /// So does the place of a crossing inside a step that brings less than this of all that comes in and goes out.
    private static let leastSlope = 0x1p-9

    /// Evaluates a block of draws: a column of values for each input, each column so many places behind the one before.
    ///
    /// A payback is 0 where nothing had to be paid back, infinite where it is not reached.
    func evaluate(
        _ columns: UnsafePointer<Double>, stride: Int, count: Int, _ values: UnsafeMutablePointer<Double>,
        _ months: UnsafeMutablePointer<Double>
    ) {
        uncertain.removeAll(keepingCapacity: true)
        if rowCount == 0 {
            values.update(repeating: 0, count: count)
            months.update(repeating: 0, count: count)
            return
        }
        var first = 0
        while first < count {
            let some = min(Eight.scalarCount, count - first)
            load(columns + first, stride: stride, count: some)
            let (value, payback, isUncertain) = evaluated()
            if some == Eight.scalarCount {
                UnsafeMutableRawPointer(values + first).storeBytes(of: value, as: Eight.self)
                UnsafeMutableRawPointer(months + first).storeBytes(of: payback, as: Eight.self)
            } else {
                for lane in 0..<some { (values[first + lane], months[first + lane]) = (value[lane], payback[lane]) }
            }
            if isAny(isUncertain) {
                for lane in 0..<some where isUncertain[lane] { uncertain.append(first + lane) }
            }
            first += some
        }
    }

    /// Puts the inputs of some draws side by side; where there are fewer than eight, the last fills up.
    @inline(__always)
    private func load(_ columns: UnsafePointer<Double>, stride: Int, count: Int) {
        for input in 0..<inputCount {
            let column = columns + input * stride
            if count == Eight.scalarCount {
                inputs[input] = UnsafeRawPointer(column).loadUnaligned(as: Eight.self)
            } else {
                var values = Eight(repeating: column[count - 1])
                for place in 0..<count { values[place] = column[place] }
                inputs[input] = values
            }
        }
    }

    /// The net present values and paybacks of eight draws, and of which of them rounding could decide.
    @inline(__always)
    private func evaluated() -> (values: Eight, months: Eight, isUncertain: SIMDMask<SIMD8<Int64>>) {
        let inputs = UnsafePointer(inputs)
        var present = Eight(repeating: 0)
        var grossPresent = Eight(repeating: 0)
        var gross = Eight(repeating: 0)
        var isNegative = present .> present
        for place in 0..<rowCount {
            let shape = shapes + place
            let amount: Eight
            if shape.pointee.isFigure {
                let factor = Eight(repeating: shape.pointee.factor)
                amount = shape.pointee.slot < 0 ? factor : inputs[shape.pointee.slot] * factor
            } else {
                amount = self.amount(place, inputs)
            }
            amounts[place] = amount
            isNegative = isNegative .| (amount .< 0)
            if !shape.pointee.grows, shape.pointee.units < 0 {
                present += amount * shape.pointee.presentValue
                grossPresent += amount * shape.pointee.grossPresentValue
                gross += amount * shape.pointee.gross
                continue
            }
            let value = shape.pointee.grows ? grow(place, inputs) : develop(place, inputs)
            present += value
            let size = magnitude(value)
            grossPresent += size
            gross += size * largestInverse
        }
        let (months, isNear) = turn(gross)
        let isSmall = magnitude(present) .<= grossPresent * Self.leastDifference
        return (present, months, ((isNegative .| isSmall) .| .!(gross .< 1e290)) .| isNear)
    }

    @inline(never)
    private func amount(_ place: Int, _ inputs: UnsafePointer<Eight>) -> Eight {
        let row = rows.rows[place]
        let amount = row.line.amount(inputs)
        let counted: Eight = amount * (row.line.countedShare(of: amount, view: rows.view) ?? Eight(repeating: 0))
        return row.line.occurrence(inputs).map { counted * $0 } ?? counted
    }

    /// The present value of a row that grows at one rate, by Horner's scheme.
    @inline(__always)
    private func grow(_ place: Int, _ inputs: UnsafePointer<Eight>) -> Eight {
        let shape = shapes + place
        let rate: Eight =
            shape.pointee.rateSlot < 0 ? Eight(repeating: shape.pointee.rate) : inputs[shape.pointee.rateSlot]
        // What shrinks by more than everything is gone.
        let step: Eight = (1 + rate).atLeast(Eight(repeating: 0))
        steps[place] = step
        grown[place] = amounts[place]
        var value = Eight(repeating: 0)
        for term in shape.pointee.terms {
            value += Eight(repeating: terms[term].constant)
            for _ in 0..<terms[term].years { value *= step }
        }
        return value * amounts[place]
    }

    /// The present value of a row that grows and is taken up in any way.
    @inline(never)
    private func develop(_ place: Int, _ inputs: UnsafePointer<Eight>) -> Eight {
        let row = rows.rows[place]
        guard case .path(let years) = row.development else { return Eight(repeating: .nan) }
        let last = years.reduce(0) { max($0, $1.last) }
        row.line.path.write(inputs, years: last + 1, to: path)
        var value = Eight(repeating: 0)
        var isNegative = value .> value
        for (index, own) in years.enumerated() {
            let unit = row.line.path.development(inYears: own, path)
            isNegative = isNegative .| (unit .< 0)
            units[shapes[place].units + index] = unit
            value += unit * row.discounted[index]
        }
        // What is below zero in some year is left to whoever adds up with care.
        return (value * amounts[place]).replacing(with: .nan, where: isNegative)
    }

    /// The upper half of a number's bits: its sign, and its size to one part in a million.
    private typealias Bits = SIMD8<Int32>

    /// Adds up over the events until all have turned from below zero to zero or more: the months until then, and where a sum
    /// is too near to zero, or rises too little, to tell.
    @inline(__always)
    private func turn(_ gross: Eight) -> (months: Eight, isNear: SIMDMask<SIMD8<Int64>>) {
        var sum = Eight(repeating: 0)
        var least = SIMD8<Float>(repeating: .infinity)
        var (wasBelow, hasTurned, turned) = (Bits(repeating: 0), Bits(repeating: 0), Bits(repeating: 0))
        var now = Eight(repeating: 0)
        var (own, other, event) = (0, 0, 0)
        while event < count {
            let shape = events[event]
            if !shape.isLevel {
                now = Eight(repeating: 0)
                while own < shape.level {
                    now += amounts[level[own].row] * level[own].constant
                    own += 1
                }
            }
            own = shape.level
            sum += now
            while other < shape.developing {
                let item = developing[other]
                if item.unit >= 0 {
                    sum += (amounts[item.row] * units[item.unit]) * item.constant
                } else {
                    var amount = grown[item.row]
                    for _ in 0..<item.years { amount *= steps[item.row] }
                    grown[item.row] = amount
                    sum += amount * item.constant
                }
                other += 1
            }
            sums[event] = sum
            event += 1
            let words = unsafeBitCast(sum, to: SIMD8<Int64>.self)
            let bits = Bits(truncatingIfNeeded: words &>> 32)
            hasTurned |= wasBelow & ~bits
            wasBelow |= bits
            turned &-= hasTurned &>> 31
            // Without the sign such bits are in the same order as whole numbers and as numbers of half the length.
            let size = unsafeBitCast(bits & Bits(repeating: .max), to: SIMD8<Float>.self)
            least = least.replacing(with: size, where: size .< least)
            let halves = unsafeBitCast(hasTurned.lowHalf & hasTurned.highHalf, to: SIMD2<UInt64>.self)
            if halves[0] & halves[1] & 0x8000_0000_8000_0000 == 0x8000_0000_8000_0000 { break }
        }
        // Where each sum has turned, and the one before; none is the first.
        @inline(__always)
        func place(_ lane: Int) -> Int { turned[lane] == 0 ? 1 : event - Int(turned[lane]) }
        let places = (place(0), place(1), place(2), place(3), place(4), place(5), place(6), place(7))
        let all = UnsafeMutableRawPointer(sums).assumingMemoryBound(to: Double.self)
        @inline(__always)
        func eight(_ number: (_ place: Int, _ lane: Int) -> Double) -> Eight {
            Eight(
                number(places.0, 0), number(places.1, 1), number(places.2, 2), number(places.3, 3),
                number(places.4, 4), number(places.5, 5), number(places.6, 6), number(places.7, 7))
        }
        let before = eight { all[($0 - 1) * 8 + $1] }
        let after = eight { all[$0 * 8 + $1] }
        let width = eight { place, _ in widths[place] }
        let start = eight { place, _ in starts[place] }
        let rise: Eight = after - before
        let share: Eight = (0 - before) / rise
        let crossing: Eight = start + width * share
        let isOpen = Self.isNegative(hasTurned) .== 0
        let open = Eight(repeating: 0).replacing(with: .infinity, where: Self.isNegative(wasBelow) .> 0)
        let months = crossing.replacing(with: open, where: isOpen)
        let upper = SIMD8<UInt64>(truncatingIfNeeded: unsafeBitCast(least, to: SIMD8<UInt32>.self))
        let size = unsafeBitCast(upper &<< 32, to: Eight.self)
        let isFlat = (rise .<= gross * Self.leastSlope) .& .!isOpen
        return (months, (size .<= gross * Self.nearZero) .| isFlat)
    }

    /// 1 where the sign says below zero, 0 elsewhere.
    @inline(__always)
    private static func isNegative(_ bits: Bits) -> Eight {
        let ones = SIMD8<Int64>(truncatingIfNeeded: bits &>> 31) & SIMD8<Int64>(repeating: 0x3FF0_0000_0000_0000)
        return unsafeBitCast(ones, to: Eight.self)
    }
}
