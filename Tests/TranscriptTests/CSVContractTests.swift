import Testing

/// What other programs rely on in CSV, and people on a page.
@Suite("The machine contract in CSV, and the page")
struct CSVContractTests {
    static let tables =
        [
            "valor audit", "valor compare", "valor cases", "valor cases --evidence",
            "valor compare --sort irr --perspective citizen --horizon 2", "valor convert 1000000 ARS@1998 USD@2017",
            "valor convert 10 ESP@1997 USD@2017", "valor rates", "valor rates VEN",
            "valor compare --currency EUR --price-year 2020",
        ]
        + ["figures", "quantities", "years", "results", "claims"].flatMap { table in
            ["spain-data-intermediation", "argentina-digital-inclusion"].map { "valor show \($0) --table \(table)" }
        }
        + ["figures", "quantities", "answers", "claims"].map { "valor show brazil-digital-procedures --table \($0)" }
        + ["years", "results"].flatMap { table in
            ["licences-online", "one-government-site"].map {
                "valor appraise Cases/examples/\($0).json --table \(table)"
            }
        }
        + ["certificates-options", "records-roll-out"].map { "valor appraise Cases/examples/\($0).json" }
        + ["valor appraise Cases/examples/records-roll-out.json --option cloud --table results"]

    static let inEveryLanguage = tables.flatMap { table in ["en", "es", "pt"].map { (table, $0) } }

    @Test("Every row of a CSV has as many fields as its header", arguments: inEveryLanguage)
    func fields(command: String, language: String) async throws {
        let rows = try await rows(of: "\(command) -O csv --language \(language)")
        let header = try #require(rows.first)
        #expect(rows.count > 1 && header.count > 1)
        #expect(Set(header).count == header.count && header.allSatisfy { !$0.isEmpty })
        #expect(header.joined().allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber || $0 == "_") }, "\(header)")
        for row in rows { #expect(row.count == header.count, "\(row)") }
    }

    @Test("What is a number in one language is the same number in every other", arguments: tables)
    func numbers(command: String) async throws {
        let english = try await rows(of: "\(command) -O csv --language en")
        for language in ["es", "pt"] {
            let other = try await rows(of: "\(command) -O csv --language \(language)")
            #expect(other.first == english.first && other.count == english.count)
            for (row, translated) in zip(english, other) {
                for (field, counterpart) in zip(row, translated) where Double(field) != nil {
                    #expect(field == counterpart, "\(row.first ?? "")")
                }
            }
        }
    }

    @Test("Rows of a batch have as many fields as their header, bad rows too")
    func batch() async throws {
        let input = """
            id,investment,remark,government_saving
            a,1000,"one, ""two""
            and three",300
            b,-1,,300
            c,1,2
            "=d",many,,
            """
        let rows = try await rows(of: "valor batch <<'END'\n\(input)\nEND", code: 1)
        let header = try #require(rows.first)
        #expect(rows.count == 5)
        for row in rows { #expect(row.count == header.count, "\(row)") }
        #expect(rows[1][1] == "one, \"two\"\nand three")
    }

    @Test("Text keeps to a page of 100 columns, without blanks at the ends of lines", arguments: inEveryLanguage)
    func page(command: String, language: String) async throws {
        let outcome = try await Workplace().run("\(command) --language \(language)")
        #expect(outcome.code == 0)
        for line in outcome.outputText.split(separator: "\n") {
            #expect(line.count <= 100, "\(line)")
            #expect(line.last != " ", "\(line)")
        }
    }

    private func rows(of command: String, code: Int32 = 0) async throws -> [[String]] {
        let outcome = try await Workplace().run(command)
        #expect(outcome.code == code, "\(outcome.errorText)")
        return try StrictCSV.rows(of: outcome.outputText)
    }
}

/// A reader of CSV as RFC 4180 has it, and of nothing else.
enum StrictCSV {
    struct Malformed: Error {
        let row: Int
    }

    static func rows(of text: String) throws -> [[String]] {
        var rows: [[String]] = []
        var row = [""]
        var isQuoted = false
        // A quote that was just closed: a second one right behind it stands for itself.
        var wasQuoted = false
        var rest = text.unicodeScalars[...]
        func isAtStart() -> Bool { row[row.count - 1].isEmpty && !wasQuoted }
        while let scalar = rest.popFirst() {
            let last = row.count - 1
            switch (scalar, isQuoted) {
            case ("\"", true):
                isQuoted = false
                wasQuoted = true
            case ("\"", false) where wasQuoted:
                row[last] += "\""
                isQuoted = true
                wasQuoted = false
            case ("\"", false) where isAtStart(): isQuoted = true
            case (",", false):
                row.append("")
                wasQuoted = false
            case ("\r", false) where rest.first == "\n":
                rest.removeFirst()
                rows.append(row)
                row = [""]
                wasQuoted = false
            case (_, false) where wasQuoted || scalar == "\"" || scalar == "\r" || scalar == "\n":
                throw Malformed(row: rows.count + 1)
            default: row[last].unicodeScalars.append(scalar)
            }
        }
        if isQuoted || row != [""] { throw Malformed(row: rows.count + 1) }
        return rows
    }
}
