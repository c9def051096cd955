import Budgets
import Documents
import Facts
import Languages
import Money
import Projects
import Wording

// The machine contract of a budget.
extension BudgetReport {
    /// The machine contract `valor/budget/1`.
    package var json: JSONOutput { Self.form.json(self, words) }

    static let form: Form<BudgetReport> = .contract(
        "valor/budget/1",
        [
            Member(
                "budgets", .list(item),
                Meaning(
                    en: "The projects, in the order in which they were named.",
                    es: "Los proyectos, en el orden en que se nombraron.",
                    pt: "Os projetos, na ordem em que foram nomeados.")
            ) { report in report.items.map { (item: $0, notes: report.notes(on: $0)) } },
            Member(
                "together", .list(sum),
                Meaning(
                    en:
                        "The sums of projects in the same currency and with the same fiscal years, of which there are several.",
                    es: "Las sumas de proyectos en la misma moneda y con los mismos años fiscales, si hay varios.",
                    pt: "As somas de projetos na mesma moeda e com os mesmos exercícios, se há vários.")
            ) { $0.together },
        ])

    private typealias Noted = (item: Item, notes: [String])

    private static let item: Form<Noted> = .object(
        Project.identity(id: { $0.item.id }, of: { $0.item.project }) + [
            Member(.institution, .optionalLocalText) { $0.item.project.institution },
            Member(
                "prices", .choice,
                Meaning(
                    en: "Whether amounts are in constant prices, or each in those of its year.",
                    es: "Si los montos están a precios constantes, o cada uno a los de su año.",
                    pt: "Se os valores estão a preços constantes, ou cada um aos do seu ano.")
            ) { $0.item.project.prices },
            Member("start", .optionalText, .start) { $0.item.project.start?.text },
            Member("horizonYears", .wholeNumber, .horizonYears) { $0.item.budget.horizonYears },
            Member(
                "fiscalYear", origin,
                Meaning(
                    en: "When fiscal years start, and why.", es: "Cuándo empiezan los años fiscales, y por qué.",
                    pt: "Quando começam os exercícios, e por quê.")
            ) { $0.item.origin },
            Member(
                "decimals", .wholeNumber,
                Meaning(
                    en: "To how many decimals amounts are rounded and add up; below zero for tens and hundreds.",
                    es: "A cuántos decimales se redondean y suman los montos; bajo cero para decenas y centenas.",
                    pt:
                        "A quantas casas decimais os valores são arredondados e somam; abaixo de zero para dezenas e centenas."
                )
            ) { $0.item.budget.unit.decimals },
            Member("years", .list(year), .fiscalYears) { noted in
                noted.item.account.years.indices.map { place in
                    AccountYear(
                        account: noted.item.account, place: place,
                        months: noted.item.budget.calendar.months[place].count)
                }
            },
            Member("total", .object(sums), .totalOfBudget) { AccountYear(account: $0.item.account, place: nil) },
            Member(
                "lines", .list(line),
                Meaning(
                    en: "The lines, in the order of the file; what is left of one stands behind it.",
                    es: "Las líneas, en el orden del archivo; lo que queda de una va detrás de ella.",
                    pt: "As linhas, na ordem do arquivo; o que resta de uma vem atrás dela.")
            ) { noted in
                noted.item.budget.lines.enumerated().map { (item: noted.item, line: $1, index: $0) }
            },
            Member(
                "otherPrices", .optional(other),
                Meaning(
                    en:
                        "The same in the other prices, where an inflation is stated; null where none is, or a rate is missing.",
                    es:
                        "Lo mismo a los otros precios, si se indica una inflación; null si no, o si falta un tipo de cambio.",
                    pt:
                        "O mesmo aos outros preços, se uma inflação é informada; null se não, ou se falta uma taxa de câmbio."
                )
            ) { $0.item.other },
            Member(
                "unknownLists", .named(["investment", "operating", "saving"], .choice),
                Meaning(
                    en: "The lists that the file leaves out, and why: sums with them are at least what they say.",
                    es: "Las listas que el archivo omite, y por qué: las sumas con ellas son al menos lo que dicen.",
                    pt: "As listas que o arquivo omite, e por quê: as somas com elas são ao menos o que dizem.")
            ) { noted in noted.item.budget.unknownLists.map { (name: $0.role.rawValue, value: $0.unknown) } },
            Member(
                "funding", .optional(funding),
                Meaning(
                    en: "What pays for what is spent in cash; null where nobody says.",
                    es: "Lo que paga lo que se gasta en efectivo; null si nadie lo dice.",
                    pt: "O que paga o que se gasta em caixa; null se ninguém o diz.")
            ) { noted in noted.item.funding.map { (item: noted.item, funding: $0) } },
            Member(
                "byEconomicClass", .list(group),
                Meaning(
                    en: "The spending by economic class (GFSM 2014); empty where no line states one.",
                    es: "El gasto por clase económica (MEFP 2014); vacío si ninguna línea la indica.",
                    pt: "A despesa por classe econômica (GFSM 2014); vazio se nenhuma linha a informa.")
            ) { groups(by: .economicClass, of: $0.item) },
            Member(
                "byFunction", .list(group),
                Meaning(
                    en: "The spending by function of government (COFOG); empty where no line states one.",
                    es: "El gasto por función del gobierno (COFOG); vacío si ninguna línea la indica.",
                    pt: "A despesa por função de governo (COFOG); vazio se nenhuma linha a informa.")
            ) { groups(by: .function, of: $0.item) },
            Member(.notes, .texts) { $0.notes }, Project.conversions(of: { $0.item.project }),
        ])

