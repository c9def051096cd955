import Appraisal
import Documents
import Facts
import Languages
import Money
import Projects
import Valuation
import Wording

// What spreadsheets and programs read of options side by side.
extension OptionsReport {
    /// An option with what the file's method makes of it, and what it is from each point of view.
    private struct OptionRow {
        let report: OptionsReport
        let row: OptionComparison.Row
        let adjusted: AdjustedOptions.Row?
        /// The same option of each point of view; computed for programs alone.
        var views: [(name: String, row: OptionComparison.Row)] = []

        var years: Int { row.life.years }
        var option: Project { row.option.project }
    }

    private var optionRows: [OptionRow] {
        let adjusted = results.adjusted
        return rows.map { OptionRow(report: self, row: $0, adjusted: adjusted?[$0.option.id]) }
    }

    /// An option a row.
    package var table: Table { Table(of: optionRows, by: ownFields + differenceFields + adjustedFields + laterFields) }

    private var ownFields: [Field<OptionRow>] {
        let (words, currency) = (words, currency)
        let metrics: [Metric] = [
            .presentValueOfCosts, .presentValueOfBenefits, .netPresentValue, .benefitCostRatio, .returnOnInvestment,
            .paybackYears, .equivalentAnnualValue,
        ]
        return [
            Field(.option, heading: say(.option)) { .code($0.row.option.id) },
            Field(.what, heading: words.label(.what)) { .words(words.text($0.row.option.what)) },
            Field(.proposed, heading: say(.proposed)) { .code($0.row.option.isProposed ? "true" : "false") },
            Field(.currency, heading: words.label(.currency)) { _ in .code(currency) },
            Field(.horizonYears, heading: say(.years)) { .integer($0.row.view.terms.horizonYears) },
        ]
            + metrics.map { metric in
                Field(metric.field, heading: heading(of: metric)) { self.metric(metric, of: $0.row.view) }
            } + [Field(.bound, heading: words.label(.bound)) { .bound($0.row.view.bounds[.netPresentValue]) }]
    }

    private var differenceFields: [Field<OptionRow>] {
        @Sendable func beyond(_ row: OptionRow, _ metric: Metric) -> Cell {
            row.row.beyondFirst.map { self.metric(metric, of: $0) } ?? .blank
        }
        return [
            Field(.netPresentValueBeyondFirst, heading: say(.netPresentValueBeyondFirst)) {
                beyond($0, .netPresentValue)
            },
            Field(.beyondFirstBound, heading: words.label(.bound)) { .bound($0.row.beyondFirst.flatMap(Self.bound)) },
            Field(.internalRateOfDifference, heading: say(.rateOfDifference)) { beyond($0, .internalRates) },
            Field(.paybackOfDifferenceYears, heading: say(.paybackOfDifference)) { beyond($0, .paybackYears) },
            Field(.annualValueBeyondFirst, heading: say(.annualValueBeyondFirst)) {
                beyond($0, .equivalentAnnualValue)
            },
        ]
    }

    private var adjustedFields: [Field<OptionRow>] {
        @Sendable func value(_ view: Account?) -> Cell { view.map { metric(.netPresentValue, of: $0) } ?? .blank }
        return [
            Field(.adjustedNetPresentValue, heading: say(.adjustedNetPresentValue)) {
                value($0.adjusted?.adjustment.adjusted)
            },
            Field(.adjustedBound, heading: words.label(.bound)) {
                .bound($0.adjusted?.adjustment.adjusted.flatMap(Self.bound))
            },
            Field(.adjustedBeyondFirst, heading: say(.adjustedBeyondFirst)) { value($0.adjusted?.beyondFirst) },
            Field(.adjustedBeyondFirstBound, heading: words.label(.bound)) {
                .bound($0.adjusted?.beyondFirst.flatMap(Self.bound))
            },
            Field(.dominatedBy, heading: say(.dominatedBy)) { .words($0.row.dominators.joined(separator: "; ")) },
            Field(.weightedScore, heading: say(.weightedScore)) { row in
                score(row.row).map { .number($0, decimals: 4) } ?? .blank
            },
        ]
    }

