import Findings
import Money
import ProjectFiles
import Projects
import Syntax

/// What is made of the text of a project or a case, sound or not.
package struct ProjectReading {
    /// What is wrong with it.
    package let log: DiagnosticLog
    /// The tree of the file, whether it is JSON or a table.
    package let root: JSONNode?
    package let project: Project?
    package let item: Case?

    /// Reads a text among the cases and registers of a library.
    ///
    /// Where all amounts are to be converted to a `target`, they stay as printed until then; else lines in another currency
    /// are brought to the file's.
    package init<Failure>(
        _ source: SourceText, _ library: CaseLibrary<Failure>, to target: ConversionTarget? = nil
    ) throws(Failure) {
        try self.init(source, vocabulary: library.vocabulary, to: target, converter: library.converter)
    }

    /// The same with the codes that files may use, and what brings lines to one currency.
    package init<Failure>(
        _ source: SourceText, vocabulary: Vocabulary, to target: ConversionTarget? = nil,
        converter: () throws(Failure) -> Converter
    ) throws(Failure) {
        let log = DiagnosticLog(source)
        self.log = log
        for change in source.cells?.changes ?? [] {
            let isLost = if case .cannotBeTakenBack = change.fact { true } else { false }
            log.note(change.fact, at: change.offset, severity: isLost ? .error : .warning)
        }
        root = Self.isTable(source) ? ProjectSheet.read(log) : JSONReader.read(log)
        if let root, CaseReader.isCase(root) {
            let reader = CaseReader(vocabulary: vocabulary, log: log)
            let printed = reader.readAsPrinted(root)
            item =
                target != nil || reader.foreign.isEmpty
                ? printed : reader.foreign.bringing(printed, by: try converter(), log)
            project = item?.project
        } else {
            item = nil
            let reader = ProjectReader(vocabulary: vocabulary, log: log)
            let printed = root.flatMap(reader.readAsPrinted)
            project =
                target != nil || reader.foreign.isEmpty
                ? printed : reader.foreign.bringing(printed, by: try converter(), log)
        }
    }

    /// What a file's name may end in without belonging to its id.
    package static let endings = [".json", ".csv", ".tsv", ".xlsx", ".ods"]

    /// The id of the case, or the file's name without its ending.
    package func id(inFileNamed name: String) -> String {
        item?.id ?? Self.id(ofFileNamed: fileName(name))
    }

    /// A file's name without its ending.
    package static func id(ofFileNamed name: String) -> String {
        let ending = endings.first { name.lowercased().hasSuffix($0) } ?? ""
        return String(name.dropLast(ending.count))
    }

    /// The name of the file in which the project was written: of a workbook that valor made, that of the file it was made of.
    package func fileName(_ name: String) -> String {
        guard let original = log.source.cells?.original, !original.isEmpty else { return name }
        return original
    }

    /// Whether a file is a table and no JSON: its name says so, or its first line where the name says nothing.
    private static func isTable(_ source: SourceText) -> Bool {
        let name = source.name.lowercased()
        if name.hasSuffix(".csv") || name.hasSuffix(".tsv") { return true }
        if name.hasSuffix(".json") { return false }
        let first = source.bytes.first { !($0 == 0x20 || (0x09...0x0D).contains($0)) }
        // JSON starts with a bracket, or with a remark in front of it.
        guard let first, !"{[/\"".utf8.contains(first) else { return false }
        return source.bytes.prefix { $0 != 0x0A }.contains { $0 == 0x2C || $0 == 0x3B || $0 == 0x09 }
            || first == UInt8(ascii: "#")
    }
}
