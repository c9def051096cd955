import Languages
import Syntax

extension Words {
    /// What there is to say of a workbook that valor wrote and somebody changed.
    package func say(_ concern: BookConcern) -> String {
        func shown(_ text: String) -> String { text.isEmpty ? say(en: "nothing", es: "nada", pt: "nada") : text }
        switch concern {
        case .changedInput(let figure, let was, let now):
            return say(
                en: "\(figure): changed in the workbook, \(shown(was)) → \(shown(now))",
                es: "\(figure): cambiada en el libro, \(shown(was)) → \(shown(now))",
                pt: "\(figure): alterado na planilha, \(shown(was)) → \(shown(now))")
        case .overwrittenFormula(let now):
            return say(
                en:
                    "a formula stood here, and \"\(now)\" stands in its place; it is passed over: what is computed follows "
                    + "from the inputs alone",
                es:
                    "aquí había una fórmula, y en su lugar está \"\(now)\"; no se toma en cuenta: lo que se calcula sale "
                    + "solo de las entradas",
                pt: "aqui havia uma fórmula, e em seu lugar está \"\(now)\"; não é considerado: o que se calcula vem "
                    + "apenas das entradas")
        case .cannotBeTakenBack(let figure, let was, let now):
            return say(
                en:
                    "\(figure): changed in the workbook, \(shown(was)) → \(shown(now)), which the project's file has no "
                    + "place for; put it back, or change it in the file",
                es:
                    "\(figure): cambiada en el libro, \(shown(was)) → \(shown(now)), para lo que el archivo del proyecto no "
                    + "tiene lugar; devuélvala a lo que era, o cámbiela en el archivo",
                pt:
                    "\(figure): alterado na planilha, \(shown(was)) → \(shown(now)), para o que o arquivo do projeto não tem "
                    + "lugar; volte ao que era, ou altere-o no arquivo")
        }
    }
}
