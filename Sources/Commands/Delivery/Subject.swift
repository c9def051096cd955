import Appraisal
import Casebook
import Documents
import Facts
import Findings
import Projects
import Registers
import Reports
import Syntax
import Valuation
import Wording

extension Session {
    /// What a CSV file is about, and what it rests on: what its data package says besides its columns.
    struct Subject {
        let title: String
        let description: String
        let sources: [PackageSource]
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
            case .lines: words.say(BudgetText.byLine)
            case .registers: words.heading(.registers)
            }
        return "\(words.text(project.name)): \(label)"
    }

    /// The terms that every number of a table rests on.
    func describe(_ terms: AppraisalTerms, _ perspective: Perspective) -> String {
        words.say(Note.terms(terms, perspective))
    }

    /// What cases and projects are taken from: the documents of the cases, and each project by its name.
    func sources(of items: [(project: Project, source: Case?)], _ folder: CaseFolder) throws(Failure) -> [PackageSource]
    {
        var sources: [PackageSource] = []
        for item in items {
            let source: PackageSource
            if let document = item.source?.document {
                source = try folder.origin(of: document).map { PackageSource($0) } ?? PackageSource(title: document)
            } else {
                source = PackageSource(title: words.text(item.project.name))
            }
            if !sources.contains(source) { sources.append(source) }
        }
        return sources
    }
}

extension CaseFolder {
    /// Where the names of countries are taken from.
    func countrySources() throws(Failure) -> [PackageSource] {
        try referenceOrigins(of: "countries.csv").map { PackageSource($0) }
    }
}

extension PackageSource {
    /// A document, by its record of origin.
    init(_ origin: Origin) {
        self.init(title: origin.title, citation: origin.citation, licence: LocalText(origin.licence))
    }

    /// Reference data, by its record of origin.
    init(_ origin: ReferenceOrigin) {
        self.init(
            title: origin.title, version: origin.version, citation: origin.citation, licence: origin.licence,
            licenceCode: origin.licenceCode, id: origin.id)
    }
}
