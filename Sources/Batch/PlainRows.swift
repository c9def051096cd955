import Appraisal
import Numerics
import Valuation

/// Reads rows whose numbers are plain ones from their bytes.
///
/// It knows what most rows are made of: texts that are written as they stand, and amounts of digits with perhaps a point.
/// What is anything else (quotes, signs, exponents, local forms of numbers, blanks, characters that need a second look) it
/// leaves to whoever reads a row as a whole, which gives the same results.
final class PlainRows {
    /// Where rows end.
    let ends: RowEnds
    /// Whether the last row states an operating cost.
    private(set) var knowsCost = false

    /// So many bytes may be needed beside those of a row.
    static let margin = 64

    private let separator: UInt8
    private let outSeparator: UInt8
    private let columns: Int
    private let roles: UnsafeMutablePointer<UInt8>
    /// Of each column of text the place at which it is written.
    private let places: UnsafeMutablePointer<Int>
    private let texts: Int
    /// Where the texts of a row start and end, by place.
    private let bounds: UnsafeMutablePointer<(start: UnsafePointer<UInt8>, count: Int)>
    /// What each byte is in a text: ``inside``, ``end``, ``accent`` or ``odd``.
    private let kinds: UnsafeMutablePointer<UInt8>
    private let usualYears, usualRate: Double
    private let mostYears = Double(AppraisalTerms.longestHorizon)
    private let countsCitizens: Bool
    /// Of each column the sign before decimals; where none is certain a digit, which never stands behind digits.
    private let points: UnsafeMutablePointer<UInt8>

    private static let (inside, end, accent, odd): (UInt8, UInt8, UInt8, UInt8) = (0, 1, 2, 3)

    init(_ plan: RowPlan) {
        separator = plan.separator.rawValue
        outSeparator = plan.writer.dialect.separator.asciiValue ?? 0
        ends = RowEnds(separator: separator)
        columns = plan.roles.count
        texts = plan.texts.count
        roles = .allocate(capacity: columns)
        places = .allocate(capacity: columns)
        for (index, role) in plan.roles.enumerated() {
            roles[index] = role.rawValue
            places[index] = plan.texts.firstIndex(of: index) ?? 0
        }
        kinds = .allocate(capacity: 256)
        bounds = .allocate(capacity: texts)
        bounds.initialize(repeating: (UnsafePointer(kinds), 0), count: texts)
        usualYears = Double(plan.terms.horizonYears)
        usualRate = LevelAmounts.rate(of: plan.terms) ?? .nan
        countsCitizens = plan.perspective == .social
        points = .allocate(capacity: columns)
        for index in 0..<columns {
            let sign = plan.conventions.decimalSign(at: index)
            points[index] = sign.flatMap { $0 == separator ? nil : $0 } ?? UInt8(ascii: "0")
        }
        for byte in 0..<256 { kinds[byte] = kind(UInt8(byte)) }
    }

    deinit {
        roles.deallocate()
        places.deallocate()
        points.deallocate()
        kinds.deallocate()
        bounds.deallocate()
    }

    private func kind(_ byte: UInt8) -> UInt8 {
        switch byte {
        case separator, UInt8(ascii: "\n"), UInt8(ascii: "\r"): Self.end
        case outSeparator, UInt8(ascii: "\""): Self.odd
        case 0x20...0x7E: Self.inside
        // The first of two bytes, of which none starts a character that is not shown as it is: ``SafeText``.
        case 0xC3...0xD7, 0xD9...0xDF: Self.accent
        default: Self.odd
        }
    }

