import Casebook
import Numerics
import Registers
import Syntax

// What is wrong with a text as a text.
extension Portuguese {
    func say(_ problem: JSONProblem) -> String {
        switch problem {
        case .notUTF8: "a partir daqui o arquivo não é UTF-8; salve-o como UTF-8 (no Excel: \"CSV UTF-8\")"
        case .emptyFile: "o arquivo está vazio; `valor new ARQUIVO` grava um para começar"
        case .truncated("", _): "o arquivo termina antes de dizer qualquer coisa"
        case .truncated(let opener, let line): "o arquivo termina sem que se feche o \(opener) da linha \(line)"
        case .unexpected(let found, let expected): "esperava-se \(name(expected)) e encontrou-se \"\(found)\""
        case .decimalComma(let digits):
            "uma vírgula dentro de um número? Escreva 36.6 em vez de 36,6 e 20000 em vez de 20,000 "
                + "(encontrou-se \"\(digits)\" depois de uma vírgula)"
        case .malformedNumber(let text) where text.hasSuffix("%"):
            "uma porcentagem fica entre aspas duplas: \"\(text)\""
        case .malformedNumber(let text): "\"\(text)\" não é um número como o JSON os escreve: 1200, 0.5, -3, 1e6"
        case .numberOutOfRange(let text): "\"\(text)\" excede o intervalo dos números"
        case .strangeWord(let text):
            "\"\(text)\" não é um valor; escreva um número, um texto entre aspas duplas, true, false ou \"not stated\""
        case .unterminatedString: "o texto não tem aspas de fechamento na sua linha"
        case .controlCharacter(let byte):
            "um caractere de controle (\(byte)) dentro de um texto; escreva um espaço, \\t ou \\n"
        case .malformedEscape(let text):
            "\"\(text)\" não é uma sequência de escape; para uma barra invertida escreva \\\\"
        case .unterminatedComment: "o comentário não tem o seu */ de fechamento"
        case .tooDeep(let limit): "mais de \(limit) objetos e listas uns dentro dos outros"
        case .duplicateKey(let key, let line): "chave repetida \"\(key)\": já está na linha \(line); deixe uma só"
        }
    }

    private func name(_ expected: JSONProblem.Expected) -> String {
        switch expected {
        case .value: "um valor"
        case .key: "uma chave entre aspas duplas"
        case .colon: "o sinal de dois-pontos"
        case .commaOrBrace: "uma vírgula ou }"
        case .commaOrBracket: "uma vírgula ou ]"
        case .endOfFile: "o fim do arquivo"
        }
    }

    func say(_ problem: CSVProblem) -> String {
        switch problem {
        case .notUTF8: "a partir daqui o arquivo não é UTF-8; salve-o como UTF-8 (no Excel: \"CSV UTF-8\")"
        case .unterminatedQuote: "faltam as aspas de fechamento"
        case .textAfterQuote(let text):
            "\"\(text)\" depois das aspas de fechamento; duplique as aspas que estão dentro de um campo"
        case .tooFewFields(let found, let expected):
            "\(count(found, "campo", "campos")), mas o cabeçalho tem \(expected)"
        case .tooManyFields(let found, let expected):
            "\(count(found, "campo", "campos")), mas o cabeçalho tem \(expected); "
                + "escreva entre aspas o campo que contém uma vírgula"
        }
    }

    func say(_ problem: RegisterProblem) -> String {
        switch problem {
        case .empty: "o registro não tem cabeçalho"
        case .missingColumn(let column): "o registro não tem a coluna \"\(column)\""
        case .emptyCell(let column): "não há nada em \"\(column)\""
        case .malformedCode(let code): "\"\(code)\" não é um código de três letras maiúsculas"
        case .duplicateCode(let code, let line): "o código \"\(code)\" já está na linha \(line)"
        case .duplicateYear(let year, let line): "o ano \(year) desta série já está na linha \(line)"
        case .notAChoice(let column, let found, let words): "\"\(found)\" em \"\(column)\"; deve ser \(choices(words))"
        case .notANumber(let column, let found): "\"\(found)\" em \"\(column)\" não é um número igual ou maior que zero"
        case .notAMark(let column, let found):
            "\"\(found)\" em \"\(column)\" não é um sinal; escreva um só, ou o seu código, como U+00A0"
        case .sameEconomy(let code): "já há uma taxa de \(code) para o mesmo uso"
        case .figureAgainstKind(let id):
            "o número \"\(id)\" não combina: uma média não tem proporção e os demais têm; "
                + "o verificado tem base e citação, o não verificado não tem"
        case .rateAgainstStatus(let code):
            "\(code): o verificado tem taxa, órgão, instrumento, ano, base e confiança; o não verificado, nada disso"
        case .stepOutOfOrder(let year):
            "um trecho desde o ano \(year): o primeiro começa em 1 e cada um depois do anterior"
        }
    }

