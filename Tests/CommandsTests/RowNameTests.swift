import Testing

@testable import Commands

@Suite("No two rows are called alike")
struct RowNameTests {
    private func names(_ paths: String?...) -> [String] {
        RowName.distinct(paths.map { ($0.map { stem(of: $0) } ?? "case-one", $0) })
    }

    private func stem(of path: String) -> String {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        return String(name.prefix { $0 != "." })
    }

    @Test("A file goes by its name")
    func alone() {
        #expect(names("a/senha.csv", "b/conta.csv") == ["senha", "conta"])
    }

    @Test("Where two files share it, by the folders or the ending that tell them apart")
    func folders() {
        #expect(names("a/senha.csv", "b/senha.csv") == ["a/senha", "b/senha"])
        #expect(names("x/a/senha.csv", "y/a/senha.csv", "b/plan.json") == ["x/a/senha", "y/a/senha", "plan"])
        #expect(names("senha.csv", "b/senha.csv") == ["senha", "b/senha"])
        #expect(names("a/senha.csv", "a/senha.json") == ["senha.csv", "senha.json"])
        #expect(names("a/senha.csv", "b/senha.json", "b/senha.csv") == ["a/senha.csv", "b/senha.json", "b/senha.csv"])
    }

    @Test("What is named twice is numbered")
    func twice() {
        #expect(names("a/senha.csv", "a/senha.csv") == ["senha", "senha (2)"])
        #expect(names(nil, nil, nil) == ["case-one", "case-one (2)", "case-one (3)"])
    }

    @Test("A case keeps its id, and the file of that name is told from it")
    func cases() {
        #expect(names(nil, "my/case-one.json") == ["case-one", "case-one.json"])
        #expect(names("case-one.json", nil) == ["case-one.json", "case-one"])
    }

    @Test("Whatever is compared, no two names are one")
    func any() {
        let paths: [String?] = [
            nil, "a/x.csv", "b/x.csv", "x.csv", "./x.csv", "a/x.json", "x", "case-one.json", "a/x (2).csv",
        ]
        for first in paths {
            for second in paths {
                for third in paths {
                    let names = names(first, second, third)
                    #expect(Set(names).count == 3, "\(names)")
                }
            }
        }
    }
}