    /// What came later stands behind, so that the places of the others stay.
    private var laterFields: [Field<OptionRow>] {
        [
            Field(.lifeYears) { .integer($0.years) },
            Field(.beyondFirstReason) { .code($0.row.beyondFirst?[.netPresentValue].reason?.code ?? "") },
            Field(.adjustedAnnualBeyondFirst) { row in
                row.adjusted?.beyondFirst.map { metric(.equivalentAnnualValue, of: $0) } ?? .blank
            },
            Field(.profitabilityIndex) { metric(.profitabilityIndex, of: $0.row.view) },
            Field(.profitabilityIndexBound) { .bound($0.row.view.bounds[.profitabilityIndex]) },
            Field(.costBound) { .bound($0.row.view.bounds[.presentValueOfCosts]) },
            Field(.benefitBound) { .bound($0.row.view.bounds[.presentValueOfBenefits]) },
            Field(.paybackBound) { .bound($0.row.view.bounds[.paybackYears]) },
            Field(.internalRateOfDifferenceBound) { .bound($0.row.beyondFirst?.bounds[.internalRates]) },
            Field(.paybackOfDifferenceBound) { .bound($0.row.beyondFirst?.bounds[.paybackYears]) },
        ]
    }

    /// How the options compare.
    private var lives: String {
        if comparison.horizonsDiffer { return Lives.annual.rawValue }
        return comparison.commonYears == nil ? "equal" : Lives.repeat.rawValue
    }

    /// On which side of a difference the true one lies, be it over the same years or a year.
    static func bound(_ view: Account) -> Bound? {
        view.bounds[.netPresentValue] ?? view.bounds[.equivalentAnnualValue]
    }

    // MARK: For programs

    /// The machine contract `valor/options/1`.
    package var json: JSONOutput { Self.form.json(self, words) }

    static let form: Form<OptionsReport> = .contract(
        "valor/options/1",
        Project.identity(id: { $0.id }, of: { $0.project }) + [
            Member("assumptions", assumptions, .assumptions) { $0 },
            Member(
                "livesDiffer", .truth,
                Meaning(
                    en:
                        "Whether the options are counted over different numbers of years, so that their annual values compare.",
                    es:
                        "Si las opciones se cuentan sobre distintos números de años, de modo que se comparan sus valores anuales.",
                    pt:
                        "Se as opções são contadas sobre números de anos diferentes, de modo que se comparam seus valores anuais."
                )
            ) { $0.comparison.livesDiffer },
            Member(
                "lives", .oneOf(["equal"] + Lives.allCases.map { $0.rawValue }),
                Meaning(
                    en:
                        "How they compare: over lives that are equal, by what each is worth a year (annual), or each renewed up "
                        + "to a common horizon (repeat).",
                    es:
                        "Cómo se comparan: con vidas iguales (equal), por lo que vale cada una al año (annual), o cada una "
                        + "renovada hasta un horizonte común (repeat).",
                    pt:
                        "Como se comparam: com vidas iguais (equal), pelo que cada uma vale ao ano (annual), ou cada uma "
                        + "renovada até um horizonte comum (repeat).")
            ) { $0.lives },
            Member(
                "commonHorizonYears", .optionalWholeNumber,
                Meaning(
                    en: "The years up to which each is renewed; null where none is.",
                    es: "Los años hasta los que se renueva cada una; null si ninguna se renueva.",
                    pt: "Os anos até os quais cada uma é renovada; null se nenhuma é.")
            ) { $0.comparison.commonYears },
            Member(
                "worthMost", .texts,
                Meaning(
                    en:
                        "The options with the highest equivalent annual value from the point of view that is asked for; none "
                        + "where one is unknown or bounded.",
                    es:
                        "Las opciones con el mayor valor anual equivalente desde el punto de vista que se pide; ninguna si uno "
                        + "se desconoce o solo tiene cota.",
                    pt: "As opções com o maior valor anual equivalente do ponto de vista pedido; nenhuma se um deles é "
                        + "desconhecido ou só tem limite.")
            ) { $0.comparison.worthMost },
            Member("options", .list(option), .options) { $0.comparedRows },
            Member("benefits", .list(.localText), .benefits) { $0.project.benefits },
            Member(.notes, .texts) { $0.appliedNotes + $0.notes }, Project.conversions(of: { $0.project }),
        ])

