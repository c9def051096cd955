import Budgets
import Documents
import Facts
import Languages
import Money
import Projects
import Wording

// What the machine contract of a budget says of sources of funds and of codes.
extension BudgetReport {
    typealias Group = (mark: String?, sum: BudgetSum)

    static func groups(by mark: BudgetMark, of item: Item) -> [Group] {
        item.budget.spending { line in
            mark == .economicClass ? line.flow.drivers.budget?.economicClass : line.flow.drivers.budget?.function
        }
    }

    static let group: Form<Group> = .object([
        Member(
            "code", .optionalText,
            Meaning(
                en: "The code; null for lines that state none.",
                es: "El código; null para las líneas que no lo indican.",
                pt: "O código; null para as linhas que não o informam.")
        ) { $0.mark },
        Member("amounts", .list(.number), .byYear) { group in group.sum.counts.map { group.sum.unit.amount($0) } },
        Member("total", .number, .totalOfBudget) { $0.sum.total },
        Member("isAtLeast", .truth, .isAtLeast) { $0.sum.bound != nil },
    ])

    static let funding: Form<(item: Item, funding: BudgetFunding)> = .object([
        Member(
            "sources", .list(source),
            Meaning(
                en: "The sources of funds, with what is asked of each and what of that it does not give.",
                es: "Las fuentes de fondos, con lo que se pide a cada una y lo que de ello no da.",
                pt: "As fontes de recursos, com o que se pede a cada uma e o que disso ela não dá.")
        ) { $0.funding.sources },
        Member(
            "notStated", .list(.number),
            Meaning(
                en: "What lines ask that do not say what pays for them, by fiscal year.",
                es: "Lo que piden las líneas que no dicen qué las paga, por año fiscal.",
                pt: "O que pedem as linhas que não dizem o que as paga, por exercício.")
        ) { row in row.funding.notStated.counts.map { row.funding.notStated.unit.amount($0) } },
        Member(
            "gap", .list(.number),
            Meaning(
                en: "What nobody pays for, by fiscal year.", es: "Lo que nadie paga, por año fiscal.",
                pt: "O que ninguém paga, por exercício.")
        ) { row in row.funding.gap.counts.map { row.funding.gap.unit.amount($0) } },
        Member("isAtLeast", .truth, .isAtLeast) { $0.funding.gap.bound != nil },
        Member(
            "firstShortfall", .optionalText,
            Meaning(
                en: "The first fiscal year in which the sources fall short; null where they never do.",
                es: "El primer año fiscal en que las fuentes no alcanzan; null si siempre alcanzan.",
                pt: "O primeiro exercício em que as fontes não bastam; null se sempre bastam.")
        ) { row in row.funding.firstShortfall.map { row.item.budget.calendar.years[$0].name } },
    ])

    static let source: Form<BudgetFunding.Source> = .object([
        Member(.id, .text) { $0.source.id }, Member("kind", .choice, .kind) { $0.source.kind },
        Member(.what, .optionalLocalText) { $0.source.what },
        Member("asked", .list(.number), .byYear) { source in
            source.asked.counts.map { source.asked.unit.amount($0) }
        },
        Member(
            "short", .list(.number),
            Meaning(
                en: "What of that it does not give, by fiscal year.", es: "Lo que de ello no da, por año fiscal.",
                pt: "O que disso não dá, por exercício.")
        ) { source in source.short.counts.map { source.short.unit.amount($0) } },
        Member(
            "paid", .list(.number),
            Meaning(
                en: "What of that it gives, by fiscal year.", es: "Lo que de ello da, por año fiscal.",
                pt: "O que disso dá, por exercício.")
        ) { source in source.paid.counts.map { source.paid.unit.amount($0) } },
    ])

    static let code: Form<BudgetCode> = .object([
        Member(
            "name", .text,
            Meaning(en: "The column.", es: "La columna.", pt: "A coluna.")
        ) { $0.name },
        Member(
            "value", .text,
            Meaning(en: "What stands in it.", es: "Lo que está en ella.", pt: "O que está nela.")
        ) { $0.value },
    ])

    static let share: Form<FundingShare> = .object([
        Member(.fundingSource, .text) { $0.source },
        Member(
            "share", .number,
            Meaning(
                en: "The share that it pays, 0 to 1.", es: "La proporción que paga, 0 a 1.",
                pt: "A proporção que paga, 0 a 1.")
        ) { $0.share },
    ])
}

extension Meaning {
    static let fiscalYears = Meaning(
        en: "What falls in each fiscal year.", es: "Lo que cae en cada año fiscal.", pt: "O que cai em cada exercício.")
    static let byYear = Meaning(
        en: "The amount of each fiscal year, in the order of `years`.",
        es: "El monto de cada año fiscal, en el orden de `years`.",
        pt: "O valor de cada exercício, na ordem de `years`.")
    static let isAtLeast = Meaning(
        en: "Whether a cost in it is unknown, so that it is at least what it says.",
        es: "Si se desconoce un costo en él, de modo que es al menos lo que dice.",
        pt: "Se um custo nele é desconhecido, de modo que é ao menos o que diz.")
    static let totalOfBudget = Meaning(
        en: "The same of all fiscal years together.", es: "Lo mismo de todos los años fiscales juntos.",
        pt: "O mesmo de todos os exercícios juntos.")
}
