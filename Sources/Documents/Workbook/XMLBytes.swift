import Syntax

/// XML as it is written, in UTF-8.
///
/// ```swift
/// var xml = XMLBytes()
/// xml.element("c", [("r", "A1")]) { $0.element("v", text: "1") }
/// ```
struct XMLBytes {
    private(set) var bytes: [UInt8] = Array("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n".utf8)

    /// Markup as it stands.
    mutating func write(_ markup: String) { bytes += markup.utf8 }

    /// An element with its attributes and what it holds.
    mutating func element(
        _ name: String, _ attributes: [(String, String)] = [], _ content: (inout XMLBytes) -> Void
    ) {
        open(name, attributes)
        bytes.append(UInt8(ascii: ">"))
        content(&self)
        write("</" + name + ">")
    }

    /// An element that holds a text.
    mutating func element(_ name: String, _ attributes: [(String, String)] = [], text: String) {
        element(name, attributes) { $0.text(text) }
    }

    /// An element that holds nothing.
    mutating func element(_ name: String, _ attributes: [(String, String)] = []) {
        open(name, attributes)
        write("/>")
    }

    private mutating func open(_ name: String, _ attributes: [(String, String)]) {
        write("<" + name)
        for (name, value) in attributes {
            write(" " + name + "=\"")
            text(value, inAttribute: true)
            bytes.append(UInt8(ascii: "\""))
        }
    }

    /// Text, with what would be markup escaped; no character that XML bars or that steers what shows it.
    mutating func text(_ text: String, inAttribute: Bool = false) {
        for byte in SafeText.lines(text).utf8 {
            switch byte {
            case UInt8(ascii: "&"): write("&amp;")
            case UInt8(ascii: "<"): write("&lt;")
            case UInt8(ascii: ">"): write("&gt;")
            case UInt8(ascii: "\"") where inAttribute: write("&quot;")
            case UInt8(ascii: "\n") where inAttribute: write("&#10;")
            default: bytes.append(byte)
            }
        }
    }
}
