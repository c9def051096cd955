import Languages
import Syntax

extension Words {
    /// Why a workbook cannot be read, and what to do.
    package func say(_ fault: BookFault) -> String {
        func named(_ part: String, en: String, es: String, pt: String) -> String {
            let name = part.isEmpty ? say(en: "its directory", es: "su directorio", pt: "seu diretório") : "\"\(part)\""
            return name + say(en: en, es: es, pt: pt)
        }
        switch fault {
        case .notAWorkbook(let kind): return say(kind)
        case .cutShort:
            return say(
                en: "the workbook ends before its end, as after a broken download; fetch it again",
                es: "el libro termina antes de su final, como tras una descarga cortada; vuelva a obtenerlo",
                pt: "a planilha termina antes do fim, como após um download interrompido; obtenha-a de novo")
        case .damaged(let part):
            return named(
                part, en: " in the workbook is damaged; open it in a spreadsheet and save it anew",
                es: " está dañado en el libro; ábralo en una hoja de cálculo y guárdelo de nuevo",
                pt: " está danificado na planilha; abra-a em um programa de planilhas e salve-a de novo")
        case .wrongSize(let part):
            return named(
                part, en: " in the workbook has another size than its directory says; save it anew in a spreadsheet",
                es:
                    " en el libro tiene otro tamaño que el que dice su directorio; guárdelo de nuevo en una hoja de cálculo",
                pt:
                    " na planilha tem outro tamanho que o que diz seu diretório; salve-a de novo em um programa de planilhas"
            )
        case .wrongChecksum(let part):
            return named(
                part, en: " in the workbook does not match its checksum; fetch the file again",
                es: " en el libro no coincide con su suma de control; vuelva a obtener el archivo",
                pt: " na planilha não confere com sua soma de verificação; obtenha o arquivo de novo")
        case .expandsTooFar(let megabytes):
            return say(
                en:
                    "the workbook would unpack to more than \(megabytes) MB, or to a thousand times what it is; it is not read",
                es: "el libro se expandiría a más de \(megabytes) MB, o a mil veces lo que es; no se lee",
                pt: "a planilha se expandiria a mais de \(megabytes) MB, ou a mil vezes o que é; não é lida")
        case .outside(let part):
            return say(
                en: "the part \"\(part)\" leads out of the workbook; it is not read",
                es: "la parte \"\(part)\" lleva fuera del libro; no se lee",
                pt: "a parte \"\(part)\" leva para fora da planilha; não é lida")
        case .duplicate(let part):
            return say(
                en: "the part \"\(part)\" stands in the workbook twice; save it anew in a spreadsheet",
                es: "la parte \"\(part)\" está dos veces en el libro; guárdelo de nuevo en una hoja de cálculo",
                pt: "a parte \"\(part)\" está duas vezes na planilha; salve-a de novo em um programa de planilhas")
        case .encrypted:
            return say(
                en: "the workbook is locked with a password; save it without one",
                es: "el libro está protegido con contraseña; guárdelo sin ella",
                pt: "a planilha está protegida com senha; salve-a sem ela")
        case .macro:
            return say(
                en: "the workbook holds a macro; save it as a workbook without macros (.xlsx or .ods)",
                es: "el libro contiene una macro; guárdelo como libro sin macros (.xlsx u .ods)",
                pt: "a planilha contém uma macro; salve-a como planilha sem macros (.xlsx ou .ods)")
        case .zip64:
            return say(
                en: "the workbook is packed for files of more than 4 GB; save it anew in a spreadsheet",
                es: "el libro está empaquetado para archivos de más de 4 GB; guárdelo de nuevo en una hoja de cálculo",
                pt:
                    "a planilha está compactada para arquivos de mais de 4 GB; salve-a de novo em um programa de planilhas"
            )
        case .missingPart(let part):
            return say(
                en: "the workbook lacks its part \"\(part)\"; save it anew in a spreadsheet",
                es: "al libro le falta la parte \"\(part)\"; guárdelo de nuevo en una hoja de cálculo",
                pt: "falta à planilha a parte \"\(part)\"; salve-a de novo em um programa de planilhas")
        case .notXML(let part, let line):
            return say(
                en: "\"\(part)\" in the workbook is no sound XML at line \(line); save it anew in a spreadsheet",
                es:
                    "\"\(part)\" en el libro no es XML correcto en la línea \(line); guárdelo de nuevo en una hoja de cálculo",
                pt:
                    "\"\(part)\" na planilha não é XML correto na linha \(line); salve-a de novo em um programa de planilhas"
            )
        case .documentType(let part, let line):
            return say(
                en:
                    "\"\(part)\" in the workbook declares a document type at line \(line), as no spreadsheet does; it is not "
                    + "read",
                es:
                    "\"\(part)\" en el libro declara un tipo de documento en la línea \(line), cosa que ninguna hoja de "
                    + "cálculo hace; no se lee",
                pt:
                    "\"\(part)\" na planilha declara um tipo de documento na linha \(line), o que nenhum programa de planilhas "
                    + "faz; não é lida")
        case .noSheet:
            return say(
                en: "the workbook has no sheet with anything in it; `valor new project.xlsx` writes one to fill in",
                es:
                    "el libro no tiene ninguna hoja con contenido; `valor new proyecto.xlsx` escribe uno para completar",
                pt: "a planilha não tem nenhuma aba com conteúdo; `valor new projeto.xlsx` grava uma para preencher")
        case .tooManyCells(let sheet, let most):
            let count = style.figure(Double(most))
            return say(
                en: "the sheet \"\(sheet)\" has more than the \(count) cells that are read",
                es: "la hoja \"\(sheet)\" tiene más de las \(count) celdas que se leen",
                pt: "a aba \"\(sheet)\" tem mais que as \(count) células que se leem")
        case .noProject(let sheets, let headings):
            let names = sheets.prefix(10).map { "\"\($0)\"" }.joined(separator: ", ")
            let columns = headings.map { "\"\($0)\"" }.joined(separator: ", ")
            return say(
                en: "none of the sheets (\(names)) is a project's table, whose first row has \(columns); "
                    + "`valor new project.xlsx` writes one to fill in",
                es:
                    "ninguna de las hojas (\(names)) es la tabla de un proyecto, cuya primera fila tiene \(columns), o lo "
                    + "mismo en español; `valor new proyecto.xlsx` escribe una para completar",
                pt:
                    "nenhuma das abas (\(names)) é a tabela de um projeto, cuja primeira linha tem \(columns), ou o mesmo em "
                    + "português; `valor new projeto.xlsx` grava uma para preencher")
        case .severalProjects(let sheets):
            let names = sheets.prefix(10).map { "\"\($0)\"" }.joined(separator: ", ")
            return say(
                en: "several sheets are a project's table (\(names)); keep one in a workbook of its own",
                es: "varias hojas son la tabla de un proyecto (\(names)); deje una en un libro propio",
                pt: "várias abas são a tabela de um projeto (\(names)); deixe uma em uma planilha própria")
        case .noOriginal:
            return say(
                en:
                    "valor wrote this workbook, but it does not carry the project's file: of a published case, of converted "
                    + "amounts, in other prices than the file's, or since a sheet was taken out; read the project's file",
                es:
                    "valor escribió este libro, pero no lleva el archivo del proyecto: es de un caso publicado, de montos "
                    + "convertidos, a otros precios que los del archivo, o se le quitó una hoja; lea el archivo del proyecto",
                pt:
                    "o valor gravou esta planilha, mas ela não traz o arquivo do projeto: é de um caso publicado, de valores "
                    + "convertidos, a outros preços que os do arquivo, ou uma aba foi tirada; leia o arquivo do projeto"
            )
        }
    }

