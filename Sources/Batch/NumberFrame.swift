import Numerics

/// What stands around the numbers of answers, by pattern, and these numbers, which lie in columns.
///
/// The answers of a pattern differ in their numbers alone: everything between is written once, and copied from then on. A
/// class, since a thread keeps its room.
final class NumberFrame {
    /// Where a piece lies among all bytes, and the column of the number behind it.
    private struct Place {
        let start, length: Int
        let column: UnsafeMutablePointer<Double>?
        /// Whether the number is the one in front, once more.
        let isRepeated: Bool
    }

    private let bytes = ByteRoom(capacity: 1 << 13)
    private let places: UnsafeMutablePointer<Place>
    /// Where the pieces of each pattern start, one behind another; all at one place where it has none.
    private let bounds: UnsafeMutablePointer<Int>
    /// The decimal sign, where it is not the point.
    private let decimal: UInt8?
    /// The most bytes that an answer has.
    private let longest: Int

    /// Pieces by pattern, none where it is unknown, and the columns of numbers; a number without one makes its pattern
    /// unknown.
    init(
        _ patterns: [[AnswerPiece]], decimal: Character = ".", column: (String) -> UnsafeMutablePointer<Double>?
    ) {
        self.decimal = decimal == "." ? nil : decimal.asciiValue
        let count = patterns.reduce(0) { $0 + $1.count }
        places = .allocate(capacity: max(1, count))
        bounds = .allocate(capacity: patterns.count + 1)
        var (place, longest) = (0, 0)
        for (number, pieces) in patterns.enumerated() {
            bounds[number] = place
            guard pieces.allSatisfy({ $0.number.map { column($0) != nil } ?? true }) else { continue }
            var last: UnsafeMutablePointer<Double>?
            for piece in pieces {
                let column = piece.number.flatMap(column)
                (places + place).initialize(
                    to: Place(
                        start: bytes.count, length: piece.bytes.count, column: column,
                        isRepeated: column != nil && column == last))
                bytes.append(piece.bytes)
                last = column
                place += 1
            }
            longest = max(
                longest, pieces.reduce(0) { $0 + $1.bytes.count + MachineNumber.room } + Self.margin)
        }
        bounds[patterns.count] = place
        self.longest = longest
        bytes.reserve(Self.margin)
    }

    deinit {
        places.deallocate()
        bounds.deallocate()
    }

    /// Bytes are copied sixteen at a time.
    private static let margin = 16

    /// Whether a pattern has pieces.
    func has(_ pattern: Int) -> Bool { bounds[pattern] < bounds[pattern + 1] }

    /// Writes the answer of a pattern with the numbers of a row.
    func write(_ pattern: Int, row: Int, to output: ByteRoom) {
        output.reserve(longest)
        let source = UnsafePointer(bytes.start)
        var end = output.end
        var (number, length) = (end, 0)
        for index in bounds[pattern]..<bounds[pattern + 1] {
            let place = places[index]
            Self.copy(source + place.start, place.length, to: end)
            end += place.length
            guard let column = place.column else { continue }
            if place.isRepeated {
                Self.copy(number, length, to: end)
            } else {
                number = end
                length = MachineNumber.write(column[row], at: end)
                if let decimal {
                    for byte in end..<(end + length) where byte[0] == UInt8(ascii: ".") { byte[0] = decimal }
                }
            }
            end += length
        }
        output.count = end - output.start
    }

    @inline(__always)
    private static func copy(
        _ source: UnsafePointer<UInt8>, _ count: Int, to target: UnsafeMutablePointer<UInt8>
    ) {
        let (source, target) = (UnsafeRawPointer(source), UnsafeMutableRawPointer(target))
        var done = 0
        while done < count {
            let word = (source + done).loadUnaligned(as: SIMD16<UInt8>.self)
            (target + done).storeBytes(of: word, as: SIMD16<UInt8>.self)
            done &+= 16
        }
    }
}
