import Languages
import Syntax
import Wording

/// What can be wrong with reading or writing a file.
package enum FileProblem: Error, Sendable, Hashable {
    /// There is no such file.
    case notFound(String)
    /// It is a folder.
    case isFolder(String)
    /// It may not be read or written.
    case notPermitted(String)
    /// The system refuses, in its own words.
    case cannotRead(String, system: String)
    /// The system refuses, in its own words; nothing was written.
    case cannotWrite(String, system: String)
    /// A device or a pipe refuses, in the system's words, after its beginning was written.
    case cutShort(String, system: String)
    /// The results would be written over what they are computed from; nothing for standard output.
    case outputIsInput(String?)
    /// It is there already, and nobody said to replace it.
    case exists(String)
    /// The folder that a file should be written into is not there.
    case noFolder(String)
    /// Standard output refuses, in the system's words.
    case cannotPrint(system: String)
    /// It is larger than a file of its kind may be, in MB.
    case tooLarge(String, megabytes: Int)
    /// It is no text but the file of a program.
    case notText(String, ForeignFile)
    /// A workbook that cannot be read.
    case book(String, BookFault)
    /// The data package that would stand beside a table is a file of somebody else's.
    case foreignPackage(String, table: String)
    /// The name of a table is too long for a data package beside it; the table is written alone.
    case noPackage(String)
    /// The beginning of results that was kept is of another command line, or of another version, or is damaged.
    case otherPart(String)
    /// What is read no longer begins as it did when the beginning of the results was kept.
    case otherInput(String, part: String)
    /// Another run writes the beginning of the same results.
    case busyPart(String)
    /// There is nothing in it.
    case empty(String)
    /// The first line of a batch says neither CSV nor JSON.
    case notABatch(String)
    /// The folder of cases lacks a file that every command needs.
    case notACasesFolder(String, missing: String)
    /// Two files hold a case with the same id.
    case sameCase(String, String, String)
    /// A project that cannot be simulated, or parts of a simulation that do not fit together.
    case simulation(SimulationFileProblem)
    /// A chart of which no number can be computed.
    case noChart(ChartName)
    /// A project whose result cannot be varied.
    case sensitivity(SensitivityFileProblem)

    /// The stable code that machines read.
    package var code: String {
        switch self {
        case .notFound: "notFound"
        case .isFolder: "isFolder"
        case .notPermitted: "notPermitted"
        case .cannotRead: "cannotRead"
        case .cannotWrite: "cannotWrite"
        case .cutShort: "cutShort"
        case .outputIsInput: "outputIsInput"
        case .exists: "exists"
        case .noFolder: "noFolder"
        case .cannotPrint: "cannotPrint"
        case .tooLarge: "tooLarge"
        case .notText: "notText"
        case .book: "book"
        case .foreignPackage: "foreignPackage"
        case .noPackage: "noPackage"
        case .otherPart: "otherPart"
        case .otherInput: "otherInput"
        case .busyPart: "busyPart"
        case .empty: "empty"
        case .notABatch: "notABatch"
        case .notACasesFolder: "notACasesFolder"
        case .sameCase: "sameCase"
        case .simulation: "simulation"
        case .noChart: "noChart"
        case .sensitivity: "sensitivity"
        }
    }
}

