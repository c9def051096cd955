import Documents
import Reports
import Wording

/// `valor man`: the manual.
enum Man {
    static func run(_ session: Session) throws(Failure) {
        let page = Manual(words: session.words).page
        switch try format(session) {
        case .man: try session.print(RoffRenderer().render(page))
        case .markdown: try session.print(session.manual(page.document))
        }
    }

    /// The format that is asked for by name, or by the ending of a Markdown file; a page for `man` may end in anything.
    private static func format(_ session: Session) throws(Failure) -> ManualFormat {
        let named: ManualFormat? = try session.usage { () throws(UsageProblem) in
            try session.invocation.choice(.outputFormat)
        }
        if let named { return named }
        let ending = session.invocation[.output]?.split(separator: ".").last.map(String.init) ?? ""
        return Format(ending: ending) == .markdown ? .markdown : .man
    }
}
