import Appraisal
import Documents
import Facts
import Languages
import Money
import ProjectFiles
import Projects
import Valuation
import Wording

/// What a workbook computes with: the figures of a project and its lines, as cells and formulas.
struct WorkbookModel {
    let report: AppraisalReport
    let words: Words
    let currency: String
    /// How many years there is room for.
    let years: Int
    /// The figures, in the order of the inputs.
    private(set) var figures: [WorkbookFigure] = []
    /// The lines, costs first.
    private(set) var lines: [WorkbookLine] = []
    /// The discount rate from a year on, and the inflation; the years from 1.
    private(set) var rates: [Step] = []
    private(set) var inflation: [Step] = []
    /// What of it was computed outside, by name.
    private(set) var cached: [String] = []
    private var names = WorkbookNames()
    /// Whether it is a workbook to fill in: names are figures too.
    let isForm: Bool
    /// What lines are called, and the name of the cell in which that may be typed.
    var lineNames: [(what: String, cell: String)] = []
    /// How the file writes its figures.
    let figuresOfFile: WrittenFigures?

    /// A rate from a year on.
    struct Step {
        let from: Int
        let used: Formula
    }

    var project: Project { report.project }
    var terms: AppraisalTerms { report.terms }
    var views: [(heading: String, name: String, view: Account)] { report.views }
    var costs: [WorkbookLine] { lines.filter { $0.isCost } }
    var benefits: [WorkbookLine] { lines.filter { !$0.isCost } }
    var isDeflated: Bool { !inflation.isEmpty }
    /// Whether some figure has a range, so that there are scenarios.
    var isRanged: Bool { project.flows.contains { $0.isRanged } }
    /// The last month that there is a column for, behind which nothing falls.
    var months: Int { 12 * years + 1 }

    init(_ report: AppraisalReport, figures: WrittenFigures? = nil, isForm: Bool = false) {
        self.report = report
        self.isForm = isForm
        figuresOfFile = figures
        words = report.words
        currency = report.project.currency.code
        years = max(20, report.terms.horizonYears + 5)
        addTerms()
        var counts: [Flow.Role: Int] = [:]
        let planned = report.project.planned.flows.count
        for (place, flow) in report.project.flows.enumerated() {
            counts[flow.role, default: 0] += 1
            let id = flow.id ?? "\(flow.role.listName)\(counts[flow.role] ?? 0)"
            for year in flow.yearByYear { add(year, id: id, isPlanned: place < planned) }
        }
        lines = costs + benefits
    }

    // MARK: Figures

    /// Adds a figure; answers what formulas call it, as a cost or as a benefit.
    mutating func add(_ figure: WorkbookFigure) -> UsedFigure {
        figures.append(figure)
        return UsedFigure(figure)
    }

    mutating func name(_ first: String, _ second: String) -> String { names.name(first, second) }

    /// Keeps in mind that something does not move with the inputs.
    mutating func isCached(_ name: String) { if !cached.contains(name) { cached.append(name) } }

    mutating func append(_ line: WorkbookLine) { lines.append(line) }

    // MARK: Terms

