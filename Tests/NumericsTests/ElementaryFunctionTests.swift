import Testing

@testable import Numerics

/// Every function is compared with the C library's at ten million points and at all edges, its lanes with itself, and on
/// processors with numbers of 80 bits with those; a few values are those of mpmath 1.4, at 40 digits.
@Suite("Elementary functions in plain arithmetic")
struct ElementaryFunctionTests {
    @Test(
        "e^x and e^x − 1 are the numbers nearest to mpmath's, or next to them",
        arguments: [
            (1, 2.718281828459045, 1.7182818284590453), (-1, 0.36787944117144233, -0.6321205588285577),
            (0.1, 1.1051709180756477, 0.10517091807564763), (1e-9, 1.000000001, 1.0000000005000001e-09),
            (100.5, 4.4319559098458955e+43, 4.4319559098458955e+43),
            (-20.25, 1.6052280551856116e-09, -0.9999999983947719),
            (0.34657359027997264, 1.414213562373095, 0.41421356237309503), (-700, 9.85967654375977e-305, -1),
        ] as [(Double, Double, Double)])
    func exponentials(x: Double, power: Double, lessOne: Double) {
        #expect(ElementaryPoints.steps(naturalExponential(x), power) <= 1)
        #expect(ElementaryPoints.steps(exponentialMinusOne(x), lessOne) <= 1)
    }

    @Test("e^x is a step from the C library's at most, and the same in lanes")
    func exponential() {
        let finding = ElementaryPoints.compare(
            from: [.between(-1, 1), .between(-750, 715), .bits], { naturalExponential($0) },
            lanes: { naturalExponential($0) }, library: CLibrary.exponential)
        #expect(finding.most <= 1, "at \(finding.at)")
        #expect(finding.unlike == nil)
        #expect(naturalExponential(0) == 1 && naturalExponential(-.infinity) == 0)
        #expect(naturalExponential(709.782712893384).isFinite && naturalExponential(709.7827128933841) == .infinity)
        #expect(naturalExponential(-745.1332191019411) == 0x1p-1074 && naturalExponential(-745.1332191019412) == 0)
    }

    @Test("Of moderate numbers e^x has the same bits without its ends, and roughly the same in few steps")
    func moderateExponentials() {
        for step in -7000...7000 {
            let x = SIMD8<Double>(repeating: Double(step) / 10) + SIMD8(0, 0.01, 0.03, 0.05, 0.07, 0.08, 0.09, -1e-9)
            let within = x.clamped(lowerBound: SIMD8(repeating: -700), upperBound: SIMD8(repeating: 700))
            let power = naturalExponential(within)
            #expect(naturalExponential(ofModerate: within) == power)
            let apart = roughExponential(ofModerate: within) / power - 1
            #expect(max(apart.max(), -apart.min()) < 4e-6)
        }
    }

    @Test("e^x − 1 is a step from the C library's at most, and the same in lanes")
    func exponentialLessOne() {
        let finding = ElementaryPoints.compare(
            from: [.between(-1, 1), .between(-40, 715), .bits], { exponentialMinusOne($0) },
            lanes: { exponentialMinusOne($0) }, library: CLibrary.exponentialLessOne)
        #expect(finding.most <= 1, "at \(finding.at)")
        #expect(finding.unlike == nil)
        #expect(exponentialMinusOne(-0.0).sign == .minus && exponentialMinusOne(-.infinity) == -1)
    }

    @Test(
        "ln x and ln (1 + x) are the numbers nearest to mpmath's, or next to them",
        arguments: [
            (2, 0.6931471805599453, 1.0986122886681098), (0.1, -2.3025850929940455, 0.09531017980432487),
            (1.0000001, 9.999999505838704e-08, 0.6931472305599441), (1e300, 690.7755278982137, 690.7755278982137),
            (1e-300, -690.7755278982137, 1e-300), (0.7071067811865475, -0.34657359027997275, 0.5347999967395703),
            (3.5, 1.252762968495368, 1.5040773967762742),
        ] as [(Double, Double, Double)])
    func logarithms(x: Double, logarithm: Double, ofOnePlus: Double) {
        #expect(ElementaryPoints.steps(naturalLogarithm(x), logarithm) <= 1)
        #expect(ElementaryPoints.steps(logarithmOfOnePlus(x), ofOnePlus) <= 1)
    }

    @Test("ln x is a step from the C library's at most, and the same in lanes")
    func logarithm() {
        let finding = ElementaryPoints.compare(
            from: [.between(0.5, 2), .between(0, 1e9), .bits], { naturalLogarithm($0) },
            lanes: { naturalLogarithm($0) }, library: CLibrary.logarithm)
        #expect(finding.most <= 1, "at \(finding.at)")
        #expect(finding.unlike == nil)
        #expect(naturalLogarithm(1) == 0 && naturalLogarithm(-0.0) == -.infinity)
        #expect(naturalLogarithm(-1).isNaN && naturalLogarithm(.infinity) == .infinity)
    }

