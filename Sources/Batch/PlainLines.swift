import Appraisal
import Numerics

/// Reads lines of JSON that hold a net cash flow, by period or by date, and little else from their bytes.
///
/// It knows `id`, `flows`, `rate`, `dates` and `dayCount`, in any order, with blanks between or without. What is anything
/// else (other keys, escapes, exponents, days out of order, characters that need a second look) it leaves to whoever reads a
/// line as a whole, which gives the same results. A class, since a thread keeps its room for the dates of a line.
final class PlainLines {
    /// The rate of lines that give none; no number for none.
    private let usualRate: Double
    /// The dates of a line.
    private var dates: [CalendarDate] = []

    init(usualRate: Double) { self.usualRate = usualRate }

    /// What was read: where the next line starts, the bytes of the id, and whether the flow is by date.
    struct Line {
        let next: UnsafePointer<UInt8>
        let id: UnsafePointer<UInt8>
        let idLength: Int
        let isDated: Bool
    }

    /// Reads the line at a place, its flow into a row of those by period or by date; nothing where it is no plain line.
    ///
    /// Both have room for as many periods. ``RowCutter/margin`` line feeds stand behind the last line.
    func read(
        _ start: UnsafePointer<UInt8>, into flows: ConventionalFlows, row: Int, dated: ConventionalFlows, datedRow: Int
    ) -> Line? {
        var place = start
        var (id, idLength, count, rate) = (start, 0, 0, usualRate)
        var (hasID, hasFlows, hasRate) = (false, false, false)
        var dayCount: DayCount?
        if !dates.isEmpty { dates.removeAll(keepingCapacity: true) }
        guard Self.take("{", &place) else { return nil }
        repeat {
            guard Self.take("\"", &place) else { return nil }
            if place[0] == UInt8(ascii: "i"), place[1] == UInt8(ascii: "d"), place[2] == UInt8(ascii: "\""), !hasID {
                place += 3
                guard Self.take(":", &place) else { return nil }
                Self.skipBlanks(&place)
                id = place
                guard Self.skipID(&place) else { return nil }
                (idLength, hasID) = (place - id, true)
            } else if Self.take(word: 0x22_73_77_6F_6C_66, length: 6, &place), !hasFlows {
                guard Self.take(":", &place),
                    let read = self.flows(&place, flows.amounts + row * flows.periods, most: flows.periods)
                else { return nil }
                (count, hasFlows) = (read, true)
            } else if Self.take(word: 0x22_65_74_61_72, length: 5, &place), !hasRate {
                guard Self.take(":", &place) else { return nil }
                Self.skipBlanks(&place)
                (rate, hasRate) = (Self.number(&place), true)
                guard ConventionalFlows.isUsualRate(rate) else { return nil }
            } else if Self.take(word: 0x22_73_65_74_61_64, length: 6, &place), dates.isEmpty {
                guard Self.take(":", &place), takeDates(&place, most: flows.periods) else { return nil }
            } else if Self.take(word: 0x6E_75_6F_43_79_61_64, length: 7, &place), dayCount == nil {
                guard place[0] == UInt8(ascii: "t"), place[1] == UInt8(ascii: "\"") else { return nil }
                place += 2
                guard Self.take(":", &place), let count = Self.dayCount(&place) else { return nil }
                dayCount = count
            } else {
                return nil
            }
        } while Self.take(",", &place)
        guard Self.take("}", &place), count >= 2 else { return nil }
        while place[0] == UInt8(ascii: " ") || place[0] == UInt8(ascii: "\r") { place += 1 }
        guard place[0] == UInt8(ascii: "\n") else { return nil }
        if dates.isEmpty {
            guard dayCount == nil else { return nil }
            flows.finish(row, count: count, rate: rate)
        } else {
            let amounts = flows.amounts + row * flows.periods
            guard dates.count == count,
                put(amounts, dayCount ?? .actual365Fixed, into: dated, row: datedRow, rate: rate)
            else { return nil }
        }
        return Line(next: place + 1, id: id, idLength: idLength, isDated: !dates.isEmpty)
    }

    /// Puts amounts at the dates into a row; false where these do not rise.
    private func put(
        _ amounts: UnsafePointer<Double>, _ dayCount: DayCount, into dated: ConventionalFlows, row: Int, rate: Double
    ) -> Bool {
        guard let times = dated.times else { return false }
        let start = row * dated.periods
        (dated.amounts + start).update(from: amounts, count: dates.count)
        for (place, date) in dates.enumerated() { times[start + place] = dayCount.years(from: dates[0], to: date) }
        return dated.finishDated(row, count: dates.count, rate: rate)
    }

