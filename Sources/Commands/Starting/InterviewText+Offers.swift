import Languages
import Projects
import Registers
import Reports
import Valuation
import Wording

// What stands around the questions, and what an empty line offers.
extension Words {
    var welcome: String {
        say(
            en: "A few questions make a project file. Answer ? to any of them if you don't know: what is unknown "
                + "stays unknown, and so does what an empty line passes over, unless the question says what it "
                + "means. < goes back to the question before; who leaves (Ctrl-D) finds the answers kept.",
            es: "Con unas pocas preguntas se arma el archivo de un proyecto. Responda ? a la que no sepa: lo "
                + "desconocido queda como desconocido, y también lo que se deja vacío, salvo que la pregunta "
                + "diga qué significa. Con < se vuelve a la pregunta anterior; si sale (Ctrl-D), lo respondido "
                + "se guarda.",
            pt: "Com algumas perguntas se monta o arquivo de um projeto. Responda ? à que não souber: o que é "
                + "desconhecido continua desconhecido, e também o que fica vazio, salvo se a pergunta disser o "
                + "que isso significa. Com < se volta à pergunta anterior; se sair (Ctrl-D), o que foi "
                + "respondido é guardado.")
    }

    func typed(_ number: Double) -> String { style.significant(number, digits: 15) }

    func amount(_ offer: HourOffer) -> String {
        [offer.figure.currency, typed(offer.figure.value)].compactMap { $0 }.joined(
            separator: NumberStyle.noBreakSpace)
    }

    /// Of which year's prices an offer is, and whether it was read in its source.
    func standing(_ offer: HourOffer) -> String {
        let year = offer.figure.year.map {
            say(en: ", prices of \($0)", es: ", a precios de \($0)", pt: ", a preços de \($0)")
        }
        let isVerified = offer.figure.isVerified
        return (year ?? "")
            + say(
                en: isVerified ? ", verified" : ", not verified", es: isVerified ? ", verificado" : ", sin verificar",
                pt: isVerified ? ", verificado" : ", não verificado")
    }

    /// Months of the project, counted from its start.
    func projectMonths(_ first: Int, _ last: Int?) -> String {
        guard let last else {
            return say(
                en: "month \(first) of the project",
                es: "mes \(first) del proyecto",
                pt: "mês \(first) do projeto")
        }
        return say(
            en: "months \(first) to \(last) of the project",
            es: "meses \(first) a \(last) del proyecto",
            pt: "meses \(first) a \(last) do projeto")
    }

    func answersKept(in path: String) -> String {
        say(
            en: "the interview was not finished; its answers are kept in \(path). Go on with: valor new --resume "
                + "\(ShellWord.quoted(path))",
            es: "la entrevista no se completó; lo respondido quedó en \(path). Siga con: valor new --resume "
                + "\(ShellWord.quoted(path))",
            pt: "a entrevista não foi concluída; o que foi respondido ficou em \(path). Continue com: valor new "
                + "--resume \(ShellWord.quoted(path))")
    }

    func answersNotKept(_ problem: FileProblem) -> String {
        say(
            en: "the interview was not finished, and its answers cannot be kept: \(say(problem))",
            es: "la entrevista no se completó, y lo respondido no se puede guardar: \(say(problem))",
            pt: "a entrevista não foi concluída, e o que foi respondido não pode ser guardado: \(say(problem))")
    }
}
