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
        "register of overruns", [OverrunKey.overruns])

    private static let figure = Shape(
        "published overrun",
        [
            OverrunKey.id,
            OverrunKey.statistic,
            OverrunKey.share, OverrunKey.overrun,
            OverrunKey.projects, OverrunKey.publication,
            OverrunKey.year, OverrunKey.lastChecked,
            OverrunKey.status,
            OverrunKey.basis, OverrunKey.quote,
            OverrunKey.checkedIn, OverrunKey.note,
        ])

    /// Reads a register; throws ``InvalidRegister`` with everything that is wrong with the text.
    package init(_ source: SourceText) throws(InvalidRegister) {
        let log = DiagnosticLog(source)
        let fields = JSONReader.read(log).flatMap { Fields($0, as: Self.shape, log: log) }
        let entries = (fields?.list(OverrunKey.overruns) ?? []).compactMap { Self.entry($0, log: log) }
        guard !log.hasErrors else { throw InvalidRegister(diagnostics: log.diagnostics) }
        self.entries = entries
    }

    private static func entry(_ node: JSONNode, log: DiagnosticLog) -> Entry? {
        guard let fields = Fields(node, as: figure, log: log) else { return nil }
        let statistic: Entry.Statistic? = fields.choice(OverrunKey.statistic)
        let status: Entry.Status? = fields.choice(OverrunKey.status)
        let basis: Entry.Basis? = fields.choice(OverrunKey.basis)
        let share = fields.rate(OverrunKey.share)
        guard let id = fields.string(OverrunKey.id), let statistic, let overrun = fields.rate(OverrunKey.overrun),
            let publication = fields.string(OverrunKey.publication), let year = fields.integer(OverrunKey.year),
            let status
        else { return nil }
        // A mean is of all projects, and what was found was found somewhere.
        if (share == nil) != (statistic == .mean) { log.note(RegisterProblem.figureAgainstKind(id), at: node) }
        if (status == .verified) != (basis != nil) || (status == .verified) != fields.has(OverrunKey.quote) {
            log.note(RegisterProblem.figureAgainstKind(id), at: fields.place(of: OverrunKey.status))
        }
        return Entry(
            id: id, statistic: statistic, share: share, overrun: overrun, projects: fields.integer(OverrunKey.projects),
            publication: publication, year: year, status: status, basis: basis, quote: fields.string(OverrunKey.quote),
            checkedIn: fields.string(OverrunKey.checkedIn), note: fields.wording(OverrunKey.note, log: log))
    }
}

extension OverrunRegister {
    /// The keys of the register.
    fileprivate enum OverrunKey {
        static let overruns = Key("overruns", .list(.object(figure)), required: true)
        static let id = Key("id", .identifier, required: true)
        static let statistic = Key("statistic", .choice(Entry.Statistic.allCases.map { $0.rawValue }), required: true)
        static let share = Key("share", .share)
        static let overrun = Key("overrun", .rate, required: true)
        static let projects = Key("projects", .wholeNumber())
        static let publication = Key("publication", .text, required: true)
        static let year = Key("year", .wholeNumber(), required: true)
        static let lastChecked = Key("lastChecked", .text, required: true)
        static let status = Key("status", .choice(Entry.Status.allCases.map { $0.rawValue }), required: true)
        static let basis = Key("basis", .choice(Entry.Basis.allCases.map { $0.rawValue }))
        static let quote = Key("quote", .text)
        static let checkedIn = Key("checkedIn", .text)
        static let note = Key("note", .wording)
    }
}