    /// Reads the row at a place: its level amounts into a row of projects, and what stands in front of its results behind
    /// some texts, in which there is room for it; answers where the next row starts, or nothing where it is no plain row.
    ///
    /// ``margin`` line feeds stand behind the last row.
    func read(
        _ start: UnsafePointer<UInt8>, into projects: LevelProjects, row: Int, _ room: ByteRoom
    ) -> UnsafePointer<UInt8>? {
        var place = start
        var (investment, cost, years, rate) = (Double.nan, Double.nan, usualYears, usualRate)
        var benefit = (value: 0.0, lost: 0.0)
        for column in 0..<columns {
            let role = roles[column]
            let first = place
            if role == RowPlan.Role.text.rawValue {
                guard let end = text(place) else { return nil }
                bounds[places[column]] = (place, end - place)
                place = end
            } else if kinds[Int(place[0])] != Self.end {
                let number = PlainDecimal.read(&place, point: points[column])
                switch role {
                case RowPlan.Role.investment.rawValue: investment = number
                case RowPlan.Role.operatingCost.rawValue: cost = number
                case RowPlan.Role.governmentSaving.rawValue: benefit = LevelAmounts.adding(number, to: benefit)
                case RowPlan.Role.citizenSaving.rawValue where countsCitizens:
                    benefit = LevelAmounts.adding(number, to: benefit)
                case RowPlan.Role.societySaving.rawValue where countsCitizens:
                    benefit = LevelAmounts.adding(number, to: benefit)
                // What cannot be split takes a second look.
                case RowPlan.Role.societySaving.rawValue: return nil
                case RowPlan.Role.years.rawValue: years = number
                case RowPlan.Role.discountRate.rawValue:
                    if place[0] == UInt8(ascii: "%"), hasFewDecimals(first, place, points[column]) {
                        rate = number / 100
                        place += 1
                    } else {
                        rate = number
                    }
                default: break
                }
                if number.isNaN { return nil }
            }
            guard column < columns - 1 else { break }
            if place[0] != separator { return nil }
            place += 1
        }
        if place[0] == UInt8(ascii: "\r") { place += 1 }
        guard place[0] == UInt8(ascii: "\n") else { return nil }
        knowsCost = !cost.isNaN
        if !knowsCost { cost = 0 }
        guard years <= mostYears,
            LevelProjects.isPlain(investment: investment, cost: cost, benefit: benefit.value, years: years, rate: rate)
        else { return nil }
        projects.put(
            row, investment: investment, cost: cost, benefit: benefit.value, lost: benefit.lost, years: years,
            rate: rate)
        writeTexts(room)
        return place + 1
    }

    private func writeTexts(_ room: ByteRoom) {
        var end = room.end
        for text in 0..<texts {
            if text > 0 {
                end[0] = outSeparator
                end += 1
            }
            let (start, count) = bounds[text]
            // Sixteen bytes at a time: there is room behind both.
            let (source, target) = (UnsafeRawPointer(start), UnsafeMutableRawPointer(end))
            var done = 0
            while done < count {
                let word = (source + done).loadUnaligned(as: SIMD16<UInt8>.self)
                (target + done).storeBytes(of: word, as: SIMD16<UInt8>.self)
                done += 16
            }
            end += count
        }
        room.count = end - room.start
    }

    /// Behind a text that is written as it stands; nothing where it takes a second look.
    @inline(__always)
    private func text(_ start: UnsafePointer<UInt8>) -> UnsafePointer<UInt8>? {
        switch start[0] {
        case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), UInt8(ascii: " "): return nil
        default: break
        }
        var place = start
        while true {
            switch kinds[Int(place[0])] {
            case Self.inside: place += 1
            case Self.accent:
                guard place[1] & 0xC0 == 0x80 else { return nil }
                place += 2
            case Self.end:
                return place > start && place[-1] == UInt8(ascii: " ") ? nil : place
            default: return nil
            }
        }
    }

    /// Whether no more than two decimals stand behind a point, so that it can be nothing else.
    private func hasFewDecimals(
        _ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>, _ sign: UInt8
    ) -> Bool {
        let bytes = UnsafeBufferPointer(start: start, count: end - start)
        guard let point = bytes.firstIndex(of: sign) else { return true }
        return bytes.count - point <= 3
    }
}
