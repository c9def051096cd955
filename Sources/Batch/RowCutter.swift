import Numerics
import Reports

/// Cuts the text of a batch into blocks of whole rows, or lines.
///
/// A class, since it is a text that is being read: one thread at a time.
final class RowCutter {
    private let text: BatchText
    private let ends: RowEnds
    /// What was read and not given out yet, from a place on.
    private var piece: [UInt8]
    private var place = 0
    /// The start of a row whose end was not in the last block.
    private let rest = ByteRoom(capacity: 1 << 12)
    private var hasEnded = false
    /// Whether the row that was too long is still being passed over.
    private var isSkipping = false

    /// The checksum of the blocks that were given out; only where a batch can be resumed.
    private var sum: ByteSum?

    /// How many bytes a block has, unless a row is longer: what a processor keeps near.
    private static let block = 1 << 16
    /// So many line feeds stand behind a block, so that whoever reads it need not look for its end.
    static let margin = 64

    /// What follows some bytes that were read already.
    init(_ text: BatchText, behind read: [UInt8], ends: RowEnds, sums: Bool = false) {
        self.text = text
        sum = sums ? ByteSum() : nil
        piece = read
        self.ends = ends
    }

    /// Puts the next rows into a block's room; false at the end.
    func fill(_ block: TextBlock) throws(FileProblem) -> Bool {
        let room = block.input
        room.count = 0
        room.append(rest.start, count: rest.count)
        rest.count = 0
        block.isTooLong = false
        var wanted = Self.block
        while true {
            while room.count < wanted, try take(into: room, most: wanted - room.count) {}
            if room.count == 0 { return false }
            if hasEnded { break }
            var whole = ends.last(in: UnsafeBufferPointer(start: room.start, count: room.count))
            if whole == 0, room.count > text.longest {
                // What a quote opens and nothing closes in so long a text ends with its line.
                let end = ends.end(of: room.start, room.end)
                if end < UnsafePointer(room.end) {
                    whole = end - UnsafePointer(room.start)
                } else {
                    (block.isTooLong, isSkipping) = (true, true)
                    break
                }
            }
            if whole > 0 {
                rest.append(room.start + whole, count: room.count - whole)
                room.count = whole
                break
            }
            wanted = min(2 * room.count, text.longest + 1)
        }
        sum?.add(room.bytes)
        block.sum = sum ?? ByteSum()
        room.reserve(Self.margin)
        room.end.update(repeating: UInt8(ascii: "\n"), count: Self.margin)
        return true
    }

    /// Passes over the blocks up to a mark; false where the text is not the one of which that was made.
    ///
    /// Blocks are cut where the text says and nowhere else, so that they are the same each time.
    func pass(to mark: BatchMark) throws(FileProblem) -> Bool {
        let block = TextBlock()
        for _ in 0..<mark.blocks {
            guard try fill(block) else { return false }
        }
        return mark.blocks == 0 || block.sum == mark.input
    }

    /// Adds some of the text to a room; false where it has ended.
    private func take(into room: ByteRoom, most: Int) throws(FileProblem) -> Bool {
        while place == piece.count || isSkipping {
            if isSkipping, let end = piece[place...].firstIndex(of: UInt8(ascii: "\n")) {
                (place, isSkipping) = (end, false)
                continue
            }
            guard !hasEnded, let more = try text.next() else {
                hasEnded = true
                return false
            }
            (piece, place) = (more, 0)
        }
        let count = min(most, piece.count - place)
        piece.withUnsafeBufferPointer { buffer in
            if let base = buffer.baseAddress { room.append(base + place, count: count) }
        }
        place += count
        return true
    }
}
