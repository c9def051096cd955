import Numerics

/// Reads JSON as people write it by hand: with `//` and `/* */` comments and trailing commas.
///
/// ```swift
/// let source = SourceText(name: "a.json", text: "{ \"a\": 1, } // one")
/// let (root, findings) = JSONReader.read(source)    // an object with one member, and nothing found
/// ```
///
/// A malformed value is reported and passed over, so that the rest of the file is
/// still read; where the structure itself is lost, reading stops and there is no root.
public struct JSONReader {
    /// The deepest nesting that is read.
    package static let deepest = 64

    let bytes: [UInt8]
    let source: SourceText
    let findings = JSONFindings()
    var offset = 0
    private var openers: [(symbol: String, offset: Int)] = []

    /// The structure is lost; what is wrong was noted.
    struct Lost: Error {}

    private init(_ source: SourceText) {
        bytes = source.bytes
        self.source = source
    }

    /// The value that a text is, or nothing where its structure cannot be followed; and what is wrong, in the order in which
    /// it was found.
    package static func read(_ source: SourceText) -> (root: JSONNode?, findings: [JSONFinding]) {
        var reader = JSONReader(source)
        let root = reader.root()
        return (root, reader.findings.all)
    }

    private mutating func root() -> JSONNode? {
        if let invalid = source.firstInvalidByte {
            findings.note(.notUTF8, at: invalid)
            return nil
        }
        do {
            try skipSpace()
            if atEnd {
                findings.note(.emptyFile, at: 0)
                return nil
            }
            let root = try value()
            try skipSpace()
            if !atEnd { noteUnexpected(.endOfFile) }
            return root
        } catch {
            return nil
        }
    }

    var atEnd: Bool { offset >= bytes.count }
    var byte: UInt8? { atEnd ? nil : bytes[offset] }

    // MARK: Values

    private mutating func value() throws(Lost) -> JSONNode {
        let start = offset
        switch byte {
        case UInt8(ascii: "{"): return JSONNode(value: .object(try object()), offset: start)
        case UInt8(ascii: "["): return JSONNode(value: .array(try array()), offset: start)
        case UInt8(ascii: "\""): return JSONNode(value: string().map { .string($0) } ?? .invalid, offset: start)
        case nil: throw truncated()
        case .some(let byte) where startsWord(byte): return JSONNode(value: word(), offset: start)
        default:
            noteUnexpected(.value)
            throw Lost()
        }
    }

    private mutating func object() throws(Lost) -> [JSONMember] {
        try open("{")
        var members: [JSONMember] = []
        var places = MemberPlaces()
        while true {
            try skipSpace()
            if byte == UInt8(ascii: "}") { break }
            let keyOffset = offset
            guard let member = try member() else { continue }
            if let first = places.place(of: member.key, among: members) {
                let line = source.position(at: members[first].keyOffset).line
                findings.note(.duplicateKey(member.key, firstLine: line), at: keyOffset)
            } else {
                members.append(member)
            }
            try skipSpace()
            if byte == UInt8(ascii: ",") {
                offset += 1
            } else if byte == UInt8(ascii: "\"") {
                if member.value.value != .invalid { noteUnexpected(.commaOrBrace) }
            } else if byte != UInt8(ascii: "}") {
                throw atEnd ? truncated() : lost(expecting: .commaOrBrace)
            }
        }
        close()
        return members
    }

    /// Where the keys of an object stand: a few are looked through, of many a table is made.
    private struct MemberPlaces {
        private static let few = 16
        private var table: [String: Int] = [:]

        mutating func place(of key: String, among members: [JSONMember]) -> Int? {
            guard members.count > Self.few else { return members.firstIndex { $0.key == key } }
            for place in table.count..<members.count { table[members[place].key] = place }
            return table[key]
        }
    }

