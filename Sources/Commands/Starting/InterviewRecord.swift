import Languages
import Syntax

/// The answers of an interview that was left, as a small text file keeps them.
///
///     valor interview 1
///     # Answers to `valor new`. Go on with: valor new --resume valor-interview.txt
///     country: Uruguay
///     currency:
///     name: Permits online
///
/// What is kept is what was typed, question by question: to go on, the same questions are asked again and answered from
/// the file, so that a draft can be read, and corrected, by hand.
struct InterviewRecord: Hashable {
    /// What was answered to a question.
    struct Answer: Hashable {
        /// The question's name in the file.
        let question: String
        let text: String
        /// The line of the file in which it stands; nothing where it was typed just now.
        var line: Int?
    }

    /// What is wrong with a draft.
    enum Fault: Error, Hashable {
        /// It is another kind of file.
        case notADraft
        /// It was written by a later version.
        case otherVersion(String)
        /// A line is no question with its answer.
        case notAnAnswer(String, line: Int)
        /// An answer stands where another question is asked.
        case otherQuestion(String, asked: String, line: Int)
        /// An answer is not understood.
        case notUnderstood(InterviewText, line: Int)
        /// There is no such country.
        case unknownCountry(String, line: Int)
        /// The command line names another country than the draft.
        case otherCountry(asked: String, kept: String)

        /// The line it is about.
        var line: Int? {
            switch self {
            case .notADraft: 1
            case .otherVersion: 1
            case .notAnAnswer(_, let line), .otherQuestion(_, _, let line), .notUnderstood(_, let line),
                .unknownCountry(_, let line):
                line
            case .otherCountry: nil
            }
        }
    }

    /// The code of the country that the command line named.
    var country: String?
    var answers: [Answer]
    /// The line that names the country of the command line.
    private(set) var countryLine: Int?

    private static let head = "valor interview"
    private static let version = "1"
    /// What the country of the command line stands behind.
    private static let option = "--country"

    init(country: String?, answers: [Answer]) {
        self.country = country
        self.answers = answers
    }

    /// Reads a draft.
    init(_ source: SourceText) throws(Fault) {
        let text = String(decoding: source.bytes, as: UTF8.self)
        let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }.map(String.init)
        guard let first = lines.first, first.hasPrefix(Self.head + " ") else { throw .notADraft }
        let version = String(first.dropFirst(Self.head.count + 1))
        guard version == Self.version else { throw .otherVersion(version) }
        answers = []
        for (index, line) in lines.enumerated().dropFirst() where !line.hasPrefix("#") {
            if line.allSatisfy(\.isWhitespace) { continue }
            guard let colon = line.firstIndex(of: ":") else { throw .notAnAnswer(line, line: index + 1) }
            let question = String(line[..<colon])
            let answer = Interview.trimmed(String(line[line.index(after: colon)...]))
            if question == Self.option, country == nil, answers.isEmpty {
                country = answer
                countryLine = index + 1
            } else if InterviewText.questions.contains(question) {
                answers.append(Answer(question: question, text: answer, line: index + 1))
            } else {
                throw .notAnAnswer(line, line: index + 1)
            }
        }
    }

    /// The text of the file; `path` is its own.
    func text(at path: String, in words: Words) -> String {
        var lines = ["\(Self.head) \(Self.version)", "# " + words.say(.goOn(path))]
        if let country { lines.append("\(Self.option): \(country)") }
        lines += answers.map { $0.text.isEmpty ? "\($0.question):" : "\($0.question): \($0.text)" }
        return lines.joined(separator: "\n") + "\n"
    }
}

extension Words {
    /// What is wrong with a draft, with its place.
    func say(_ fault: InterviewRecord.Fault, in path: String) -> String {
        let place = fault.line.map { "\(path):\($0)" } ?? path
        return switch fault {
        case .notADraft:
            say(
                en: "\(path): this is no draft of an interview; name a file that valor new kept when it was left",
                es: "\(path): no es el borrador de una entrevista; indique un archivo que guardó valor new al salir",
                pt: "\(path): não é o rascunho de uma entrevista; indique um arquivo que valor new guardou ao sair")
        case .otherVersion(let version):
            say(
                en: "\(place): this draft is of version \(version), and version 1 is known here; answer the questions "
                    + "anew",
                es: "\(place): este borrador es de la versión \(version), y aquí se conoce la versión 1; responda las "
                    + "preguntas de nuevo",
                pt: "\(place): este rascunho é da versão \(version), e aqui se conhece a versão 1; responda às "
                    + "perguntas de novo")
        case .notAnAnswer(let line, _):
            say(
                en: "\(place): \"\(line)\" is no question of the interview with its answer; take the line out, or "
                    + "restore it",
                es: "\(place): \"\(line)\" no es una pregunta de la entrevista con su respuesta; quite la línea o "
                    + "restáurela",
                pt: "\(place): \"\(line)\" não é uma pergunta da entrevista com a sua resposta; retire a linha ou "
                    + "restaure-a")
        case .otherQuestion(let question, let asked, _):
            say(
                en: "\(place): an answer to \"\(question)\" stands where \"\(asked)\" is asked; remove the lines from "
                    + "here on to go on from this question",
                es: "\(place): hay una respuesta a \"\(question)\" donde se pregunta \"\(asked)\"; quite las líneas "
                    + "desde aquí para seguir desde esta pregunta",
                pt: "\(place): há uma resposta a \"\(question)\" onde se pergunta \"\(asked)\"; retire as linhas daqui "
                    + "em diante para continuar desta pergunta")
        case .notUnderstood(let why, _): "\(place): \(say(why))"
        case .unknownCountry(let code, _):
            say(
                en: "\(place): there is no country \"\(code)\"",
                es: "\(place): no existe el país \"\(code)\"",
                pt: "\(place): não existe o país \"\(code)\"")
        case .otherCountry(let asked, let kept):
            say(
                en: "\(path): the answers are for \(kept), not for \(asked); leave --country out",
                es: "\(path): las respuestas son para \(kept), no para \(asked); omita --country",
                pt: "\(path): as respostas são para \(kept), não para \(asked); omita --country")
        }
    }
}
