import Reports
import Syntax
import Wording

/// The bytes of a batch, read piece by piece, so that memory does not grow with them.
///
/// A text in UTF-16, as spreadsheets save it, is read as well. A class, since it is a file that is being read.
final class BatchInput {
    /// The name that messages use.
    let name: String
    private let path: String
    private let descriptor: Int32
    private var chunk = [UInt8](repeating: 0, count: 1 << 18)
    /// The first bytes, which tell what the text is.
    private var head: [UInt8] = []
    private var encoding = Encoding.utf8
    /// The half of a unit, or the first unit of a pair, that a piece ended in.
    private var rest: [UInt8] = []
    private var hasEnded = false

    /// A row, or a line, of more bytes than this is refused.
    static let longestRow = 16 << 20
    /// The same in MB.
    static let longestRowMegabytes = longestRow >> 20

    private enum Encoding {
        case utf8, utf16(isLittle: Bool)
    }

    /// Opens a file, or standard input for `-`, and remembers it as one that is read; refuses what is no text.
    init(_ path: String, noting inputs: InputFiles? = nil) throws(FileProblem) {
        self.path = path
        name = FileText.name(of: path)
        do throws(Platform.Refusal) {
            descriptor = path == FileText.standardInput ? Platform.standardInput : try Platform.openToRead(path)
        } catch {
            throw FileText.problem(error, path: path)
        }
        inputs?.note(descriptor)
        while head.count < 1 << 12, !hasEnded { head += try piece() }
        if head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF]) {
            encoding = .utf16(isLittle: head[0] == 0xFF)
            head.removeFirst(2)
        } else if head.starts(with: [0xEF, 0xBB, 0xBF]) {
            head.removeFirst(3)
        } else if let program = FileText.program(of: head, rows: true) {
            throw .notText(name, program)
        }
    }

    deinit {
        if path != FileText.standardInput { try? Platform.finish(descriptor) }
    }

    /// The next piece of the text, in UTF-8; nothing at its end.
    func next() throws(FileProblem) -> [UInt8]? {
        var bytes = head
        head = []
        while bytes.isEmpty {
            if hasEnded {
                if rest.isEmpty { return nil }
                throw .notText(name, .other)
            }
            bytes = try piece()
        }
        guard case .utf16(let isLittle) = encoding else { return bytes }
        return try decoded(rest + bytes, isLittle: isLittle)
    }

    private func piece() throws(FileProblem) -> [UInt8] {
        do throws(Platform.Refusal) {
            let count = try Platform.read(descriptor, into: &chunk)
            if count == 0 { hasEnded = true }
            return Array(chunk[..<count])
        } catch {
            throw FileText.problem(error, path: path)
        }
    }

    private func decoded(_ bytes: [UInt8], isLittle: Bool) throws(FileProblem) -> [UInt8] {
        var units = stride(from: 0, to: bytes.count - 1, by: 2).map { index in
            let (low, high) = isLittle ? (bytes[index], bytes[index + 1]) : (bytes[index + 1], bytes[index])
            return UInt16(high) << 8 | UInt16(low)
        }
        // The first half of a pair waits for the second.
        if let last = units.last, UTF16.isLeadSurrogate(last) { units.removeLast() }
        rest = Array(bytes[(2 * units.count)...])
        guard let text = String(validating: units, as: UTF16.self) else { throw .notText(name, .other) }
        return Array(text.utf8)
    }
}

/// The lines of a batch.
struct BatchLines {
    private let input: BatchInput
    private var buffer: [UInt8]
    private var start = 0
    private var hasEnded = false
    /// Whether the line that was too long is still being passed over.
    private var isSkipping = false

    /// A line, or that one is too long to be read.
    enum Line {
        case bytes([UInt8])
        case tooLong
    }

    /// The lines of an input whose first bytes were read already.
    init(_ input: BatchInput, first: [UInt8]) {
        self.input = input
        buffer = first
    }

    /// The next line without its line break; nothing behind the last.
    mutating func next() throws(FileProblem) -> Line? {
        var searched = start
        while true {
            let end = buffer.withUnsafeBufferPointer { bytes in
                bytes[searched...].firstIndex(of: UInt8(ascii: "\n"))
            }
            if let end {
                let line = Array(buffer[start..<end])
                start = end + 1
                if isSkipping {
                    isSkipping = false
                    searched = start
                    continue
                }
                return .bytes(line)
            }
            if !isSkipping, buffer.count - start > BatchInput.longestRow {
                isSkipping = true
                (buffer, start) = ([], 0)
                return .tooLong
            }
            buffer.removeFirst(isSkipping ? buffer.count : start)
            start = 0
            searched = buffer.count
            guard !hasEnded, let more = try input.next() else {
                let last = buffer
                (hasEnded, buffer) = (true, [])
                return last.isEmpty ? nil : .bytes(last)
            }
            buffer += more
        }
    }
}

/// The rows of a batch in CSV.
struct BatchRows {
    private let input: BatchInput
    private var reader: CSVReader
    private var hasEnded = false
    private var isSkipping = false

    /// A row, or the start of one that is too long to be read.
    struct Row {
        let cells: CSVRow
        var isTooLong = false
    }

    /// The rows of an input whose first bytes were read already.
    init(_ input: BatchInput, first: [UInt8]) throws(FileProblem) {
        self.input = input
        var first = first
        // The first line, whole, tells the separator.
        while !first.contains(UInt8(ascii: "\n")), first.count < BatchInput.longestRow {
            guard let more = try input.next() else {
                hasEnded = true
                break
            }
            first += more
        }
        reader = CSVReader(first)
    }

    /// What stands between the fields.
    var separator: CSVSeparator { reader.separator }

    /// The header, which every row must be as wide as; nothing where there is no row at all.
    mutating func header() throws(FileProblem) -> CSVRow? {
        guard let header = try next(), !header.isTooLong else { return nil }
        reader.width = header.cells.count
        return header.cells
    }

    /// The next row; nothing behind the last.
    mutating func next() throws(FileProblem) -> Row? {
        var needed = 1
        while true {
            if isSkipping { isSkipping = !reader.skipLine() }
            if isSkipping, hasEnded { return nil }
            if !isSkipping {
                let before = reader.bytesLeft
                if let row = hasEnded ? reader.next() : reader.nextWhole() {
                    return Row(cells: row, isTooLong: before - reader.bytesLeft > BatchInput.longestRow)
                }
                if hasEnded { return nil }
                if reader.bytesLeft > BatchInput.longestRow {
                    // What a quote opens and nothing closes in so long a text ends with its line.
                    guard let row = reader.next() else { continue }
                    if reader.bytesLeft > 0 { return Row(cells: row) }
                    isSkipping = true
                    return Row(cells: row, isTooLong: true)
                }
                needed = max(needed, min(2 * reader.bytesLeft, BatchInput.longestRow + 1))
            }
            // Twice as much each time, so that a long row is not read again and again.
            var more: [UInt8] = []
            repeat {
                guard let piece = try input.next() else {
                    hasEnded = true
                    break
                }
                more += piece
            } while !isSkipping && reader.bytesLeft + more.count < needed
            reader.append(more)
        }
    }
}