    private static let origin: Form<FiscalYearOrigin> = .object([
        Member(
            "startMonth", .wholeNumber,
            Meaning(
                en: "The month in which they start, 1 to 12; of no account in a project without dates.",
                es: "El mes en que empiezan, 1 a 12; sin efecto en un proyecto sin fechas.",
                pt: "O mês em que começam, 1 a 12; sem efeito em um projeto sem datas.")
        ) { $0.startMonth },
        Member(
            "origin", .oneOf(FiscalYearOrigin.codes),
            Meaning(
                en: "Whether that was asked for, is registered for the country, or stands for the calendar year.",
                es: "Si eso se pidió, está registrado para el país, o vale el año calendario.",
                pt: "Se isso foi pedido, está registrado para o país, ou vale o ano civil.")
        ) { $0.code },
        Member(
            "source", .optionalText,
            Meaning(
                en: "Who says so, where it is registered.", es: "Quién lo dice, si está registrado.",
                pt: "Quem o diz, se está registrado.")
        ) { $0.registered?.source },
        Member(
            "isVerified", .optionalTruth,
            Meaning(
                en: "Whether that source was read itself.", es: "Si esa fuente se leyó ella misma.",
                pt: "Se essa própria fonte foi lida.")
        ) { $0.registered?.isVerified },
    ])

    private static let line: Form<(item: Item, line: BudgetLine, index: Int)> = .object([
        Member(.lineID, .optionalText) { $0.line.flow.id }, Member(.what, .localText) { $0.line.flow.what },
        Member(.role, .choice) { $0.line.flow.role }, Member(.budgetClass, .choice) { $0.line.budgetClass },
        Member(.party, .choice) { $0.line.party }, Member(.means, .optional(.choice)) { $0.line.means },
        ProjectLines.columns { $0.line.flow },
        Member("unknown", .optional(.choice), .unknown) { $0.line.unknown },
        Member(.institution, .optionalLocalText) { $0.line.flow.drivers.budget?.institution },
        Member(.economicClass, .optionalText) { $0.line.flow.drivers.budget?.economicClass },
        Member(.functionOfGovernment, .optionalText) { $0.line.flow.drivers.budget?.function },
        Member(
            "fundedBy", .optional(.list(share)),
            Meaning(
                en: "What pays for the line; null where nobody says.", es: "Qué paga la línea; null si nadie lo dice.",
                pt: "O que paga a linha; null se ninguém o diz.")
        ) { $0.line.flow.drivers.budget?.funding },
        Member(
            "codes", .list(code),
            Meaning(
                en: "The ministry's own codes, as the file has them.",
                es: "Los códigos propios del ministerio, como están en el archivo.",
                pt: "Os códigos próprios do ministério, como estão no arquivo.")
        ) { $0.line.flow.drivers.budget?.codes ?? [] },
        Member(
            "amounts", .list(amount),
            Meaning(
                en: "What falls in each fiscal year.", es: "Lo que cae en cada año fiscal.",
                pt: "O que cai em cada exercício.")
        ) { row in
            row.item.budget.calendar.years.indices.map {
                LineYear(item: row.item, line: row.line, place: $0, index: row.index)
            }
        },
        Member(
            "total", .optionalNumber,
            Meaning(
                en: "What falls in all of them, at least where an amount is unknown; null where all are.",
                es: "Lo que cae en todos, al menos si se desconoce un monto; null si se desconocen todos.",
                pt: "O que cai em todos, ao menos se um valor é desconhecido; null se todos o são.")
        ) { row in row.line.isPartlyKnown ? row.item.budget.unit.amount(row.line.total) : nil },
        Member(
            "yearAfter", .optionalNumber,
            Meaning(
                en:
                    "What it comes to in the twelve months behind the horizon; null where it ends before, or nobody knows.",
                es: "Cuánto es en los doce meses después del horizonte; null si termina antes, o nadie lo sabe.",
                pt: "Quanto é nos doze meses depois do horizonte; null se termina antes, ou ninguém o sabe.")
        ) { $0.line.yearAfter },
    ])

