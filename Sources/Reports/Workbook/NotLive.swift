import Languages
import Wording

/// Why the numbers of a workbook stand still.
package enum NotLive: Sendable, Hashable {
    /// The project is renewed after its life.
    case renewed
    /// What falls once is discounted with what recurs.
    case onceWithRecurring
    /// There are more lines and months, or rows, than a spreadsheet computes in good time.
    case tooManyLines
    /// It has the tables of a report, and no formulas.
    case tables
}

extension Words {
    /// Why the numbers of a workbook stand still.
    package func say(_ reason: NotLive) -> String {
        switch reason {
        case .renewed:
            say(
                en:
                    "Computed by valor, not live: the project is renewed after its life, which no formula here follows.",
                es:
                    "Calculado por valor, no en vivo: el proyecto se renueva tras su vida, lo que ninguna fórmula sigue aquí.",
                pt:
                    "Calculado pelo programa, não ao vivo: o projeto se renova após a sua vida, o que nenhuma fórmula segue "
                    + "aqui.")
        case .onceWithRecurring:
            say(
                en:
                    "Computed by valor, not live: what falls once is discounted with what recurs, which no formula here follows.",
                es:
                    "Calculado por valor, no en vivo: lo que cae una vez se descuenta con lo recurrente, lo que ninguna fórmula "
                    + "sigue aquí.",
                pt:
                    "Calculado pelo programa, não ao vivo: o que cai uma vez se desconta com o recorrente, o que nenhuma fórmula "
                    + "segue aqui.")
        case .tooManyLines:
            say(
                en: "Computed by valor, not live: there are more lines than a spreadsheet computes in good time.",
                es:
                    "Calculado por valor, no en vivo: hay más líneas de las que una hoja de cálculo calcula en buen tiempo.",
                pt: "Calculado pelo programa, não ao vivo: há mais linhas do que uma planilha calcula em bom tempo.")
        case .tables:
            say(
                en: "Computed by valor, not live: the tables of a report, without formulas.",
                es: "Calculado por valor, no en vivo: las tablas de un informe, sin fórmulas.",
                pt: "Calculado pelo programa, não ao vivo: as tabelas de um relatório, sem fórmulas.")
        }
    }
}
