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
}

extension Session {
    /// The table that is asked for, which must be one of the command's; the first of them unless one is named.
    func tableName() throws(Failure) -> TableName {
        let tables = invocation.command.tables
        let asked: TableName? = try usage { () throws(UsageProblem) in try invocation.choice(.table) }
        guard let table = asked ?? tables.first, tables.contains(table) else {
            let found = asked?.rawValue ?? ""
            throw .usage(.notAChoice(.table, found: found, nearest: nil, choices: tables.map(\.rawValue)))
        }
        return table
    }

    /// Prints a report in a format: whole, or the one table of it that is asked for and that a CSV holds.
    func print(
        _ document: @autoclosure () -> Document, table: Table, json: @autoclosure () -> JSONOutput, as format: Format,
        in dialect: CSVDialect, about subject: @autoclosure () throws(Failure) -> Subject
    ) throws(Failure) {
        switch format {
        case .text where invocation.has(.table): try print(render(table))
        case .text: try print(render(document()))
        case .markdown where invocation.has(.table): try print(markdown(table))
        case .markdown: try print(markdown(document()))
        case .csv: try print(table, in: dialect, about: try subject())
        case .json: try print(render(json()))
        }
    }

    /// What a table of a project is called: the project, and what the table holds of it.
    func title(of table: TableName, _ project: Project) -> String {
        let label =
            switch table {
            case .years: words.label(.yearByYear)
            case .results: words.label(.results)
            case .figures: words.label(.figures)
            case .quantities: words.label(.quantities)
            case .answers: words.say(EvidenceText.answers)
            case .claims: words.label(.claims)
            case .options: words.say(OptionText.title)
            case .twoWay, .rates, .delays: words.say(SensitivityText.reportTitle)
            case .registers: words.heading(.registers)
            }
        return "\(words.text(project.name)): \(label)"
    }
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
        case .answers, .options, .registers, .twoWay, .rates, .delays:
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
        case .years, .results, .options, .registers, .twoWay, .rates, .delays:
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
        case .figures, .quantities, .claims, .answers, .options, .registers, .twoWay, .rates, .delays:
            let choices = [TableName.years, .results].map(\.rawValue)
            throw .usage(.notAChoice(.table, found: name.rawValue, nearest: nil, choices: choices))
        }
    }
}
