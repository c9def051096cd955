import Findings
import Languages
import ProjectFiles

// What is wrong with a project in a table.
extension Words {
    func say(_ problem: SheetProblem) -> String {
        switch problem {
        case .missingColumn(let columns, let there):
            say(
                en: "the header has no \(choices(columns)), only \(headers(there)); a table needs \"kind\", \"what\" "
                    + "and \"amount\"",
                es: "el encabezado no tiene \(choices(columns)), solo \(headers(there)); una tabla necesita \"tipo\" "
                    + "(kind), \"concepto\" (what) y \"monto\" (amount)",
                pt: "o cabeçalho não tem \(choices(columns)), só \(headers(there)); uma tabela precisa de \"tipo\" "
                    + "(kind), \"descrição\" (what) e \"valor\" (amount)")
        case .unknownColumn(let column, let near):
            say(
                en: "unknown column \"\(column)\"\(didYouMean(near, then: "rename it or take it out"))",
                es: "columna desconocida \"\(column)\"\(didYouMean(near, then: "cambie su nombre o quítela"))",
                pt: "coluna desconhecida \"\(column)\"\(didYouMean(near, then: "mude o seu nome ou retire-a"))")
        case .duplicateColumn(let column):
            say(
                en: "\"\(column)\" names a column that is there already; keep one of them",
                es: "\"\(column)\" nombra una columna que ya está; deje una sola",
                pt: "\"\(column)\" nomeia uma coluna que já está na tabela; deixe uma só")
        case .cellWithoutColumn(let text):
            say(
                en: "\"\(text)\" stands behind the last column; put a field that contains the separator in quotes",
                es: "\"\(text)\" está más allá de la última columna; escriba entre comillas el campo que contiene el "
                    + "separador",
                pt: "\"\(text)\" está além da última coluna; escreva entre aspas o campo que contém o separador")
        case .noKind(let kinds):
            say(
                en: "what kind of row is this? Begin it with \(choices(kinds)), or with # for a remark",
                es: "¿de qué tipo es esta fila? Empiécela con \(choices(kinds)), o con # si es un comentario",
                pt: "de que tipo é esta linha? Comece-a com \(choices(kinds)), ou com # se for um comentário")
        case .unknownKind(let word, let near, let kinds):
            say(
                en: "\"\(word)\" is no kind of row\(didYouMean(near, then: "it is \(choices(kinds))"))",
                es: "\"\(word)\" no es un tipo de fila\(didYouMean(near, then: "debe ser \(choices(kinds))"))",
                pt: "\"\(word)\" não é um tipo de linha\(didYouMean(near, then: "deve ser \(choices(kinds))"))")
        case .foreignColumn(let column, let kind):
            say(
                en: "a row of the kind \"\(kind)\" has nothing under \"\(column)\"; empty the cell, or put a text "
                    + "that contains the separator in quotes",
                es: "una fila del tipo \"\(kind)\" no lleva nada en la columna \"\(column)\"; vacíe la celda, o "
                    + "escriba entre comillas el texto que contiene el separador",
                pt: "uma linha do tipo \"\(kind)\" não leva nada na coluna \"\(column)\"; esvazie a célula, ou "
                    + "escreva entre aspas o texto que contém o separador")
        case .unknownFact(let word, let near, let known):
            say(
                en: "\"\(word)\" is no fact of a project\(didYouMean(near, then: "they are \(list(known))"))",
                es: "\"\(word)\" no es un dato de un proyecto\(didYouMean(near, then: "los que hay: \(list(known))"))",
                pt: "\"\(word)\" não é um dado de um projeto\(didYouMean(near, then: "os que há: \(list(known))"))")
        case .emptyFact(let word):
            say(
                en: "\"\(word)\" has no value; write it under \"amount\", or take the row out",
                es: "\"\(word)\" no tiene valor; escríbalo en la columna del monto, o quite la fila",
                pt: "\"\(word)\" não tem valor; escreva-o na coluna do valor, ou retire a linha")
        case .ambiguousNumber(let text, let readings):
            say(
                en: "\"\(text)\" is ambiguous: \(list(readings, and: "or"))? Nothing in the file tells; add a row "
                    + "\"numbers\" with \(choices(samples(readings))) behind it",
                es: "\"\(text)\" es ambiguo: ¿\(list(readings, and: "o"))? Nada en el archivo lo aclara; agregue una "
                    + "fila \"números\" con \(choices(samples(readings))) a continuación",
                pt: "\"\(text)\" é ambíguo: \(list(readings, and: "ou"))? Nada no arquivo o esclarece; acrescente "
                    + "uma linha \"números\" com \(choices(samples(readings))) em seguida")
        case .doubtfulMagnitude(let text, let readings):
            say(
                en: "\"\(text)\" is ambiguous: \(list(readings, and: "or"))? Write it in digits, or the word in full",
                es: "\"\(text)\" es ambiguo: ¿\(list(readings, and: "o"))? Escríbalo en cifras, o la palabra entera",
                pt: "\"\(text)\" é ambíguo: \(list(readings, and: "ou"))? Escreva-o em algarismos, ou a palavra inteira"
            )
        case .otherConvention(let text, let shown, let line):
            say(
                en: "\"\(text)\" is written otherwise than \"\(shown)\" on line \(line); write all numbers with the "
                    + "same signs",
                es: "\"\(text)\" está escrito de otro modo que \"\(shown)\" en la línea \(line); use los mismos "
                    + "signos en todos los números",
                pt: "\"\(text)\" está escrito de outro modo que \"\(shown)\" na linha \(line); use os mesmos sinais "
                    + "em todos os números")
        case .unclearDeclaration(let text):
            say(
                en: "\"\(text)\" does not tell how numbers are written; write \"1,234.56\" or \"1.234,56\"",
                es: "\"\(text)\" no aclara cómo están escritos los números; escriba \"1.234,56\" o \"1,234.56\"",
                pt: "\"\(text)\" não esclarece como os números estão escritos; escreva \"1.234,56\" ou \"1,234.56\"")
        case .ambiguousDate(let text, let readings):
            say(
                en: "\"\(text)\" is ambiguous: day or month first? Write \(list(readings, and: "or"))",
                es: "\"\(text)\" es ambiguo: ¿primero el día o el mes? Escriba \(list(readings, and: "o"))",
                pt: "\"\(text)\" é ambíguo: primeiro o dia ou o mês? Escreva \(list(readings, and: "ou"))")
        case .notYesOrNo(let text):
            say(
                en: "\"\(text)\" is neither \"yes\" nor \"no\"",
                es: "\"\(text)\" no es \"sí\" ni \"no\"",
                pt: "\"\(text)\" não é \"sim\" nem \"não\"")
        case .saidTwice(let end, let whole):
            say(
                en: "\"\(end)\" and \"\(whole)\" say the same twice; keep \"\(whole)\", or the two columns before "
                    + "and after",
                es: "\"\(end)\" y \"\(whole)\" dicen lo mismo dos veces; deje \"\(whole)\", o las dos columnas antes "
                    + "y después",
                pt: "\"\(end)\" e \"\(whole)\" dizem o mesmo duas vezes; deixe \"\(whole)\", ou as duas colunas "
                    + "antes e depois")
        case .notAWeight(let text):
            say(
                en: "\"\(text)\" is no period with its weight; write them as 2027: 40 | 2028: 60",
                es: "\"\(text)\" no es un período con su peso; escríbalos como 2027: 40 | 2028: 60",
                pt: "\"\(text)\" não é um período com seu peso; escreva-os como 2027: 40 | 2028: 60")
        case .noHeader(let columns):
            say(
                en: "the first row is no header; put one above it, such as \(columns.joined(separator: ","))",
                es: "la primera fila no es un encabezado; ponga uno encima, como \(columns.joined(separator: ";"))",
                pt: "a primeira linha não é um cabeçalho; ponha um acima dela, como \(columns.joined(separator: ";"))")
        case .shiftedRow(let text):
            say(
                en: "\"\(text)\" stands where the amount should, and the amount behind it; put a text that contains "
                    + "the separator in quotes",
                es: "\"\(text)\" está donde debería estar el monto, y el monto detrás; escriba entre comillas el "
                    + "texto que contiene el separador",
                pt: "\"\(text)\" está onde deveria estar o valor, e o valor depois; escreva entre aspas o texto que "
                    + "contém o separador")
        case .notAWord(let column, let found, let near, let words):
            say(
                en: "\"\(found)\" means nothing under "
                    + "\"\(column)\"\(didYouMean(near, then: "it is \(choices(words))"))",
                es: "\"\(found)\" no significa nada en la columna "
                    + "\"\(column)\"\(didYouMean(near, then: "debe ser \(choices(words))"))",
                pt: "\"\(found)\" não significa nada na coluna "
                    + "\"\(column)\"\(didYouMean(near, then: "deve ser \(choices(words))"))")
        case .notANumber(let text, let unknowns):
            say(
                en: "\"\(text)\" is not a number; write one, or \(choices(unknowns)) where nobody knows",
                es: "\"\(text)\" no es un número; escriba uno, o \(choices(unknowns)) si nadie lo sabe",
                pt: "\"\(text)\" não é um número; escreva um, ou \(choices(unknowns)) se ninguém sabe")
        case .otherCurrency(let text, let currency):
            say(
                en: "\"\(text)\" bears the sign of another currency than \(currency), in which the amounts are",
                es: "\"\(text)\" lleva el signo de otra moneda que \(currency), en la que están los montos",
                pt: "\"\(text)\" traz o sinal de outra moeda que não \(currency), em que estão os valores")
        case .missingFact(let fact, let row):
            say(
                en: "every project states its \"\(fact)\"; add the row \(row.joined(separator: " | "))",
                es: "todo proyecto indica \"\(fact)\"; agregue la fila \(row.joined(separator: " | "))",
                pt: "todo projeto informa \"\(fact)\"; acrescente a linha \(row.joined(separator: " | "))")
        case .missingCell(let column, let kind, []):
            say(
                en: "a row of the kind \"\(kind)\" needs something under \"\(column)\"",
                es: "a una fila del tipo \"\(kind)\" le falta algo en la columna \"\(column)\"",
                pt: "a uma linha do tipo \"\(kind)\" falta algo na coluna \"\(column)\"")
        case .missingCell(let column, let kind, let words):
            say(
                en: "a row of the kind \"\(kind)\" needs something under \"\(column)\", such as \(choices(words))",
                es: "a una fila del tipo \"\(kind)\" le falta algo en la columna \"\(column)\", como "
                    + "\(choices(words))",
                pt: "a uma linha do tipo \"\(kind)\" falta algo na coluna \"\(column)\", como \(choices(words))")
        case .rowOfSums(let text):
            say(
                en: "\"\(text)\" is named like a sum, and the row has no kind: it is passed over",
                es: "\"\(text)\" se llama como una suma, y la fila no tiene tipo: se pasa por alto",
                pt: "\"\(text)\" tem nome de soma, e a linha não tem tipo: não é considerada")
        }
    }
}
