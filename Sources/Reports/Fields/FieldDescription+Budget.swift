import Budgets
import Documents
import Languages
import Projects
import Wording

// What columns say of budgets by fiscal year.
extension FieldDescription {
    static let lineID = FieldDescription(
        "line_id", .text,
        title: Text { $0.label(.identifier) },
        meaning: Meaning(
            en: "The id of the line; empty where the file gives it none.",
            es: "El identificador de la línea; vacío si el archivo no le da ninguno.",
            pt: "O identificador da linha; vazio se o arquivo não lhe dá nenhum."))
    static let institution = FieldDescription(
        "institution", .text,
        title: Text { $0.label(.institution) },
        meaning: Meaning(
            en: "Who carries it out; empty where nobody says.",
            es: "Quién lo ejecuta; vacío si nadie lo dice.",
            pt: "Quem o executa; vazio se ninguém o diz."))
    static let budgetClass = FieldDescription(
        "budget_class", .text,
        title: Text { $0.say(BudgetText.budgetClass) },
        meaning: Meaning(
            en: "What the amount is: capital, current, closing, transferPaid, transferReceived, saving or residual.",
            es:
                "Qué es el monto: capital, current (corriente), closing (cierre), transferPaid, transferReceived, saving (ahorro) o residual.",
            pt:
                "O que é o valor: capital, current (corrente), closing (encerramento), transferPaid, transferReceived, saving (economia) ou residual."
        ))
    static let means = FieldDescription(
        "means", .text,
        title: Text { $0.say(BudgetText.means) },
        meaning: Meaning(
            en:
                "How it is paid or freed: cash, inKind, notCashable (a saving that frees no cash) or notStated; empty of a saving of others.",
            es:
                "Cómo se paga o se libera: cash (efectivo), inKind (en especie), notCashable (sin ahorro efectivo) o notStated (no se declara); vacío en un ahorro de otros.",
            pt:
                "Como se paga ou se libera: cash (caixa), inKind (in natura), notCashable (sem economia de caixa) ou notStated (não se declara); vazio em uma economia de outros."
        ))
    static let fiscalYear = FieldDescription(
        "fiscal_year", .text,
        title: Text { $0.say(BudgetText.fiscalYear) },
        meaning: Meaning(
            en:
                "The fiscal year: 2027, or 2026/27 where it has months of two; of a project without dates its number, from 1.",
            es: "El año fiscal: 2027, o 2026/27 si tiene meses de dos; en un proyecto sin fechas su número, desde 1.",
            pt:
                "O exercício: 2027, ou 2026/27 se tem meses de dois; em um projeto sem datas o seu número, a partir de 1."
        ))
    static let fiscalYearEnding = FieldDescription(
        "fiscal_year_ending", .wholeNumber,
        title: Text(en: "Ends in the year", es: "Termina en el año", pt: "Termina no ano"),
        meaning: Meaning(
            en: "The calendar year in which the fiscal year ends, by which programs know it; empty without dates.",
            es:
                "El año calendario en que termina el año fiscal, por el que lo conocen los programas; vacío sin fechas.",
            pt: "O ano civil em que termina o exercício, pelo qual os programas o conhecem; vazio sem datas.")
    ).being(.fiscalYear)
    static let direction = FieldDescription(
        "direction", .text,
        title: Text(en: "Direction", es: "Sentido", pt: "Sentido"),
        meaning: Meaning(
            en:
                "What it is: expenditure of what the government spends, revenue of fees and grants that it receives; empty of savings and of what is left.",
            es:
                "Lo que es: expenditure (gasto) en lo que gasta el gobierno, revenue (ingreso) en tasas y donaciones que recibe; vacío en ahorros y en lo que queda.",
            pt:
                "O que é: expenditure (despesa) no que o governo gasta, revenue (receita) em taxas e doações que recebe; vazio em economias e no que resta."
        )
    ).being(.direction)
    static let fiscalYearStarts = FieldDescription(
        "fiscal_year_starts", .month,
        title: Text(en: "Fiscal year starts", es: "Inicio del año fiscal", pt: "Início do exercício"),
        meaning: Meaning(
            en: "The first month of the fiscal year; empty in a project without dates.",
            es: "El primer mes del año fiscal; vacío en un proyecto sin fechas.",
            pt: "O primeiro mês do exercício; vazio em um projeto sem datas."))
    static let fiscalYearEnds = FieldDescription(
        "fiscal_year_ends", .month,
        title: Text(en: "Fiscal year ends", es: "Fin del año fiscal", pt: "Fim do exercício"),
        meaning: Meaning(
            en: "The last month of the fiscal year; empty in a project without dates.",
            es: "El último mes del año fiscal; vacío en un proyecto sin fechas.",
            pt: "O último mês do exercício; vazio em um projeto sem datas."))
    static let monthsCounted = FieldDescription(
        "months_counted", .wholeNumber,
        title: Text(en: "Months counted", es: "Meses contados", pt: "Meses contados"),
        meaning: Meaning(
            en: "How many months of the fiscal year are counted.",
            es: "Cuántos meses del año fiscal se cuentan.",
            pt: "Quantos meses do exercício são contados."))
    static let amountOfYear = FieldDescription(
        "amount_of_year", .amount,
        title: Text { $0.label(.amount) },
        meaning: Meaning(
            en:
                "What of the line falls in the fiscal year, to the smallest unit of the currency; empty where nobody knows it.",
            es: "Lo que de la línea cae en el año fiscal, hasta la menor unidad de la moneda; vacío si nadie lo sabe.",
            pt: "O que da linha cai no exercício, até a menor unidade da moeda; vazio se ninguém o sabe."))
    static let unknown = FieldDescription(
        "unknown", .text,
        title: Text { $0.label(.reason) },
        meaning: Meaning(
            en: "Why nobody knows the amount: notStated, notQuantified or notSeparable.",
            es: "Por qué nadie sabe el monto: notStated, notQuantified o notSeparable.",
            pt: "Por que ninguém sabe o valor: notStated, notQuantified ou notSeparable."))
    static let capitalOfYear = FieldDescription(
        "capital", .amount,
        title: Text { $0.name(BudgetClass.capital) },
        meaning: Meaning(
            en: "What the government spends as investment.",
            es: "Lo que el gobierno gasta como inversión.",
            pt: "O que o governo gasta como investimento."))
    static let currentOfYear = FieldDescription(
        "current", .amount,
        title: Text { $0.name(BudgetClass.current) },
        meaning: Meaning(
            en: "What the government spends to run the service.",
            es: "Lo que el gobierno gasta para operar el servicio.",
            pt: "O que o governo gasta para operar o serviço."))
    static let closingOfYear = FieldDescription(
        "closing", .amount,
        title: Text { $0.name(BudgetClass.closing) },
        meaning: Meaning(
            en: "What the government spends to close down or leave.",
            es: "Lo que el gobierno gasta para cerrar o salir.",
            pt: "O que o governo gasta para encerrar ou sair."))
    static let transferPaidOfYear = FieldDescription(
        "transfers_paid", .amount,
        title: Text { $0.name(BudgetClass.transferPaid) },
        meaning: Meaning(
            en: "Fees, grants and vouchers that the government pays.",
            es: "Tasas, subsidios y vales que paga el gobierno.",
            pt: "Taxas, subsídios e vales que o governo paga."))
    static let transferReceivedOfYear = FieldDescription(
        "transfers_received", .amount,
        title: Text { $0.name(BudgetClass.transferReceived) },
        meaning: Meaning(
            en: "Fees and grants that the government receives.",
            es: "Tasas y donaciones que recibe el gobierno.",
            pt: "Taxas e doações que o governo recebe."))
    static let residualOfYear = FieldDescription(
        "value_left", .amount,
        title: Text { $0.name(BudgetClass.residual) },
        meaning: Meaning(
            en: "What the government has left at the end of the horizon: a worth, and no receipt unless it is sold.",
            es: "Lo que le queda al gobierno al final del horizonte: un valor, y no un ingreso salvo que se venda.",
            pt: "O que resta ao governo no fim do horizonte: um valor, e não uma receita salvo se for vendido."))
    static let spending = FieldDescription(
        "spending", .amount,
        title: Text { $0.say(BudgetText.spending) },
        meaning: Meaning(
            en: "What the government spends in all: capital, current, closing and transfers paid, in cash or in kind.",
            es:
                "Lo que el gobierno gasta en total: capital, corriente, cierre y transferencias pagadas, en efectivo o en especie.",
            pt:
                "O que o governo gasta no total: capital, corrente, encerramento e transferências pagas, em caixa ou in natura."
        ))
    static let spendingInKind = FieldDescription(
        "spending_in_kind", .amount,
        title: Text { $0.say(BudgetText.inKind) },
        meaning: Meaning(
            en: "What of the spending is borne in kind.",
            es: "Lo que del gasto es en especie.",
            pt: "O que da despesa é in natura."))
    static let savingsCash = FieldDescription(
        "savings_cash", .amount,
        title: Text { $0.name(BudgetAccount.SavingKind(party: .government, means: .cash)) },
        meaning: Meaning(
            en: "Savings that free cash of the government.",
            es: "Ahorros efectivos en el presupuesto del gobierno.",
            pt: "Economias de caixa do governo."))
    static let savingsNotCashable = FieldDescription(
        "savings_not_cashable", .amount,
        title: Text { $0.name(BudgetAccount.SavingKind(party: .government, means: .notCashable)) },
        meaning: Meaning(
            en: "Savings of the government that free no cash.",
            es: "Ahorros del gobierno que no son efectivos en su presupuesto.",
            pt: "Economias do governo que não são de caixa."))
    static let savingsNotStated = FieldDescription(
        "savings_not_stated", .amount,
        title: Text { $0.name(BudgetAccount.SavingKind(party: .government, means: .notStated)) },
        meaning: Meaning(
            en: "Savings of the government of which nobody says whether they free cash.",
            es: "Ahorros del gobierno de los que nadie dice si son efectivos en su presupuesto.",
            pt: "Economias do governo das quais ninguém diz se são de caixa."))
    static let savingsCitizens = FieldDescription(
        "savings_citizens", .amount,
        title: Text { $0.name(BudgetAccount.SavingKind(party: .citizens, means: nil)) },
        meaning: Meaning(
            en: "Savings of citizens.",
            es: "Ahorros de la ciudadanía.",
            pt: "Economias dos cidadãos."))
    static let savingsBusinesses = FieldDescription(
        "savings_businesses", .amount,
        title: Text { $0.name(BudgetAccount.SavingKind(party: .businesses, means: nil)) },
        meaning: Meaning(
            en: "Savings of businesses.",
            es: "Ahorros de las empresas.",
            pt: "Economias das empresas."))
    static let savingsSociety = FieldDescription(
        "savings_society", .amount,
        title: Text { $0.name(BudgetAccount.SavingKind(party: .society, means: nil)) },
        meaning: Meaning(
            en: "Savings of citizens and government together, which cannot be told apart.",
            es: "Ahorros de la ciudadanía y el gobierno juntos, que no se pueden separar.",
            pt: "Economias dos cidadãos e do governo juntos, que não se podem separar."))
    static let capitalBound = FieldDescription(
        "capital_bound", .text,
        title: Text { "\($0.name(BudgetClass.capital)), \($0.label(.bound))" },
        meaning: Meaning(
            en: "atLeast where a cost of the year is unknown; else empty.",
            es: "atLeast (al menos) si se desconoce un costo del año; si no, vacío.",
            pt: "atLeast (ao menos) se um custo do ano é desconhecido; senão, vazio."))
    static let currentBound = FieldDescription(
        "current_bound", .text,
        title: Text { "\($0.name(BudgetClass.current)), \($0.label(.bound))" },
        meaning: Meaning(
            en: "atLeast where a cost of the year is unknown; else empty.",
            es: "atLeast (al menos) si se desconoce un costo del año; si no, vacío.",
            pt: "atLeast (ao menos) se um custo do ano é desconhecido; senão, vazio."))
    static let spendingBound = FieldDescription(
        "spending_bound", .text,
        title: Text { "\($0.say(BudgetText.spending)), \($0.label(.bound))" },
        meaning: Meaning(
            en: "atLeast where a cost of the year is unknown; else empty.",
            es: "atLeast (al menos) si se desconoce un costo del año; si no, vacío.",
            pt: "atLeast (ao menos) se um custo do ano é desconhecido; senão, vazio."))
    static let amountAtCurrentPrices = FieldDescription(
        "amount_at_current_prices", .amount,
        title: Text { $0.label(.amount) + ", " + $0.say(BudgetText.prices(.current, year: nil)) },
        meaning: Meaning(
            en:
                "The same in the prices of the time in which it falls, by the stated inflation; empty where the file has others and states none.",
            es:
                "Lo mismo a los precios del momento en que cae, según la inflación indicada; vacío si el archivo tiene otros y no indica ninguna.",
            pt:
                "O mesmo aos preços do momento em que cai, conforme a inflação informada; vazio se o arquivo tem outros e não informa nenhuma."
        ))
    static let pricesOfYear = FieldDescription(
        "prices", .text,
        title: Text { $0.say(BudgetText.pricesOfAmount) },
        meaning: Meaning(
            en:
                "In which prices the amount is: constant, those of the file, or current, those of the time in which it falls.",
            es: "A qué precios está el monto: constant, los del archivo, o current, los del momento en que cae.",
            pt: "A que preços está o valor: constant, os do arquivo, ou current, os do momento em que cai."))
    static let amountAtConstantPrices = FieldDescription(
        "amount_at_constant_prices", .amount,
        title: Text { $0.label(.amount) + ", " + $0.say(BudgetText.constantPrices) },
        meaning: Meaning(
            en:
                "The same in prices of the project's start or of its price year; empty where the file has others and states no inflation.",
            es:
                "Lo mismo a precios del inicio del proyecto o de su año de precios; vacío si el archivo tiene otros y no indica inflación.",
            pt:
                "O mesmo a preços do início do projeto ou do seu ano de preços; vazio se o arquivo tem outros e não informa inflação."
        )
    )
    static let spendingAtCurrentPrices = FieldDescription(
        "spending_at_current_prices", .amount,
        title: Text { "\($0.say(BudgetText.spending)), \($0.say(BudgetText.prices(.current, year: nil)))" },
        meaning: Meaning(
            en: "The spending in the prices of the time in which it falls; empty where no inflation is stated.",
            es: "El gasto a los precios del momento en que cae; vacío si no se indica ninguna inflación.",
            pt: "A despesa aos preços do momento em que cai; vazio se nenhuma inflação é informada."))
    static let economicClass = FieldDescription(
        "economic_class", .text,
        title: Text { $0.say(BudgetText.economicClass) },
        meaning: Meaning(
            en: "The economic class of the line, a code of GFSM 2014; empty where none is stated.",
            es: "La clase económica de la línea, un código del MEFP 2014; vacío si no se indica.",
            pt: "A classe econômica da linha, um código do GFSM 2014; vazio se não é informada."))
    static let functionOfGovernment = FieldDescription(
        "function_of_government", .text,
        title: Text { $0.say(BudgetText.function) },
        meaning: Meaning(
            en: "The function of government of the line, a code of COFOG; empty where none is stated.",
            es: "La función del gobierno de la línea, un código de COFOG; vacío si no se indica.",
            pt: "A função de governo da linha, um código da COFOG; vazio se não é informada."))
    static let fundingSource = FieldDescription(
        "funding_source", .text,
        title: Text { $0.say(BudgetText.fundedBy) },
        meaning: Meaning(
            en:
                "The source of funds that pays for the amount; empty where nobody pays (in the form that a system loads: unfunded), or nobody says.",
            es:
                "La fuente de fondos que paga el monto; vacío si nadie paga (en la forma que carga un sistema: unfunded), o nadie lo dice.",
            pt:
                "A fonte de recursos que paga o valor; vazio se ninguém paga (na forma que um sistema carrega: unfunded), ou ninguém o diz."
        ))
    static let fundingKind = FieldDescription(
        "funding_kind", .text,
        title: Text { "\($0.say(BudgetText.fundedBy)), \($0.label(.role))" },
        meaning: Meaning(
            en:
                "What kind of source: own, loan or grant; unfunded for what a line's sources leave or cannot give; empty where nobody says.",
            es:
                "De qué tipo es la fuente: own (propios), loan (préstamo) o grant (donación); unfunded para lo que las fuentes de una línea dejan o no pueden dar; vacío si nadie lo dice.",
            pt:
                "De que tipo é a fonte: own (próprios), loan (empréstimo) ou grant (doação); unfunded para o que as fontes de uma linha deixam ou não podem dar; vazio se ninguém o diz."
        ))
}