    @Test("ln (1 + x) is a step from the C library's at most, and the same in lanes")
    func logarithmPlusOne() {
        let finding = ElementaryPoints.compare(
            from: [.between(-0.5, 1), .between(-1, 1000), .bits], { logarithmOfOnePlus($0) },
            lanes: { logarithmOfOnePlus($0) }, library: CLibrary.logarithmPlusOne)
        #expect(finding.most <= 1, "at \(finding.at)")
        #expect(finding.unlike == nil)
        #expect(logarithmOfOnePlus(-0.0).sign == .minus && logarithmOfOnePlus(-1) == -.infinity)
        #expect(logarithmOfOnePlus((-1.0).nextDown).isNaN && logarithmOfOnePlus(.infinity) == .infinity)
    }

    @Test(
        "Powers are the numbers nearest to mpmath's, or next to them",
        arguments: [
            (1.07, 30, 7.612255042662042), (2, 0.5, 1.4142135623730951), (0.03, -1.3, 95.44262356009857),
            (1e300, 0.37, 9.999999999999969e+110), (0.999999, 1e6, 0.36787925722106646),
            (1.5, -700.25, 4.9214813792074175e-124),
        ] as [(Double, Double, Double)])
    func powers(x: Double, y: Double, expected: Double) {
        #expect(ElementaryPoints.steps(power(x, y), expected) <= 1)
    }

