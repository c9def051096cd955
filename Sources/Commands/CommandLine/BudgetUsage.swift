import Languages
import Reports

/// What can be wrong with a command line that asks for a budget.
enum BudgetUsage: Sendable, Hashable {
    /// A fiscal year starts in a month from 1 to 12.
    case notAStartMonth(String)
    /// A threshold or a ceiling is an amount with its currency.
    case notALimit(OptionName, String)
    /// What a system loads is CSV, with decimal points, for no country's spreadsheets.
    case loadFormIsCSV
    /// A fiscal year is asked for by the calendar year, of the one form that is of a single year.
    case notAFiscalYear(String)
    /// A fiscal year is chosen for Siconfi alone.
    case fiscalYearWithoutForm
    /// Siconfi takes no such budget.
    case siconfi(SiconfiMatrix.Problem)
    /// A chart has one money and one calendar of fiscal years.
    case chartOfSeveral
}

extension Words {
    /// Why a budget cannot be asked for so.
    func say(_ problem: BudgetUsage) -> String {
        switch problem {
        case .notAStartMonth(let text):
            say(
                en: "--fiscal-year-start \(text): write the number of a month, 01 to 12, as 07 for July",
                es: "--fiscal-year-start \(text): escriba el número de un mes, de 01 a 12, como 07 para julio",
                pt: "--fiscal-year-start \(text): escreva o número de um mês, de 01 a 12, como 07 para julho")
        case .loadFormIsCSV:
            say(
                en: "--load-for writes CSV with decimal points; leave --csv-for, --table and other formats out",
                es: "--load-for escribe CSV con punto decimal; omita --csv-for, --table y otros formatos",
                pt: "--load-for grava CSV com ponto decimal; omita --csv-for, --table e outros formatos")
        case .notAFiscalYear(let text):
            say(
                en: "--fiscal-year \(text): write a year, as 2027",
                es: "--fiscal-year \(text): escriba un año, como 2027",
                pt: "--fiscal-year \(text): escreva um ano, como 2027")
        case .fiscalYearWithoutForm:
            say(
                en:
                    "--fiscal-year goes with --load-for siconfi, whose file is of one year; --table years shows every year",
                es:
                    "--fiscal-year va con --load-for siconfi, cuyo archivo es de un año; --table years muestra todos los años",
                pt:
                    "--fiscal-year vai com --load-for siconfi, cujo arquivo é de um exercício; --table years mostra todos"
            )
        case .siconfi(let problem): say(problem)
        case .chartOfSeveral:
            say(
                en:
                    "the projects have no sum to draw: bring them to one money and one fiscal year, with --currency, --price-year and --fiscal-year-start",
                es:
                    "los proyectos no tienen una suma que dibujar: llévelos a una moneda y un año fiscal, con --currency, --price-year y --fiscal-year-start",
                pt:
                    "os projetos não têm uma soma que desenhar: leve-os a uma moeda e um exercício, com --currency, --price-year e --fiscal-year-start"
            )
        case .notALimit(let option, let text):
            say(
                en: "--\(option.rawValue) \(text): write an amount with the code of its currency, as 20000USD",
                es: "--\(option.rawValue) \(text): escriba un monto con el código de su moneda, como 20000USD",
                pt: "--\(option.rawValue) \(text): escreva um valor com o código da sua moeda, como 20000USD")
        }
    }

    /// Why a budget is no part of the matrix that Siconfi loads.
    private func say(_ problem: SiconfiMatrix.Problem) -> String {
        let codes = SiconfiMatrix.Code.allCases.map { $0.rawValue }.joined(separator: ", ")
        return switch problem {
        case .notReais(let currency):
            say(
                en: "--load-for siconfi: the matrix is in reais, and the budget in \(currency); add --currency BRL",
                es:
                    "--load-for siconfi: la matriz está en reales y el presupuesto en \(currency); agregue --currency BRL",
                pt: "--load-for siconfi: a matriz é em reais, e o orçamento em \(currency); acrescente --currency BRL")
        case .notCalendarYears:
            say(
                en:
                    "--load-for siconfi: the matrix is of a calendar year; leave --fiscal-year-start out, and give \"start\"",
                es:
                    "--load-for siconfi: la matriz es de un año calendario; omita --fiscal-year-start, e indique \"start\"",
                pt:
                    "--load-for siconfi: a matriz é de um ano civil; omita --fiscal-year-start, e indique \"start\"")
        case .nothingSpent(let year):
            say(
                en:
                    "--load-for siconfi: the government spends no cash\(year.map { " in \($0)" } ?? ""), so there is nothing to load",
                es:
                    "--load-for siconfi: el gobierno no gasta efectivo\(year.map { " en \($0)" } ?? ""), así que no hay nada que cargar",
                pt:
                    "--load-for siconfi: o governo não gasta dinheiro\(year.map { " em \($0)" } ?? ""), então não há nada que carregar"
            )
        case .unknownAmount(let line):
            say(
                en:
                    "--load-for siconfi: nobody knows what the line \"\(line)\" costs; the matrix has no place for the unknown",
                es:
                    "--load-for siconfi: no se sabe cuánto cuesta la línea «\(line)»; la matriz no tiene lugar para lo desconocido",
                pt:
                    "--load-for siconfi: não se sabe quanto custa a linha \"\(line)\"; a matriz não tem lugar para o desconhecido"
            )
        case .lacks(let missing, let line):
            say(
                en:
                    "--load-for siconfi: the line \"\(line)\" lacks \(missing.map { $0.rawValue }.joined(separator: ", ")); give its \"codes\" (\(codes))",
                es:
                    "--load-for siconfi: a la línea «\(line)» le falta \(missing.map { $0.rawValue }.joined(separator: ", ")); indique sus \"codes\" (\(codes))",
                pt:
                    "--load-for siconfi: falta à linha \"\(line)\" \(missing.map { $0.rawValue }.joined(separator: ", ")); indique seus \"codes\" (\(codes))"
            )
        case .otherSigns(let code, let text, let line):
            say(
                en:
                    "--load-for siconfi: \(code.rawValue) of the line \"\(line)\" is \"\(text)\"; write it in \(code == .institution ? "letters and digits" : "digits") alone",
                es:
                    "--load-for siconfi: \(code.rawValue) de la línea «\(line)» es «\(text)»; escríbalo solo con \(code == .institution ? "letras y cifras" : "cifras")",
                pt:
                    "--load-for siconfi: \(code.rawValue) da linha \"\(line)\" é \"\(text)\"; escreva só com \(code == .institution ? "letras e algarismos" : "algarismos")"
            )
        case .severalInstitutions(let institutions):
            say(
                en:
                    "--load-for siconfi: a matrix is of one institution, and the lines name \(institutions.joined(separator: ", "))",
                es:
                    "--load-for siconfi: una matriz es de una institución, y las líneas nombran \(institutions.joined(separator: ", "))",
                pt:
                    "--load-for siconfi: uma matriz é de uma instituição, e as linhas citam \(institutions.joined(separator: ", "))"
            )
        }
    }
}
