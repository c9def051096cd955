import Casebook
import Documents
import Embedded
import Findings
import Languages
import ProjectFiles
import Projects
import Registers
import Reports
import Syntax
import Valuation
import Wording

/// The appraisal of a file on its own terms, as the command line makes it where it is asked for nothing else.
struct PageAppraisal {
    /// A report on a project, or on its options side by side; apart from what holds it, since WebAssembly passes a thousand
    /// values at most.
    private indirect enum Report {
        case project(AppraisalReport)
        case options(OptionsReport)
    }

    private let report: Report?
    private let setting: PageSetting?
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
            report =
                project.options.isEmpty
                ? .project(try Self.appraisal(of: project, id: id, in: name, library, words))
                : .options(try Self.comparison(of: project, id: id, in: name, library, words))
            setting = PageSetting(
                generator: Self.generator,
                command: Self.command(ofFileNamed: name, in: language),
                country: project.country.flatMap { library.countries[$0]?.shortCode })
            messages = words.messages(reading.log.diagnostics)
        } catch {
            (report, setting) = (nil, nil)
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

    /// The program and its version.
    static let generator = "valor \(ProgramVersion.number)"

    /// The command line that gives the same report.
    private static func command(ofFileNamed name: String, in language: Language) -> String {
        let file = name.split(separator: "/").last.map { String($0) } ?? name
        return "valor appraise \(ShellWord.quoted(file)) --language \(language.rawValue)"
    }

    /// The report as JSON; nothing where the file is wrong.
    var json: String? {
        switch report {
        case .project(let report): report.json.prettyText + "\n"
        case .options(let report): report.json.prettyText + "\n"
        case nil: nil
        }
    }

    /// The report as a page of HTML, whole or without what takes many draws; nothing where the file is wrong.
    func html(leavingOutDraws: Bool) -> String? {
        guard let report, var setting else { return nil }
        setting.leavesOutDraws = leavingOutDraws
        return switch report {
        case .project(let report): report.html(setting)
        case .options(let report): report.html(setting)
        }
    }

    /// The cases and registers, read once.
    static let library: Result<CaseLibrary<PageFailure>, PageFailure> = {
        do throws(PageFailure) {
            return .success(try CaseLibrary(builtIn: EmbeddedFile.all.map { (path: $0.path, text: $0.text) }))
        } catch {
            return .failure(error)
        }
    }()

    /// The published cases, read once.
    private static let publishedCases: Result<[Case], PageFailure> = {
        do throws(PageFailure) { return .success(try library.get().cases()) } catch { return .failure(error) }
    }()

    /// A project beside published cases.
    private static func appraisal(
        of project: Project, id: String, in file: String, _ library: CaseLibrary<PageFailure>, _ words: Words
    ) throws(PageFailure) -> AppraisalReport {
        let terms = try terms(AppraisalTerms(for: project), of: project, in: file)
        // The cases are in constant prices: a nominal rate says nothing of them.
        let cases = terms.discounting.isNominal ? [] : try publishedCases.get()
        let rows = cases.map { item in
            Comparison.Row(
                id: item.id, project: item.project, source: item, readings: [], perspective: .social, terms: terms)
        }
        return AppraisalReport(
            of: project, id: id, on: terms, yearTableFor: .social,
            beside: Comparison(rows, perspective: .social, terms: terms), words: words,
            basis: try library.basis(of: project))
    }

    /// The options of a project side by side.
    private static func comparison(
        of project: Project, id: String, in file: String, _ library: CaseLibrary<PageFailure>, _ words: Words
    ) throws(PageFailure) -> OptionsReport {
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
            terms: { $0.optionNames.flatMap { settled[$0.own] } ?? usual })
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
