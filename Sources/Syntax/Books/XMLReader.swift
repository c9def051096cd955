/// Reads XML piece by piece: elements as they start and end, and the text between them.
///
/// ```swift
/// var xml = XMLReader(Array("<a b='1'>x &amp; y</a>".utf8), part: "a.xml")
/// try xml.next()     // .start("a", ["b": "1"])
/// try xml.next()     // .text("x & y")
/// try xml.next()     // .end("a")
/// try xml.next()     // nothing
/// ```
///
/// Well-formed XML 1.0 in UTF-8, without document types: so there are no entities but the five of XML and characters by
/// number, and nothing is fetched from anywhere. Names come without their prefix, but for those of attributes.
package struct XMLReader {
    /// A piece of the text.
    package enum Piece: Hashable {
        case start(String, [String: String])
        case end(String)
        case text(String)
    }

    private let bytes: [UInt8]
    private let part: String
    private var place = 0
    private var open: [String] = []
    /// The end of an element that was written without one.
    private var pending: String?
    private var hadRoot = false
    private static let deepest = 256
    private static let mostAttributes = 256

    /// A reader of a part of an archive, by its bytes and its name.
    package init(_ bytes: [UInt8], part: String) {
        self.bytes = bytes
        self.part = part
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { place = 3 }
    }

    /// The next piece; nothing at the end.
    package mutating func next() throws(BookFault) -> Piece? {
        if let name = pending {
            pending = nil
            return .end(name)
        }
        while place < bytes.count {
            guard bytes[place] == UInt8(ascii: "<") else {
                let text = try text(upTo: UInt8(ascii: "<"))
                if !open.isEmpty { return .text(text) }
                guard text.utf8.allSatisfy(Self.isSpace) else { throw fault }
                continue
            }
            if isNext("<?") {
                try skip(past: "?>")
            } else if isNext("<!--") {
                place += 4
                try skip(past: "-->")
            } else if isNext("<![CDATA[") {
                guard !open.isEmpty else { throw fault }
                let start = place + 9
                try skip(past: "]]>")
                return .text(try string(start..<(place - 3)))
            } else if isNext("<!") {
                throw .documentType(part, line: line)
            } else if isNext("</") {
                place += 2
                let name = try name()
                skipSpace()
                guard place < bytes.count, bytes[place] == UInt8(ascii: ">"), open.last == name else { throw fault }
                place += 1
                open.removeLast()
                return .end(Self.local(name))
            } else {
                return try start()
            }
        }
        guard open.isEmpty, hadRoot else { throw fault }
        return nil
    }

    /// Passes over what stands in the element that just started, and its end.
    package mutating func skipElement() throws(BookFault) {
        var depth = 1
        while depth > 0 {
            switch try next() {
            case .start: depth += 1
            case .end: depth -= 1
            case .text: break
            case nil: throw fault
            }
        }
    }

    private mutating func start() throws(BookFault) -> Piece {
        guard !(open.isEmpty && hadRoot), open.count < Self.deepest else { throw fault }
        place += 1
        let name = try name()
        var attributes: [String: String] = [:]
        while true {
            let before = place
            skipSpace()
            guard place < bytes.count else { throw fault }
            if bytes[place] == UInt8(ascii: ">") {
                place += 1
                open.append(name)
                break
            }
            if isNext("/>") {
                place += 2
                pending = Self.local(name)
                break
            }
            guard place > before else { throw fault }
            let attribute = try self.name()
            skipSpace()
            guard isNext("=") else { throw fault }
            place += 1
            skipSpace()
            guard place < bytes.count, bytes[place] == UInt8(ascii: "\"") || bytes[place] == UInt8(ascii: "'") else {
                throw fault
            }
            let quote = bytes[place]
            place += 1
            let value = try text(upTo: quote)
            guard place < bytes.count, attributes.count < Self.mostAttributes,
                attributes.updateValue(value, forKey: attribute) == nil
            else { throw fault }
            place += 1
        }
        hadRoot = true
        return .start(Self.local(name), attributes)
    }

    /// The text up to a byte, with what stands for other characters replaced.
    private mutating func text(upTo end: UInt8) throws(BookFault) -> String {
        var start = place
        var text = ""
        while place < bytes.count, bytes[place] != end {
            let byte = bytes[place]
            if byte == UInt8(ascii: "<") { throw fault }
            if byte == UInt8(ascii: "&") {
                text += try string(start..<place)
                text.unicodeScalars.append(try character())
                start = place
            } else {
                place += 1
            }
        }
        return text + (try string(start..<place))
    }

    private mutating func character() throws(BookFault) -> Unicode.Scalar {
        guard let end = bytes[place...].prefix(12).firstIndex(of: UInt8(ascii: ";")) else { throw fault }
        let name = String(decoding: bytes[(place + 1)..<end], as: UTF8.self)
        let scalar: Unicode.Scalar? =
            switch name {
            case "amp": "&"
            case "lt": "<"
            case "gt": ">"
            case "quot": "\""
            case "apos": "'"
            case _ where name.hasPrefix("#x"): UInt32(name.dropFirst(2), radix: 16).flatMap { Unicode.Scalar($0) }
            case _ where name.hasPrefix("#"): UInt32(name.dropFirst()).flatMap { Unicode.Scalar($0) }
            default: nil
            }
        guard let scalar, scalar.value >= 0x20 || [0x09, 0x0A, 0x0D].contains(scalar.value) else { throw fault }
        place = end + 1
        return scalar
    }

    private mutating func name() throws(BookFault) -> String {
        let start = place
        while place < bytes.count, Self.isOfName(bytes[place]) { place += 1 }
        guard place > start, !(0x2D...0x39).contains(bytes[start]) else { throw fault }
        return try string(start..<place)
    }

    private func string(_ range: Range<Int>) throws(BookFault) -> String {
        guard bytes[range].allSatisfy({ $0 >= 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }),
            let text = String(validating: bytes[range], as: UTF8.self)
        else { throw fault }
        return text
    }

    private mutating func skip(past text: String) throws(BookFault) {
        while place < bytes.count, !isNext(text) { place += 1 }
        guard place < bytes.count else { throw fault }
        place += text.utf8.count
    }

    private mutating func skipSpace() { while place < bytes.count, Self.isSpace(bytes[place]) { place += 1 } }

    private func isNext(_ text: String) -> Bool { bytes[place...].starts(with: text.utf8) }

    /// The line that the reader has come to.
    private var line: Int { bytes[..<min(place, bytes.count)].reduce(1) { $0 + ($1 == 0x0A ? 1 : 0) } }
    private var fault: BookFault { .notXML(part, line: line) }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }

    private static func isOfName(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x3A, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x80...: true
        default: false
        }
    }

    /// A name without its prefix.
    private static func local(_ name: String) -> String {
        name.utf8.firstIndex(of: 0x3A).map { String(name[name.index(after: $0)...]) } ?? name
    }
}
