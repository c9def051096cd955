import Projects

/// Eight draws side by side: the kernel does the same with all of them at once, and a block of one fills one of the eight.
typealias Eight = SIMD8<Double>

/// A number, or the place of an input that gives it.
struct CompiledFigure: Sendable {
    let constant: Double
    /// Below zero where it is a constant.
    let slot: Int

    /// Whether it is an input.
    var varies: Bool { slot >= 0 }

    @inline(__always)
    func value(_ inputs: UnsafePointer<Eight>) -> Eight { slot < 0 ? Eight(repeating: constant) : inputs[slot] }
}

extension UncertainParameter {
    /// What tells figures apart.
    struct Slot: Hashable {
        let line: Int?
        let part: Part
    }

    var slot: Slot { Slot(line: line, part: part) }
}

/// Whether a risk comes true, as a figure.
struct Occurrence: Sendable {
    /// The place of the risk.
    let place: Int
    let probability: Double

    func figure(_ slots: [UncertainParameter.Slot: Int]) -> CompiledFigure {
        CompiledFigure(
            constant: probability, slot: slots[UncertainParameter.Slot(line: nil, part: .occurrence(risk: place))] ?? -1
        )
    }
}