    private func say(_ kind: BookFault.Kind) -> String {
        let kind =
            switch kind {
            case .word: say(en: "a Word document", es: "un documento de Word", pt: "um documento do Word")
            case .presentation: say(en: "a presentation", es: "una presentación", pt: "uma apresentação")
            case .text: say(en: "a text document", es: "un documento de texto", pt: "um documento de texto")
            case .drawing: say(en: "a drawing or a chart", es: "un dibujo o un gráfico", pt: "um desenho ou um gráfico")
            case .oldExcel:
                say(
                    en: "a workbook of Excel before 2007", es: "un libro de Excel anterior a 2007",
                    pt: "uma planilha do Excel anterior a 2007")
            case .binaryExcel:
                say(
                    en: "a binary workbook of Excel", es: "un libro binario de Excel",
                    pt: "uma planilha binária do Excel")
            case .numbers: say(en: "a Numbers spreadsheet", es: "una hoja de Numbers", pt: "uma planilha do Numbers")
            case .google:
                say(
                    en: "the shortcut to a Google sheet", es: "el acceso directo a una hoja de Google",
                    pt: "o atalho para uma planilha do Google")
            case .archive:
                say(
                    en: "an archive, and no workbook", es: "un archivo comprimido, y no un libro",
                    pt: "um arquivo compactado, e não uma planilha")
            }
        return say(
            en: "this is \(kind); save the project as .xlsx, .ods, CSV or JSON",
            es: "es \(kind); guarde el proyecto como .xlsx, .ods, CSV o JSON",
            pt: "é \(kind); salve o projeto como .xlsx, .ods, CSV ou JSON")
    }
}
