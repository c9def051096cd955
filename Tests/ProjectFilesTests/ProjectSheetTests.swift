import Findings
import ProjectFiles
import ProjectSamples
import Projects
import Syntax
import Testing

@Suite("A project as a table, one row a flow")
struct ProjectSheetTests {
    /// The project that the design shows, but for what a table cannot say: one currency, one line a row.
    private static let english = """
        kind,what,amount,low,high,per,on,from,to,cashable,uptake,volume,unit,growth,hours,value of hour,trips,fare
        project,name,One-stop shop for business licences
        project,country,pry
        project,institution,Ministry of Industry and Commerce
        project,currency,PYG
        project,price year,2025
        project,start,2027-01
        project,operational from,2027-07
        investment,Platform,4200000000,-10%,+60%,,2027-01
        operating,Hosting and support,600000000,,,year
        saving,Counter staff freed,900000000,,,year,,2028-01,government,no
        saving,Trips and waiting avoided,,,,year,,,citizens,,20% 50% 80%,180000,transactions,3%,2.5,15000,2,6000
        benefit,Fewer informal businesses: not quantified
        """

    private static let spanish = """
        # La misma, en español y como la guarda una hoja de cálculo.
        tipo;concepto;monto;mínimo;máximo;por;fecha;desde;para;libera efectivo;adopción;volumen;unidad;crecimiento;horas;valor de la hora;viajes;pasaje
        proyecto;nombre;One-stop shop for business licences;;;;;;;;;;;;;;;
        proyecto;país;PRY
        proyecto;institución;Ministry of Industry and Commerce
        proyecto;moneda;PYG
        proyecto;año de precios;2025
        proyecto;inicio;ene-27
        proyecto;en operación desde;2027-07

        inversión;Platform;4.200.000.000;-10%;+60%;;01/01/2027
        operación;Hosting and support;600.000.000;;;año
        ahorro;Counter staff freed;900.000.000;;;anual;;2028-01;gobierno;no
        ahorro;Trips and waiting avoided;;;;;;;Ciudadanía;;20% / 50% / 80%;180.000;trámites;3%;2,5;15.000;2;6.000
        beneficio;Fewer informal businesses: not quantified
        ;;;;
        """

    @Test("It is the same project as in JSON, in every country's signs", arguments: [english, spanish])
    func same(text: String) throws {
        let json = try #require(ReadProject(SampleProjectTests.text).project)
        for separator in [nil, "\t"] {
            var text = text
            if let separator {
                text = String(text.map { $0 == "," && text.hasPrefix("kind") || $0 == ";" ? Character(separator) : $0 })
            }
            let read = ReadSheet(text)
            #expect(read.codes.isEmpty, "\(read.places)")
            let project = try #require(read.project)
            #expect(project.flows == json.flows)
            #expect(project.name == json.name && project.country == json.country)
            #expect(project.institution == json.institution && project.currency == json.currency)
            #expect(project.priceYear == json.priceYear && project.start == json.start)
            #expect(project.launchMonth == json.launchMonth && project.benefits == json.benefits)
        }
    }

    private static let head = "kind;what;amount;per;on;from;to;over;cashable;by\nproject;name;A\nproject;currency;USD\n"

    private func project(_ rows: String) throws -> Project {
        let read = ReadSheet(Self.head + rows)
        #expect(read.codes.isEmpty, "\(read.places)")
        return try #require(read.project)
    }

    @Test("A kind without rows is not stated; `none` is none; a kind can be not quantified as a whole")
    func unknowns() throws {
        let first = try project("investment;A;1\noperating;;none")
        #expect(first.operating.value?.isEmpty == true && first.savings.unknown == .notStated)
        let second = try project("investment;A;1\nsaving;;sin cuantificar\noperating;B;não consta;year")
        #expect(second.savings.unknown == .notQuantified)
        #expect(second.operating.value?.first?.amount().unknown == .notStated)
    }

    @Test("A transfer has one who pays and one who gains, and its months like any other row")
    func transfer() throws {
        let project = try project("investment;A;1\ntransfer;Fee;5;year;;month 13;government;;;citizens")
        #expect(project.transfers.first?.payer == .citizens && project.transfers.first?.beneficiary == .government)
        #expect(project.transfers.first?.schedule == .recurring(.year, from: 12, to: nil))
    }

