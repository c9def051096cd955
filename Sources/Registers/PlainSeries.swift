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
    private var known: Set<String> = []
    /// What the row above has.
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

    /// The fields of a row, as they lie in the text.
    private struct Row {
        let bytes: UnsafeBufferPointer<UInt8>
        let start: Int
        /// Where each field ends.
        var ends: [Int]

        subscript(field: Int) -> UnsafeBufferPointer<UInt8> {
            UnsafeBufferPointer(rebasing: bytes[(field == 0 ? start : ends[field - 1] + 1)..<ends[field]])
        }
    }

    private mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Bool {
        var ends = Array(repeating: 0, count: columns.count)
        var offset = start
        while offset < bytes.count {
            let rowStart = offset
            var field = 0
            while true {
                // The last line may lack its end.
                let byte = offset < bytes.count ? bytes[offset] : UInt8(ascii: "\n")
                if byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\n") {
                    guard field < ends.count else { return false }
                    ends[field] = offset
                    field += 1
                    if byte == UInt8(ascii: "\n") { break }
                } else if byte == UInt8(ascii: "\"") || !(0x20..<0x7F).contains(byte) {
                    return false
                }
                offset += 1
            }
            offset += 1
            guard field == ends.count, take(Row(bytes: bytes, start: rowStart, ends: ends)) else { return false }
        }
        return close()
    }

    private mutating func take(_ row: Row) -> Bool {
        let (economy, currency) = (row[columns.economy], row[columns.currency])
        if !economy.elementsEqual(self.economy.utf8) || !currency.elementsEqual(self.currency.code.utf8) {
            guard close(), let code = Currency(Self.text(economy)), let money = Currency(Self.text(currency)) else {
                return false
            }
            (self.economy, self.currency) = (code.code, money)
        }
        let digits = row[columns.year]
        guard (1...4).contains(digits.count), digits.allSatisfy({ $0.isDigit }) else { return false }
        let year = digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
        if let last = block.last, last.year >= year { return false }
        let amount = row[columns.value]
        guard amount.allSatisfy({ $0.isDigit || $0 == UInt8(ascii: ".") }), let value = MachineNumber.number(amount),
            value.isFinite
        else { return false }
        let source = row[columns.source]
        if !source.elementsEqual(self.source.utf8) { self.source = Self.text(source) }
        let method = row[columns.method]
        if !method.elementsEqual(self.method.rawValue.utf8) {
            guard let other = Observation.Method(rawValue: Self.text(method)) else { return false }
            self.method = other
        }
        var isProvisional = false
        if let place = columns.status, !row[place].isEmpty {
            guard SeriesRegister.Status(rawValue: Self.text(row[place])) == .provisional else { return false }
            isProvisional = true
        }
        guard !self.source.isEmpty else { return false }
        let figure = Observation(
            value, currency: self.currency, source: self.source, method: self.method, isProvisional: isProvisional)
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

    private static func text(_ bytes: UnsafeBufferPointer<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }
}
