import Languages
import Wording

/// What charts of sensitivity, of chance, of options and of cases find.
package enum RiskFinding: Sendable, Hashable {
    /// No figure turns the result; this one moves it most.
    case noneTurns(mostMoved: String)
    /// These figures turn it on their own.
    case theseTurn([String])
    /// More figures than can be named do; this one moves it most.
    case manyTurn(Int, mostMoved: String)
    /// What is unknown decides.
    case undecided(mostMoved: String)
    /// Between what nine draws of ten lie, and how many of a hundred lose.
    case spread(low: String, high: String, loss: String)
    case spreadWithoutLoss(low: String, high: String)
    /// The option that is worth most, and by how much more than the next.
    case worthMost(String, by: String, isAnnual: Bool)
    case optionsEqual
    case optionsUnknown
    /// How many of the cases have their investment back within a year.
    case casesWithinAYear(Int, of: Int)
    /// In how much time the project's level net benefit makes up its investment, among the cases.
    case projectAmongCases(String, less: Int, of: Int)
}

extension Words {
    /// What a chart finds, in a sentence without its full stop.
    package func say(_ finding: RiskFinding) -> String {
        switch finding {
        case .noneTurns(let name):
            say(
                en: "No single figure turns the result; most of all it moves with: \(name)",
                es: "Ninguna variable por sí sola cambia el signo; lo que más lo mueve: \(name)",
                pt: "Nenhuma variável sozinha muda o sinal; o que mais o move: \(name)")
        case .theseTurn(let names):
            say(
                en: "\(names.count == 1 ? "One figure turns" : "\(names.count) figures turn") the result on "
                    + "\(names.count == 1 ? "its" : "their") own: \(list(names))",
                es: "\(names.count == 1 ? "Una variable cambia" : "\(names.count) variables cambian") por sí "
                    + "\(names.count == 1 ? "sola" : "solas") el signo del resultado: \(list(names))",
                pt: "\(names.count == 1 ? "Uma variável muda" : "\(names.count) variáveis mudam") "
                    + "\(names.count == 1 ? "sozinha" : "sozinhas") o sinal do resultado: \(list(names))")
        case .manyTurn(let count, let name):
            say(
                en: "\(count) figures turn the result, each on its own; most of all it moves with: \(name)",
                es: "\(count) variables cambian el signo, cada una por sí sola; lo que más lo mueve: \(name)",
                pt: "\(count) variáveis mudam o sinal, cada uma sozinha; o que mais o move: \(name)")
        case .undecided(let name):
            say(
                en: "Which figures turn the result cannot be known; most of all it moves with: \(name)",
                es: "No se puede saber qué variables cambian el signo; lo que más lo mueve: \(name)",
                pt: "Não dá para saber que variáveis mudam o sinal; o que mais o move: \(name)")
        case .spread(let low, let high, let loss):
            say(
                en: "Nine draws in ten lie between \(low) and \(high); \(loss) of all lose",
                es: "Nueve de cada diez iteraciones dan entre \(low) y \(high); el \(loss) de todas pierde",
                pt: "Nove em cada dez iterações dão entre \(low) e \(high); \(loss) de todas perdem")
        case .spreadWithoutLoss(let low, let high):
            say(
                en: "Nine draws in ten lie between \(low) and \(high); none loses",
                es: "Nueve de cada diez iteraciones dan entre \(low) y \(high); ninguna pierde",
                pt: "Nove em cada dez iterações dão entre \(low) e \(high); nenhuma perde")
        case .worthMost(let name, let more, let isAnnual):
            say(
                en: "Worth most, by \(more)\(isAnnual ? " a year" : ""): \(name)",
                es: "La que más vale, por \(more)\(isAnnual ? " al año" : ""): \(name)",
                pt: "A que mais vale, por \(more)\(isAnnual ? " ao ano" : ""): \(name)")
        case .optionsEqual:
            say(
                en: "The options are worth the same", es: "Las opciones valen lo mismo",
                pt: "As opções valem o mesmo")
        case .optionsUnknown:
            say(
                en: "Which option is worth most cannot be known", es: "No se puede saber qué opción vale más",
                pt: "Não dá para saber que opção vale mais")
        case .casesWithinAYear(let count, let all):
            say(
                en: "\(count) of \(all) bring in a year at least what was invested",
                es: "\(count) de \(all) rinden en un año al menos lo invertido",
                pt: "\(count) de \(all) rendem em um ano ao menos o investido")
        case .projectAmongCases(let time, let less, let all):
            say(
                en:
                    "This project invests \(time) of its level net benefit; \(less) of \(all) cases invest less of theirs",
                es:
                    "Este proyecto invierte \(time) de su beneficio neto anual; \(less) de \(all) casos, menos del suyo",
                pt: "Este projeto investe \(time) do seu benefício líquido anual; \(less) de \(all) casos, menos do seu"
            )
        }
    }
}