    // MARK: What takes more than a number

    /// The same project in JSON, as it is written there.
    private static let richJSON = """
        { "name": "A", "currency": "USD", "start": "2027-01",
          "discountRate": [ { "from": 1, "rate": "3.5%" }, { "from": 6, "rate": "3%" }, { "from": 8, "rate": "2.5%" } ],
          "investment": [
            { "what": "I", "amount": 100, "over": "2027-01 to 2028-12", "weights": { "2027": 40, "2028": 60.5 } } ],
          "savings": [
            { "what": "S", "to": "citizens", "volume": { "visits": 10, "per": "year" },
              "each": { "hours": { "before": 2.5, "after": 0.5 }, "valueOfHour": 4,
                "trips": { "before": 2, "after": "25%" }, "fare": 3, "money": { "before": 1, "after": 0.5 } } },
            { "what": "F", "to": "government", "amount": 9, "per": "year", "includesTransfers": 2 } ] }
        """

    private static let richTables = [
        """
        kind,what,amount,per,to,over,weights,volume,unit,hours before,hours after,value of hour,trips before,trips after,fare,money before,money after,includes transfers
        project,name,A
        project,currency,USD
        project,start,2027-01
        project,discount rate,3.5%
        project,discount rate from year 6,3%
        project,Discount rate from 8,2.5%
        investment,I,100,,,2027-01 to 2028-12,2027: 40 | 2028: 60.5
        saving,S,,,citizens,,,10,visits,2.5,0.5,4,2,25%,3,1,0.5
        saving,F,9,year,government,,,,,,,,,,,,,2
        """,
        """
        tipo;concepto;monto;por;para;durante;pesos;volumen;unidad;horas antes;horas después;valor de la hora;viajes antes;viajes después;pasaje;dinero antes;dinero después;incluye transferencias
        proyecto;nombre;A
        proyecto;moneda;USD
        proyecto;inicio;2027-01
        proyecto;tasa de descuento;3,5%
        proyecto;tasa de descuento desde el año 6;3%
        proyecto;tasa de descuento a partir del año 8;2,5%
        inversión;I;100;;;2027-01 a 2028-12;2027 = 40 / 2028 = 60,5
        ahorro;S;;;ciudadanos;;;10;visitas;2,5;0,5;4;2;25%;3;1;0,5
        ahorro;F;9;año;gobierno;;;;;;;;;;;;;2
        """,
    ]

    @Test(
        "Weights, a schedule of rates, what was before and after, and transfers inside a saving are as in JSON",
        arguments: richTables)
    func rich(text: String) throws {
        let json = try #require(ReadProject(Self.richJSON).project)
        let read = ReadSheet(text)
        #expect(read.codes.isEmpty, "\(read.places)")
        let project = try #require(read.project)
        #expect(project.flows == json.flows)
        #expect(project.discountRate == json.discountRate && project.discountRate?.rates.count == 8)
    }

    @Test("A step of the rate comes behind the rate of the first year")
    func steps() {
        let read = ReadSheet(Self.head + "project;discount rate from year 6;3%\ninvestment;A;1")
        #expect(read.places == ["4:9 scheduleOutOfOrder"])
        let twice = ReadSheet(Self.head + "project;discount rate;3%\nproject;discount rate;4%\ninvestment;A;1")
        #expect(twice.places == ["5:9 duplicateKey"])
    }

    @Test("A change stands whole or in its two ends; one end alone is told once")
    func changes() {
        let head =
            "kind;what;amount;to;volume;hours;hours before;hours after;value of hour\nproject;name;A\n"
            + "project;currency;USD\n"
        #expect(ReadSheet(head + "saving;S;;citizens;10;2;3;1;4").places == ["4:25 saidTwice"])
        #expect(ReadSheet(head + "saving;S;;citizens;10;2;;1;4").places == ["4:26 saidTwice"])
        #expect(ReadSheet(head + "saving;S;;citizens;10;;;1;4").places == ["4:25 lacksPartner"])
    }

    @Test("Weights are periods with numbers", arguments: ["40", "2027: many", "2027: 1: 2", "2027"])
    func weights(text: String) {
        let head = "kind,what,amount,over,weights\nproject,name,A\nproject,currency,USD\nproject,start,2027-01\n"
        #expect(ReadSheet(head + "investment,I,1,2027,\(text)").codes == ["notAWeight"])
        #expect(ReadSheet(head + "investment,I,1,,2027: 1").codes == ["lacksPartner"])
    }

