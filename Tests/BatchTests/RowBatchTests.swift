import Appraisal
import Documents
import Findings
import Languages
import Projects
import Reports
import Syntax
import Testing
import Valuation
import Wording

@testable import Batch

@Suite("A batch in CSV")
struct RowBatchTests {
    @Test("A row is a project: its value is that of a spreadsheet's C0 + NPV(r, C1…CN)")
    func value() throws {
        let (lines, _, tally) = try runRows(
            "id,investment,operating_cost,government_saving,citizen_saving,years,discount_rate\na,1000,100,300,200,10,12%\n"
        )
        let cells = lines[1].split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        // Σ 1.12^-k for k = 1…10 is 5.650223028410…; −1000 + 400 × that; and 500 × that ÷ (1000 + 100 × that).
        #expect(abs(try #require(Double(cells[1])) - 1260.0892113643) < 1e-9)
        #expect(abs(try #require(Double(cells[2])) - 1.8051573508421) < 1e-12)
        // (5000 − 2000) ÷ 2000, and 1000 ÷ 400 years.
        #expect(abs(try #require(Double(cells[3])) - 1.5) < 1e-12)
        #expect(cells[4] == "2.5")
        #expect(cells.dropFirst(7).prefix(3) == ["", "", ""])
        #expect((tally.rows, tally.unsound) == (1, 0))
    }

