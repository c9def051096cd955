import Appraisal
import Numerics

/// Reads lines of JSON that hold a net cash flow by period and little else from their bytes.
///
/// It knows `id`, `flows` and `rate`, in any order, with blanks between or without. What is anything else (other keys,
/// escapes, exponents, characters that need a second look) it leaves to whoever reads a line as a whole, which gives the
/// same results.
struct PlainLines {
    /// The rate of lines that give none; no number for none.
    let usualRate: Double

    /// What was read: where the next line starts, and the bytes of the id.
    struct Line {
        let next: UnsafePointer<UInt8>
        let id: UnsafePointer<UInt8>
        let idLength: Int
    }

    /// Reads the line at a place, its flows into a row; nothing where it is no plain line.
    ///
    /// ``RowCutter/margin`` line feeds stand behind the last line.
    func read(_ start: UnsafePointer<UInt8>, into flows: ConventionalFlows, row: Int) -> Line? {
        var place = start
        var (id, idLength, count, rate) = (start, 0, 0, usualRate)
        var (hasID, hasFlows, hasRate) = (false, false, false)
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
            } else {
                return nil
            }
        } while Self.take(",", &place)
        guard Self.take("}", &place), count >= 2 else { return nil }
        while place[0] == UInt8(ascii: " ") || place[0] == UInt8(ascii: "\r") { place += 1 }
        guard place[0] == UInt8(ascii: "\n") else { return nil }
        flows.finish(row, count: count, rate: rate)
        return Line(next: place + 1, id: id, idLength: idLength)
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
