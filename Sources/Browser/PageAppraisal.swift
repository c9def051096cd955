import Casebook
import Documents
import Embedded
import Findings
import Languages
import ProjectFiles
import Projects
import Reports
import Syntax
import Valuation
import Wording

/// The appraisal of a file on its own terms, as the command line makes it where it is asked for nothing else.
struct PageAppraisal {
    /// The report, as JSON; nothing where the file is wrong.
    let report: String?
    /// What is said of the file: its errors, or what is doubtful in it.
    let messages: String

    /// Appraises a file by its name and its bytes, and says so in a language.
    init(ofFileNamed name: String, bytes: [UInt8], in language: Language) {
        let words = Words(in: language)
        do throws(PageFailure) {
            let library = try Self.library.get()
            let source = try Self.source(name, bytes)
            if let program = ForeignFile(of: source.bytes) { throw .file(.notText(name, program)) }
            let reading = try ProjectReading(source, library)
            guard let project = reading.project, !reading.log.hasErrors else {
                throw .diagnostics(reading.log.diagnostics)
            }
            let id = reading.id(inFileNamed: name.split(separator: "/").last.map { String($0) } ?? name)
            if reading.item?.partial != nil { throw .partialCase(id) }
            let words = try library.words(words, in: project.country)
            let json =
                project.options.isEmpty
                ? try Self.appraisal(of: project, id: id, in: name, library, words)
                : try Self.comparison(of: project, id: id, in: name, library, words)
            report = json.prettyText + "\n"
            messages = words.messages(reading.log.diagnostics)
        } catch {
            report = nil
            messages = words.say(error)
        }
    }

    /// The text of a file, or what a workbook says.
    private static func source(_ name: String, _ bytes: [UInt8]) throws(PageFailure) -> SourceText {
        guard Book.mayBe(bytes) else { return SourceText(name: name, bytes: bytes) }
        do throws(BookFault) { return try ProjectBook.source(name: name, bytes: bytes) } catch {
            throw .file(.book(name, error))
        }
    }

    /// The cases and registers, read once.
    private static let library: Result<CaseLibrary<PageFailure>, PageFailure> = {
        do throws(PageFailure) {
            return .success(try CaseLibrary(builtIn: EmbeddedFile.all.map { (path: $0.path, text: $0.text) }))
        } catch {
            return .failure(error)
        }
    }()

    /// A project beside published cases.
    private static func appraisal(
        of project: Project, id: String, in file: String, _ library: CaseLibrary<PageFailure>, _ words: Words
    ) throws(PageFailure) -> JSONOutput {
        let terms = try terms(AppraisalTerms(for: project), of: project, in: file)
        // The cases are in constant prices: a nominal rate says nothing of them.
        let cases = terms.discounting.isNominal ? [] : try library.cases()
        let rows = cases.map { item in
            Comparison.Row(
                id: item.id, project: item.project, source: item, readings: [], perspective: .social, terms: terms)
        }
        return AppraisalReport(
            of: project, id: id, on: terms, yearTableFor: .social,
            beside: Comparison(rows, perspective: .social, terms: terms), words: words,
            basis: try library.basis(of: project)
        ).json
    }

    /// The options of a project side by side.
    private static func comparison(
        of project: Project, id: String, in file: String, _ library: CaseLibrary<PageFailure>, _ words: Words
    ) throws(PageFailure) -> JSONOutput {
        let compared = try ComparedOptions<AppraisalTerms>(
            project.options, terms: { $0 },
            failing: { .diagnostics([Diagnostic(fact: OptionProblem($0), file: file)]) }
        ) { option, years throws(PageFailure) in
            let asked =
                years.map { AppraisalTerms(for: option.project).over(years: $0) }
                ?? AppraisalTerms(for: option.project, keepingHorizon: option.hasOwnHorizon)
            return try terms(asked, of: option.project, in: file)
        }
        let usual = try terms(AppraisalTerms(for: project), of: project, in: file)
        var project = project
        project.options = compared.options
        let settled = compared.terms
        return OptionsReport(
            of: project, id: id, perspective: .social, words: words,
            terms: { $0.optionNames.flatMap { settled[$0.own] } ?? usual }
        ).json
    }

    /// Terms for the prices of a project's amounts.
    private static func terms(
        _ asked: AppraisalTerms, of project: Project, in file: String
    ) throws(PageFailure) -> AppraisalTerms {
        do throws(AppraisalTermsProblem) {
            return try asked.matching(project.prices, inflation: project.inflation)
        } catch {
            throw .diagnostics([Diagnostic(fact: ProjectProblem(error), file: file)])
        }
    }
}
