import Projects
import Reports
import Valuation

/// A project as a command analyses it: one option of a file, corrected, on its terms, and what it is set against.
struct AnalysedProject {
    /// The session that writes numbers as the project's country does.
    let session: Session
    private let folder: CaseFolder
    let delivery: Delivery
    let file: ProjectFile
    /// The figures that do not vary, since they are asked for or common to both sides.
    let fixed: Set<UncertainParameter.Part>
    private let sides: AskedTerms.Sides
    private let applied: Set<Adjustment>
    private let request: ProjectRequest

    var project: Project { sides.project }
    /// The first option of the file, where the project is another one.
    var base: Project? { sides.base }
    var terms: AppraisalTerms { sides.terms }

    /// Opens the registers, then the file, then settles the terms.
    init(
        _ path: String, _ request: ProjectRequest, _ delivery: DeliveryRequest, _ session: Session
    ) throws(Failure) {
        let asked = try AskedTerms(request.terms, session)
        folder = try session.open(request.folder)
        self.delivery = try session.delivery(delivery, folder)
        file = try ProjectFile(path, folder, session: session, option: request.option)
        self.session = try session.writing(of: [file.project.country], folder)
        let basis = try folder.basis(of: file.project, applying: request.adjustments)
        applied = basis.applied
        sides = try asked.sides(
            of: basis.adjusted, beyond: try folder.baseline(of: file, applying: request.adjustments), of: file,
            in: path, folder)
        var fixed: Set<UncertainParameter.Part> = []
        if asked.hasHorizon || sides.isRenewed { fixed.insert(.horizon) }
        if asked.hasRate { fixed.insert(.discountRate) }
        self.fixed = fixed
        self.request = request
    }

    /// Which option it is, beyond which other, and with which corrections.
    var variant: ProjectVariant {
        ProjectVariant(
            option: file.option, beyond: base == nil ? nil : file.options.first, of: file.options.count,
            applied: applied, lives: sides.note)
    }

    /// What bars are made of where the report goes.
    var bar: Character { session.drawsLines || delivery.format == .markdown ? "█" : "#" }

    /// What a package of what is printed says it is about.
    func subject() throws(Failure) -> Session.Subject {
        Session.Subject(
            title: session.title(of: request.table, project),
            description: session.describe(terms, request.perspective),
            sources: try session.sources(of: [(project, file.item)], folder))
    }
}