    /// A key and its value, or nothing where what stands there was reported and passed over.
    private mutating func member() throws(Lost) -> JSONMember? {
        let keyOffset = offset
        guard let byte else { throw truncated() }
        var key: String?
        var isSound = true
        if byte == UInt8(ascii: "\"") {
            key = string()
            isSound = key != nil
        } else {
            guard startsWord(byte) else { throw lost(expecting: .key) }
            let text = takeWord()
            if text.isDigits {
                findings.note(.decimalComma(text), at: keyOffset)
                try skipSpace()
                if self.byte == UInt8(ascii: ",") { offset += 1 }
                return nil
            }
            findings.note(.unexpected(found: text, expected: .key), at: keyOffset)
            // What it is meant as is clear all the same.
            key = text.filter { $0 != "'" }
            isSound = false
        }
        try skipSpace()
        guard self.byte == UInt8(ascii: ":") else {
            throw atEnd ? truncated() : isSound ? lost(expecting: .colon) : Lost()
        }
        offset += 1
        try skipSpace()
        let value = try value()
        if let key { return JSONMember(key: key, keyOffset: keyOffset, value: value) }
        try skipSpace()
        if self.byte == UInt8(ascii: ",") { offset += 1 }
        return nil
    }

    private mutating func array() throws(Lost) -> [JSONNode] {
        try open("[")
        var elements: [JSONNode] = []
        while true {
            try skipSpace()
            if byte == UInt8(ascii: "]") { break }
            let element = try value()
            elements.append(element)
            try skipSpace()
            if byte == UInt8(ascii: ",") {
                offset += 1
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "{") {
                if element.value != .invalid { noteUnexpected(.commaOrBracket) }
            } else if byte != UInt8(ascii: "]") {
                throw atEnd ? truncated() : lost(expecting: .commaOrBracket)
            }
        }
        close()
        return elements
    }

    // MARK: Nesting

    private mutating func open(_ symbol: String) throws(Lost) {
        guard openers.count < Self.deepest else {
            findings.note(.tooDeep(limit: Self.deepest), at: offset)
            throw Lost()
        }
        openers.append((symbol, offset))
        offset += 1
    }

    private mutating func close() {
        openers.removeLast()
        offset += 1
    }

    private func truncated() -> Lost {
        let opener = openers.last ?? ("", 0)
        let line = source.position(at: opener.offset).line
        findings.note(.truncated(opener: opener.symbol, line: line), at: bytes.count)
        return Lost()
    }

    private func lost(expecting expected: JSONProblem.Expected) -> Lost {
        noteUnexpected(expected)
        return Lost()
    }

    private func noteUnexpected(_ expected: JSONProblem.Expected) {
        var found = bytes[offset...].prefix(1)
        if byte == UInt8(ascii: "\"") {
            found = bytes[(offset + 1)...].prefix { $0 != UInt8(ascii: "\"") && $0 >= 0x20 }
        } else if let byte, startsWord(byte) {
            found = bytes[offset...].prefix(while: startsWord)
        }
        var text = String(decoding: found, as: UTF8.self)
        if let byte, byte < 0x20 || byte == 0x7F {
            text = "U+00" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
        }
        findings.note(.unexpected(found: text, expected: expected), at: offset)
    }

    // MARK: Space and comments

    private mutating func skipSpace() throws(Lost) {
        while let byte {
            switch byte {
            case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"):
                offset += 1
            case UInt8(ascii: "/") where next == UInt8(ascii: "/"):
                while let byte = self.byte, byte != UInt8(ascii: "\n") { offset += 1 }
            case UInt8(ascii: "/") where next == UInt8(ascii: "*"):
                try skipComment()
            default:
                return
            }
        }
    }

    var next: UInt8? { offset + 1 < bytes.count ? bytes[offset + 1] : nil }

    private mutating func skipComment() throws(Lost) {
        let start = offset
        offset += 2
        while let byte {
            if byte == UInt8(ascii: "*"), next == UInt8(ascii: "/") {
                offset += 2
                return
            }
            offset += 1
        }
        findings.note(.unterminatedComment, at: start)
        throw Lost()
    }
}
