import Documents
import Facts
import Languages
import Projects
import Wording

/// A row of a matrix of indicators: a criterion, or what all of them come to.
enum MatrixRow {
    case criterion(IndicatorMatrix.Criterion)
    case sum

    /// The rows of a matrix: its criteria in the order of the file, and their sum.
    static func all(of matrix: IndicatorMatrix) -> [MatrixRow] { matrix.criteria.map { .criterion($0) } + [.sum] }

    /// The criterion; nothing where it is the sum.
    var criterion: IndicatorMatrix.Criterion? { if case .criterion(let criterion) = self { criterion } else { nil } }

    /// What is scored, and how much it weighs.
    static func fields(_ words: Words) -> [Field<MatrixRow>] {
        [
            Field(Column("criterion", words.say(MethodText.criterion))) { row in
                .words(row.criterion.map { words.text($0.what) } ?? words.say(MethodText.sum))
            },
            Field(Column("weight", words.say(MethodText.weight), alignment: .right)) { row in
                row.criterion.map { .percent($0.weight) } ?? .blank
            },
        ]
    }

    /// What an option scores in it, with as many decimals as the file gives; in the sum, weighted.
    func score(of option: String?, in matrix: IndicatorMatrix) -> Cell {
        switch self {
        case .criterion(let criterion):
            criterion.score(of: option).map { .number($0, decimals: matrix.decimals) } ?? .unknown(.notStated)
        case .sum: matrix.weightedScore(of: option).map { .number($0, decimals: 2) } ?? .unknown(.notStated)
        }
    }
}
