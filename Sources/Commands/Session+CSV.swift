import Appraisal
import Casebook
import Documents
import Findings
import Projects
import Registers
import Reports
import Syntax
import Valuation
import Wording

// How tables become CSV files, with the data package beside each.
extension Session {
    /// How CSV is written: as RFC 4180 has it, or as the spreadsheets of the country that is asked for read it.
    func dialect(_ folder: CaseFolder) throws(Failure) -> CSVDialect {
        guard let text = invocation[.csvFor] else { return .rfc4180 }
        let formats = try folder.numberFormats()
        let known = folder.countries.codes.filter { formats[$0] != nil }.compactMap { folder.countries[$0] }
        let code = text.uppercased()
        let country = folder.countries.codes.lazy.compactMap { folder.countries[$0] }
            .first { $0.code == code || $0.shortCode == code }
        guard let country, let format = formats[country.code] else {
            // A country that is one, but whose spreadsheets are not known, is no slip.
            let near = country == nil ? Self.nearestCode(to: text, among: known) : nil
            throw .usage(.unknownSpreadsheetCountry(text, nearest: near))
        }
        return .spreadsheet(decimal: format.decimal, group: format.group)
    }

    /// The code of the country that a misspelt code or a name may mean.
    ///
    /// Of two letters every other code is near; only the same two, swapped, say what was meant.
    private static func nearestCode(to text: String, among countries: [Country]) -> String? {
        if text.count <= 2 {
            let swapped = String(text.uppercased().reversed())
            return countries.contains { $0.shortCode == swapped } ? swapped : nil
        }
        if text.count == 3, let code = nearest(to: text, among: countries.map(\.code)) { return code }
        let name = nearest(to: text, among: countries.flatMap(\.name.all))
        return countries.first { country in name.map(country.name.all.contains) == true }?.code
    }

    /// What a CSV file is about, and what it rests on: what its data package says besides its columns.
    struct Subject {
        let title: String
        let description: String
        let sources: [PackageSource]
    }

    /// Writes a table as CSV; into a file that ends in `.csv` together with its data package, both or neither.
    func print(_ table: Table, in dialect: CSVDialect, about subject: Subject) throws(Failure) {
        let text = CSVRenderer(dialect: dialect).render(table)
        guard let path = invocation[.output], let packagePath = packagePath(beside: path) else {
            return try print(text)
        }
        let package = dataPackage(of: table, in: path, as: dialect, about: subject)
        do {
            let output = try output(to: path)
            let companion = try companion(packagePath, of: path)
            try companion.write(render(package.json))
            try output.write(text)
            try output.close(with: companion)
        } catch {
            throw .file(error)
        }
    }

    /// Where a data package is written; refuses to replace a file that is none of ours.
    func companion(_ path: String, of table: String) throws(FileProblem) -> Output {
        if case .regular = Platform.kind(of: path) {
            let bytes = try FileText.bytes(of: path)
            let root = JSONReader.read(DiagnosticLog(SourceText(name: PathText.shown(path), bytes: bytes)))
            let paths = root?["resources"]?.elements?.compactMap { $0["path"]?.string } ?? []
            let isOurs = paths == [Self.name(of: table)] && root?["sources"] != nil && root?["version"] != nil
            if !isOurs { throw .foreignPackage(PathText.shown(path), table: PathText.shown(table)) }
        }
        return try output(to: path)
    }

    /// The data package of a table that is written into a file.
    func dataPackage(of table: Table, in path: String, as dialect: CSVDialect, about subject: Subject) -> DataPackage {
        DataPackage(
            of: table, in: Self.name(of: path), as: dialect, title: subject.title, description: subject.description,
            version: Version.number, sources: subject.sources,
            describing: { [words] in words.description(ofColumn: $0) })
    }

    /// Where the data package of a file goes; nothing for a device, a pipe, or a file that is no CSV by its name.
    ///
    /// Its name is longer than that of the table; where no file can have it, the table is written alone, and this is said.
    func packagePath(beside path: String) -> String? {
        guard let packagePath = DataPackage.path(beside: path) else { return nil }
        if let name = packagePath.split(separator: "/").last, PathText.bytes(of: String(name)).count > Self.longestName
        {
            let problem = FileProblem.noPackage(PathText.shown(path))
            Self.complain("valor: \(words.label(.warning)): \(words.say(problem))")
            return nil
        }
        switch Platform.kind(of: path) {
        case .nothing, .regular, .folder: return packagePath
        case .other: return Platform.leadsToFile(path) ? packagePath : nil
        }
    }

    /// How many bytes a file's name may have, everywhere but on few disks.
    private static let longestName = 255

    static func name(of path: String) -> String {
        PathText.shown(path.split(separator: "/").last.map(String.init) ?? path)
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

extension PackageSource {
    /// A document, by its record of origin.
    init(_ origin: Origin) {
        self.init(title: origin.title, citation: origin.citation, licence: origin.licence)
    }

    /// Reference data, by its record of origin.
    init(_ origin: ReferenceOrigin) {
        self.init(
            title: origin.title, version: origin.version, citation: origin.citation, licence: origin.licence,
            licenceCode: origin.licenceCode, id: origin.id)
    }
}
