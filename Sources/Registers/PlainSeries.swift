import Money
import Numerics
import Syntax

/// The rows of a series, read by their bytes: thousands, each of which repeats most of the one above.
///
/// Only what is beyond doubt is read so: fields in ASCII without quotes, each as the register wants it, the years of a
/// currency in their order and in one place. Of any other file nothing is told here: ``SeriesRegister`` reads it row by row
/// and says what is wrong.
struct PlainSeries {
    /// The figures by economy, in the order of the file.
    private(set) var entries: [String: [SeriesRegister.Entry]] = [:]

    private let columns: Columns
    /// What the rows since the last change of economy or currency have in common, and their figures.
    private var economy = ""
    private var currency = Currency.none
    private var block: [SeriesRegister.Entry] = []
    private var lastYear = 0
    private var known: Set<String> = []
    /// What the last row has.
    private var source = ""
    private var method = Observation.Method.published

    /// Reads a whole text; nothing where any of it wants a closer look.
    init?(_ text: SourceText) {
        var reader = CSVReader(text)
        guard reader.separator == .comma, let header = reader.readHeader(), let columns = Columns(header) else {
            return nil
        }
        self.columns = columns
        let start = text.bytes.count - reader.bytesLeft
        guard text.bytes.withUnsafeBufferPointer({ read($0, from: start) }) else { return nil }
    }

    private struct Columns {
        let economy, currency, year, value, source, method: Int
        let status: Int?
        let count: Int

        init?(_ header: CSVRow) {
            func place(_ name: String) -> Int? { header.index(of: name) }
            guard header.findings.isEmpty, let economy = place("economy"), let currency = place("currency"),
                let year = place("year"), let value = place("value"), let source = place("source"),
                let method = place("method")
            else { return nil }
            (self.economy, self.currency, self.year, self.value) = (economy, currency, year, value)
            (self.source, self.method, status) = (source, method, place("status"))
            count = header.count
        }
    }

    private mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Bool {
        var row = Row(bytes, fields: columns.count)
        var above = row
        var offset = start
        while offset < bytes.count {
            swap(&row, &above)
            guard let next = row.read(from: offset), take(row, below: above) else { return false }
            offset = next
        }
        return close()
    }

    /// The fields of a row, as they lie in the text.
    private struct Row {
        private let bytes: UnsafeBufferPointer<UInt8>
        private var fields: [Range<Int>]

        init(_ bytes: UnsafeBufferPointer<UInt8>, fields count: Int) {
            self.bytes = bytes
            fields = Array(repeating: 0..<0, count: count)
        }

        /// Finds the fields of the row that starts at a byte; gives where the next one starts, or nothing where this one
        /// is not plain.
        mutating func read(from start: Int) -> Int? {
            var offset = start
            var fieldStart = start
            var field = 0
            while true {
                // The last line may lack its end.
                let byte = offset < bytes.count ? bytes[offset] : UInt8(ascii: "\n")
                if byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\n") {
                    guard field < fields.count else { return nil }
                    fields[field] = fieldStart..<offset
                    fieldStart = offset + 1
                    field += 1
                    if byte == UInt8(ascii: "\n") { break }
                } else if byte == UInt8(ascii: "\"") || !(0x20..<0x7F).contains(byte) {
                    return nil
                }
                offset += 1
            }
            return field == fields.count ? offset + 1 : nil
        }

        subscript(field: Int) -> UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(rebasing: bytes[fields[field]]) }

        func text(_ field: Int) -> String { String(decoding: self[field], as: UTF8.self) }

        /// Whether a field has the bytes that it has in another row.
        func repeats(_ other: Row, _ field: Int) -> Bool {
            let (mine, its) = (self[field], other[field])
            guard mine.count == its.count else { return false }
            for place in mine.indices where mine[place] != its[place] { return false }
            return true
        }
    }

    /// Takes up a row; the one above has empty fields where this is the first.
    private mutating func take(_ row: Row, below above: Row) -> Bool {
        if !row.repeats(above, columns.economy) || !row.repeats(above, columns.currency) {
            guard close(), let code = Currency(row.text(columns.economy)),
                let money = Currency(row.text(columns.currency))
            else {
                return false
            }
            (economy, currency) = (code.code, money)
        }
        let digits = row[columns.year]
        guard (1...4).contains(digits.count), digits.allSatisfy({ $0.isDigit }) else { return false }
        let year = digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
        if !block.isEmpty, lastYear >= year { return false }
        lastYear = year
        let amount = row[columns.value]
        guard amount.allSatisfy({ $0.isDigit || $0 == UInt8(ascii: ".") }), let value = MachineNumber.number(amount),
            value.isFinite
        else { return false }
        if !row.repeats(above, columns.source) { source = row.text(columns.source) }
        if !row.repeats(above, columns.method) {
            guard let other = Observation.Method(rawValue: row.text(columns.method)) else { return false }
            method = other
        }
        var isProvisional = false
        if let place = columns.status, !row[place].isEmpty {
            guard SeriesRegister.Status(rawValue: row.text(place)) == .provisional else { return false }
            isProvisional = true
        }
        guard !economy.isEmpty, !source.isEmpty, !row[columns.method].isEmpty else { return false }
        let figure = Observation(
            value, currency: currency, source: source, method: method, isProvisional: isProvisional)
        block.append(SeriesRegister.Entry(year: year, figure: figure))
        return true
    }

    /// Ends the figures of an economy in a currency; false where there were some of these before.
    private mutating func close() -> Bool {
        guard !block.isEmpty else { return true }
        guard known.insert(economy + currency.code).inserted else { return false }
        entries[economy, default: []] += block
        block.removeAll(keepingCapacity: true)
        return true
    }
}