    private mutating func addTerms() {
        let ofProject = words.say(en: "Project", es: "Proyecto", pt: "Projeto")
        let month = words.say(en: "month", es: "mes", pt: "mês")
        if isForm {
            figures.append(
                WorkbookFigure(
                    name: names.name("project_name"), key: "/name", line: ofProject, label: words.label(.name),
                    unit: words.say(en: "text", es: "texto", pt: "texto"), value: .text(words.text(project.name)),
                    format: .text))
        }
        for reserved in ["scenario_code", "timing_share", "launch_index", "checks_total", "inputs_changed"] {
            _ = names.name(reserved)
        }
        if isRanged {
            let choices = [Label.likely, .unfavourable, .favourable].map { words.label($0) }
            figures.append(
                WorkbookFigure(
                    name: names.name("scenario"), key: "switch:scenario", line: ofProject,
                    label: words.say(en: "Scenario", es: "Escenario", pt: "Cenário"),
                    unit: words.say(en: "choose", es: "elija", pt: "escolha"), value: .text(choices[0]), format: .text,
                    note: words.say(
                        en: "Unfavourable: every cost at its high end, every benefit at its low one; favourable the "
                            + "reverse.",
                        es: "Desfavorable: cada costo en su extremo alto, cada beneficio en el bajo; favorable, al "
                            + "revés.",
                        pt: "Desfavorável: cada custo no extremo alto, cada benefício no baixo; favorável, o inverso."),
                    rule: .list(choices),
                    used: { cell in
                        .when(
                            .cell(cell).isEqual(.text(choices[1])), 2,
                            .when(.cell(cell).isEqual(.text(choices[2])), 3, 1))
                    }))
        }
        if let start = project.start {
            figures.append(
                WorkbookFigure(
                    name: names.name("start_month"), key: "/start", line: ofProject,
                    label: words.say(en: "First month", es: "Primer mes", pt: "Primeiro mês"), unit: month,
                    value: .day(year: start.year, month: start.month, day: 1), format: .month,
                    note: isForm
                        ? words.say(
                            en: "The first day of a month. The other months move along until one is typed over.",
                            es:
                                "El primer día de un mes. Los otros meses lo siguen mientras no se escriba otro encima.",
                            pt: "O primeiro dia de um mês. Os outros meses acompanham até que se digite outro por cima."
                        )
                        : ""))
        }
        var launch = WorkbookFigure(
            name: names.name("launch_month"), key: "/operationalFrom", line: ofProject,
            label: words.say(en: "Service starts", es: "Inicio del servicio", pt: "Início do serviço"), unit: month,
            value: calendarValue(ofMonth: project.launchMonth), format: project.start == nil ? .plain : .month,
            note: words.say(
                en: "Lines that start with the service move along.",
                es: "Las líneas que empiezan con el servicio lo siguen.",
                pt: "As linhas que começam com o serviço o acompanham."),
            used: project.start == nil ? nil : { Self.monthNumber(of: .cell($0)) })
        launch.follows = following(month: project.launchMonth)
        figures.append(launch)
        figures.append(
            WorkbookFigure(
                name: names.name("horizon"), key: "/horizon", line: ofProject,
                label: words.say(en: "Horizon", es: "Horizonte", pt: "Horizonte"),
                unit: words.say(en: "years", es: "años", pt: "anos"), value: .number(Double(terms.horizonYears)),
                format: .plain,
                note: words.say(
                    en: "1 to \(years): there are so many columns of years.",
                    es: "1 a \(years): tantas columnas de años hay.", pt: "1 a \(years): há tantas colunas de anos."),
                rule: .wholeNumber(1, years)))
        let rate =
            terms.discounting.isNominal
            ? words.say(en: "Nominal discount rate", es: "Tasa de descuento nominal", pt: "Taxa de desconto nominal")
            : words.say(en: "Real discount rate", es: "Tasa de descuento real", pt: "Taxa de desconto real")
        rates = steps(of: terms.discounting.rates, called: "discountRate", key: "/discountRate", label: rate, ofProject)
        if let rising = terms.inflation, project.prices == .current, !terms.discounting.isNominal {
            let label = words.say(en: "Inflation", es: "Inflación", pt: "Inflação")
            inflation = steps(of: rising.rates, called: "inflation", key: "/inflation", label: label, ofProject)
        }
        let timings = [
            words.say(en: "end", es: "final", pt: "fim"), words.say(en: "middle", es: "mitad", pt: "meio"),
            words.say(en: "start", es: "inicio", pt: "início"),
        ]
        let timing = [Timing.end, .mid, .start].firstIndex(of: terms.timing) ?? 0
        figures.append(
            WorkbookFigure(
                name: names.name("timing"), key: "/timing", line: ofProject,
                label: words.say(
                    en: "Recurring amounts are discounted at", es: "Lo recurrente se descuenta a",
                    pt: "O recorrente se desconta no"),
                unit: words.say(en: "of their year", es: "de su año", pt: "do seu ano"), value: .text(timings[timing]),
                format: .text, rule: .list(timings),
                used: { cell in
                    .when(
                        .cell(cell).isEqual(.text(timings[0])), 1,
                        .when(.cell(cell).isEqual(.text(timings[1])), 0.5, 0))
                }))
    }