    @Test("A row with an error says it in its place, and the others go on")
    func errors() throws {
        let (lines, _, tally) = try runRows("id,investment,years\na,-5,10\nb,1000,0\nc,many,10\nd,1,2,3\ne,1000,10\n")
        #expect((tally.rows, tally.unsound) == (5, 4))
        #expect(lines.count == 6)
        for line in lines[1...4] { #expect(line.hasSuffix(",") && line.contains(",,,,,,,,")) }
        #expect(lines[5].hasPrefix("e,-1000,"))
    }

    @Test("The separator that is read is written, unless a dialect is asked for")
    func separator() throws {
        let text = "id;investment;citizen_saving\na;1000,5;300\n"
        let (lines, _, _) = try runRows(text)
        #expect(lines[0].hasPrefix("id;net_present_value;"))
        #expect(lines[1].hasPrefix("a;694."))
        // 1000.5 there, and 1.000 is refused as grouping.
        #expect(try runRows(text.replacing("1000,5", with: "1.000")).tally.unsound == 1)
        #expect(try runRows(text, dialect: .rfc4180).lines[0].hasPrefix("id,net_present_value,"))
    }

    /// The net present value of each row; nothing where there is none.
    private func values(_ text: String) throws -> [Double?] {
        let (lines, _, _) = try runRows(text)
        let separator: Character = lines[0].contains(";") ? ";" : lines[0].contains("\t") ? "\t" : ","
        func cells(_ line: String) -> [String] {
            line.split(separator: separator, omittingEmptySubsequences: false).map(String.init)
        }
        let place = try #require(cells(lines[0]).firstIndex(of: "net_present_value"))
        return lines.dropFirst().map { Double(cells($0)[place]) }
    }

    @Test("Cells are read as in a project's table: grouped, with a currency's sign, in words")
    func cells() throws {
        let plain = try values("id,investment,operating_cost,government_saving\na,1200000,90000,450000\n")
        #expect(plain.count == 1 && plain[0] != nil)
        for row in [
            "a;R$ 1.200.000,00;R$ 90.000,00;R$ 450.000,00", "a;1\u{A0}200\u{A0}000;90\u{A0}000;450\u{A0}000",
            "a;1.200.000;90.000;450.000", "a;1,2 millones;90 mil;450 mil", "a;$1,200,000.00;$90,000.00;$450,000.00",
            "a;1'200'000;90'000;450'000", "a;USD 1,200,000;USD 90,000;USD 450,000", "a;1,2E+06;9,0E+04;4,5E+05",
        ] {
            #expect(try values("id;investment;operating_cost;government_saving\n\(row)\n") == plain, "\(row)")
        }
    }

    @Test("The signs of numbers are learnt from a clear one elsewhere: in the column, else in the others")
    func learnt() throws {
        let rows = "a;1.200;300\nb;2.000;300\n"
        #expect(try runRows("id;investment;citizen_saving\n" + rows).tally.unsound == 2)
        // 1200 and 2000 against 300 a year for ten years at 12 %.
        #expect(
            try values("id;investment;citizen_saving\n" + rows + "c;1.000,5;300\n").compactMap { $0 }.map {
                $0.rounded()
            }
                == [495, -305, 695])
        #expect(
            try values("id;investment;citizen_saving\n" + rows + "c;1000;300,25\n").compactMap { $0 }.map {
                $0.rounded()
            }
                == [495, -305, 696])
        // In a column with both signs each clear number is itself, and the others are refused.
        let both = try runRows("id;investment;citizen_saving\na;1.200;300\nb;1.200,5;300\nc;1,200.5;300\n")
        #expect(both.tally.unsound == 1 && both.lines[1].contains("1.2000 or 1200"))
        // Between commas a machine's number is what it is, until the column says otherwise.
        #expect(try values("id,investment,citizen_saving\na,1.200,300\n")[0].map { $0.rounded() } == 1694)
        #expect(
            try values("id,investment,citizen_saving\na,1.200,300\nb,\"1.200,50\",300\n")[0].map { $0.rounded() }
                == 495)
    }

    @Test(
        "A word behind a number that is no currency's code makes it no amount",
        arguments: ["12 abc", "100 hab", "12abc"])
    func words(amount: String) throws {
        let line = try runRows("id,investment,citizen_saving\na,\(amount),50\n").lines[1]
        #expect(line.contains("\"\"\(amount)\"\" is no number"))
        #expect(try runRows("id,investment,citizen_saving\na,100 USD,50\n").lines[1].hasPrefix("a,182.5"))
    }

    @Test("What nobody knows is unknown, as an empty cell is; a saving without a figure leaves a bound")
    func unknown() throws {
        let empty = try runRows("id,investment,society_saving\na,,4\n").lines[1]
        for word in [
            "N/A", "..", "-", "no consta", "?", "—", "não informado", "sin información", "n/c", "Confidencial",
            "withheld",
            "s/d",
        ] {
            #expect(try runRows("id,investment,society_saving\na,\(word),4\n").lines[1] == empty, "\(word)")
        }
        #expect(empty.contains("Investment not stated"))
        let saving = try runRows(
            "id,investment,operating_cost,government_saving,citizen_saving\na,100,1,50,not quantified\n")
        #expect(saving.lines[1].contains(",atLeast,"))
        // A rate or a horizon that is not given is the usual one.
        #expect(
            try values("id,investment,citizen_saving,years,discount_rate\na,1000,300,-,n/a\n")
                == values("id,investment,citizen_saving\na,1000,300\n"))
        let refused = try runRows("id,investment\na,Exempt under Section 43\n")
        #expect(refused.tally.unsound == 1 && refused.lines[1].contains("leave the cell empty"))
    }

    @Test("Two currencies in one row are refused, and one in two spellings is not")
    func currencies() throws {
        func unsound(_ row: String) throws -> Int {
            try runRows("id;investment;operating_cost;citizen_saving\n\(row)\n").tally.unsound
        }
        #expect(try unsound("a;R$ 1000;US$ 10;US$ 300") == 1)
        #expect(try unsound("a;US$ 1000;10;USD 300") == 0)
        #expect(try unsound("a;$1000;US$ 10;$300") == 0)
        #expect(try unsound("a;€ 1000;10;$300") == 1)
    }

    @Test(
        "Headers are known by their names in three languages, in any case, trimmed",
        arguments: [
            "ID;Investment;Operating Cost;Government saving;Years;Discount rate",
            " id ; INVESTMENT ;operatingCost;government savings;horizon;rate",
            "código;inversión;costo de operación;ahorro del gobierno;años;tasa de descuento",
            "Proyecto;Inversión inicial;Costos operativos;Ahorro gobierno;Horizonte;Tasa",
            "código;investimento;custo operacional;economia do governo;anos;taxa de desconto",
            "id;Investment (US$);Operating cost per year;Government saving (USD);years;discount_rate",
            "id;Inversión (R$);Costo operativo anual;Ahorros del gobierno por año;Años;Tasa descuento",
        ])
    func headerNames(header: String) throws {
        let plain = try values(
            "id;investment;operating_cost;government_saving;years;discount_rate\na;1000;100;400;8;10%\n")
        #expect(plain[0] != nil)
        #expect(try values("\(header)\na;1000;100;400;8;10%\n") == plain)
    }

    @Test("A column by its own name is read, and another that could be meant passes through")
    func exactFirst() throws {
        let (lines, _, _) = try runRows("id,horizon,years,investment,citizen_saving\na,99,10,1000,300\n")
        #expect(lines[0].hasPrefix("id,horizon,net_present_value") && lines[1].hasPrefix("a,99,695."))
        // Two names for one input, neither of them its own, leave it open which is meant.
        #expect(throws: BatchFailure.self) { try runRows("id,capex,inversión\na,1,2\n") }
    }

    @Test("A row that is called as a sum is, and an id that stands twice, get a warning and are computed")
    func doubtfulIDs() throws {
        let (lines, warnings, tally) = try runRows("id,investment\na,1\nb,2\na,3\nTotal,6\n")
        #expect(warnings == ["looksLikeTotal", "repeatedID"])
        #expect(lines.count == 5 && tally.unsound == 0)
        let many = try runRows("id,investment\n" + String(repeating: "a,1\n", count: 9))
        #expect(many.warnings == Array(repeating: "repeatedID", count: 5) + ["moreRepeatedIDs"])
    }

    @Test("A header that is none is refused, with its problem")
    func headers() {
        func problem(_ text: String) -> String? {
            do {
                _ = try runRows(text)
                return nil
            } catch let failure as BatchFailure {
                switch failure {
                case .file(let problem): return problem.code
                case .diagnostics(let found): return found.first?.fact.code
                case .otherInput: return "otherInput"
                case .isProject: return "isProject"
                }
            } catch { return "\(error)" }
        }
        #expect(problem("investment\n1\n") == "missingColumn")
        #expect(problem("id,investment,id\n1,2,3\n") == "duplicateColumn")
        #expect(problem("id,investment,note\n1,2,3\n") == "columnOfResults")
        #expect(problem("kind,what,amount,to\ninvestment,a,1,\n") == "isProject")
    }

    private static let header =
        "id,investment,operating_cost,government_saving,citizen_saving,years,discount_rate\n"

    @Test(
        "A row gives the same line however its numbers are written",
        arguments: [
            "x,2500.5,100,300.25,200,10,0.125", "x,2500.50,100.0,300.25,2e2,10,12.5%",
            "x,\"2500.5\",100,300.25,200,10,0.125",
            "x, 2500.5,100 ,300.25,200,10.0,0.125", "x,25005e-1,100,300.25,200,1e1,0.125",
        ])
    func notations(row: String) throws {
        let plain = try runRows(Self.header + "x,2500.5,100,300.25,200,10,0.125\n")
        let other = try runRows(Self.header + row + "\n")
        #expect(other.lines == plain.lines)
        #expect(other.tally.unsound == 0)
    }

    @Test(
        "Lines have the numbers of each project's account to 1e-12, and the very words",
        arguments: [
            Perspective.social, .fiscal, .citizen,
        ])
    func accounts(perspective: Perspective) throws {
        var text =
            "name,id,years,investment,operating_cost,government_saving,citizen_saving,society_saving,discount_rate\n"
        var expected: [(Project, Int, Double)] = []
        for number in 0..<240 {
            // Costs, savings and terms of every kind: unknown, none, small, large, hopeless.
            let investment = [1000.0, 250_000, 1_234_567.89, 0][number % 4 == 3 && number % 8 != 7 ? 0 : number % 4]
            let cost: Double? = [10, nil, 25_000.5, 0, 400][number % 5]
            let government: Double? = [300, 90_000, nil, 12.25, 0.1][number / 5 % 5]
            let citizen: Double? = [nil, 40_000.75, 1][number / 25 % 3]
            let society: Double? = number % 40 == 0 ? 70 : nil
            let (years, rate) = ([1, 5, 10, 30][number % 4], [0.05, 0, 0.12, 0.2, -0.1][number / 3 % 5])
            func cell(_ amount: Double?) -> String { amount.map { "\($0)" } ?? "" }
            let rest = [investment, cost, government, citizen, society, rate].map(cell)
            text += "Saúde,p\(number),\(years),\(rest.joined(separator: ","))\n"
            expected.append(
                (
                    Project.annual(
                        investment: investment, operatingCost: cost, governmentSaving: government,
                        citizenSaving: citizen, societySaving: society, currency: .none), years, rate
                ))
        }
        let (lines, _, tally) = try runRows(text, perspective: perspective)
        #expect((tally.rows, tally.unsound, lines.count) == (240, 0, 241))
        for (line, (project, years, rate)) in zip(lines.dropFirst(), expected) {
            let terms = AppraisalTerms(horizonYears: years, rate: try DiscountRate(constant: rate), timing: .end)
            let results = RowResults(
                of: Account(of: project, perspective: perspective, terms: terms), words: Words(in: .english))
            var reader = CSVReader(rows: Array(line.utf8), separator: .comma, width: 12)
            let next = reader.next()
            let row = try #require(next)
            #expect(row[1] == "Saúde")
            for (place, cell) in results.cells.enumerated() {
                let text = row[place + 2]
                guard case .number(let number) = cell else {
                    #expect(text == CSVDialect.rfc4180.field(cell) || row.isQuoted(place + 2), "\(line)")
                    continue
                }
                let own = try #require(Double(text), "\(line)")
                // What costs and benefits nearly cancel to is compared with these.
                #expect((own - number).magnitude <= 1e-12 * max(number.magnitude, place == 0 ? 1e6 : 1), "\(line)")
            }
        }
    }

    @Test("The same bytes come of any number of threads, and of any pieces in which the text is read")
    func threads() throws {
        var text = "id,ministry,investment,operating_cost,government_saving\r\n"
        for number in 0..<4000 {
            switch number % 9 {
            case 0: text += "\"a\(number)\",\"two\r\nlines, \"\"quoted\"\"\",1000,,\(number)\r\n"
            case 1: text += "b\(number),José,\(number).5,1,\(2 * number)\n"
            case 2: text += "c\(number),,-1,1,2\n\n"
            case 3: text += "d\(number),=1+1,1000\n"
            case 4: text += "e\(number),5\" pipe,1e4,100,3000\r"
            default: text += "f\(number),Health,\(1000 + number),10,\(300 + number)\n"
            }
        }
        let once = try runRows(text)
        #expect(once.lines.count > 4000)
        for threads in [2, 3] { #expect(try runRows(text, threads: threads).lines == once.lines) }
        for pieces in [4099, 100_003] {
            let other = try runRows(text, threads: 3, pieces: pieces)
            #expect(other.lines == once.lines)
            #expect((other.tally.rows, other.tally.unsound) == (once.tally.rows, once.tally.unsound))
        }
        // In another order the rows give the same lines.
        let rows = (0..<900).map { "r\($0),x,\(1000 + 7 * $0),3,\(200 + $0)" }
        let header = "id,ministry,investment,operating_cost,government_saving\n"
        let forth = try runRows(header + rows.joined(separator: "\n")).lines.dropFirst()
        let back = try runRows(header + rows.reversed().joined(separator: "\n")).lines.dropFirst()
        #expect(Array(back.reversed()) == Array(forth))
    }

    @Test("Decimal commas are read by their bytes too, and between fields they part them")
    func decimalCommas() throws {
        let header = Self.header.replacing(",", with: ";")
        let comma = try runRows(header + "x;2500,5;100;300,25;200;10;0,125\ny;1.000,5;0;400,00;0;10;12,5%\n")
        #expect(
            comma.lines[1].replacing(";", with: ",")
                == (try runRows(Self.header + "x,2500.5,100,300.25,200,10,0.125\n")).lines[1])
        #expect(comma.tally.unsound == 0)
        // Quoted cells tell that the decimal sign is a comma; bare ones are two fields all the same.
        let quoted = try runRows("id,investment,years\na,\"1000,5\",10\nb,2000,10\nc,2000,5,10\n")
        #expect(quoted.lines[1].hasPrefix("a,-1000.5,"))
        #expect(quoted.lines[2].hasPrefix("b,-2000,"))
        #expect(quoted.tally.unsound == 1)
    }

    @Test("A decimal comma is written where a spreadsheet has it")
    func commas() throws {
        let dialect = CSVDialect.spreadsheet(decimal: ",", group: ".")
        let (lines, _, _) = try runRows(Self.header + "a,1000,100,400,0,10,0\n", dialect: dialect)
        // 10 × 300 − 1000; 4000 ÷ 2000; 2000 ÷ 2000; 1000 ÷ 300 years.
        #expect(lines[1].hasPrefix("a;2000;2;1;3,3333333333333335;"))
    }

    @Test("Where decimals say zero it is zero, and a saving that its cost eats has no internal rate")
    func zeros() throws {
        let (lines, _, _) = try runRows(Self.header + "a,1000,0,125,0,8,0\nb,10,0.3,0.1,0.2,8,0.05\n")
        #expect(lines[1] == "a,0,1,0,8,8,0,,,,1")
        let cells = lines[2].split(separator: ",", omittingEmptySubsequences: false)
        #expect(cells[1] == "-10")
        #expect(cells[4...6].allSatisfy { $0.isEmpty })
        #expect(lines[2].contains("internal_rate_of_return: in no period do benefits exceed costs"))
    }
}