    private static let amount: Form<LineYear> = .object([
        Member(.fiscalYear, .text) { $0.year.name },
        Member(
            "amount", .optionalNumber,
            Meaning(
                en: "The amount; null where nobody knows it.", es: "El monto; null si nadie lo sabe.",
                pt: "O valor; null se ninguém o sabe.")
        ) { $0.amount },
        Member(.amountAtConstantPrices, .optionalNumber) { $0.amount(in: .constant) },
        Member(.amountAtCurrentPrices, .optionalNumber) { $0.amount(in: .current) },
    ])

    private static let other: Form<Item.Other> = .object([
        Member(
            "prices", .choice,
            Meaning(en: "Which prices these are.", es: "Qué precios son.", pt: "Que preços são.")
        ) { $0.budget.prices },
        Member(.currency, .text) { $0.budget.currency.code },
        Member(
            "inflation", .list(.number),
            Meaning(
                en: "The inflation by year of the appraisal, the last of which persists.",
                es: "La inflación por año de la evaluación, de la que persiste la última.",
                pt: "A inflação por ano da avaliação, da qual persiste a última.")
        ) { $0.repricing.inflation?.rates ?? [] },
        Member("years", .list(yearTogether), .fiscalYears) { other in
            other.account.years.indices.map { AccountYear(account: other.account, place: $0) }
        },
        Member("total", .object(sums), .totalOfBudget) { AccountYear(account: $0.account, place: nil) },
    ])

    // MARK: Sums

    /// A fiscal year of an account, or all of them.
    private struct AccountYear {
        let account: BudgetAccount
        let place: Int?
        var months = 0

        func amount(_ sum: BudgetSum?) -> Double? { sum.map { sum in place.map { sum.amount(at: $0) } ?? sum.total } }
        func bound(_ sum: BudgetSum?) -> Bound? { sum.flatMap { sum in place.map { sum.bound(at: $0) } ?? sum.bound } }
    }

    private static let sums: [Member<AccountYear>] = {
        let named: [(FieldDescription, @Sendable (BudgetAccount) -> BudgetSum?)] =
            BudgetClass.allCases.compactMap { one in one.field.map { field in (field, { $0[one] }) } }
            + [(.spending, { $0.spending }), (.spendingInKind, { $0.inKind })]
            + BudgetAccount.SavingKind.all.map { kind in (kind.field, { $0[kind] }) }
        return named.map { field, sum in Member(field, .number) { $0.amount(sum($0.account)) ?? 0 } } + [
            Member(
                "bounds", .named(named.map { $0.0.key }, .choice),
                Meaning(
                    en: "The sums of which more is unknown: they are at least what they say.",
                    es: "Las sumas de las que algo más se desconoce: son al menos lo que dicen.",
                    pt: "As somas das quais algo mais é desconhecido: são ao menos o que dizem.")
            ) { row in
                named.compactMap { field, sum in
                    row.bound(sum(row.account)).map { (name: field.key, value: $0) }
                }
            }
        ]
    }()

    private static let year: Form<AccountYear> = .object(
        [
            Member(.fiscalYear, .text) { row in row.place.map { row.account.years[$0].name } ?? "" },
            Member(.fiscalYearStarts, .optionalText) { row in row.place.flatMap { row.account.years[$0].first?.text } },
            Member(.fiscalYearEnds, .optionalText) { row in row.place.flatMap { row.account.years[$0].last?.text } },
            Member(.monthsCounted, .wholeNumber) { $0.months },
        ] + sums)

    private static let yearTogether: Form<AccountYear> = .object(
        [Member(.fiscalYear, .text) { row in row.place.map { row.account.years[$0].name } ?? "" }] + sums)

    private static let sum: Form<Together> = .object([
        Member(.currency, .text) { $0.currency },
        Member(
            "startMonth", .optionalWholeNumber,
            Meaning(
                en: "The month in which their fiscal years start; null without dates.",
                es: "El mes en que empiezan sus años fiscales; null sin fechas.",
                pt: "O mês em que começam os seus exercícios; null sem datas.")
        ) { $0.startMonth },
        Member(
            "ids", .texts,
            Meaning(
                en: "The projects that are added up.", es: "Los proyectos que se suman.",
                pt: "Os projetos que são somados.")
        ) { $0.ids },
        Member("years", .list(yearTogether), .fiscalYears) { sum in
            sum.account.years.indices.map { AccountYear(account: sum.account, place: $0) }
        },
        Member("total", .object(sums), .totalOfBudget) { AccountYear(account: $0.account, place: nil) },
    ])
}
