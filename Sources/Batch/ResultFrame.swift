import Documents
import Reports

/// What stands around the lines of a batch: the header of a table; of one document of JSON its start, its commas, its end.
struct ResultFrame {
    private let format: BatchFormat
    private let head: String
    /// Whether a line was written, behind which a comma stands before the next.
    private var hasLine = false

    /// The frame of a format.
    init(_ format: BatchFormat, behind rows: Int = 0, header: () -> String) {
        hasLine = rows > 0
        self.format = format
        head =
            switch format {
            case .csv: header()
            case .ndjson: ""
            // All of a document without lines but its two brackets.
            case .json: String(BatchLine.document.compactText.dropLast(2))
            }
    }

    /// Writes what stands in front of the first line.
    func start(_ write: (UnsafeRawBufferPointer) throws(FileProblem) -> Void) throws(FileProblem) {
        try put(head + (format == .json ? "\n" : ""), write)
    }

    /// Writes some lines, each with its end.
    mutating func add(
        _ lines: UnsafeRawBufferPointer, _ write: (UnsafeRawBufferPointer) throws(FileProblem) -> Void
    ) throws(FileProblem) {
        guard format == .json else { return try write(lines) }
        guard !lines.isEmpty else { return }
        // No line has a line feed inside: texts have it escaped.
        let room = ByteRoom(capacity: lines.count + lines.count / 32)
        if hasLine { room.append(Array(",\n".utf8)) }
        var rest = lines[...]
        while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
            room.append(Array(rest[rest.startIndex..<end]))
            rest = rest[(end + 1)...]
            if !rest.isEmpty { room.append(Array(",\n".utf8)) }
        }
        hasLine = true
        try write(room.bytes)
    }

    /// Writes what stands behind the last line.
    func end(_ write: (UnsafeRawBufferPointer) throws(FileProblem) -> Void) throws(FileProblem) {
        if format == .json { try put((hasLine ? "\n" : "") + "]}\n", write) }
    }

    private func put(
        _ text: String, _ write: (UnsafeRawBufferPointer) throws(FileProblem) -> Void
    ) throws(FileProblem) {
        guard !text.isEmpty else { return }
        let room = ByteRoom(capacity: text.utf8.count)
        room.append(Array(text.utf8))
        try write(room.bytes)
    }
}
