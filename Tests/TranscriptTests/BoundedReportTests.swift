import Foundation
import Testing

/// No number of a project with an unknown amount is printed without its bound, and no bound is wrong.
///
/// The same project with the amount given, small or large, is printed beside it: whatever differs hung on the unknown.
/// A new table, a new member or a new language is looked at without being named here.
@Suite("Bounds of what hangs on an unknown amount, in every report")
struct BoundedReportTests {
    static let amounts = ["7", "700"]

    static let reports = [
        "simulate p.json --draws 200 --payback-by 2031-01", "simulate p.json --draws 200 --points sobol",
        "simulate p.json --draws 200 --perspective fiscal --adjust risks",
        "sensitivity p.json --two-way platform.amount,staff.amount",
        "sensitivity p.json --perspective fiscal --two-way platform.amount,staff.amount",
        "sensitivity p.json --adjust risks --two-way platform.amount,staff.amount",
        "appraise p.json", "appraise p.json --perspective fiscal --adjust risks",
        "compare p.json", "compare p.json --discount-rate-sensitivity=0%..20%",
    ]
    static let tables = [
        "simulate p.json --draws 200 --payback-by 2031-01", "simulate p.json --draws 200 --table figures",
        "sensitivity p.json", "sensitivity p.json --table two-way --two-way platform.amount,staff.amount",
        "sensitivity p.json --table rates", "sensitivity p.json --table delays",
        "sensitivity p.json --table delays --perspective fiscal",
        "appraise p.json --table years", "appraise p.json --table years --perspective fiscal",
        "appraise p.json --table results", "compare p.json", "compare p.json --discount-rate-sensitivity=0%..20%",
    ]

    static func each<Element: Sendable>(_ list: [Element]) -> [(BoundedProject, Element)] {
        BoundedProject.allCases.flatMap { project in list.map { (project, $0) } }
    }

    /// What a command prints of the project with its unknowns, and of it with each of the amounts.
    private func print(
        _ command: String, of project: BoundedProject, _ format: String, amounts: [String] = amounts
    ) async throws -> (unknown: String, known: [String]) {
        func run(_ amount: String?) async throws -> String? {
            let script = "cat > p.json <<'END'\n\(project.text(amount: amount))\nEND\nvalor \(command) \(format)"
            let outcome = try await Workplace().run(script)
            // With both sides unknown a view has nothing to vary, and says so.
            if project == .both, amount == nil, outcome.code == 1 { return nil }
            #expect(outcome.code == 0, "\(outcome.errorText)")
            return outcome.outputText
        }
        guard let unknown = try await run(nil) else { return ("", []) }
        var known: [String] = []
        for amount in amounts { known.append(try await run(amount) ?? "") }
        return (unknown, known)
    }

    @Test("In JSON", arguments: each(reports))
    func json(project: BoundedProject, command: String) async throws {
        let (unknown, known) = try await print(command, of: project, "-O json")
        for text in known {
            var comparison = BoundedJSON()
            comparison.compare(
                try JSONSerialization.jsonObject(with: Data(unknown.utf8)),
                with: try JSONSerialization.jsonObject(with: Data(text.utf8)))
            #expect(comparison.faults == [])
            if text == known.last, project != .both { #expect(comparison.bounded > 10) }
        }
    }

    @Test("In CSV", arguments: each(tables))
    func csv(project: BoundedProject, command: String) async throws {
        // With both sides unknown another view is explained than otherwise.
        if project == .both, command.contains("--table figures") { return }
        let (unknown, known) = try await print(command, of: project, "-O csv")
        for text in known {
            var comparison = BoundedTables()
            try comparison.compare(csv: unknown, with: text)
            #expect(comparison.faults == [])
        }
    }

    @Test("In Markdown, in every language", arguments: each(reports), ["en", "es", "pt"])
    func markdown(report: (BoundedProject, String), language: String) async throws {
        let (project, command) = report
        let (unknown, known) = try await print(
            command, of: project, "-O markdown --language \(language)", amounts: ["700"])
        // With both sides unknown a simulation tells of another view than otherwise; its JSON is compared.
        for text in project == .both && command.hasPrefix("simulate") ? [] : known {
            var comparison = BoundedTables(decimalMark: language == "en" ? "." : ",")
            comparison.compare(markdown: unknown, with: text)
            #expect(comparison.faults == [])
            if project != .both { #expect(comparison.bounded > 2) }
        }
        // The lines without an amount are named.
        if !unknown.isEmpty { for name in project.names { #expect(unknown.contains(name), "\(name)") } }
    }

    @Test("The whole report as text has every bound that Markdown has", arguments: each(reports))
    func text(project: BoundedProject, command: String) async throws {
        func signs(_ format: String) async throws -> Int {
            let script = "cat > p.json <<'END'\n\(project.text())\nEND\nvalor \(command) -O \(format)"
            return try await Workplace().run(script).outputText.count { "≤≥".contains($0) }
        }
        #expect(try await signs("text --full") == signs("markdown"))
        // What is read first leaves most results out, and no bound of those that it has.
        if project != .both { #expect(try await signs("text") > 0) }
    }

    // MARK: Options

    static let optionReports = [
        "appraise o.json", "appraise o.json --option portal", "simulate o.json --option portal --draws 200",
        "simulate o.json --option today --draws 200",
        "sensitivity o.json --option portal --two-way build.amount,hours.amount",
    ]
    static let hidden = [(true, true), (true, false), (false, true), (false, false)]

    @Test("Of options, where the first hides something or another one does", arguments: hidden, optionReports)
    func options(hidden: (isFirst: Bool, isCost: Bool), command: String) async throws {
        func run(_ format: String, _ amount: String? = nil) async throws -> String {
            let text = BoundedProject.options(first: hidden.isFirst, isCost: hidden.isCost, amount: amount)
            let outcome = try await Workplace().run("cat > o.json <<'END'\n\(text)\nEND\nvalor \(command) \(format)")
            #expect(outcome.code == 0, "\(outcome.errorText)")
            return outcome.outputText
        }
        let json = try await run("-O json")
        let markdown = try await run("-O markdown")
        let csv = try await run("-O csv")
        for amount in ["7", "300"] {
            var comparison = BoundedJSON()
            comparison.compare(
                try JSONSerialization.jsonObject(with: Data(json.utf8)),
                with: try JSONSerialization.jsonObject(with: Data(try await run("-O json", amount).utf8)))
            #expect(comparison.faults == [])
            var tables = BoundedTables()
            tables.compare(markdown: markdown, with: try await run("-O markdown", amount))
            try tables.compare(csv: csv, with: try await run("-O csv", amount))
            #expect(tables.faults == [])
        }
    }
}
