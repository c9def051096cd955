// embed-cases OUTPUT ROOT PATH…: writes the files at PATH… inside ROOT as one Swift source of string literals.

guard CommandLine.arguments.count >= 3 else { fail(["usage: embed-cases OUTPUT ROOT PATH…"]) }
let output = File(path: CommandLine.arguments[1])
let root = CommandLine.arguments[2]

var source = """
    // Written by embed-cases from Cases/: edit there.

    extension EmbeddedFile {
        /// Every file of `Cases/`, sorted by path.
        package static let all: [EmbeddedFile] = [

    """
var problems: [String] = []
for path in CommandLine.arguments.dropFirst(3) {
    let file = File(path: "\(root)/\(path)")
    do {
        let text = try UTF8Text(file.bytes()).text
        source += "EmbeddedFile(path: \(String(reflecting: path)), text: \(RawLiteral(text).source)),\n"
    } catch let error as NotUTF8 {
        problems.append("\(file.path):\(error.line): error: this line is not UTF-8; save the file in that encoding")
    } catch {
        problems.append("\(error)")
    }
}
guard problems.isEmpty else { fail(problems) }
source += "    ]\n}\n"

do { try output.write(source) } catch { fail(["\(error)"]) }
