import Documents
import Reports
import Wording

/// `valor man`: the manual.
struct Man: Subcommand {
    private let format: ManualFormat

    /// The format is asked for by name, or by the ending of a Markdown file; a page for `man` may end in anything.
    init(_ invocation: Invocation) throws(UsageProblem) {
        let ending = invocation[.output]?.split(separator: ".").last.map(String.init) ?? ""
        format =
            try invocation.choice(.outputFormat) ?? (Format(ending: ending) == .markdown ? .markdown : .man)
    }

    func run(_ session: Session) throws(Failure) {
        let page = Manual(words: session.words).page
        switch format {
        case .man: try session.print(RoffRenderer().render(page))
        case .markdown: try session.print(session.manual(page.document))
        }
    }
}
