import Testing

@Suite("What is said in three languages side by side")
struct SaidTextTests {
    /// A text, and the source it stands in.
    private struct Place {
        let path: String
        let text: SaidText
        var name: String { "\(path):\(text.line)" }
    }

    private let places: [Place]

    init() throws {
        let package = try DescribedPackage.described.get()
        var places: [Place] = []
        for module in package.modules {
            for source in module.sources {
                let path = "\(module.path)/\(source)"
                let text = try ScannedSource.text(of: path)
                places += SaidText.all(in: text).map { Place(path: path, text: $0) }
            }
        }
        self.places = places
    }

    @Test("Every text of the program is seen")
    func seen() {
        #expect(places.count > 2000)
    }

    @Test("Where one language says something, no other is silent")
    func silent() {
        for place in places {
            let isSilent = place.text.wordings.map(\.letters.isEmpty)
            #expect(Set(isSilent).count == 1 || Self.quotes(place.text), "\(place.name)")
        }
    }

    /// Whether two languages put in quotation marks what the third has bare.
    private static func quotes(_ text: SaidText) -> Bool {
        text.wordings.allSatisfy { $0.letters.allSatisfy { "\\\"".contains($0) } }
    }

    @Test("Every language names the same facts")
    func facts() {
        for place in places {
            let facts = place.text.wordings.map(\.facts)
            #expect(Set(facts).count == 1, "\(place.name): \(facts)")
        }
    }

    /// What is the same in English and in another language.
    private static let shared: [Set<String>] = [
        [
            "ROI", "Total", "error", "Error", "Factor", "× factor", "no", "null", "P", "SHELL", "\\u{A0}%",
            "Provisional",
            "Provisional: , .", "Capital",
        ],
        ["ROI", "Total", "Payback", "volume", "null", "P", "SHELL", "Capital", "GFSM"],
    ]

    @Test("Only a few words are those of English")
    func translated() {
        for place in places {
            let english = place.text.wordings[0].letters
            for (other, shared) in zip(place.text.wordings.dropFirst(), Self.shared)
            where english.contains(where: \.isLetter) && other.letters == english {
                #expect(shared.contains(english), "\(place.name): \(english)")
            }
        }
    }

    /// Titles that are named as they are in every language.
    private static let titles = [
        "The Value of Digital Government",
        "The Empirical Reality of IT Project Cost Overruns: Discovering a Power-Law Distribution",
        "Journal of Management Information Systems",
    ]

    @Test("Nothing of English is left in Spanish and Portuguese")
    func english() {
        let words: Set = ["the", "of", "and", "with", "which", "from", "this", "that", "are", "is", "where", "whose"]
        for place in places {
            for other in place.text.wordings.dropFirst() {
                var text = other.letters
                for title in Self.titles { text = text.replacing(title, with: "") }
                let left = Self.unquoted(text).split { !$0.isLetter }.map(String.init).filter(words.contains)
                #expect(left.isEmpty, "\(place.name): \(left)")
            }
        }
    }

    /// A text without what stands in quotation marks or backticks, which is to be written as it is.
    private static func unquoted(_ text: String) -> String {
        text.replacing("\\\"", with: "`").split(separator: "`", omittingEmptySubsequences: false).enumerated()
            .filter { $0.offset.isMultiple(of: 2) }.map(\.element).joined()
    }

    @Test("A text is told from code, and its facts from its letters")
    func scanned() {
        let source = """
            case .a(let id, let years):
                say(
                    en: "\\"\\(id)\\" lasts " + count(years, "year"),
                    es: "dura",
                    pt: years == 1 ? "um" : "\\(list(id, and: "ou"))")
            """
        let texts = SaidText.all(in: source)
        #expect(texts.map(\.line) == [2])
        #expect(texts.first?.wordings.map(\.letters) == ["\\\"\\\" lasts year", "dura", "umou"])
        #expect(texts.first?.wordings.map(\.facts) == [["id", "years"], [], ["id", "years"]])
    }
}
