import Findings
import Languages
import ProjectFiles

// What is wrong with risks and corrections.
extension Words {
    func say(_ problem: AdjustmentProblem) -> String {
        switch problem {
        case .probabilityOutOfRange(let text):
            say(
                en: "a probability lies between 0 % and 100 %, and \(text) does not; write \"20%\", or 0.2",
                es: "una probabilidad está entre 0 % y 100 %, y \(text) no; escriba \"20%\", o 0.2",
                pt: "uma probabilidade fica entre 0% e 100%, e \(text) não; escreva \"20%\", ou 0.2")
        case .riskWithoutEffect:
            say(
                en: "this risk costs nothing; write what it costs if it happens (\"amount\") or by how many "
                    + "\"months\" it delays the service",
                es: "este riesgo no cuesta nada; escriba cuánto cuesta si ocurre (\"amount\") o cuántos meses "
                    + "retrasa el servicio (\"months\")",
                pt: "este risco não custa nada; escreva quanto custa se ocorrer (\"amount\") ou quantos meses atrasa "
                    + "o serviço (\"months\")")
        case .riskDelayOutOfRange(let months):
            say(
                en: "a delay of \(months) months is none; write a whole number of months from 1 to 2400",
                es: "un atraso de \(months) meses no lo es; escriba un número entero de meses de 1 a 2400",
                pt: "um atraso de \(months) meses não é atraso; escreva um número inteiro de meses de 1 a 2400")
        case .mitigationWithoutEffect:
            say(
                en: "this mitigation changes nothing; write what is left of the risk: \"probabilityAfter\", "
                    + "\"shareAfter\" or \"monthsAfter\"",
                es: "esta mitigación no cambia nada; escriba qué queda del riesgo: \"probabilityAfter\", "
                    + "\"shareAfter\" o \"monthsAfter\"",
                pt: "esta mitigação não muda nada; escreva o que resta do risco: \"probabilityAfter\", "
                    + "\"shareAfter\" ou \"monthsAfter\"")
        case .mitigationMakesWorse(let key):
            say(
                en: "with this mitigation the risk is worse than without it; \"\(key)\" is what is left of it",
                es: "con esta mitigación el riesgo es peor que sin ella; \"\(key)\" es lo que queda de él",
                pt: "com esta mitigação o risco é pior do que sem ela; \"\(key)\" é o que resta dele")
        case .noUplift:
            say(
                en: "an optimism bias names a published \"category\", or uplifts of its own: \"investment\", "
                    + "\"operating\", \"duration\"",
                es: "un sesgo de optimismo nombra una categoría publicada (\"category\") o recargos propios: "
                    + "\"investment\", \"operating\", \"duration\"",
                pt: "um viés de otimismo nomeia uma categoria publicada (\"category\") ou acréscimos próprios: "
                    + "\"investment\", \"operating\", \"duration\"")
        case .categoryAndUplift:
            say(
                en: "an optimism bias has either a published category or uplifts of its own; leave one of the two out",
                es: "un sesgo de optimismo tiene una categoría publicada o recargos propios; omita uno de los dos",
                pt: "um viés de otimismo tem uma categoria publicada ou acréscimos próprios; omita um dos dois")
        case .negativeUplift:
            say(
                en: "an uplift is added to what was estimated; it cannot be below zero",
                es: "un recargo se suma a lo estimado; no puede ser inferior a cero",
                pt: "um acréscimo é somado ao estimado; não pode ser menor que zero")
        case .upliftTooLarge(let key, let most):
            say(
                en: "an uplift of \"\(key)\" is at most \(style.percent(most))",
                es: "un recargo de \"\(key)\" es de \(style.percent(most)) como máximo",
                pt: "um acréscimo de \"\(key)\" é de \(style.percent(most)) no máximo")
        }
    }
}
