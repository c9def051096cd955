import Reports

/// The lines of a batch.
struct BatchLines {
    private let text: BatchText
    private var buffer: [UInt8] = []
    private var start = 0
    private var hasEnded = false
    /// Whether the line that was too long is still being passed over.
    private var isSkipping = false

    /// A line, or that one is too long to be read.
    enum Line {
        case bytes([UInt8])
        case tooLong
    }

    /// The lines of a text.
    init(_ text: BatchText) { self.text = text }

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
            if !isSkipping, buffer.count - start > BatchText.longestRow {
                isSkipping = true
                (buffer, start) = ([], 0)
                return .tooLong
            }
            buffer.removeFirst(isSkipping ? buffer.count : start)
            start = 0
            searched = buffer.count
            guard !hasEnded, let more = try text.next() else {
                let last = buffer
                (hasEnded, buffer) = (true, [])
                return last.isEmpty ? nil : .bytes(last)
            }
            buffer += more
        }
    }
}
