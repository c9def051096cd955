import Documents
import Languages
import Syntax
import Testing

/// Workbooks are read by what is written here and by parts made by hand; those of other programs are read in the acceptance
/// checks.
@Suite("Reading a workbook")
struct BookTests {
    static func archive(_ parts: [(String, String)]) -> [UInt8] {
        var archive = ZIPWriter()
        for (name, text) in parts { archive.add(name, Array(text.utf8)) }
        return archive.bytes
    }

    /// A workbook of one sheet by its rows, its texts, its looks and its settings.
    static func xlsx(
        _ rows: String, texts: String = "", looks: String = "", settings: String = "", more: [(String, String)] = []
    ) -> [UInt8] {
        let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        func relation(_ id: String, _ type: String, _ target: String) -> String {
            "<Relationship Id='\(id)' Type='\(office)/\(type)' Target='\(target)'/>"
        }
        return archive(
            [
                ("_rels/.rels", "<Relationships>\(relation("a", "officeDocument", "xl/workbook.xml"))</Relationships>"),
                (
                    "xl/workbook.xml",
                    "<workbook xmlns:r='\(office)'>\(settings)<sheets><sheet name='S' r:id='b'/></sheets></workbook>"
                ),
                (
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships>\(relation("b", "worksheet", "worksheets/s.xml"))"
                        + "\(relation("c", "sharedStrings", "t.xml"))\(relation("d", "styles", "/xl/y.xml"))"
                        + "</Relationships>"
                ), ("xl/t.xml", "<sst>\(texts)</sst>"), ("xl/y.xml", "<styleSheet>\(looks)</styleSheet>"),
                ("xl/worksheets/s.xml", "<worksheet><sheetData>\(rows)</sheetData></worksheet>"),
            ] + more)
    }

    static func ods(_ table: String, manifest: String = "<manifest/>", type: String = "spreadsheet") -> [UInt8] {
        archive([
            ("mimetype", "application/vnd.oasis.opendocument." + type), ("META-INF/manifest.xml", manifest),
            (
                "content.xml",
                "<office:document-content><office:body><office:spreadsheet>\(table)</office:spreadsheet></office:body>"
                    + "</office:document-content>"
            ),
        ])
    }

    private func texts(_ bytes: [UInt8]) throws -> [String] { try Book(bytes).sheets[0].cells.map { $0.text } }

