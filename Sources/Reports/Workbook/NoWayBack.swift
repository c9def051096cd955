import Languages
import Wording

/// Why valor cannot read a workbook back that it wrote.
package enum NoWayBack: Sendable, Hashable {
    /// It is of a published case, which is no file of the reader's.
    case publishedCase
    /// Its amounts are in another currency or of another price year than the file's.
    case otherPrices
    /// Its amounts contain corrections that were asked for.
    case corrections
    /// It was computed on terms that the file does not state, as a nominal rate.
    case otherTerms
}

extension Words {
    /// Why valor cannot read a workbook back.
    func say(_ reason: NoWayBack) -> String {
        let why =
            switch reason {
            case .publishedCase:
                say(en: "it is of a published case", es: "es de un caso publicado", pt: "é de um caso publicado")
            case .otherPrices:
                say(
                    en: "its amounts were converted from those of the file",
                    es: "sus montos se convirtieron de los del archivo",
                    pt: "seus valores foram convertidos dos do arquivo")
            case .corrections:
                say(
                    en: "its amounts contain the corrections that were asked for",
                    es: "sus montos contienen las correcciones pedidas",
                    pt: "seus valores contêm as correções pedidas")
            case .otherTerms:
                say(
                    en: "it was computed on terms that the file does not state, as a nominal rate or an inflation",
                    es: "se calculó con supuestos que el archivo no indica, como una tasa nominal o una inflación",
                    pt: "foi calculada com premissas que o arquivo não informa, como uma taxa nominal ou uma inflação")
            }
        return say(
            en: "valor does not read this workbook back: \(why). Its formulas are live all the same; to keep a change, "
                + "make it in the file.",
            es:
                "valor no vuelve a leer este libro: \(why). Sus fórmulas están en vivo de todos modos; para conservar un "
                + "cambio, hágalo en el archivo.",
            pt:
                "O programa não volta a ler esta planilha: \(why). Suas fórmulas estão ao vivo mesmo assim; para manter "
                + "uma alteração, faça-a no arquivo.")
    }
}
