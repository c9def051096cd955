import Facts
import Findings
import ProjectFiles
import ProjectSamples
import Projects
import Syntax
import Testing

@Suite("A table with a column a year")
struct YearColumnsTests {
    private func read(_ text: String) -> (project: Project?, log: DiagnosticLog) {
        let log = DiagnosticLog(SourceText(name: "a.csv", bytes: Array(text.utf8)))
        let reader = ProjectReader(vocabulary: ReadProject.vocabulary, log: log)
        return (ProjectSheet.read(log).flatMap(reader.read), log)
    }

    private func figures(_ flow: Flow?) -> [(Int, Double?)] {
        let byYear: FiguresByYear? =
            switch flow?.worth {
            case .byYear(let figures): figures
            case .driver(let driver): driver.byYear
            case .money, nil: nil
            }
        return (byYear?.years ?? []).map { ($0.year, $0.figure.value?.value) }
    }

    private func places(_ log: DiagnosticLog) -> [String] {
        log.diagnostics.map { "\($0.position?.line ?? 0):\($0.position?.column ?? 0) \($0.fact.code)" }
    }

    /// As a ministry's form has it: no column of amounts, and facts under the first year.
    private static let form = """
        tipo;concepto;para;crecimiento;unidad;horas;valor de la hora;2027;2028;2029
        proyecto;nombre;;;;;;Portal
        proyecto;moneda;;;;;;PYG
        proyecto;inicio;;;;;;2027-01
        proyecto;año de precios;;;;;;2025
        inversión;Plataforma;;;;;;1.000.000;500.000;
        operación;Soporte;;;;;;;100.000;no consta
        ahorro;Personal;gobierno;;;;;;600.000;900.000
        ahorro;Trámites;ciudadanía;2%;trámites;2,5;100;;2.000;3.000
        """

    @Test("What stands under a year is the year's amount, and where a row says what each unit is worth, their number")
    func form() throws {
        let (project, log) = read(Self.form)
        #expect(places(log) == [])
        let read = try #require(project)
        let platform = figures(read.investment.value?.first)
        #expect(platform.map(\.0) == [2027, 2028] && platform.map(\.1) == [1_000_000, 500_000])
        let support = figures(read.operating.value?.first)
        #expect(support.map(\.0) == [2028, 2029] && support.map(\.1) == [100_000, nil])
        let savings = read.savings.value ?? []
        #expect(savings.map { $0.amount().value } == [1_500_000, 5000 * 250])
        #expect(figures(savings.last).map(\.1) == [2000, 3000])
        #expect(savings.last?.growth == Growth(Estimate(0.02)))
    }

    @Test("It gives the project that a file with amounts by year gives")
    func asFile() throws {
        let file = ReadProject(
            """
            { "name": "Portal", "currency": "PYG", "start": "2027-01", "priceYear": 2025,
              "investment": [ { "what": "Plataforma", "amounts": { "2027": 1000000, "2028": 500000 } } ],
              "operating": [ { "what": "Soporte", "amounts": { "2028": 100000, "2029": "not stated" } } ],
              "savings": [
                { "what": "Personal", "to": "government", "amounts": { "2028": 600000, "2029": 900000 } },
                { "what": "Trámites", "to": "citizens", "volume": { "transactions": { "2028": 2000, "2029": 3000 },
                  "per": "year" }, "each": { "hours": 2.5, "valueOfHour": 100 }, "growth": "2%" } ] }
            """)
        let (table, json) = (try #require(read(Self.form).project), try #require(file.project))
        #expect(table.flows == json.flows)
    }

    @Test("Years of the project stand in a form of years 0, 1, 2, in each language", arguments: ["Año", "Ano", "Year"])
    func yearsOfProject(word: String) throws {
        let (project, log) = read(
            """
            tipo,concepto,monto,para,\(word) 0,\(word) 1,\(word) 2,\(word) 3
            proyecto,nombre,Portal
            proyecto,moneda,USD
            proyecto,año de precios,2025
            inversión,Equipos,,,100,20,,
            operación,Mantenimiento,,,,5,5,5
            ahorro,Personal,,gobierno,,40,60,60
            """)
        #expect(places(log) == [])
        let read = try #require(project)
        #expect(figures(read.investment.value?.first).map(\.0) == [0, 1])
        #expect(read.investment.value?.first?.amount().value == 120)
        #expect(figures(read.savings.value?.first).map(\.1) == [40, 60, 60])
    }

    @Test("A row may have an amount while others have years, and a range moves all years of its row")
    func mixed() throws {
        let (project, log) = read(
            """
            kind,what,amount,low,high,per,to,2027,2028
            project,name,Portal
            project,currency,USD
            project,start,2027-07
            project,price year,2025
            investment,Platform,,-10%,+50%,,,100,200
            operating,Hosting,60,,,year
            saving,Trips,,,,year,citizens,80,90
            """)
        #expect(places(log) == [])
        let read = try #require(project)
        #expect(figures(read.investment.value?.first).map(\.1) == [100, 200])
        let ranged = read.figures.filter { $0.estimate.distribution != nil }
        #expect(ranged.map(\.id) == ["investment1.amount"])
        #expect(ranged.first?.estimate == Estimate(300, low: 270, high: 450))
        #expect(read.operating.value?.first?.schedule == .recurring(.year, from: 0, to: nil))
        // From July 2027 there are six months of that year.
        #expect(read.savings.value?.first?.schedule == .byYear([0..<6, 6..<18]))
    }

    @Test("A year before the start is told once, at its header; an amount beside years at the first of these")
    func errors() {
        let head = "project,name,,x\nproject,currency,,USD\nproject,start,,2027-01\nproject,price year,,2025\n"
        let early = read("kind,what,to,2026,2027\n\(head)investment,a,,1,2\nsaving,b,citizens,1,2").log
        #expect(places(early) == ["1:14 beforeStart"])
        let both = read("kind,what,to,amount,2027\n\(head)investment,a,,5,2\nsaving,b,citizens,,2").log
        #expect(places(both) == ["6:17 conflictingTiming"])
        let twice = read("kind,what,to,2027,2027\n\(head)saving,b,citizens,,2").log
        #expect(places(twice) == ["1:19 duplicateColumn"])
        let old = read("kind,what,to,1899,2027\n\(head)saving,b,citizens,1,2").log
        #expect(places(old) == ["1:14 yearOutOfRange"])
    }

    @Test(
        "A year is told by its header",
        arguments: [
            ("2027", "2027"), ("Año 2027", "2027"), ("ano 2027", "2027"), ("Year 3", "year 3"), ("AÑO 0", "year 0"),
        ])
    func headers(text: String, year: String) { #expect(LocalDate.year(text) == year) }

    @Test(
        "What names no year is none",
        arguments: ["", "years", "27", "2027-01", "ene-27", "month 3", "20271", "2027 total"])
    func noYears(text: String) { #expect(LocalDate.year(text) == nil) }
}
