import Facts
import Findings
import Syntax

/// What IT projects are published to have cost more than planned, read from JSON.
///
/// Source: `Cases/reference/overruns.json`, whose origin stands beside it in `origins.json`.
package struct OverrunRegister: Sendable {
    /// A published figure.
    package struct Entry: Sendable, Hashable {
        /// What the figure is of.
        package enum Statistic: String, Sendable, Hashable, CaseIterable {
            /// The mean of all projects.
            case mean
            /// The mean of a share of them.
            case tail
            /// What a share of them exceeds.
            case above
        }

        /// Whether the figure was found in a text.
        package enum Status: String, Sendable, Hashable, CaseIterable {
            case verified
            case unverified
        }

        /// In which text it was found.
        package enum Basis: String, Sendable, Hashable, CaseIterable {
            /// In the publication.
            case document
            /// In another that quotes it.
            case secondHand
        }

        /// Its name.
        package let id: String
        /// What the figure is of.
        package let statistic: Statistic
        /// The share of the projects that it is of, where it is not of all.
        package let share: Double?
        /// Actual cost over estimated cost, less 1.
        package let overrun: Double
        /// How many projects were studied, where that is known.
        package let projects: Int?
        /// Where it was published.
        package let publication: String
        /// When it was published.
        package let year: Int
        /// Whether it was found.
        package let status: Status
        /// In which text.
        package let basis: Basis?
        /// The text's own phrase.
        package let quote: String?
        /// The text that quotes it.
        package let checkedIn: String?
        /// What else must be known of it.
        package let note: LocalText?
    }

    /// The figures, in the order of the file.
    package let entries: [Entry]

    private static let shape = Shape(
        "register of overruns", [.init("overruns", .list(.object(figure)), required: true)])

    private static let figure = Shape(
        "published overrun",
        [
            .init("id", .identifier, required: true),
            .init("statistic", .choice(Entry.Statistic.allCases.map { $0.rawValue }), required: true),
            .init("share", .share), .init("overrun", .rate, required: true),
            .init("projects", .wholeNumber()), .init("publication", .text, required: true),
            .init("year", .wholeNumber(), required: true), .init("lastChecked", .text, required: true),
            .init("status", .choice(Entry.Status.allCases.map { $0.rawValue }), required: true),
            .init("basis", .choice(Entry.Basis.allCases.map { $0.rawValue })), .init("quote", .text),
            .init("checkedIn", .text), .init("note", .wording),
        ])

    /// Reads a register; throws ``InvalidRegister`` with everything that is wrong with the text.
    package init(_ source: SourceText) throws(InvalidRegister) {
        let log = DiagnosticLog(source)
        let fields = JSONReader.read(log).flatMap { Fields($0, as: Self.shape, log: log) }
        let entries = (fields?.list("overruns") ?? []).compactMap { Self.entry($0, log: log) }
        guard !log.hasErrors else { throw InvalidRegister(diagnostics: log.diagnostics) }
        self.entries = entries
    }

    private static func entry(_ node: JSONNode, log: DiagnosticLog) -> Entry? {
        guard let fields = Fields(node, as: figure, log: log) else { return nil }
        let statistic: Entry.Statistic? = fields.choice("statistic")
        let status: Entry.Status? = fields.choice("status")
        let basis: Entry.Basis? = fields.choice("basis")
        let share = fields.rate("share")
        guard let id = fields.string("id"), let statistic, let overrun = fields.rate("overrun"),
            let publication = fields.string("publication"), let year = fields.integer("year"), let status
        else { return nil }
        // A mean is of all projects, and what was found was found somewhere.
        if (share == nil) != (statistic == .mean) { log.note(RegisterProblem.figureAgainstKind(id), at: node) }
        if (status == .verified) != (basis != nil) || (status == .verified) != fields.has("quote") {
            log.note(RegisterProblem.figureAgainstKind(id), at: fields.place(of: "status"))
        }
        var variants: [String: String] = [:]
        for member in fields["note"]?.members ?? [] { variants[member.key] = member.value.string }
        return Entry(
            id: id, statistic: statistic, share: share, overrun: overrun, projects: fields.integer("projects"),
            publication: publication, year: year, status: status, basis: basis, quote: fields.string("quote"),
            checkedIn: fields.string("checkedIn"), note: variants.isEmpty ? nil : LocalText(variants))
    }
}