    func say(_ problem: ShapeProblem) -> String {
        switch problem {
        case .unknownKey(let key, let near?, _): "chave desconhecida \"\(key)\"\(didYouMean(near))"
        case .unknownKey(let key, nil, let known): "chave desconhecida \"\(key)\"; as chaves aqui são \(list(known))"
        case .missingKey(let key, let shape): "falta a chave \"\(key)\", obrigatória em cada \(name(shape: shape))"
        case .wrongType(let key, let expected, let found): "\"\(key)\" deve ser \(name(expected)), não \(name(found))"
        case .notAChoice(let key, let found, let near?, let words) where words == [near]:
            "\"\(found)\" não é um valor de \"\(key)\"\(didYouMean(near))"
        case .notAChoice(let key, let found, let near, let words):
            "\"\(found)\" não é um valor de \"\(key)\"\(didYouMean(near, else: "deve ser \(choices(words))"))"
        case .unknownCode(.currency, let code, let near):
            "moeda desconhecida \"\(code)\""
                + didYouMean(near, else: "escreva o seu código ISO 4217, como USD ou PYG")
        case .unknownCode(.country, let code, let near):
            "país desconhecido \"\(code)\""
                + didYouMean(near, else: "escreva o seu código ISO 3166-1 de três letras, como URY ou PRY")
        case .indexUnit(let code):
            "\"\(code)\" é uma unidade indexada e não uma moeda; escreva os valores na própria moeda"
        case .ambiguousNumber(let text, let readings) where readings.contains { $0.hasSuffix("%") }:
            "\"\(text)\" é ambíguo como número; escreva \(choices(readings))"
        case .ambiguousNumber(let text, let readings):
            "\"\(text)\" é ambíguo como número; escreva \(list(readings, and: "ou")), "
                + "sem aspas nem separadores de milhar"
        case .looksGrouped(let text, let meant):
            "\(text) é lido como \(MachineNumber.text(MachineNumber.number(text) ?? 0)), com ponto decimal; escreva \(meant) se se trata de milhares"
        case .numberAsText(let text, _): "\"\(text)\" é um texto; escreva o número sem aspas"
        case .notANumber(let text, .amount):
            "\"\(text)\" não é um número; escreva um, ou então \"not stated\" ou \"not quantified\""
        case .notANumber(let text, .range): "\"\(text)\" não é \(name(.range))"
        case .notANumber(let text, let expected): "\"\(text)\" não é \(name(expected)); escreva um sem aspas"
        case .bareRate(let text):
            "\(text) como taxa: \(percentOf(text)) ou \(text)%? Escreva \"\(text)%\" ou uma fração"
        case .notARate(let text): "\"\(text)\" não é uma taxa; escreva \"12%\" ou 0.12"
        case .rateTooLow(let text): "uma taxa deve ser maior que −100%, não \(text)"
        case .tooLarge(let key, let text, let most?):
            "\"\(key)\": \(text) é grande demais; é um número inteiro até \(most)"
        case .tooLarge(let key, let text, nil):
            "\"\(key)\": \(text) é grande demais; é um número inteiro de 18 algarismos no máximo"
        case .emptyText(let key): "\"\(key)\" está vazio; escreva algo ou omita a chave"
        }
    }

    private func name(shape: String) -> String {
        switch shape {
        case "change": "mudança"
        case "volume": "volume"
        case "cost": "custo"
        case "saving": "economia"
        case "transfer": "transferência"
        case "residual value": "valor residual"
        case "project": "projeto"
        case "step of a discount rate": "etapa de uma taxa de desconto"
        case "quantity": "quantidade"
        case "output": "produto"
        case "reading": "leitura"
        case "case": "caso"
        case "origin": "registro de origem"
        default: "\"\(shape)\""
        }
    }

    func name(_ expectation: ShapeProblem.Expectation) -> String {
        switch expectation {
        case .text: "um texto"
        case .wording: "um texto, ou um por idioma: { \"en\": …, \"es\": …, \"pt\": … }"
        case .boolean: "true ou false"
        case .number: "um número"
        case .wholeNumber: "um número inteiro"
        case .rate: "uma taxa: \"12%\" ou 0.12"
        case .amount: "um número, ou então \"not stated\", \"not quantified\" ou \"not separable\""
        case .month: "um mês: \"2027-01\", \"2027\", \"month 28\" ou \"year 2\""
        case .window: "um período: \"2027-01 to 2028-06\", \"2027\" ou \"24 months\""
        case .list: "uma lista: [ … ]"
        case .object, .map: "um objeto: { … }"
        case .year: "um ano"
        case .range: "um número, ou uma porcentagem do valor: \"-10%\""
        case .uptake: "uma lista de parcelas: [\"20%\", \"50%\"], uma curva: { \"curve\": … }, ou \"roll-out\""
        case .shares: "uma lista de parcelas: [\"20%\", \"50%\"], ou uma curva: { \"curve\": … }"
        }
    }

    private func name(_ found: ShapeProblem.Found) -> String {
        switch found {
        case .null: "null"
        case .boolean: "true ou false"
        case .number: "um número"
        case .fraction: "uma fração"
        case .text: "um texto"
        case .list: "uma lista"
        case .object: "um objeto"
        }
    }
}

extension Portuguese {
    func say(_ more: MoreFindings, style: NumberStyle) -> String {
        let counts = [(more.errors, "erro", "erros"), (more.warnings, "aviso", "avisos")]
            .filter { $0.0 > 0 }.map { number, one, many in "\(style.integer(number)) \(number == 1 ? one : many)" }
        return "e mais \(counts.joined(separator: " e "))"
    }

    func charactersLeftOut(_ number: String) -> String { "\(number) caracteres omitidos" }
}
