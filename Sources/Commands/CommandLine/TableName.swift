import Documents
import Projects
import Reports
import Wording

/// The tables of a report, one of which a CSV can hold.
enum TableName: String, CaseIterable {
    case years
    case results
    case figures
    case quantities
    case answers
    case claims
    case twoWay = "two-way"
    case rates
    case delays
    case options
    case registers
    case lines
}

extension CaseReport {
    /// A table of a case by its name.
    func table(_ name: TableName) throws(Failure) -> Table {
        switch name {
        case .years: return yearTable
        case .results: return resultsTable
        case .figures: return figures
        case .quantities: return quantityTable
        case .claims: return claimTable
        case .answers, .options, .registers, .lines, .twoWay, .rates, .delays:
            throw .usage(.tableOfNoUse(name.rawValue, id: id, choices: Self.tables.map(\.rawValue)))
        }
    }

    private static let tables: [TableName] = [.figures, .quantities, .years, .results, .claims]
}

extension EvidenceReport {
    /// A table of a partial case by its name; it has no results of its own, and no years.
    func table(_ name: TableName) throws(Failure) -> Table {
        switch name {
        case .figures: return figures
        case .quantities: return quantityTable
        case .answers: return answerTable
        case .claims: return claimTable
        case .years, .results, .options, .registers, .lines, .twoWay, .rates, .delays:
            let choices: [TableName] = [.figures, .quantities, .answers, .claims]
            throw .usage(.tableOfNoUse(name.rawValue, id: id, choices: choices.map(\.rawValue)))
        }
    }
}

extension AppraisalReport {
    /// A table of an appraisal by its name; a project has no figures of a source.
    func table(_ name: TableName) throws(Failure) -> Table {
        switch name {
        case .years: return yearTable
        case .results: return resultsTable
        case .lines: return lineTable
        case .figures, .quantities, .claims, .answers, .options, .registers, .twoWay, .rates, .delays:
            let choices = [TableName.years, .results, .lines].map(\.rawValue)
            throw .usage(.notAChoice(.table, found: name.rawValue, nearest: nil, choices: choices))
        }
    }
}
