import Casebook
import Documents
import Facts
import Findings
import Languages
import ProjectFiles
import Syntax

/// What a page can move in a file, and the file with some of it moved.
struct PageControls {
    private let controls: ProjectControls
    private let words: Words

    /// The controls of a file; of a table, those of the same project as JSON.
    ///
    /// Nothing where the file cannot be read.
    init?(ofFileNamed name: String, bytes: [UInt8], in language: Language) {
        let book = Book.mayBe(bytes) ? try? ProjectBook.source(name: name, bytes: bytes) : nil
        let source = book ?? SourceText(name: name, bytes: bytes)
        guard let root = JSONReader.read(source).root, root.members != nil else {
            let log = DiagnosticLog(source)
            guard let table = ProjectSheet.read(log), !log.hasErrors else { return nil }
            let text = JSONOutput(table).prettyText + "\n"
            let written = SourceText(name: name, utf8: Array(text.utf8))
            guard let root = JSONReader.read(written).root else { return nil }
            controls = ProjectControls(of: root, in: written)
            words = Self.words(language, for: root)
            return
        }
        controls = ProjectControls(of: root, in: source)
        words = Self.words(language, for: root)
    }

    /// The words of a language, with numbers as a project's country writes them: as its report has them.
    private static func words(_ language: Language, for root: JSONNode) -> Words {
        let words = Words(in: language)
        guard let library = try? PageAppraisal.library.get() else { return words }
        let country = root[ProjectKey.country]?.string.flatMap { library.vocabulary.countryNamed($0) ?? $0 }
        return (try? library.words(words, in: country)) ?? words
    }

    /// The controls as JSON: what each is called, where it stands in the file and to where it is moved, and how far it goes.
    func json(movedBy moves: [UInt8]) -> JSONOutput {
        let asked = Self.asked(moves)
        return .array(
            controls.all.map { control in
                let span = Self.span(of: control)
                let to = asked.last { $0.id == control.id }?.value ?? control.value
                return [
                    "id": .string(control.id), "subject": .string(control.subject.rawValue),
                    "label": .string(label(of: control)), "value": .number(control.value),
                    "text": .string(text(control.value, of: control)), "to": .number(to),
                    "toText": .string(text(to, of: control)), "low": .number(span.low), "high": .number(span.high),
                    "step": .number(span.step),
                ]
            })
    }

    /// The file with figures moved, as an object of ids and numbers says; as it was where that is no such object.
    func moved(by moves: [UInt8]) -> String {
        let asked = Self.asked(moves).map { ProjectControls.Move($0.id, to: $0.value) }
        return String(decoding: controls.moved(asked), as: UTF8.self)
    }

    /// The ids and numbers of an object that says what is moved; nothing of what is no such object.
    private static func asked(_ moves: [UInt8]) -> [(id: String, value: Double)] {
        let members = JSONReader.read(SourceText(name: "", utf8: moves)).root?.members ?? []
        return members.compactMap { member in
            guard case .number(let value, _) = member.value.value else { return nil }
            return (id: member.key, value: value)
        }
    }

    /// From where to where a control goes on a page, and in which steps, on one of which the file's own figure stands.
    private static func span(of control: ProjectControls.Control) -> (low: Double, high: Double, step: Double) {
        let value = control.value
        let (low, high, step): (Double, Double, Double) =
            switch control.subject {
            case .discountRate: (0, max(0.25, 2 * value), 0.005)
            case .horizon: (1, max(30, value), 1)
            case .delay: (0, max(36, value), 1)
            case .uptake: (0, 1.5, 0.05)
            case .amount, .volume: (0, 2 * value, value / 50)
            }
        let below = ((value - low) / step + 1e-9).rounded(.down)
        let above = ((high - value) / step + 1e-9).rounded(.down)
        return (max(low, value - below * step), value + above * step, step)
    }

    private func label(of control: ProjectControls.Control) -> String {
        let own = control.what?.text(in: words.language.rawValue) ?? ""
        return switch control.subject {
        case .discountRate: words.say(en: "Discount rate", es: "Tasa de descuento", pt: "Taxa de desconto")
        case .horizon: words.say(en: "Horizon, years", es: "Horizonte, años", pt: "Horizonte, anos")
        case .delay:
            words.say(
                en: "The service starts later, months", es: "El servicio empieza más tarde, meses",
                pt: "O serviço começa mais tarde, meses")
        case .uptake:
            words.say(
                en: "Uptake, against the file's", es: "Adopción, respecto de la del archivo",
                pt: "Adesão, em relação à do arquivo")
        case .amount: own
        case .volume: words.say(en: "\(own): how many", es: "\(own): cuántos", pt: "\(own): quantos")
        }
    }

    private func text(_ value: Double, of control: ProjectControls.Control) -> String {
        switch control.subject {
        case .discountRate: words.style.percent(value)
        case .uptake: words.style.percent(value, decimals: 0)
        case .horizon, .delay, .amount, .volume: words.style.figure(value)
        }
    }
}