    @Test("What the writer of workbooks writes comes back: texts, numbers, truths, errors, percentages and days")
    func written() throws {
        var sheet = Sheet("A 1")
        sheet[0, 0] = .text("  a \"b\" & <c>\nd", .words)
        sheet[0, 2] = .number(0.1, CellStyle(.value, .plain))
        sheet[3, 1] = .number(0.125, CellStyle(.input, .percent(decimals: 1)))
        sheet[3, 2] = SheetCell(.value(.day(year: 2027, month: 3, day: 1)), CellStyle(.input, .month))
        sheet[3, 3] = SheetCell(.value(.truth(true)), CellStyle(.value))
        sheet[3, 4] = .notAvailable(CellStyle(.value))
        sheet[4, 0] = .formula(1 + .number(2), CellStyle(.value, .plain))
        let book = try Book(Workbook(title: "", language: .english, sheets: [sheet]).computed.bytes)
        #expect(book.sheets.map { $0.name } == ["A 1"])
        let cells = book.sheets[0].cells
        #expect(
            cells.map { $0.text } == ["  a \"b\" & <c>\nd", "0.1", "12.5%", "2027-03-01", "TRUE", "#N/A", "3"])
        #expect(
            cells.map { CellPlace(sheet: "A 1", row: $0.row, column: $0.column).address }
                == ["A1", "C1", "B4", "C4", "D4", "E4", "A5"])
        #expect(cells.map { $0.isFormula } == [false, false, false, false, false, false, true])
        #expect(cells[2].kind == .number(0.125) && cells[5].kind == .error)
    }

    @Test("A cell that points at no text makes a workbook damaged, and what is no number stays as it stands")
    func unreadable() throws {
        let dangling = Self.xlsx("<row r='1'><c r='A1' t='s'><v>3</v></c></row>", texts: "<si><t>a</t></si>")
        #expect(throws: BookFault.damaged("xl/worksheets/s.xml")) { try Book(dangling) }
        let numbers = "<row r='1'><c r='A1'><v>1e400</v></c><c r='B1'><v>nan</v></c><c r='C1'><v></v></c></row>"
        #expect(try texts(Self.xlsx(numbers)) == ["1e400", "nan"])
        let cell = "<table:table-cell office:value-type='float' office:value='1e400'/>"
        let table = "<table:table table:name='S'><table:table-row>\(cell)</table:table-row></table:table>"
        #expect(try texts(Self.ods(table)) == ["1e400"])
    }

    @Test("Shared texts with runs, inline texts, cells without an address, and looks by number and by code are read")
    func foreign() throws {
        let rows = """
            <row r='2'><c r='B2' t='s'><v>1</v></c><c t='inlineStr'><is><r><t>x</t></r><r><t xml:space='preserve'> y</t></r></is></c></row>
            <row><c><v>1.5E3</v></c><c s='1'><v>46388</v></c><c s='2'><v>0.07</v></c><c s='3'><v>2</v></c>
            <c t='str'><f>A1&amp;"b"</f><v>ab</v></c></row>
            """
        let texts = "<si><t>a</t></si><si><r><t>b</t></r><r><t>c</t></r><rPh sb='0' eb='1'><t>no</t></rPh></si>"
        let looks = """
            <numFmts><numFmt numFmtId='164' formatCode='[Red]d\\ &quot;de&quot;\\ mmm'/><numFmt numFmtId='165' formatCode='"d"0'/>\
            </numFmts><cellStyleXfs><xf numFmtId='14'/></cellStyleXfs><cellXfs><xf/><xf numFmtId='164'/><xf numFmtId='9'/>\
            <xf numFmtId='165'/></cellXfs>
            """
        #expect(
            try self.texts(Self.xlsx(rows, texts: texts, looks: looks))
                == ["bc", "x y", "1500", "2027-01-01", "7%", "2", "ab"])
    }

    // Day 1 of the first system is 1 January 1900, and it has a 29 February 1900, day 60, that never was; day 0 of the
    // second is 1 January 1904, 1462 days later.
    @Test(
        "Days are those of the system that the workbook counts in",
        arguments: [
            ("", 1, "1900-01-01"), ("", 59, "1900-02-28"), ("", 61, "1900-03-01"), ("", 46388, "2027-01-01"),
            ("<workbookPr date1904='1'/>", 0, "1904-01-01"), ("<workbookPr date1904='true'/>", 44926, "2027-01-01"),
        ])
    func days(settings: String, number: Int, day: String) throws {
        let looks = "<cellXfs><xf numFmtId='17'/></cellXfs>"
        let rows = "<row><c s='0'><v>\(number)</v></c></row>"
        #expect(try texts(Self.xlsx(rows, looks: looks, settings: settings)) == [day])
    }

    @Test("OpenDocument's cells are read by their types, repeated ones as often as they hold something")
    func openDocument() throws {
        let table = """
            <table:table table:name='T'><table:table-row table:number-rows-repeated='2'>
            <table:table-cell table:number-columns-repeated='2' office:value-type='string'><text:p>a<text:s text:c='2'/>b</text:p>\
            <text:p>c</text:p><office:annotation><text:p>no</text:p></office:annotation></table:table-cell>
            <table:table-cell office:value-type='float' office:value='1234.5'><text:p>1.234,50</text:p></table:table-cell>
            </table:table-row><table:table-row table:number-rows-repeated='1048000'><table:table-cell \
            table:number-columns-repeated='16000'/></table:table-row><table:table-row>
            <table:table-cell office:value-type='percentage' office:value='0.07'><text:p>7 %</text:p></table:table-cell>
            <table:table-cell office:value-type='date' office:date-value='2027-03-01T00:00:00'/>
            <table:table-cell office:value-type='boolean' office:boolean-value='false'/>
            <table:table-cell office:value-type='string' calcext:value-type='error'><text:p>#N/A</text:p></table:table-cell>
            </table:table-row></table:table>
            """
        let cells = try Book(Self.ods(table)).sheets[0].cells
        #expect(
            cells.map { $0.text }
                == [
                    "a  b\nc", "a  b\nc", "1234.5", "a  b\nc", "a  b\nc", "1234.5", "7%", "2027-03-01", "FALSE", "#N/A",
                ])
        #expect(cells.last?.row == 1_048_002)
    }

    private func fault(_ bytes: [UInt8]) -> BookFault? {
        do throws(BookFault) {
            _ = try Book(bytes)
            return nil
        } catch {
            return error
        }
    }

    /// Some bytes of an archive changed, where a text stands for the first or the last time.
    private func patched(_ bytes: [UInt8], _ sign: [UInt8], last: Bool = false, at offset: Int, _ new: [UInt8])
        -> [UInt8]
    {
        let places = bytes.indices.filter { bytes[$0...].starts(with: sign) }
        guard let place = last ? places.last : places.first else { return [] }
        var changed = bytes
        changed.replaceSubrange((place + offset)..<(place + offset + new.count), with: new)
        return changed
    }

    @Test("A broken archive has a fault of its own, whatever is broken in it")
    func broken() {
        let good = Self.xlsx("<row><c><v>1</v></c></row>")
        #expect(fault(good) == nil)
        let central: [UInt8] = [0x50, 0x4B, 0x01, 0x02]
        let end: [UInt8] = [0x50, 0x4B, 0x05, 0x06]
        #expect(fault(Array(good.dropLast(30))) == .cutShort)
        #expect(fault(Array(good.prefix(4))) == .cutShort)
        #expect(fault(patched(good, central, at: 0, [0])) == .damaged(""))
        // The sheet is the last part: its checksum, its size, its flags, in the directory.
        #expect(
            fault(patched(good, central, last: true, at: 16, [1, 2, 3, 4])) == .wrongChecksum("xl/worksheets/s.xml"))
        #expect(fault(patched(good, central, last: true, at: 24, [1, 0, 0, 0])) == .wrongSize("xl/worksheets/s.xml"))
        #expect(fault(patched(good, central, last: true, at: 24, [255, 1, 0, 0])) == .wrongSize("xl/worksheets/s.xml"))
        #expect(fault(patched(good, central, at: 8, [1, 0])) == .encrypted)
        #expect(fault(patched(good, central, at: 24, [0, 0, 0, 0x7F])) == .expandsTooFar(megabytes: 256))
        #expect(fault(patched(good, central, at: 24, [0, 0, 0x80, 0])) == .expandsTooFar(megabytes: 256))
        #expect(fault(patched(good, central, at: 24, [255, 255, 255, 255])) == .zip64)
        #expect(fault(patched(good, end, at: 10, [255, 255])) == .zip64)
        #expect(fault(Self.xlsx("", more: [("../x", "")])) == .outside("../x"))
        #expect(fault(Self.xlsx("", more: [("/x", "")])) == .outside("/x"))
        #expect(fault(Self.xlsx("", more: [("a\\b", "")])) == .outside("a\\b"))
        #expect(fault(Self.xlsx("", more: [("xl/t.xml", "")])) == .duplicate("xl/t.xml"))
        #expect(fault(Self.xlsx("", more: [("xl/vbaProject.bin", "x")])) == .macro)
    }

    @Test("What is no workbook is called what it is")
    func others() {
        #expect(fault(Self.archive([("_rels/.rels", "<a/>"), ("word/document.xml", "")])) == .notAWorkbook(.word))
        #expect(fault(Self.archive([("_rels/.rels", "<a/>"), ("ppt/p.xml", "")])) == .notAWorkbook(.presentation))
        #expect(fault(Self.archive([("_rels/.rels", "<a/>"), ("xl/workbook.bin", "")])) == .notAWorkbook(.binaryExcel))
        #expect(fault(Self.archive([("Index/Document.iwa", "")])) == .notAWorkbook(.numbers))
        #expect(fault(Self.archive([("a.txt", "a")])) == .notAWorkbook(.archive))
        #expect(fault(Self.ods("", type: "text")) == .notAWorkbook(.text))
        #expect(fault(Self.ods("", type: "presentation")) == .notAWorkbook(.presentation))
        #expect(fault(Self.ods("", manifest: "<a><encryption-data/></a>")) == .encrypted)
        let old: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0] + [UInt8](repeating: 0, count: 508)
        func directory(_ name: String) -> [UInt8] {
            let entry: [UInt8] = name.utf8.reduce(into: []) { $0 += [$1, 0] }
            return old + entry + [UInt8](repeating: 0, count: 128 - entry.count)
        }
        #expect(fault(directory("Workbook")) == .notAWorkbook(.oldExcel))
        #expect(fault(directory("EncryptedPackage")) == .encrypted)
        #expect(fault(directory("WordDocument")) == .notAWorkbook(.word))
    }

    @Test("XML with a document type, an entity of its own or a fault is refused with its part and line")
    func markup() {
        let part = "xl/worksheets/s.xml"
        #expect(fault(Self.xlsx("<!DOCTYPE a>\n")) == .documentType(part, line: 1))
        #expect(fault(Self.xlsx("\n<row><c><v>&own;</v></c></row>")) == .notXML(part, line: 2))
        #expect(fault(Self.xlsx("<row><c></row>")) == .notXML(part, line: 1))
        #expect(fault(Self.xlsx("<row a='1' a='2'/>")) == .notXML(part, line: 1))
        #expect(fault(Self.xlsx("<row><c r='A2'><v>1</v></c></row>")) == .damaged(part))
        #expect(fault(Self.xlsx("")) == .noSheet)
        let deep = String(repeating: "<a>", count: 100_000)
        #expect(fault(Self.xlsx(deep)) == .notXML(part, line: 1))
    }

    @Test("Cells that repeat without end are refused, and take no memory")
    func repeated() {
        let cell =
            "<table:table-cell table:number-columns-repeated='16000' office:value-type='string'><text:p>a</text:p>"
        let table =
            "<table:table table:name='T'><table:table-row table:number-rows-repeated='1000000'>\(cell)</table:table-cell>"
            + "</table:table-row></table:table>"
        #expect(fault(Self.ods(table)) == .tooManyCells(sheet: "T", most: 1_000_000))
    }

    @Test("Nothing that is repeated as often as a number can say is passed over, in rows and in columns")
    func repeatedEmpty() throws {
        let most = Int.max
        let table = """
            <table:table table:name='T'><table:table-row><table:table-cell office:value-type='string'><text:p>a</text:p>\
            </table:table-cell><table:table-cell table:number-columns-repeated='\(most)'/><table:table-cell \
            table:number-columns-repeated='\(most)'/></table:table-row>
            <table:table-row table:number-rows-repeated='\(most)'/><table:table-row table:number-rows-repeated='\(most)'/>
            </table:table>
            """
        #expect(try Book(Self.ods(table)).sheets[0].cells.map { $0.text } == ["a"])
    }

    @Test("Any byte of a workbook changed, or any part of it lost, is read or refused, and nothing else")
    func noise() {
        let good = Self.xlsx("<row><c><v>1</v></c><c t='s'><v>0</v></c></row>", texts: "<si><t>a</t></si>")
        for place in good.indices {
            for value: UInt8 in [0, 0xFF, good[place] ^ 0x10] {
                var changed = good
                changed[place] = value
                _ = fault(changed)
            }
            _ = fault(Array(good.prefix(place)))
        }
    }

    @Test("A text made of cells leads back to each of them, empty ones too")
    func places() throws {
        let sheet = BookSheet(
            name: "My sheet",
            cells: [
                BookCell(row: 1, column: 2, kind: .text, text: "a,\"b\""),
                BookCell(row: 1, column: 5, kind: .number(1.5), text: "1.5"),
                BookCell(row: 9, column: 0, kind: .text, text: "c"),
            ])
        let text = try #require(BookText(table: sheet))
        let source = SourceText(name: "x", of: text)
        var reader = CSVReader(source)
        let rows = [reader.next(), reader.next()]
        let first = try #require(rows[0])
        #expect((0..<first.count).map { first[$0] } == ["", "", "a,\"b\"", "", "", "1.5"])
        let names = (0..<first.count).map { source.cell(at: first.offset(of: $0))?.name }
        #expect(names == ["A", "B", "C", "D", "E", "F"].map { "'My sheet'!\($0)2" })
        #expect((0..<first.count).map { source.holdsNumber(at: first.offset(of: $0)) }.firstIndex(of: true) == 5)
        let second = try #require(rows[1])
        #expect(source.cell(at: second.offset(of: 0))?.name == "'My sheet'!A10")
        #expect(source.position(at: second.offset(of: 0)) == Position(line: 10, column: 1))
    }
}