extension Words {
    /// What is wrong with a file.
    package func say(_ problem: FileProblem) -> String {
        switch problem {
        case .notFound(let path):
            say(
                en: "\(path): there is no such file",
                es: "\(path): no existe tal archivo",
                pt: "\(path): não existe tal arquivo")
        case .isFolder(let path):
            say(
                en: "\(path): this is a folder; name a file",
                es: "\(path): es una carpeta; indique un archivo",
                pt: "\(path): é uma pasta; indique um arquivo")
        case .notPermitted(let path):
            say(en: "\(path): no permission", es: "\(path): sin permiso", pt: "\(path): sem permissão")
        case .cannotRead(let path, let system):
            say(
                en: "\(path): cannot be read (\(system))",
                es: "\(path): no se puede leer (\(system))",
                pt: "\(path): não pode ser lido (\(system))")
        case .cannotWrite(let path, let system):
            say(
                en: "\(path): cannot be written (\(system)); nothing was changed",
                es: "\(path): no se puede escribir (\(system)); no se cambió nada",
                pt: "\(path): não pode ser gravado (\(system)); nada foi alterado")
        case .cutShort(let path, let system):
            say(
                en: "\(path): cannot be written to its end (\(system)); its beginning was",
                es: "\(path): no se puede escribir hasta el final (\(system)); se escribió el comienzo",
                pt: "\(path): não pode ser gravado até o fim (\(system)); o começo foi gravado")
        case .outputIsInput(let path?):
            say(
                en: "\(path) is read here; write the results into another file",
                es: "\(path) es lo que se lee; escriba los resultados en otro archivo",
                pt: "\(path) é o que se lê; grave os resultados em outro arquivo")
        case .outputIsInput(nil):
            say(
                en: "standard output goes into a file that is read here; write the results into another",
                es: "la salida estándar va a un archivo que es lo que se lee; escriba los resultados en otro",
                pt: "a saída padrão vai para um arquivo que é o que se lê; grave os resultados em outro")
        case .otherPart(let path):
            say(
                en: "\(path): kept by another command line or version, or damaged; remove it, or leave out --resume",
                es: "\(path): lo guardó otra línea de comandos u otra versión, o está dañado; bórrelo, o quite "
                    + "--resume",
                pt: "\(path): guardado por outra linha de comando ou outra versão, ou danificado; remova-o, ou retire "
                    + "--resume")
        case .otherInput(let path, let part):
            say(
                en: "\(path): it does not begin as it did when \(part) was kept; remove that, or leave out --resume",
                es: "\(path): no comienza como cuando se guardó \(part); borre ese archivo, o quite --resume",
                pt: "\(path): não começa como quando \(part) foi guardado; remova esse arquivo, ou retire --resume")
        case .busyPart(let path):
            say(
                en: "\(path): another run is writing it",
                es: "\(path): otra ejecución lo está escribiendo",
                pt: "\(path): outra execução o está gravando")
        case .exists(let path):
            say(
                en: "\(path): it is there already; --force replaces it",
                es: "\(path): ya existe; --force lo reemplaza",
                pt: "\(path): já existe; --force o substitui")
        case .noFolder(let path):
            say(
                en: "\(path): there is no such folder to write into",
                es: "\(path): no existe la carpeta en que se debe escribir",
                pt: "\(path): não existe a pasta em que se deve gravar")
        case .cannotPrint(let system):
            say(
                en: "standard output cannot be written (\(system))",
                es: "no se puede escribir en la salida estándar (\(system))",
                pt: "não é possível gravar na saída padrão (\(system))")
        case .tooLarge(let path, let megabytes):
            say(
                en: "\(path): larger than \(megabytes) MB, which is the most that is read of one file; rows by the "
                    + "million are for `valor batch`",
                es: "\(path): pasa de \(megabytes) MB, lo más que se lee de un archivo; para millones de filas está "
                    + "`valor batch`",
                pt: "\(path): passa de \(megabytes) MB, o máximo que se lê de um arquivo; para milhões de linhas há "
                    + "`valor batch`")
        case .notText(let path, .excel):
            say(
                en:
                    "\(path): this is an Excel workbook, which is read where a project is; here save it as CSV (in Excel: "
                    + "\"CSV UTF-8\")",
                es: "\(path): es un libro de Excel, que se lee donde va un proyecto; aquí guárdelo como CSV (en Excel: "
                    + "\"CSV UTF-8\")",
                pt:
                    "\(path): é uma pasta de trabalho do Excel, que se lê onde vai um projeto; aqui salve-a como CSV (no "
                    + "Excel: \"CSV UTF-8\")")
        case .notText(let path, .openDocument):
            say(
                en:
                    "\(path): this is an OpenDocument file, which is read where a project is; here save it as CSV, in UTF-8",
                es:
                    "\(path): es un archivo OpenDocument, que se lee donde va un proyecto; aquí guárdelo como CSV, en UTF-8",
                pt: "\(path): é um arquivo OpenDocument, que se lê onde vai um projeto; aqui salve-o como CSV, em UTF-8"
            )
        case .notText(let path, .pdf):
            say(
                en: "\(path): this is a PDF; a project is a JSON or CSV file, or a workbook",
                es: "\(path): es un PDF; un proyecto es un archivo JSON o CSV, o un libro de cálculo",
                pt: "\(path): é um PDF; um projeto é um arquivo JSON ou CSV, ou uma planilha")
        case .notText(let path, .other):
            say(
                en: "\(path): this is not a text file; a project is a JSON or CSV file in UTF-8",
                es: "\(path): no es un archivo de texto; un proyecto es un archivo JSON o CSV en UTF-8",
                pt: "\(path): não é um arquivo de texto; um projeto é um arquivo JSON ou CSV em UTF-8")
        case .book(let path, let fault): path + ": " + say(fault)
        case .foreignPackage(let path, let table):
            say(
                en: "\(path): it is there already and was not written by valor, and would be replaced along with "
                    + "\(table); move it, or name another file",
                es: "\(path): ya existe y no lo escribió valor, y se reemplazaría junto con \(table); muévalo, o "
                    + "indique otro archivo",
                pt: "\(path): já existe e não foi gravado pelo valor, e seria substituído junto com \(table); "
                    + "mova-o, ou indique outro arquivo")
        case .noPackage(let path):
            say(
                en: "\(path): the name is too long for a data package beside the table; the table is written alone",
                es: "\(path): el nombre es demasiado largo para un paquete de datos junto a la tabla; se escribe "
                    + "solo la tabla",
                pt: "\(path): o nome é longo demais para um pacote de dados junto à tabela; só a tabela é gravada")
        case .empty(let path):
            say(
                en: "\(path): the file is empty", es: "\(path): el archivo está vacío",
                pt: "\(path): o arquivo está vazio")
        case .notABatch(let path):
            say(
                en: "\(path): the first line is neither a CSV header nor a JSON object",
                es: "\(path): la primera línea no es un encabezado CSV ni un objeto JSON",
                pt: "\(path): a primeira linha não é um cabeçalho CSV nem um objeto JSON")
        case .notACasesFolder(let path, let missing):
            say(
                en: "\(path): no folder of cases, since it has no \(missing)",
                es: "\(path): no es una carpeta de casos, pues no tiene \(missing)",
                pt: "\(path): não é uma pasta de casos, pois não tem \(missing)")
        case .sameCase(let id, let first, let second):
            say(
                en: "\(second): the case \"\(id)\" stands in \(first) already",
                es: "\(second): el caso \"\(id)\" ya está en \(first)",
                pt: "\(second): o caso \"\(id)\" já está em \(first)")
        case .noChart(let chart):
            say(
                en: "the chart \"\(chart.rawValue)\" cannot be drawn: what is known of the project gives it no numbers",
                es:
                    "el gráfico \"\(chart.rawValue)\" no se puede dibujar: lo que se sabe del proyecto no le da números",
                pt:
                    "o gráfico \"\(chart.rawValue)\" não pode ser desenhado: o que se sabe do projeto não lhe dá números"
            )
        case .simulation(let problem): say(problem)
        case .sensitivity(let problem): say(problem)
        }
    }
}
