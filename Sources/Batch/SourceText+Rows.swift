import Findings
import Syntax

extension SourceText {
    /// Whether it holds rows or lines of a batch, and no project: a header that such rows have, a cash flow, or one object
    /// behind another.
    var holdsRows: Bool {
        let text = bytes.drop { $0 == 0x20 || (0x09...0x0D).contains($0) }
        guard text.first == UInt8(ascii: "{") else {
            var reader = CSVReader(self)
            return reader.next().map { (try? RowColumns($0, file: name)) != nil } ?? false
        }
        let line = text.prefix { $0 != 0x0A }
        let log = DiagnosticLog(SourceText(name: name, utf8: Array(line)))
        guard let first = JSONReader.read(log), !log.hasErrors else { return false }
        let next = text.dropFirst(line.count).first { !($0 == 0x20 || (0x09...0x0D).contains($0)) }
        return next == UInt8(ascii: "{") || FlowLine.isFlow(first)
    }
}
