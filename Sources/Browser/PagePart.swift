import Documents
import Languages
import Reports

/// What the page itself says, beside the report: whoever reads it has installed nothing and typed nothing.
enum PagePart: String, CaseIterable {
    // What it is.
    case title, lead, privacy, needsScript, tooOld, starting
    // What is opened.
    case language, open, openFile, kinds, examples, template, own, paste, fileName, appraise
    // What is moved.
    case move, howToMove, inFile, isMoved, putBack, putAllBack, movedFigures, hasMoved
    // What is handed on.
    case keep, saveProject, saveReport, savePage, print
    // What is said of a file.
    case errors, doubts

    /// Everything that a page says in a language, by name, and its style sheet.
    static func json(in language: Language) -> JSONOutput {
        let words = Words(in: language)
        return [
            "generator": .string(PageAppraisal.generator),
            "style": .string(HTMLStyle.sheet(footer: PageAppraisal.generator)),
            "texts": .object(
                [("skip", .string(words.say(PageText.skip)))] + allCases.map { ($0.rawValue, .string(words.say($0))) }),
        ]
    }
}

extension Words {
    /// What a page says.
    func say(_ part: PagePart) -> String {
        switch part {
        case .title:
            say(
                en: "Appraise a digital project", es: "Evaluar un proyecto digital", pt: "Avaliar um projeto digital")
        case .lead:
            say(
                en: "When does it pay back, what is it worth, and for whom? Open a project, read its report, and move "
                    + "its figures.",
                es: "¿Cuándo se recupera lo gastado, cuánto vale el proyecto y para quién? Abra un proyecto, lea su "
                    + "informe y mueva sus cifras.",
                pt: "Quando se recupera o gasto, quanto vale o projeto e para quem? Abra um projeto, leia o seu "
                    + "relatório e mova os seus números.")
        case .privacy:
            say(
                en: "Nothing leaves this machine: the whole program is in this page. It loads nothing, sends nothing, "
                    + "and forgets everything when it is closed.",
                es: "Nada sale de esta máquina: el programa entero está en esta página. No carga nada, no envía nada "
                    + "y olvida todo al cerrarse.",
                pt: "Nada sai desta máquina: o programa inteiro está nesta página. Ela não carrega nada, não envia "
                    + "nada e esquece tudo ao ser fechada.")
        case .needsScript:
            say(
                en: "This page computes in the browser, which keeps it from running scripts.",
                es: "Esta página calcula en el navegador, que no le permite ejecutar programas.",
                pt: "Esta página calcula no navegador, que não permite que ela execute programas.")
        case .tooOld:
            say(
                en: "This browser cannot run the program. Any browser of 2023 or later can, unless it is kept from "
                    + "running WebAssembly.",
                es: "Este navegador no puede ejecutar el programa. Cualquiera de 2023 o posterior puede, salvo que se "
                    + "le impida ejecutar WebAssembly.",
                pt: "Este navegador não consegue executar o programa. Qualquer um de 2023 ou posterior consegue, salvo "
                    + "se for impedido de executar WebAssembly.")
        case .starting: say(en: "Starting…", es: "Iniciando…", pt: "Iniciando…")
        case .language: say(en: "Language", es: "Idioma", pt: "Idioma")
        case .open: say(en: "Open a project", es: "Abrir un proyecto", pt: "Abrir um projeto")
        case .openFile: say(en: "Open a file…", es: "Abrir un archivo…", pt: "Abrir um arquivo…")
        case .kinds:
            say(
                en: "A project file (JSON), or the table of one (CSV, TSV). It can be dropped anywhere on this page.",
                es: "Un archivo de proyecto (JSON) o su tabla (CSV, TSV). También puede soltarlo sobre esta página.",
                pt: "Um arquivo de projeto (JSON) ou a sua tabela (CSV, TSV). Também pode soltá-lo sobre esta página.")
        case .examples: say(en: "Examples", es: "Ejemplos", pt: "Exemplos")
        case .template:
            say(en: "A template to fill in", es: "Una plantilla para completar", pt: "Um modelo para preencher")
        case .own: say(en: "A project of your own", es: "Un proyecto propio", pt: "Um projeto próprio")
        case .paste:
            say(
                en: "The file, to paste or to change", es: "El archivo, para pegar o cambiar",
                pt: "O arquivo, para colar ou alterar")
        case .fileName: say(en: "Name of the file", es: "Nombre del archivo", pt: "Nome do arquivo")
        case .appraise: say(en: "Appraise", es: "Evaluar", pt: "Avaliar")
        case .move: say(en: "Move the figures", es: "Mover las cifras", pt: "Mover os números")
        case .howToMove:
            say(
                en: "The report follows at once. The file stays as it is until you save the moved one.",
                es: "El informe sigue de inmediato. El archivo queda como está hasta que guarde el modificado.",
                pt: "O relatório acompanha na hora. O arquivo fica como está até que você salve o alterado.")
        case .inFile: say(en: "in the file", es: "en el archivo", pt: "no arquivo")
        case .isMoved: say(en: "moved", es: "movida", pt: "movido")
        case .putBack: say(en: "Put back", es: "Reponer", pt: "Repor")
        case .putAllBack: say(en: "Put all back", es: "Reponer todas", pt: "Repor todos")
        case .movedFigures:
            say(
                en: "Moved here, other than in the file", es: "Movidas aquí, distintas de las del archivo",
                pt: "Movidos aqui, diferentes dos do arquivo")
        case .hasMoved: say(en: "becomes", es: "pasa a", pt: "passa a")
        case .keep: say(en: "Keep and hand on", es: "Guardar y entregar", pt: "Guardar e entregar")
        case .saveProject:
            say(en: "Save the project file", es: "Guardar el archivo del proyecto", pt: "Salvar o arquivo do projeto")
        case .saveReport: say(en: "Save the report", es: "Guardar el informe", pt: "Salvar o relatório")
        case .savePage:
            say(
                en: "Save this page with the project in it", es: "Guardar esta página con el proyecto dentro",
                pt: "Salvar esta página com o projeto dentro")
        case .print: say(en: "Print", es: "Imprimir", pt: "Imprimir")
        case .errors:
            say(en: "What is wrong with the file", es: "Qué está mal en el archivo", pt: "O que está errado no arquivo")
        case .doubts:
            say(
                en: "What is to be looked at in the file", es: "Qué conviene revisar en el archivo",
                pt: "O que convém rever no arquivo")
        }
    }
}
