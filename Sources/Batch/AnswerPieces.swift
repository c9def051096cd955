import Documents
import Reports
import Valuation

/// A piece of an answer that is cut where its numbers stand.
struct AnswerPiece: Sendable {
    /// What stands in front of a number, or behind the last.
    let bytes: [UInt8]
    /// What the number is: the name of a metric, or of a member; nothing where none follows.
    let number: String?
}

extension [UInt8] {
    /// The pieces of an answer in JSON behind its head; none where it starts otherwise.
    func pieces(behind head: [UInt8]) -> [AnswerPiece] {
        guard starts(with: head) else { return [] }
        var pieces: [AnswerPiece] = []
        var (piece, place) = (head.count, head.count)
        var (key, text) = ("", "")
        while place < count {
            switch self[place] {
            case UInt8(ascii: "\""):
                let first = place + 1
                place = first
                while place < count, self[place] != UInt8(ascii: "\"") {
                    place += self[place] == UInt8(ascii: "\\") ? 2 : 1
                }
                text = String(decoding: self[first..<Swift.min(place, count)], as: UTF8.self)
                place += 1
            case UInt8(ascii: ":"):
                key = text
                place += 1
            case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
                let first = place
                while place < count, "-+.eE0123456789".utf8.contains(self[place]) { place += 1 }
                // What is computed side by side falls through zero.
                if key == "slope" { continue }
                pieces.append(AnswerPiece(bytes: Array(self[piece..<first]), number: key))
                piece = place
            default: place += 1
            }
        }
        return pieces + [AnswerPiece(bytes: Array(self[piece...]), number: nil)]
    }
}

extension RowResults {
    /// The pieces of the cells of a line of CSV.
    func pieces(_ writer: ResultWriter) -> [AnswerPiece] {
        let (metrics, front, dialect) = (writer.columns.metrics, writer.columns.front.count, writer.dialect)
        let words = cells.count - metrics.count
        let places = Set(metrics.indices.map { $0 < front ? $0 : $0 + words })
        var pieces: [AnswerPiece] = []
        var (piece, metric) = ([UInt8](), 0)
        for (index, cell) in cells.enumerated() {
            piece += String(dialect.separator).utf8
            if places.contains(index) {
                defer { metric += 1 }
                if cell == .empty { continue }
                pieces.append(AnswerPiece(bytes: piece, number: metrics[metric].rawValue))
                piece = []
            } else {
                piece += dialect.field(cell).utf8
            }
        }
        return pieces + [AnswerPiece(bytes: piece + Array(dialect.lineEnd.utf8), number: nil)]
    }
}