    /// A rate for each year, as the steps at which it changes.
    private mutating func steps(
        of rates: [Double], called name: String, key: String, label: String, _ line: String
    ) -> [Step] {
        var steps: [Step] = []
        for (year, rate) in rates.enumerated() where year == 0 || rate != rates[year - 1] {
            let number = steps.count + 1
            let from = words.say(
                en: "\(label), from year \(year + 1)", es: "\(label), desde el año \(year + 1)",
                pt: "\(label), a partir do ano \(year + 1)")
            let figure = WorkbookFigure(
                name: number == 1 ? names.name(name) : names.name(name, "step\(number)"),
                key: number == 1 ? key : "\(key)/\(number - 1)", line: line,
                label: rates.allSatisfy { $0 == rates[0] } ? label : from,
                unit: words.say(en: "a year", es: "al año", pt: "ao ano"), value: .number(rate),
                format: .percent(decimals: 2), rule: .number(-0.99, 10))
            figures.append(figure)
            steps.append(Step(from: year + 1, used: .name(figure.usedName)))
        }
        return steps
    }

    // MARK: Months

    /// A month, from 0, as a day of the calendar where there is one, else as its number from 1.
    func calendarValue(ofMonth month: Int) -> CellValue {
        guard let start = project.start else { return .number(Double(month + 1)) }
        let month = CalendarMonth(month, after: start)
        return .day(year: month.year, month: month.month, day: 1)
    }

    /// A month, from 0, as it moves along with the first one in a workbook to fill in; nothing elsewhere.
    func following(month: Int) -> Formula? {
        guard isForm, project.start != nil else { return nil }
        let start = Formula.name("start_month")
        return .call(.DATE, [.call(.YEAR, [start]), .call(.MONTH, [start]) + .number(Double(month)), 1])
    }

    /// The number, from 1, of the month in which a day lies.
    static func monthNumber(of day: Formula) -> Formula {
        func months(_ day: Formula) -> Formula { .call(.YEAR, [day]) * 12 + .call(.MONTH, [day]) }
        return months(day) - (.call(.YEAR, [.name("start_month")]) * 12 + .call(.MONTH, [.name("start_month")])) + 1
    }
}

/// What formulas call a figure.
struct UsedFigure {
    private let figure: WorkbookFigure

    init(_ figure: WorkbookFigure) { self.figure = figure }

    /// The cell that holds it, or `#N/A`.
    var cell: Formula { .name(figure.name) }

    /// The figure in use on a side: the same line can be a cost of one and a benefit of another.
    func used(asCost isCost: Bool) -> Formula {
        if isCost == figure.isCost || !figure.isRanged { return .name(figure.usedName) }
        // The other end than that in use.
        func end(_ value: Double?) -> Formula { value.map { .number($0) } ?? .name(figure.name) }
        return .call(
            .CHOOSE,
            [.name("scenario_code"), .name(figure.name)]
                + (isCost ? [end(figure.high), end(figure.low)] : [end(figure.low), end(figure.high)]))
    }
}

extension Flow.Role {
    /// How the list in which lines of this kind stand is called in files.
    var listName: String {
        switch self {
        case .investment: "investment"
        case .operating: "operating"
        case .saving: "savings"
        case .transfer: "transfers"
        case .residual: "residual"
        }
    }
}
