import Findings
import Languages
import Registers

// What is wrong with a register.
extension Words {
    func say(_ problem: RegisterProblem) -> String {
        switch problem {
        case .empty:
            say(
                en: "the register has no header",
                es: "el registro no tiene encabezado",
                pt: "o registro não tem cabeçalho")
        case .missingColumn(let column):
            say(
                en: "the register has no column \"\(column)\"",
                es: "el registro no tiene la columna \"\(column)\"",
                pt: "o registro não tem a coluna \"\(column)\"")
        case .emptyCell(let column):
            say(
                en: "nothing under \"\(column)\"",
                es: "no hay nada en \"\(column)\"",
                pt: "não há nada em \"\(column)\"")
        case .malformedCode(let code):
            say(
                en: "\"\(code)\" is no code of three capital letters",
                es: "\"\(code)\" no es un código de tres letras mayúsculas",
                pt: "\"\(code)\" não é um código de três letras maiúsculas")
        case .duplicateCode(let code, let line):
            say(
                en: "the code \"\(code)\" stands in line \(line) already",
                es: "el código \"\(code)\" ya está en la línea \(line)",
                pt: "o código \"\(code)\" já está na linha \(line)")
        case .duplicateYear(let year, let line):
            say(
                en: "the year \(year) of this series stands in line \(line) already",
                es: "el año \(year) de esta serie ya está en la línea \(line)",
                pt: "o ano \(year) desta série já está na linha \(line)")
        case .notAChoice(let column, let found, let words):
            say(
                en: "\"\(found)\" under \"\(column)\"; it is \(choices(words))",
                es: "\"\(found)\" en \"\(column)\"; debe ser \(choices(words))",
                pt: "\"\(found)\" em \"\(column)\"; deve ser \(choices(words))")
        case .notANumber(let column, let found):
            say(
                en: "\"\(found)\" under \"\(column)\" is no number of zero or more",
                es: "\"\(found)\" en \"\(column)\" no es un número igual o mayor que cero",
                pt: "\"\(found)\" em \"\(column)\" não é um número igual ou maior que zero")
        case .notAMark(let column, let found):
            say(
                en: "\"\(found)\" under \"\(column)\" is no mark; write one sign, or its code point as U+00A0",
                es: "\"\(found)\" en \"\(column)\" no es un signo; escriba uno solo, o su código, como U+00A0",
                pt: "\"\(found)\" em \"\(column)\" não é um sinal; escreva um só, ou o seu código, como U+00A0")
        case .sameEconomy(let code):
            say(
                en: "a rate of \(code) for the same use stands here already",
                es: "ya hay una tasa de \(code) para el mismo uso",
                pt: "já há uma taxa de \(code) para o mesmo uso")
        case .figureAgainstKind(let id):
            say(
                en: "the figure \"\(id)\" does not go together: a mean has no share and the others have one; what is "
                    + "verified has its basis and quote, what is unverified has none",
                es: "la cifra \"\(id)\" no concuerda: una media no lleva proporción y las demás sí; lo verificado "
                    + "lleva su base y su cita, lo no verificado no",
                pt: "o número \"\(id)\" não combina: uma média não tem proporção e os demais têm; o verificado tem "
                    + "base e citação, o não verificado não tem")
        case .rateAgainstStatus(let code):
            say(
                en: "\(code): what is verified has a rate, body, instrument, year and confidence, and was read in the "
                    + "instrument itself (\"basis\": \"instrument\"); what is unverified has a note and no confidence, "
                    + "and a rate only beside its body, instrument and year",
                es: "\(code): lo verificado tiene tasa, organismo, instrumento, año y confianza, y se leyó en el "
                    + "instrumento mismo (\"basis\": \"instrument\"); lo no verificado tiene nota y no confianza, y "
                    + "tasa solo junto a organismo, instrumento y año",
                pt: "\(code): o verificado tem taxa, órgão, instrumento, ano e confiança, e foi lido no próprio "
                    + "instrumento (\"basis\": \"instrument\"); o não verificado tem nota e não confiança, e taxa só "
                    + "ao lado de órgão, instrumento e ano")
        case .unreadSource(let code):
            say(
                en: "\(code): what is verified says at which address it was read; write it, or \"unverified\"",
                es: "\(code): lo verificado dice en qué dirección se leyó; escríbala, o \"unverified\"",
                pt: "\(code): o verificado diz em que endereço foi lido; escreva-o, ou \"unverified\"")
        case .notADay(let column, let found):
            say(
                en: "\"\(found)\" under \"\(column)\" is no day; write year, month and day: 2026-11-29",
                es: "\"\(found)\" en \"\(column)\" no es un día; escriba año, mes y día: 2026-11-29",
                pt: "\"\(found)\" em \"\(column)\" não é um dia; escreva ano, mês e dia: 2026-11-29")
        case .stepOutOfOrder(let year):
            say(
                en: "a step from year \(year): the first starts with 1, each other one later",
                es: "un tramo desde el año \(year): el primero empieza en 1 y cada uno después del anterior",
                pt: "um trecho desde o ano \(year): o primeiro começa em 1 e cada um depois do anterior")
        }
    }
}
