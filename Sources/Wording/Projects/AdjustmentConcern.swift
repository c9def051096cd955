import Findings
import Languages
import ProjectFiles

// What is doubtful about corrections.
extension Words {
    /// What is doubtful about corrections.
    package func say(_ concern: AdjustmentConcern) -> String {
        switch concern {
        case .biasOnRiskyRate:
            say(
                en: "the discount rate is said to contain a premium for risk: with an optimism bias on top the same "
                    + "risk counts twice",
                es: "se indica que la tasa de descuento contiene una prima por riesgo: con un sesgo de optimismo "
                    + "encima el mismo riesgo cuenta dos veces",
                pt: "diz-se que a taxa de desconto contém um prêmio de risco: com um viés de otimismo por cima o "
                    + "mesmo risco conta duas vezes")
        case .biasOnHighRate(let rate, let national):
            say(
                en: "the discount rate of \(style.percent(rate)) is above the \(style.percent(national)) that the "
                    + "country prescribes: if the difference is a premium for risk, an optimism bias on top counts "
                    + "it twice",
                es: "la tasa de descuento de \(style.percent(rate)) supera el \(style.percent(national)) que "
                    + "prescribe el país: si la diferencia es una prima por riesgo, un sesgo de optimismo encima la "
                    + "cuenta dos veces",
                pt: "a taxa de desconto de \(style.percent(rate)) está acima dos \(style.percent(national)) que o "
                    + "país prescreve: se a diferença é um prêmio de risco, um viés de otimismo por cima a conta "
                    + "duas vezes")
        case .biasOnLeaningRange(let what):
            say(
                en: "the range of \"\(what.text(in: language))\" reaches further up than down: an optimism bias on "
                    + "top counts the same overrun twice where the range does",
                es: "el rango de \"\(what.text(in: language))\" llega más lejos hacia arriba que hacia abajo: un "
                    + "sesgo de optimismo encima cuenta dos veces el mismo sobrecosto donde lo hace el rango",
                pt: "a faixa de \"\(what.text(in: language))\" vai mais longe para cima do que para baixo: um viés "
                    + "de otimismo por cima conta duas vezes o mesmo estouro onde a faixa o faz")
        case .biasBesideRisks:
            say(
                en: "an optimism bias stands for risks that nobody has named yet: as the risk register grows, it "
                    + "should shrink",
                es: "un sesgo de optimismo representa riesgos que nadie ha nombrado aún: al crecer el registro de "
                    + "riesgos debería reducirse",
                pt: "um viés de otimismo representa riscos que ninguém nomeou ainda: à medida que o registro de "
                    + "riscos cresce, ele deveria diminuir")
        case .ungraded(let count):
            say(
                en: count == 1
                    ? "1 line has no grade of evidence and is not corrected"
                    : "\(count) lines have no grade of evidence and are not corrected",
                es: count == 1
                    ? "1 línea no tiene grado de evidencia y no se corrige"
                    : "\(count) líneas no tienen grado de evidencia y no se corrigen",
                pt: count == 1
                    ? "1 linha não tem grau de evidência e não é corrigida"
                    : "\(count) linhas não têm grau de evidência e não são corrigidas")
        }
    }
}
