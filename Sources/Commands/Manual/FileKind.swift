import Languages

/// The kinds of files that people give to the program or get from it.
enum FileKind: Sendable, Hashable, CaseIterable {
    /// A project or a case, written by hand.
    case project
    /// A project as a table.
    case sheet
    /// Many projects, or many cash flows, a row each.
    case batch
    /// A discount rate that changes over the years.
    case schedule
    /// Exchange rates of the user's own.
    case rates
    /// A folder laid out as the cases built in are.
    case cases

    /// How such a file is called in the manual.
    var example: String {
        switch self {
        case .project: "project.json"
        case .sheet: "project.csv, project.xlsx, project.ods"
        case .batch: "projects.csv, flows.ndjson"
        case .schedule: "rates.json"
        case .rates: "rates.csv, eurofxref-hist.csv"
        case .cases: "Cases/"
        }
    }
}

extension Words {
    /// What a kind of file is for.
    func say(_ kind: FileKind) -> String {
        switch kind {
        case .project:
            say(
                en: "A project or a case, in JSON with remarks and trailing commas; `valor new` writes one to start "
                    + "from. Under `options` it holds several ways to do it, which `valor appraise` compares with "
                    + "the first.",
                es: "Un proyecto o un caso, en JSON con comentarios y comas finales; `valor new` escribe uno para "
                    + "empezar. En `options` lleva varias maneras de hacerlo, que `valor appraise` compara con la "
                    + "primera.",
                pt: "Um projeto ou um caso, em JSON com comentários e vírgulas finais; `valor new` escreve um para "
                    + "começar. Em `options` traz várias maneiras de fazê-lo, que `valor appraise` compara com a "
                    + "primeira.")
        case .sheet:
            say(
                en:
                    "A project as a table, one row a flow, in the separators of any country; or the same on a sheet of a "
                    + "workbook, or the workbook that `valor appraise` wrote.",
                es:
                    "Un proyecto como tabla, un flujo por fila, con los separadores de cualquier país; o lo mismo en una "
                    + "hoja de un libro, o el libro que escribió `valor appraise`.",
                pt:
                    "Um projeto como tabela, um fluxo por linha, com os separadores de qualquer país; ou o mesmo em uma aba "
                    + "de uma planilha, ou a planilha que `valor appraise` gravou.")
        case .batch:
            say(
                en: "Many projects as CSV, or many cash flows as JSON objects, a row each, for `valor batch`.",
                es: "Muchos proyectos en CSV, o muchos flujos de caja como objetos JSON, uno por línea, para `valor "
                    + "batch`.",
                pt: "Muitos projetos em CSV, ou muitos fluxos de caixa como objetos JSON, um por linha, para `valor "
                    + "batch`.")
        case .schedule:
            say(
                en: "A discount rate that changes: `[{ \"from\": 1, \"rate\": \"6%\" }, { \"from\": 31, \"rate\": "
                    + "\"3%\" }]`.",
                es: "Una tasa de descuento que cambia: `[{ \"from\": 1, \"rate\": \"6%\" }, { \"from\": 31, "
                    + "\"rate\": \"3%\" }]`.",
                pt: "Uma taxa de desconto que muda: `[{ \"from\": 1, \"rate\": \"6%\" }, { \"from\": 31, \"rate\": "
                    + "\"3%\" }]`.")
        case .rates:
            say(
                en: "Exchange rates of your own for --rates: the European Central Bank's history, the World Bank's "
                    + "indicators, a central bank's series, or a row for each rate.",
                es: "Tipos de cambio propios para --rates: la historia del Banco Central Europeo, los indicadores "
                    + "del Banco Mundial, las series de un banco central, o una fila por tipo.",
                pt: "Taxas de câmbio próprias para --rates: o histórico do Banco Central Europeu, os indicadores do "
                    + "Banco Mundial, as séries de um banco central, ou uma linha por taxa.")
        case .cases:
            say(
                en: "A folder to read in place of the cases, countries and currencies built in: `--cases Cases`.",
                es: "Una carpeta que se lee en lugar de los casos, países y monedas incorporados: `--cases Cases`.",
                pt: "Uma pasta que é lida em lugar dos casos, países e moedas incorporados: `--cases Cases`.")
        }
    }
}
