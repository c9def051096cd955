import Syntax
import Testing

@Suite("The encoding of a text")
struct TextDecoderTests {
    @Test("A mark tells the encoding, and is no text")
    func marks() {
        let marks: [([UInt8], length: Int, isUTF16: Bool)] = [
            ([0xEF, 0xBB, 0xBF, 0x61], 3, false), ([0xFF, 0xFE, 0x61, 0], 2, true), ([0xFE, 0xFF, 0, 0x61], 2, true),
            ([0x61], 0, false), ([], 0, false),
        ]
        for (bytes, length, isUTF16) in marks {
            var decoder = TextDecoder(startingWith: bytes)
            #expect(decoder.markLength == length)
            #expect(decoder.isUTF16 == isUTF16)
            #expect(decoder.decode(Array(bytes.dropFirst(length))) == (bytes.isEmpty ? [] : [0x61]))
            #expect(decoder.isWhole)
        }
    }

    @Test("A unit or a pair that a piece ends in waits for the next, at every place")
    func halves() {
        // U+1F600 is the pair D83D DE00.
        let bytes: [UInt8] = [0x61, 0, 0x3D, 0xD8, 0x00, 0xDE, 0xF1, 0]
        for cut in 0...bytes.count {
            var decoder = TextDecoder(startingWith: [0xFF, 0xFE])
            let first = decoder.decode(Array(bytes[..<cut]))
            #expect(decoder.isWhole == [0, 2, 6, 8].contains(cut))
            #expect((first ?? []) + (decoder.decode(Array(bytes[cut...])) ?? []) == Array("a😀ñ".utf8))
            #expect(decoder.isWhole)
        }
    }

    @Test("The second half of a pair alone is no text")
    func unsound() {
        var decoder = TextDecoder(startingWith: [0xFF, 0xFE])
        #expect(decoder.decode([0x00, 0xDE]) == nil)
    }

    @Test("Windows-1252 is told by the first character that is not ASCII, wherever the pieces are cut")
    func windows() {
        let bytes: [UInt8] = Array("opini".utf8) + [0xF3] + Array("n; 5 ".utf8) + [0x80, 0x20, 0xF1]
        for cut in 0...bytes.count {
            var decoder = TextDecoder(startingWith: Array(bytes.prefix(4)))
            var text = decoder.decode(Array(bytes[..<cut])) ?? []
            text += decoder.decode(Array(bytes[cut...])) ?? []
            text += decoder.end() ?? []
            #expect(String(decoding: text, as: UTF8.self) == "opinión; 5 € ñ", "\(cut)")
            #expect(decoder.encoding == .windows1252)
        }
    }

    @Test("UTF-8 stays UTF-8 wherever its pieces are cut, sound, damaged or cut at the end")
    func utf8() {
        let texts: [[UInt8]] = [
            Array("año €".utf8), Array("ñ".utf8) + [0xE9, 0x20], Array("a".utf8) + [0xC3], [0xE2, 0x82],
        ]
        for bytes in texts {
            for cut in 0...bytes.count {
                var decoder = TextDecoder(startingWith: bytes)
                var text = decoder.decode(Array(bytes[..<cut])) ?? []
                text += decoder.decode(Array(bytes[cut...])) ?? []
                text += decoder.end() ?? []
                #expect(text == bytes, "\(bytes) \(cut)")
                #expect(decoder.encoding == .utf8)
            }
        }
    }

    @Test("UTF-16 without a mark is told by its zeros")
    func unmarked() {
        let bytes: [UInt8] = Array("id;a\nñ".utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        var decoder = TextDecoder(startingWith: bytes)
        #expect(decoder.encoding == .utf16Unmarked && decoder.markLength == 0)
        #expect(decoder.decode(bytes) == Array("id;a\nñ".utf8))
        _ = decoder.decode([0x61])
        #expect(decoder.end() == nil)
    }

    @Test("Ctrl-Z at the end of a text is none of it, in each encoding and wherever the pieces are cut")
    func endOfDOS() {
        let windows = Array("a;opini".utf8) + [0xF3] + Array("n\r\n".utf8)
        let utf16: [UInt8] = Array("a;ñ\r\n".utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        for ending: [UInt8] in [[0x1A], [0x1A, 0x0D, 0x0A], [UInt8](repeating: 0x1A, count: 127), [0x1A, 0x20, 0x1A]] {
            let wide: [UInt8] = ending.flatMap { (byte: UInt8) -> [UInt8] in [byte, 0] }
            let texts: [([UInt8], String, TextEncoding)] = [
                (Array("a;b\r\n".utf8) + ending, "a;b\r\n", .utf8),
                (windows + ending, "a;opinión\r\n", .windows1252),
                ([0xFF, 0xFE] + utf16 + wide, "a;ñ\r\n", .utf16),
                (ending, "", .utf8),
            ]
            for (bytes, text, encoding) in texts {
                for cut in 0...bytes.count {
                    var decoder = TextDecoder(startingWith: Array(bytes.prefix(8)))
                    let start = max(cut, decoder.markLength)
                    var read = decoder.decode(Array(bytes[decoder.markLength..<start])) ?? []
                    read += decoder.decode(Array(bytes[start...])) ?? []
                    read += decoder.end() ?? []
                    #expect(String(decoding: read, as: UTF8.self) == text, "\(ending) \(cut)")
                    #expect(decoder.encoding == encoding)
                }
            }
        }
    }

    @Test("Ctrl-Z that more text follows is some of the text, and so is more of it than any program writes")
    func controlInside() {
        let long = [UInt8](repeating: 0x1A, count: 1 << 14)
        for text in ["a\u{1A}b", "\u{1A}\n\u{1A}\n\"", "\u{1A}\r\n\0"] {
            let bytes = Array(text.utf8)
            for cut in 0...bytes.count {
                var decoder = TextDecoder(startingWith: bytes)
                var read = decoder.decode(Array(bytes[..<cut])) ?? []
                read += decoder.decode(Array(bytes[cut...])) ?? []
                #expect(read + (decoder.end() ?? []) == bytes, "\(cut)")
            }
        }
        var decoder = TextDecoder(startingWith: long)
        #expect((decoder.decode(long) ?? []).count == long.count - 1 << 12)
    }

    @Test("The file of a program is known by its first bytes; a few NULs are a row's own fault")
    func foreign() {
        #expect(ForeignFile(of: [0x50, 0x4B, 0x03, 0x04] + Array("..xl/workbook.xml".utf8)) == .excel)
        #expect(ForeignFile(of: [0x50, 0x4B, 0x03, 0x04]) == .other)
        // CD 95 is an accent in UTF-8, and the start of what deflate makes.
        for (name, program) in [
            ("[Content_Types].xml", ForeignFile.excel), ("mimetypeapplication/vnd.oasis.opendocument", .openDocument),
        ] {
            #expect(ForeignFile(of: [0x50, 0x4B, 0x03, 0x04] + Array(name.utf8) + [0xCD, 0x95]) == program)
        }
        #expect(ForeignFile(of: Array("%PDF-1.7".utf8)) == .pdf)
        #expect(ForeignFile(of: Array("id,a\n1,\0\n2,000000000000000".utf8)) == .other)
        #expect(ForeignFile(of: Array("id,a\n1,\0\n2,000000000000000".utf8), rows: true) == nil)
        #expect(ForeignFile(of: []) == nil)
    }
}