    /// The longest of the options' terms; a project without options has none, and is not reported.
    private static let assumptions = Form<OptionsReport>(Assumptions.form.type) { report, words in
        report.longest.map {
            Assumptions.form.json(
                Assumptions(terms: $0, perspective: report.perspective, source: report.nationalRate), words)
        } ?? .null
    }

    /// The options from every point of view.
    private var comparedRows: [OptionRow] {
        optionRows.map { row in
            var row = row
            row.views = Perspective.allCases.compactMap { perspective in
                results[perspective][row.row.option.id].map { (name: perspective.rawValue, row: $0) }
            }
            return row
        }
    }

    private static let option: Form<OptionRow> = .object(
        [
            Member(.id, .text) { $0.row.option.id }, Member(.what, .localText) { $0.row.option.what },
            Member(
                "isProposed", .truth,
                Meaning(
                    en: "Whether it is the one that the file proposes.", es: "Si es la que propone el archivo.",
                    pt: "Se é a que o arquivo propõe.")
            ) { $0.row.option.isProposed },
            Member("horizonYears", .wholeNumber, .horizonYears) { $0.row.view.terms.horizonYears },
            Member(
                "lifeYears", .wholeNumber,
                Meaning(
                    en: "After how many years it is over, or renewed by its like.",
                    es: "Después de cuántos años termina, o se renueva por otra igual.",
                    pt: "Depois de quantos anos termina, ou é renovada por outra igual.")
            ) { $0.years },
        ] + Project.size(of: { $0.option }) + [
            Project.boundsOfSize(of: { $0.option }),
            Member("views", Account.formByPerspective, .views) { row in
                row.views.map { (name: $0.name, value: $0.row.view) }
            },
            Member(
                "beyondFirst", .optional(Account.formByPerspective),
                Meaning(
                    en: "The difference from the first option, from each point of view; null for the first.",
                    es: "La diferencia con la primera opción, desde cada punto de vista; null para la primera.",
                    pt: "A diferença em relação à primeira opção, de cada ponto de vista; null para a primeira.")
            ) { row in
                let views = row.views.compactMap { name, row in row.beyondFirst.map { (name: name, value: $0) } }
                return views.isEmpty ? nil : views
            },
            Member(
                "adjusted", .optional(adjustedForm),
                Meaning(
                    en: "The social view with all that the file's method asks for; null where it asks for nothing.",
                    es: "La visión social con todo lo que pide el método del archivo; null si no pide nada.",
                    pt: "A visão social com tudo o que o método do arquivo pede; null se nada pede.")
            ) { $0.adjusted },
            Member(
                "dominatedBy", .texts,
                Meaning(
                    en: "Options that cost no more and yield no less, and differ in one of the two.",
                    es: "Opciones que no cuestan más ni rinden menos, y difieren en una de las dos cosas.",
                    pt: "Opções que não custam mais nem rendem menos, e diferem em uma das duas coisas.")
            ) { $0.row.dominators },
            Member("weightedScore", .optionalNumber, .weightedScore) { $0.report.score($0.row) },
            Member("physical", .list(MethodReport.formOfPhysical), .physical) { row in
                MethodReport(
                    of: row.option, terms: row.row.view.terms, option: row.row.option.id, words: row.report.words
                ).physical
            },
        ])
}
