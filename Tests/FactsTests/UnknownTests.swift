import Facts
import Testing

@Suite("What is known, and why not")
struct UnknownTests {
    @Test("Unknown is no value, and above all not zero")
    func unknown() {
        for reason in Unknown.allCases {
            let stated: Stated<Double> = .unknown(reason)
            #expect(stated.value == nil)
            #expect(stated.unknown == reason)
            #expect(stated != .stated(0))
        }
        #expect(Stated.stated(0.0).value == 0)
        #expect(Stated.stated(0.0).unknown == nil)
    }

    @Test("What is made of an unknown value is unknown for the same reason, and is not computed")
    func derived() {
        var calls = 0
        let unknown: Stated<Double> = .unknown(.notQuantified)
        let derived = unknown.map { value -> Double in
            calls += 1
            return value * 2
        }
        #expect(derived == .unknown(.notQuantified) && calls == 0)
        #expect(Stated.stated(21.0).map { $0 * 2 } == .stated(42))
    }

    @Test("A result that cannot be computed carries its reason through whatever is made of it")
    func reasons() {
        for reason in Reason.allCases {
            let none: Computed<Double> = .notComputable(reason)
            #expect(none.value == nil && none.reason == reason)
            #expect(none.map { $0 + 1 } == .notComputable(reason))
            #expect(none.flatMap { .value($0) } == .notComputable(reason))
        }
        let some: Computed<Double> = .value(2)
        #expect(some.reason == nil)
        #expect(some.map { $0 + 1 } == .value(3))
        #expect(some.flatMap { _ in Computed<Double>.notComputable(.noCosts) } == .notComputable(.noCosts))
    }

    @Test(
        "No result is infinite or not a number",
        arguments: [Double.infinity, -.infinity, .nan, .signalingNaN, 0 * .infinity])
    func outOfRange(number: Double) {
        #expect(Computed.finite(number) == .notComputable(.outOfRange))
    }

    @Test(
        "Every other number is one, the largest and the smallest too",
        arguments: [0, -0.0, .greatestFiniteMagnitude, -.greatestFiniteMagnitude, .leastNonzeroMagnitude])
    func finite(number: Double) {
        #expect(Computed.finite(number).value?.bitPattern == number.bitPattern)
    }

    @Test("A bound turns around with the quantity, and back")
    func bounds() {
        #expect(Bound.atLeast.reversed == .atMost)
        for bound in Bound.allCases { #expect(bound.reversed.reversed == bound && bound.reversed != bound) }
    }

    @Test("A reason's code is its own")
    func codes() {
        #expect(Set(Reason.allCases.map(\.code)).count == Reason.allCases.count)
        #expect(Reason.notReached.code == "notReached")
    }
}
