import Languages
import Reports
import Syntax
import Testing
import Wording

@testable import Commands

@Suite("Saying what is wrong with a workbook")
struct BrokenBookTests {
    static let faults: [BookFault] =
        BookFault.Kind.allCases.map { .notAWorkbook($0) } + [
            .cutShort, .damaged(""), .damaged("xl/a.xml"), .wrongSize("xl/a.xml"), .wrongChecksum("xl/a.xml"),
            .expandsTooFar(megabytes: 256), .outside("../a"), .duplicate("a"), .encrypted, .macro, .zip64,
            .missingPart("xl/a.xml"), .notXML("xl/a.xml", line: 3), .documentType("xl/a.xml", line: 1), .noSheet,
            .tooManyCells(sheet: "A", most: 1_000_000), .noProject(sheets: ["A", "B"], headings: ["kind"]),
            .severalProjects(sheets: ["A", "B"]), .noOriginal,
        ]

    @Test("Each fault has a sentence of its own in each language")
    func sentences() {
        var said: Set<String> = []
        for language in Language.allCases {
            for fault in Self.faults { said.insert(Words(in: language).say(fault)) }
        }
        #expect(said.count == Language.allCases.count * Self.faults.count)
    }

    @Test("Files that are taken for workbooks are refused with the file's name, and nothing is read of them")
    func files() throws {
        let folder = try TemporaryFolder()
        for (name, bytes, fault) in [
            ("a.xlsx", Array("PK\u{3}\u{4}".utf8), BookFault.cutShort),
            ("a.xls", [0xD0, 0xCF, 0x11, 0xE0], .notAWorkbook(.oldExcel)),
            ("a.gsheet", Array("{\"doc_id\":\"x\"}".utf8), .notAWorkbook(.google)),
            ("b.json", Array("{\"url\":\"https://docs.google.com/open?id=x\"}".utf8), .notAWorkbook(.google)),
        ] {
            let path = folder.path(name)
            let output = try Output(to: path)
            try output.write(bytes)
            try output.close()
            #expect(throws: FileProblem.book(path, fault)) { try FileText.project(of: path) }
            #expect(Words(in: .english).say(FileProblem.book(path, fault)).hasPrefix(path + ": "))
        }
    }
}
