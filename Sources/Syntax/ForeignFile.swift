/// The programs whose files people take for text.
package enum ForeignFile: Sendable, Hashable, CaseIterable {
    case excel, openDocument, pdf, other

    /// The program whose file starts so; nothing where it may be text.
    ///
    /// A file is none where it holds a NUL near its start; one of `rows` that each stand for themselves is one all the
    /// same, unless it has more of them than a slip leaves: what is wrong with a row is the row's own.
    package init?(of bytes: [UInt8], rows: Bool = false) {
        // The first file in an OpenDocument is its type; old workbooks are compound files of their own.
        if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
            // What is packed stands right behind a name: some of its bytes would be accents of the name's last letter.
            let head = String(decoding: bytes.prefix(200).map { $0 < 0x80 ? $0 : 0 }, as: UTF8.self)
            let isExcel = ["[Content_Types].xml", "_rels/", "xl/"].contains { head.contains(text: $0) }
            self = head.contains(text: "vnd.oasis.opendocument") ? .openDocument : isExcel ? .excel : .other
        } else if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
            self = .excel
        } else if bytes.starts(with: "%PDF-".utf8) {
            self = .pdf
        } else {
            let head = bytes.prefix(1 << 12)
            // Text holds no NUL.
            guard head.count(where: { $0 == 0 }) > (rows ? head.count / 10 : 0) else { return nil }
            self = .other
        }
    }
}
