import Testing

@testable import Syntax

/// Line ends and characters, counted eight bytes at a time, are those that are counted one by one.
@Suite("Counts of bytes")
struct ByteCountTests {
    private func counts(_ bytes: [UInt8], _ range: Range<Int>) -> [Int] {
        bytes.withUnsafeBufferPointer { buffer in
            let count = ByteCount(buffer, in: range)
            return [count.lineEnds, count.characters]
        }
    }

    private func oneByOne(_ bytes: ArraySlice<UInt8>) -> [Int] {
        [bytes.count { $0 == 0x0A }, bytes.count { $0 & 0xC0 != 0x80 }]
    }

    @Test("Every two bytes that can stand side by side are counted, in the middle of a word and at its end")
    func pairs() {
        for first in UInt8.min...UInt8.max {
            for second in UInt8.min...UInt8.max {
                let bytes: [UInt8] = [0x0A, 0x80, first, second, 0x61, 0x0B, 0x09, first, second, 0x0A, first]
                #expect(counts(bytes, 0..<11) == oneByOne(bytes[...]), "\(first) \(second)")
            }
        }
    }

    @Test("Any part of a text is counted, up to more words than a byte counts")
    func ranges() {
        let bytes = (0..<5000).map { UInt8([0x0A, 0x0A, 0xC3, 0xA9, 0x8A][$0 * $0 % 5]) }
        for start in 0..<17 {
            for end in [start, start + 1, start + 7, start + 8, start + 9, 2040 + start, 2041 + start, 4999, 5000] {
                #expect(counts(bytes, start..<end) == oneByOne(bytes[start..<end]), "\(start) \(end)")
            }
        }
        let ends = [UInt8](repeating: 0x0A, count: 9000)
        #expect(counts(ends, 0..<9000) == [9000, 9000])
    }

    @Test("Lines and columns are found at the ends of stretches and past the end")
    func places() {
        // Each line has 63 characters of two bytes and its end: 127 bytes.
        let text = String(repeating: String(repeating: "é", count: 63) + "\n", count: 200)
        let source = SourceText(name: "a", text: text)
        for offset in [0, 126, 127, 4094, 4096, 4097, 8192, 12_288, 25_399, 25_400, 30_000] {
            let offset = min(offset, source.bytes.count)
            let (line, rest) = offset.quotientAndRemainder(dividingBy: 127)
            let expected = Position(line: line + 1, column: (rest + 1) / 2 + 1)
            #expect(source.position(at: offset) == expected, "\(offset)")
        }
        #expect(source.line(200) == String(repeating: "é", count: 63))
        #expect(source.line(201) == "")
        #expect(source.line(202) == "")
        #expect(source.line(0) == "")
    }
}
