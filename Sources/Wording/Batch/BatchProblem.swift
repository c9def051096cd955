import Findings
import Languages
import Projects
import Valuation

// What is wrong with a row of a batch.
extension Words {
    /// What is wrong with a row.
    package func say(_ problem: BatchProblem) -> String {
        switch problem {
        case .missingColumn(let column, let there, let meant):
            say(
                en: "the header has no column \"\(column)\", only \(headers(there))",
                es: "el encabezado no tiene la columna \"\(column)\", solo \(headers(there))",
                pt: "o cabeçalho não tem a coluna \"\(column)\", só \(headers(there))")
                + (meant.map { meant in
                    say(
                        en: "; is it \"\(meant)\"?", es: "; ¿es \"\(meant)\"?", pt: "; é \"\(meant)\"?")
                } ?? "")
        case .duplicateColumn(let first, let second) where first == second:
            say(
                en: "the header has the column \"\(first)\" twice",
                es: "el encabezado tiene dos veces la columna \"\(first)\"",
                pt: "o cabeçalho tem duas vezes a coluna \"\(first)\"")
        case .duplicateColumn(let first, let second):
            say(
                en: "the columns \"\(first)\" and \"\(second)\" are the same thing; keep one of them",
                es: "las columnas \"\(first)\" y \"\(second)\" son lo mismo; deje una sola",
                pt: "as colunas \"\(first)\" e \"\(second)\" são a mesma coisa; deixe uma só")
        case .mixedYears(let first, let second):
            say(
                en:
                    "the columns \"\(first)\" and \"\(second)\" do not go together: years are those of the calendar or 1, 2, 3 …, "
                    + "and amounts are net or costs and benefits; write all in one way",
                es:
                    "las columnas \"\(first)\" y \"\(second)\" no van juntas: los años son los del calendario o 1, 2, 3 …, y los "
                    + "montos son netos o costos y beneficios; escríbalas todas del mismo modo",
                pt:
                    "as colunas \"\(first)\" e \"\(second)\" não vão juntas: os anos são os do calendário ou 1, 2, 3 …, e os "
                    + "valores são líquidos ou custos e benefícios; escreva todas do mesmo modo")
        case .yearBeyond(let column):
            say(
                en: "the column \"\(column)\" is of no year: they are 0 to \(AppraisalTerms.longestHorizon), or "
                    + "\(CalendarMonth.years.lowerBound) to \(CalendarMonth.years.upperBound)",
                es: "la columna \"\(column)\" no es de ningún año: van de 0 a \(AppraisalTerms.longestHorizon), o de "
                    + "\(CalendarMonth.years.lowerBound) a \(CalendarMonth.years.upperBound)",
                pt: "a coluna \"\(column)\" não é de nenhum ano: vão de 0 a \(AppraisalTerms.longestHorizon), ou de "
                    + "\(CalendarMonth.years.lowerBound) a \(CalendarMonth.years.upperBound)")
        case .sameIDOfFiles(let id):
            say(
                en: "the id \"\(id)\" is that of more than one file; in the results they look alike",
                es: "el id \"\(id)\" es el de más de un archivo; en los resultados no se distinguen",
                pt: "o id \"\(id)\" é o de mais de um arquivo; nos resultados não se distinguem")
        case .misspeltColumn(let found, let meant):
            say(
                en: "the column \"\(found)\" is only passed through; did you mean \"\(meant)\"?",
                es: "la columna \"\(found)\" solo pasa sin leerse; ¿quiso decir \"\(meant)\"?",
                pt: "a coluna \"\(found)\" apenas passa sem ser lida; quis dizer \"\(meant)\"?")
        case .secondColumn(let found, let read):
            say(
                en: "the column \"\(found)\" is only passed through; \"\(read)\" is read for the same thing",
                es: "la columna \"\(found)\" solo pasa sin leerse; se lee \"\(read)\", que es lo mismo",
                pt: "a coluna \"\(found)\" apenas passa sem ser lida; lê-se \"\(read)\", que é a mesma coisa")
        case .yearsPassedOver(let names):
            say(
                en: """
                    passed through, and in no result: \(list(names)). What falls in a year stands under 2029, year 1, \
                    cost_2029 or benefit_2029, in a file without level amounts
                    """,
                es: """
                    pasa sin leerse y no está en ningún resultado: \(list(names)). Lo que cae en un año va bajo 2029, \
                    year 1, cost_2029 o benefit_2029, en un archivo sin montos anuales iguales
                    """,
                pt: """
                    passa sem ser lido e não está em nenhum resultado: \(list(names)). O que cai em um ano fica sob 2029, \
                    year 1, cost_2029 ou benefit_2029, em um arquivo sem valores anuais iguais
                    """)
        case .columnOfResults(let name):
            say(
                en: "the column \"\(name)\" has the name of a result; rename it",
                es: "la columna \"\(name)\" tiene el nombre de un resultado; cámbielo",
                pt: "a coluna \"\(name)\" tem o nome de um resultado; mude-o")
        case .looksLikeTotal(let id, let line):
            say(
                en: "line \(line): \"\(id)\" is named like the sum of the others, and is computed like any other row",
                es: "línea \(line): \"\(id)\" se llama como la suma de las demás, y se calcula como cualquier fila",
                pt: "linha \(line): \"\(id)\" tem nome de soma das demais, e é calculada como qualquer linha")
        case .repeatedID(let id, let line, let first):
            say(
                en: "line \(line): the id \"\(id)\" stands on line \(first) already",
                es: "línea \(line): el id \"\(id)\" ya está en la línea \(first)",
                pt: "linha \(line): o id \"\(id)\" já está na linha \(first)")
        case .moreRepeatedIDs(let count):
            say(
                en: "\(self.count(count, "more row")) with an id that stands before",
                es: "\(self.count(count, "fila", "filas")) más con un id que ya está antes",
                pt: "mais \(self.count(count, "linha", "linhas")) com um id que já está antes")
        case .unsoundRows(let unsound, let rows):
            say(
                en: "\(unsound) of \(rows) rows have errors; they say which",
                es: "\(unsound) de \(rows) filas tienen errores; ellas dicen cuáles",
                pt: "\(unsound) de \(rows) linhas têm erros; elas dizem quais")
        case .notANumber(let column, let found):
            say(
                en: "\(column): \"\(found)\" is no number; write one or leave the cell empty where nobody knows",
                es: "\(column): \"\(found)\" no es un número; escriba uno o deje vacía la celda si nadie lo sabe",
                pt: "\(column): \"\(found)\" não é um número; escreva um ou deixe a célula vazia se ninguém sabe")
        case .ambiguousNumber(let column, let found, let readings):
            say(
                en: "\(column): \"\(found)\" is ambiguous; write \(list(readings, and: "or"))",
                es: "\(column): \"\(found)\" es ambiguo; escriba \(list(readings, and: "o"))",
                pt: "\(column): \"\(found)\" é ambíguo; escreva \(list(readings, and: "ou"))")
        case .otherConvention(let column, let found, let usual):
            say(
                en: "\(column): \"\(found)\" is written otherwise than the numbers before, which look like \(usual)",
                es:
                    "\(column): \"\(found)\" está escrito de otro modo que los números anteriores, que son como \(usual)",
                pt:
                    "\(column): \"\(found)\" está escrito de outro modo que os números anteriores, que são como \(usual)"
            )
        case .otherCurrencyInRow(let column, let found):
            say(
                en: "\(column): \"\(found)\" bears the sign of another currency than an amount before it in the row",
                es: "\(column): \"\(found)\" lleva el signo de otra moneda que un monto anterior de la fila",
                pt: "\(column): \"\(found)\" traz o sinal de outra moeda que não a de um valor anterior da linha")
        case .negative(let column):
            say(
                en: "\(column) is negative",
                es: "\(column) tiene un valor negativo",
                pt: "\(column) tem um valor negativo")
        case .yearsOutOfRange(let text):
            say(
                en: "years: \"\(text)\" is no whole number from 1 to \(AppraisalTerms.longestHorizon)",
                es: "years: \"\(text)\" no es un número entero de 1 a \(AppraisalTerms.longestHorizon)",
                pt: "years: \"\(text)\" não é um número inteiro de 1 a \(AppraisalTerms.longestHorizon)")
        case .bareRate(let text):
            say(
                en: "a rate of \(text): \(percentOf(text))? Write \(text)% or a fraction below 1",
                es: "¿una tasa de \(percentOf(text))? Escriba \(text)% o una fracción menor que 1",
                pt: "uma taxa de \(percentOf(text))? Escreva \(text)% ou uma fração menor que 1")
        case .notARate(let text):
            say(
                en: "\"\(text)\" is no rate; write 12% or 0.12",
                es: "\"\(text)\" no es una tasa; escriba 12% o 0.12",
                pt: "\"\(text)\" não é uma taxa; escreva 12% ou 0.12")
        case .bareRateInLine(let text):
            say(
                en: "a rate of \(text): \(percentOf(text))? Write \"\(text)%\" in quotes, or a fraction below 2",
                es: "¿una tasa de \(percentOf(text))? Escriba \"\(text)%\" entre comillas, o una fracción menor que 2",
                pt: "uma taxa de \(percentOf(text))? Escreva \"\(text)%\" entre aspas, ou uma fração menor que 2")
        case .rateTooLow(let text):
            say(
                en: "a rate of \(text) is −100 % or less",
                es: "una tasa de \(text) es igual o menor que −100 %",
                pt: "uma taxa de \(text) é igual ou menor que −100%")
        case .fieldCount(let found, let expected):
            say(
                en: "\(count(found, "field")), but the header has \(expected)",
                es: "\(count(found, "campo", "campos")), pero el encabezado tiene \(expected)",
                pt: "\(count(found, "campo", "campos")), mas o cabeçalho tem \(expected)")
        case .malformedRow(let problem): say(problem)
        case .rowTooLong(let megabytes):
            say(
                en: "the row is longer than \(megabytes) MB, the most that is read of one",
                es: "la fila pasa de \(megabytes) MB, lo más que se lee de una",
                pt: "a linha passa de \(megabytes) MB, o máximo que se lê de uma")
        case .rowsAmongProjects(let inBook):
            say(
                en: "these are rows of a batch, and no project; "
                    + (inBook
                        ? "save them as CSV, and give that file to `valor batch` alone"
                        : "give this file to `valor batch` alone"),
                es: "son filas de un lote y no un proyecto; "
                    + (inBook
                        ? "guárdelas como CSV y dé ese archivo solo a `valor batch`"
                        : "dé este archivo solo a `valor batch`"),
                pt: "são linhas de um lote e não um projeto; "
                    + (inBook
                        ? "salve-as como CSV e dê esse arquivo sozinho a `valor batch`"
                        : "dê este arquivo sozinho a `valor batch`"))
        case .notAnObject:
            say(
                en: "the line is no JSON object",
                es: "la línea no es un objeto JSON",
                pt: "a linha não é um objeto JSON")
        case .notNumbers(let key):
            say(
                en: "\(key) must be a list of numbers",
                es: "\(key) debe ser una lista de números",
                pt: "\(key) deve ser uma lista de números")
        case .unknownKey(let key, let near):
            say(
                en: "unknown key \"\(key)\"\(didYouMean(near))",
                es: "clave desconocida \"\(key)\"\(didYouMean(near))",
                pt: "chave desconhecida \"\(key)\"\(didYouMean(near))")
        case .sameKey(let written, let key):
            say(
                en: "\"\(written)\" means \"\(key)\", which is there already",
                es: "\"\(written)\" significa \"\(key)\", que ya está",
                pt: "\"\(written)\" significa \"\(key)\", que já está na linha")
        case .noFlows:
            say(
                en: "neither flows nor costs and benefits nor investment",
                es: "no hay flows, ni costs y benefits, ni investment",
                pt: "não há flows, nem costs e benefits, nem investment")
        case .twoKindsOfFlows:
            say(
                en: "either flows, or costs and benefits, not both",
                es: "flows, o bien costs y benefits, pero no ambos",
                pt: "flows, ou então costs e benefits, mas não ambos")
        case .twoKindsOfRate:
            say(
                en: "either rate, or rates by period, not both",
                es: "o rate, o rates por período, no ambos",
                pt: "ou rate, ou rates por período, não os dois")
        case .lengthsDiffer(let first, let count, let second, let other):
            say(
                en: "\(first) has \(self.count(count, "element")), but \(second) has \(other)",
                es: "\(first) tiene \(self.count(count, "elemento", "elementos")), pero \(second) tiene \(other)",
                pt: "\(first) tem \(self.count(count, "elemento", "elementos")), mas \(second) tem \(other)")
        case .notDates:
            say(
                en: "dates must be a list of dates, as \"2008-02-15\"",
                es: "dates debe ser una lista de fechas, como \"2008-02-15\"",
                pt: "dates deve ser uma lista de datas, como \"2008-02-15\"")
        case .notZeroOrOne(let key):
            say(
                en: "\(key) must be the number 0 or 1", es: "\(key) debe ser el número 0 o 1",
                pt: "\(key) deve ser o número 0 ou 1")
        case .malformedDate(let text):
            say(
                en: "\"\(text)\" is no date; write 2008-02-15",
                es: "\"\(text)\" no es una fecha; escriba 2008-02-15",
                pt: "\"\(text)\" não é uma data; escreva 2008-02-15")
        case .notAChoice(let key, let found, let words):
            say(
                en: "\(key): \"\(found)\" is not \(choices(words))",
                es: "\(key): \"\(found)\"; debe ser \(choices(words))",
                pt: "\(key): \"\(found)\"; deve ser \(choices(words))")
        case .datesWith(let key):
            say(
                en: "dates do not go with \(key)",
                es: "dates no es compatible con \(key)",
                pt: "dates não é compatível com \(key)")
        case .needs(let key, let other):
            say(en: "\(key) needs \(other)", es: "\(key) requiere \(other)", pt: "\(key) requer \(other)")
        case .emptyList(let key):
            say(en: "\(key) is empty", es: "\(key) no contiene nada", pt: "\(key) não contém nada")
        }
    }
}