    /// A list of days as ISO 8601 writes them; false where it is anything else.
    private func takeDates(_ place: inout UnsafePointer<UInt8>, most: Int) -> Bool {
        guard Self.take("[", &place) else { return false }
        repeat {
            Self.skipBlanks(&place)
            guard dates.count < most, let date = Self.date(&place) else { return false }
            dates.append(date)
        } while Self.take(",", &place)
        return Self.take("]", &place)
    }

    /// A day between quotes.
    @inline(__always)
    private static func date(_ place: inout UnsafePointer<UInt8>) -> CalendarDate? {
        guard place[0] == UInt8(ascii: "\""), place[5] == UInt8(ascii: "-"), place[8] == UInt8(ascii: "-"),
            place[11] == UInt8(ascii: "\"")
        else { return nil }
        var isPlain = true
        func digit(_ index: Int) -> Int {
            let value = place[index] &- UInt8(ascii: "0")
            isPlain = isPlain && value < 10
            return Int(value)
        }
        let year = (digit(1) &* 10 &+ digit(2)) &* 100 &+ digit(3) &* 10 &+ digit(4)
        let (month, day) = (digit(6) &* 10 &+ digit(7), digit(9) &* 10 &+ digit(10))
        guard isPlain else { return nil }
        place += 12
        return CalendarDate(year: year, month: month, day: day)
    }

    /// A day count between quotes.
    private static func dayCount(_ place: inout UnsafePointer<UInt8>) -> DayCount? {
        guard take("\"", &place) else { return nil }
        let start = place
        while place[0] > 0x20, place[0] < 0x7F, place[0] != UInt8(ascii: "\"") { place += 1 }
        let text = String(decoding: UnsafeBufferPointer(start: start, count: place - start), as: UTF8.self)
        guard place[0] == UInt8(ascii: "\"") else { return nil }
        place += 1
        return DayCount(rawValue: text)
    }

    /// The numbers of a list, into some places; how many there were, or nothing where they are no plain ones.
    @inline(__always)
    private func flows(_ place: inout UnsafePointer<UInt8>, _ room: UnsafeMutablePointer<Double>, most: Int) -> Int? {
        guard Self.take("[", &place) else { return nil }
        var count = 0
        repeat {
            Self.skipBlanks(&place)
            let number = Self.number(&place)
            guard count < most, number == 0 || ConventionalFlows.isUsual(number) else { return nil }
            room[count] = number
            count += 1
        } while Self.take(",", &place)
        return Self.take("]", &place) ? count : nil
    }

    @inline(__always)
    private static func number(_ place: inout UnsafePointer<UInt8>) -> Double {
        guard place[0] == UInt8(ascii: "-") else { return PlainDecimal.read(&place) }
        place += 1
        return -PlainDecimal.read(&place)
    }

    @inline(__always)
    private static func skipBlanks(_ place: inout UnsafePointer<UInt8>) {
        while place[0] == UInt8(ascii: " ") { place += 1 }
    }

    /// Passes over blanks and a sign, if that is next.
    @inline(__always)
    private static func take(_ sign: Unicode.Scalar, _ place: inout UnsafePointer<UInt8>) -> Bool {
        skipBlanks(&place)
        guard place[0] == UInt8(ascii: sign) else { return false }
        place += 1
        return true
    }

    /// Passes over some bytes, the first of them lowest in a word, if these are next.
    @inline(__always)
    private static func take(word: UInt64, length: Int, _ place: inout UnsafePointer<UInt8>) -> Bool {
        let bytes = UInt64(littleEndian: UnsafeRawPointer(place).loadUnaligned(as: UInt64.self))
        guard bytes &<< UInt64(64 - 8 * length) == word &<< UInt64(64 - 8 * length) else { return false }
        place += length
        return true
    }

    /// Passes over a text that is written as it stands, or a whole number; false where it is anything else.
    @inline(__always)
    private static func skipID(_ place: inout UnsafePointer<UInt8>) -> Bool {
        if place[0] == UInt8(ascii: "\"") {
            place += 1
            while place[0] != UInt8(ascii: "\"") {
                switch place[0] {
                case UInt8(ascii: "\\"): return false
                case 0x20...0x7E: place += 1
                // The first of two bytes, of which none starts a character that is escaped: `SafeText`.
                case 0xC3...0xD7, 0xD9...0xDF:
                    guard place[1] & 0xC0 == 0x80 else { return false }
                    place += 2
                default: return false
                }
            }
            place += 1
            return true
        }
        let start = place
        while place[0] &- UInt8(ascii: "0") < 10 { place += 1 }
        return (1...18).contains(place - start) && (start[0] != UInt8(ascii: "0") || place == start + 1)
    }
}
