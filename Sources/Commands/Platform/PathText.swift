/// Paths as texts that lose no byte.
///
/// The system's paths are bytes, and not all of them UTF-8: a folder that came from an old archive has names in Latin-1.
/// A byte that is no part of a character is carried as a scalar of its own from the end of the private use area, and
/// becomes that byte again where a file is opened. Where the scalars of that area themselves stand in a name, their
/// bytes are carried in the same way, so that every name comes back as it was.
enum PathText {
    /// The scalar that carries the byte 0; the others follow.
    private static let first: UInt32 = 0x10FE00

    /// The text of a path, as it came from the system.
    static func text(of bytes: [UInt8]) -> String {
        if let text = String(validating: bytes, as: UTF8.self), !carriesBytes(text) { return text }
        var text = ""
        var rest = bytes[...]
        while let lead = rest.first {
            let piece = rest.prefix(length(lead))
            if let valid = String(validating: piece, as: UTF8.self), let scalar = valid.unicodeScalars.first,
                byte(scalar) == nil
            {
                text.unicodeScalars.append(scalar)
                rest = rest.dropFirst(piece.count)
            } else {
                if let carrier = Unicode.Scalar(first + UInt32(lead)) { text.unicodeScalars.append(carrier) }
                rest = rest.dropFirst()
            }
        }
        return text
    }

    /// The bytes of a path, as the system takes it.
    static func bytes(of text: String) -> [UInt8] {
        if !carriesBytes(text) { return Array(text.utf8) }
        return text.unicodeScalars.flatMap { scalar in byte(scalar).map { [$0] } ?? Array(String(scalar).utf8) }
    }

    /// A path as people read it: a byte that is no part of a character stands as `\xE9`.
    static func shown(_ text: String) -> String {
        if !carriesBytes(text) { return text }
        return text.unicodeScalars.map { scalar in byte(scalar).map(escaped) ?? String(scalar) }.joined()
    }

    private static func escaped(_ byte: UInt8) -> String {
        let digits = String(byte, radix: 16, uppercase: true)
        return "\\x" + (digits.count == 1 ? "0" : "") + digits
    }

    private static func carriesBytes(_ text: String) -> Bool { text.unicodeScalars.contains { byte($0) != nil } }

    /// The byte that a scalar carries; nothing where it stands for itself.
    private static func byte(_ scalar: Unicode.Scalar) -> UInt8? {
        scalar.value < first ? nil : UInt8(exactly: scalar.value - first)
    }

    /// How many bytes a character has that starts so.
    private static func length(_ lead: UInt8) -> Int {
        switch lead {
        case 0xC2...0xDF: 2
        case 0xE0...0xEF: 3
        case 0xF0...0xF4: 4
        default: 1
        }
    }
}
