import ProjectFiles
import Syntax

/// How each column of a batch writes its numbers, learnt from its first rows.
///
/// A column's own clear numbers tell, else those of the others where they agree. Where nothing tells, commas between the
/// fields leave the point for decimals, as the contract has it; behind semicolons `1.000` is refused, and so it is there
/// where columns contradict one another.
struct RowConventions {
    /// From so many rows it is learnt, or so many bytes of them.
    static let rowsLearntFrom = 1000
    static let bytesLearntFrom = 4 << 20

    private let readers: [Int: CellReader]
    private let other: CellReader

    /// What rows tell of the columns at some places.
    init(
        learntFrom rows: some Sequence<CSVRow>, at places: [Int], hasCommasBetweenFields: Bool, currencies: Set<String>
    ) {
        var columns: [Int: ColumnConvention] = [:]
        for row in rows {
            for place in places { columns[place, default: ColumnConvention()].learn(from: row[place].trimmed) }
        }
        var table = ColumnConvention()
        for column in columns.values { table.learn(from: column) }
        func reader(_ convention: NumberConvention?) -> CellReader {
            CellReader(convention: convention, takesMachineNumbers: hasCommasBetweenFields, currencies: currencies)
        }
        let tellNothing = table.isContradictory && !hasCommasBetweenFields
        readers = columns.mapValues { column in
            // A column that contradicts itself tells nothing, and what others say does not settle it.
            reader(tellNothing || column.isContradictory ? nil : column.convention ?? table.convention)
        }
        other = reader(table.convention)
    }

    /// What reads the cells of the column at a place.
    subscript(place: Int) -> CellReader { readers[place] ?? other }

    /// The sign that stands before decimals in the column at a place, whatever the cell; nothing where that is not certain.
    func decimalSign(at place: Int) -> UInt8? {
        let reader = self[place]
        return switch reader.convention {
        case .point: UInt8(ascii: ".")
        case .comma: UInt8(ascii: ",")
        case nil: reader.takesMachineNumbers ? UInt8(ascii: ".") : nil
        }
    }
}