    // MARK: Numbers

    private func amounts(_ texts: [String], declared: String? = nil) -> ReadSheet {
        let rows = texts.map { "investment;A;\($0)" } + (declared.map { ["numbers;\($0)"] } ?? [])
        return ReadSheet(Self.head + rows.joined(separator: "\n"))
    }

    @Test("One number that is evident tells how all of them are meant")
    func evident() throws {
        #expect(try #require(amounts(["1.234", "0,5"]).project).knownInvestment == 1234.5)
        #expect(try #require(amounts(["1.234", "0.5"]).project).knownInvestment == 1.734)
    }

    @Test("A declaration tells it where nothing else does")
    func declared() throws {
        #expect(try #require(amounts(["1.234"], declared: "1.234,56").project).knownInvestment == 1234)
        #expect(try #require(amounts(["1.234"], declared: "1,234.56").project).knownInvestment == 1.234)
        #expect(amounts(["1"], declared: "1234").problems == [.unclearDeclaration("1234")])
    }

    @Test("Where nothing tells, every number with two readings is refused, and no other")
    func ambiguous() {
        let read = amounts(["1.234", "5", "-7,000"])
        #expect(
            read.problems == [
                .ambiguousNumber("1.234", readings: ["1.2340", "1234"]),
                .ambiguousNumber("-7,000", readings: ["-7000", "-7"]),
            ])
        #expect(read.places == ["4:14 ambiguousNumber", "6:14 ambiguousNumber"])
    }

    @Test(
        "Words for thousands and millions, signs of currencies and groups are read as in the interview",
        arguments: [
            ("PYG", "300 millones", 3e8), ("PYG", "1,5 mil millones", 1.5e9), ("BRL", "R$ 1.200.000,00", 1.2e6),
            ("USD", "US$ 3 million", 3e6), ("CLP", "1.000.000", 1e6), ("USD", "1,240.50", 1240.5),
            ("BRL", "R$ 2,5 milhões", 2.5e6), ("MXN", "$400 mil", 4e5), ("EUR", "1,2 millones de EUR", 1.2e6),
            ("BRL", "750 mil", 7.5e5),
        ])
    func magnitudes(currency: String, text: String, amount: Double) throws {
        let table = "kind;what;amount\nproject;name;A\nproject;currency;\(currency)\ninvestment;I;\(text)"
        let log = DiagnosticLog(SourceText(name: "a.csv", text: table))
        let vocabulary = Vocabulary(currencies: [currency], indexUnits: [], countries: [])
        let project = ProjectSheet.read(log).flatMap(ProjectReader(vocabulary: vocabulary, log: log).read)
        #expect(log.diagnostics.map(\.fact.code) == [])
        #expect(try #require(project).knownInvestment == amount)
    }

    @Test("A word that is thousands to some and millions to others is no number of a table")
    func doubtfulMagnitude() {
        #expect(amounts(["300 M"]).codes == ["doubtfulMagnitude"])
        #expect(amounts(["2 billones"]).codes == ["doubtfulMagnitude"])
        #expect(amounts(["1.500 millones"]).codes == ["ambiguousNumber"])
    }

    @Test("A number in the other country's signs is refused where it stands")
    func mixed() {
        let problem = SheetProblem.otherConvention("12.5", shown: "0,5", line: 4)
        #expect(amounts(["0,5", "12.5", "3"]).problems == [problem])
        #expect(amounts(["12.5"], declared: "1.234,56").codes == ["otherConvention"])
    }

    @Test("A rate with three decimals is not taken for thousands once more")
    func rate() throws {
        let text = "kind,what,amount,per,growth\nproject,name,A\nproject,currency,USD\noperating,B,10.5,year,1.125%"
        #expect(try #require(ReadSheet(text).project).operating.value?.first?.growth?.rate?.value == 0.01125)
    }

    // MARK: What is wrong

    @Test("Everything wrong is told at once, with line and column")
    func everything() {
        let read = ReadSheet(
            """
            kind;what;amount;per;to;cashable;on;grwoth;what
            project;name;A
            project;currency;USD
            project;name;B
            project;begin;2027-01
            project;start
            savng;x;1
            ;y;2
            investment;A;5;;;yes
            investment;B;5;;;;01/07/2027
            saving;C;many;yeer;martians;maybe
            benefit;D;with;a;separator;in;it;;;;here
            """)
        #expect(
            read.places == [
                "1:37 unknownColumn", "1:44 duplicateColumn", "4:9 duplicateKey", "5:9 unknownFact", "6:9 emptyFact",
                "7:1 unknownKind", "8:1 noKind", "9:18 foreignColumn", "10:19 ambiguousDate", "11:10 notANumber",
                "11:15 notAWord", "11:20 notAWord", "11:29 notYesOrNo", "12:37 cellWithoutColumn",
            ])
        #expect(read.project == nil)
    }

    @Test(
        "Without its columns a table says nothing; an empty file, a file of remarks and bytes that are no text are told"
    )
    func noTable() {
        #expect(ReadSheet("a;b\n1;2").codes.filter { $0 == "missingColumn" }.count == 1)
        #expect(ReadSheet("").codes == ["emptyFile"])
        #expect(ReadSheet("# nothing\n").codes == ["emptyFile"])
        #expect(ReadSheet([0xFF, 0xFE, 0x6B]).codes == ["notUTF8"])
    }

    @Test("Whatever stands in a table, reading it ends, and either it is sound or something is told")
    func garbage() {
        let pieces = [
            "project", "investment", "saving", "volume", ";", ",", "\"", "\n", "#", "1.234", "12,5", "%", "2027-01",
            "to", "discount rate from year 6", "2027: 1 | 2028: 2",
            "none", "\t", "é", "kind;what;amount\n", "name", "USD",
        ]
        var state: UInt64 = 42
        for _ in 0..<2000 {
            var text = ""
            for _ in 0..<30 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                text += pieces[Int(state >> 33) % pieces.count]
            }
            let read = ReadSheet("kind;what;amount;per;volume;hours;weights;hours before;hours after\n" + text)
            #expect((read.project == nil) == read.log.hasErrors)
        }
    }

    @Test("What is wrong with a table is told in its own words")
    func ownWords() {
        let read = ReadSheet(
            """
            tipo;descrição;valor;por;para
            projeto;nome;A
            projeto;moeda;BRL
            investimeto;B;5
            economia;C;10;ano;cidadao
            economia;D;abc;anno;cidadãos
            economia;E;US$ 5;ano;cidadãos
            economia;F;7
            operação;Nuvem; suporte;60000;ano
            """)
        let kinds = [
            "projeto", "investimento", "operação", "economia", "transferência", "valor residual", "benefício",
            "premissa",
            "números",
        ]
        let parties = ["governo", "cidadãos", "empresas", "sociedade"]
        #expect(
            read.problems == [
                .unknownKind("investimeto", nearest: "investimento", choices: kinds),
                .notAWord(column: "para", found: "cidadao", nearest: "cidadãos", choices: parties),
                .notANumber("abc", unknowns: ["não consta", "sem quantificação"]),
                .notAWord(column: "por", found: "anno", nearest: "ano", choices: ["mês", "ano"]),
                .otherCurrency("US$ 5", currency: "BRL"),
                .missingCell(column: "para", kind: "economia", choices: parties),
                .missingCell(column: "por", kind: "economia", choices: ["mês", "ano"]), .shiftedRow("suporte"),
            ])
    }

    @Test(
        "A table without a header, without a name or with a misspelt fact gets one message",
        arguments: [
            ("project,name,A\nproject,currency,USD\ninvestment,A,5", ["noHeader"]),
            ("kind,what,amount\nproject,currency,USD\ninvestment,A,5", ["missingFact"]),
            ("kind,what,amount\nproject,nam,A\nproject,currency,USD\ninvestment,A,5", ["unknownFact"]),
        ])
    func oneMessage(text: String, codes: [String]) { #expect(ReadSheet(text).codes == codes) }

    @Test("The sign of the project's own currency may stand beside a number, and ? says that nobody knows")
    func signs() throws {
        let read = ReadSheet(
            "kind;what;amount\nproject;name;A\nproject;currency;USD\ninvestment;A;US$ 400.000,50\ninvestment;B;?")
        let flows = try #require(read.project?.investment.value)
        #expect(flows.map { $0.amount().value } == [400_000.5, nil] && flows[1].amount().unknown == .notStated)
    }
}