    @Test("A power that a number can hold is exact")
    func exactPowers() {
        for exponent in -1074...1023 {
            #expect(power(2, Double(exponent)) == Double(sign: .plus, exponent: exponent, significand: 1))
        }
        for base in 1...100 {
            var product = 1
            for exponent in 0...53 {
                #expect(power(Double(base), Double(exponent)) == Double(product), "\(base)^\(exponent)")
                #expect(power(Double(-base), Double(exponent)) == Double(product) * (exponent % 2 == 0 ? 1 : -1))
                let (next, overflow) = product.multipliedReportingOverflow(by: base)
                if overflow || next > 1 << 53 { break }
                product = next
            }
        }
        for root in 1...1000 { #expect(power(Double(root * root), 0.5) == Double(root)) }
    }

    @Test("Powers are a step from the C library's at most")
    func powers() {
        for exponent in [-800, -1.7, 0.5, 1 / 1.3, 1.3, 2, 3, 17, 300.7] {
            let finding = ElementaryPoints.compare(
                from: [.between(0.3, 3), .bits], { power($0, exponent) }, library: { CLibrary.raised($0, exponent) })
            #expect(finding.most <= 1, "\(finding.at)^\(exponent)")
        }
        for base in [1e-300, 0.5, 0.9999, 1.0000001, 1.07, 2, 1e300] {
            let reach = 746 / naturalLogarithm(base).magnitude
            let finding = ElementaryPoints.compare(
                from: [.between(-reach, reach)], { power(base, $0) }, library: { CLibrary.raised(base, $0) })
            #expect(finding.most <= 1, "\(base)^\(finding.at)")
        }
    }

    @Test("Powers of and to every edge are the C library's")
    func powersAtEdges() {
        let above: [Double] = [
            0, 0x1p-1074, 2.2250738585072014e-308, 1e-20, 0.5, 1 - 0x1p-53, 1, 1 + 0x1p-52, 1.5, 2, 3, 4, 1e15,
            0x1p52 - 0.5, 0x1p52 - 1, 0x1p52 + 1, 0x1p53 - 1, 0x1p53, 0x1p64, 1e300, .greatestFiniteMagnitude,
            .infinity, .nan,
        ]
        let edges = above + above.map { -$0 }
        for x in edges {
            for y in edges {
                let (found, expected) = (power(x, y), CLibrary.raised(x, y))
                #expect(ElementaryPoints.steps(found, expected) <= 1, "\(x)^\(y): \(found), \(expected)")
                #expect(found.isNaN || found.sign == expected.sign, "\(x)^\(y)")
            }
        }
    }

    @Test(
        "Sines are the numbers nearest to mpmath's, or next to them",
        arguments: [
            (0.5, 0.479425538604203), (-0.3, -0.29552020666133955), (1.5707963267948966, 1), (3, 0.1411200080598672),
            (100, -0.5063656411097588), (-12345.678, 0.7040813137533816),
        ] as [(Double, Double)])
    func sines(x: Double, expected: Double) {
        #expect(ElementaryPoints.steps(sine(x), expected) <= 1)
    }

    @Test("The sine is a step from the C library's at most, below a million")
    func sineNearby() {
        let finding = ElementaryPoints.compare(
            from: [.between(-1, 1), .between(-1000, 1000), .between(-999_999, 999_999)], { sine($0) },
            library: { $0.magnitude < 1_000_000 ? CLibrary.sineOf($0) : .nan })
        #expect(finding.most <= 1, "at \(finding.at)")
        #expect(sine(-0.0).sign == .minus)
    }

    @Test(
        "The complement of the error function is mpmath's to four steps",
        arguments: [
            (0, 1), (0.1, 0.887537083981715), (-0.4, 1.4283923550466684), (0.5, 0.4795001221869535),
            (1, 0.15729920705028513), (2.5, 0.0004069520174449589), (-1.5, 1.9661051464753108),
            (5, 1.537459794428035e-12), (10, 2.088487583762545e-45), (26, 5.663192408856143e-296),
            (.infinity, 0), (-.infinity, 2),
        ] as [(Double, Double)])
    func complements(x: Double, expected: Double) {
        #expect(ElementaryPoints.steps(complementaryError(x), expected) <= 4)
    }

    @Test("The complement of the error function is near the C library's")
    func complement() {
        // The C library's own error is up to 3.6 units.
        let finding = ElementaryPoints.compare(
            from: [.between(-6, 1), .between(1, 26.5)], { complementaryError($0) }, library: CLibrary.complement)
        #expect(finding.most <= 8, "at \(finding.at)")
    }

    @Test(
        "The logarithm of the gamma function is mpmath's to four steps",
        arguments: [
            (1e-10, 23.025850929882736), (0.1, 2.252712651734206), (0.5, 0.5723649429247001),
            (0.99, 0.005854806764709781), (1, 0), (1.2, -0.08537409000331583),
            (1.4616321449683622, -0.12148629053584961),
            (1.75, -0.08440112102048555), (2, 0), (2.2, 0.09694746679063887), (3, 0.6931471805599453),
            (7.5, 7.534364236758733), (12, 17.502307845873887), (100.25, 360.28455963776423), (1e7, 151180949.3694739),
            (.infinity, .infinity),
        ] as [(Double, Double)])
    func gammaLogarithms(x: Double, expected: Double) {
        #expect(ElementaryPoints.steps(logarithmOfGamma(x), expected) <= 4)
    }

    @Test("The logarithm of the gamma function is near the C library's, above zero")
    func gammaLogarithm() {
        let finding = ElementaryPoints.compare(
            from: [.between(0, 3), .between(3, 20), .between(20, 1e8)], { logarithmOfGamma($0.magnitude) },
            library: { $0 == 0 ? .nan : CLibrary.gammaLogarithm($0.magnitude) })
        #expect(finding.most <= 6, "at \(finding.at)")
        #expect(logarithmOfGamma(-1).isNaN)
    }

    @Test("A remainder is exact")
    func remainders() {
        let generator = Philox(seed: 5)
        for draw in 0..<200_000 as Range<UInt64> {
            let (one, other) = generator.uniforms(draw: draw, pair: 0)
            let (scale, third) = generator.uniforms(draw: draw, pair: 1)
            let x = one * Double(sign: .plus, exponent: Int(1000 * scale) - 500, significand: 1)
            let y = other * Double(sign: .plus, exponent: Int(1000 * third) - 500, significand: 1)
            #expect(exactRemainder(x, y) == CLibrary.remainderOf(x, y), "\(x), \(y)")
        }
        #expect(exactRemainder(.greatestFiniteMagnitude, 0x1p-1074) == 0)
        #expect(exactRemainder(14 * 0x1p-1074, 4 * 0x1p-1074) == 2 * 0x1p-1074)
        #expect(exactRemainder(1, 0).isNaN && exactRemainder(.infinity, 1).isNaN)
    }

    #if os(Linux) && arch(x86_64)
        @Test("Errors are what each function's comment says, in units in the last place")
        func errors() {
            func check(
                _ most: Double, _ sources: [ElementaryPoints.Source], _ own: @escaping @Sendable (Double) -> Double,
                _ exact: @escaping @Sendable (Float80) -> Float80, _ location: SourceLocation = #_sourceLocation
            ) {
                for source in sources {
                    let error = CLibraryExtended.largestError(from: source, own, exact: exact)
                    #expect(error <= most, "\(source)", sourceLocation: location)
                }
            }
            check(0.62, [.between(-1, 1), .between(-708, 709)], naturalExponential, CLibraryExtended.exponential)
            check(
                0.62, [.between(-1, 1), .between(-40, 709)], exponentialMinusOne, CLibraryExtended.exponentialLessOne)
            check(0.56, [.between(0.5, 2), .between(0, 1e9)], naturalLogarithm, CLibraryExtended.logarithm)
            check(
                0.58, [.between(-0.5, 1), .between(-1, 1000)], logarithmOfOnePlus, CLibraryExtended.logarithmPlusOne)
            for exponent in [1.3, 300.7] {
                check(
                    0.7, [.between(0.3, 3)], { power($0, exponent) },
                    { CLibraryExtended.raised($0, Float80(exponent)) })
            }
            check(0.9, [.between(-1, 1), .between(-1e6, 1e6)], sine, CLibraryExtended.sineOf)
            check(4, [.between(-6, 1), .between(1, 26.5)], complementaryError, CLibraryExtended.complement)
            check(4, [.between(0.01, 3), .between(3, 20)], logarithmOfGamma, CLibraryExtended.gammaLogarithm)
        }
    #endif
}
