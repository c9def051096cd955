extension CSVReader {
    /// The scan of one row over the bytes of the text.
    struct RowScan {
        let bytes: UnsafeBufferPointer<UInt8>
        let separator: UInt8
        /// Where the scan is, the line it is on, and that line's first byte.
        var offset: Int
        var line: Int
        var lineStart: Int
        var slots: [CSVRow.Slot] = []
        var findings: [CSVFinding] = []
        /// Every bit that any byte of the row has: the highest says that not all of it is ASCII.
        private var bits: UInt8 = 0

        init(bytes: UnsafeBufferPointer<UInt8>, separator: UInt8, offset: Int, line: Int, lineStart: Int) {
            self.bytes = bytes
            self.separator = separator
            self.offset = offset
            self.line = line
            self.lineStart = lineStart
        }

        /// Reads the fields up to the end of the row and the line break behind it.
        mutating func readRow(width: Int?) {
            let (rowStart, rowLine, rowLineStart) = (offset, line, lineStart)
            slots.reserveCapacity(width ?? 8)
            while true {
                readField()
                guard offset < bytes.count, bytes[offset] == separator else { break }
                offset += 1
            }
            if bits & 0x80 != 0 { checkEncoding(from: rowStart, line: rowLine, lineStart: rowLineStart) }
            if let width, slots.count != width, findings.isEmpty { noteCount(width) }
            if findings.count > 1 { findings.sort { $0.offset < $1.offset } }
            if offset < bytes.count { endLine(at: offset) }
        }

        /// Reads one field and stops at the separator, line break or end behind it.
        private mutating func readField() {
            let start = offset
            if offset < bytes.count, bytes[offset] == UInt8(ascii: "\"") {
                readQuotedField()
            } else {
                skipToEndOfField()
                slots.append(
                    CSVRow.Slot(
                        start: start, contents: start..<offset, line: line, lineStart: lineStart, isQuoted: false,
                        hasPairs: false))
            }
        }

        private mutating func readQuotedField() {
            let (start, startLine, startLineStart) = (offset, line, lineStart)
            var end = bytes.count
            var hasPairs = false
            offset += 1
            scan: while true {
                guard offset < bytes.count else {
                    // Nothing closes it: it ends with its line, so that the rows below can still be read.
                    (offset, line, lineStart) = (start, startLine, startLineStart)
                    note(.unterminatedQuote, at: start)
                    while offset < bytes.count, !isLineBreak(bytes[offset]) { offset += 1 }
                    (end, hasPairs) = (offset, false)
                    break scan
                }
                let byte = bytes[offset]
                bits |= byte
                if byte == UInt8(ascii: "\"") {
                    if offset + 1 < bytes.count, bytes[offset + 1] == UInt8(ascii: "\"") {
                        hasPairs = true
                        offset += 2
                    } else {
                        end = offset
                        offset += 1
                        break scan
                    }
                } else if isLineBreak(byte) {
                    endLine(at: offset)
                } else {
                    offset += 1
                }
            }
            slots.append(
                CSVRow.Slot(
                    start: start, contents: start + 1..<end, line: startLine, lineStart: startLineStart, isQuoted: true,
                    hasPairs: hasPairs))
            let after = offset
            skipToEndOfField()
            if offset > after {
                let text = String(decoding: UnsafeBufferPointer(rebasing: bytes[after..<offset]), as: UTF8.self)
                note(.textAfterQuote(text), at: after)
            }
        }

        private mutating func skipToEndOfField() {
            while offset < bytes.count, bytes[offset] != separator, !isLineBreak(bytes[offset]) {
                bits |= bytes[offset]
                offset += 1
            }
        }

        // MARK: Lines

        private func isLineBreak(_ byte: UInt8) -> Bool {
            byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
        }

        private mutating func endLine(at lineBreak: Int) {
            offset = Self.endOfLineBreak(at: lineBreak, in: bytes)
            line += 1
            lineStart = offset
        }

        /// The byte behind a CRLF, LF or CR.
        static func endOfLineBreak(at offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
            let isPair =
                bytes[offset] == UInt8(ascii: "\r") && offset + 1 < bytes.count
                && bytes[offset + 1] == UInt8(ascii: "\n")
            return offset + (isPair ? 2 : 1)
        }

        // MARK: What is wrong

        private mutating func noteCount(_ width: Int) {
            if slots.count > width {
                let surplus = slots[width]
                note(
                    .tooManyFields(found: slots.count, expected: width), at: surplus.start, line: surplus.line,
                    lineStart: surplus.lineStart)
            } else if let first = slots.first {
                note(
                    .tooFewFields(found: slots.count, expected: width), at: first.start, line: first.line,
                    lineStart: first.lineStart)
            }
        }

        /// Notes the first byte of the row that is not UTF-8.
        private mutating func checkEncoding(from rowStart: Int, line: Int, lineStart: Int) {
            let row = bytes[rowStart..<offset]
            guard String(validating: row, as: UTF8.self) == nil else { return }
            var decoder = UTF8()
            var iterator = row.makeIterator()
            var invalid = rowStart
            decoding: while true {
                switch decoder.decode(&iterator) {
                case .scalarValue(let scalar): invalid += UTF8.width(scalar)
                case .emptyInput, .error: break decoding
                }
            }
            var (line, lineStart, offset) = (line, lineStart, rowStart)
            while offset < invalid {
                if isLineBreak(bytes[offset]) {
                    offset = Self.endOfLineBreak(at: offset, in: bytes)
                    line += 1
                    lineStart = offset
                } else {
                    offset += 1
                }
            }
            note(.notUTF8(byte: invalid), at: invalid, line: line, lineStart: lineStart)
        }

        private mutating func note(_ problem: CSVProblem, at offset: Int) {
            note(problem, at: offset, line: line, lineStart: lineStart)
        }

        private mutating func note(_ problem: CSVProblem, at offset: Int, line: Int, lineStart: Int) {
            let before = bytes[lineStart..<offset]
            let column = before.reduce(1) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
            findings.append(
                CSVFinding(problem: problem, offset: offset, position: Position(line: line, column: column)))
        }
    }
}
