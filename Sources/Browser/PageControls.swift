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
        words = Words(in: language)
        let book = Book.mayBe(bytes) ? try? ProjectBook.source(name: name, bytes: bytes) : nil
        let source = book ?? SourceText(name: name, bytes: bytes)
        guard let root = JSONReader.read(source).root, root.members != nil else {
            let log = DiagnosticLog(source)
            guard let table = ProjectSheet.read(log), !log.hasErrors else { return nil }
            let text = JSONOutput(table).prettyText + "\n"
            let written = SourceText(name: name, utf8: Array(text.utf8))
            guard let root = JSONReader.read(written).root else { return nil }
            controls = ProjectControls(of: root, in: written)
            return
        }
        controls = ProjectControls(of: root, in: source)
    }

    /// The controls as JSON: what each is called, where it stands, and how far it goes.
    var json: JSONOutput {
        .array(
            controls.all.map { control in
                let span = Self.span(of: control)
                return [
                    "id": .string(control.id), "subject": .string(control.subject.rawValue),
                    "label": .string(label(of: control)), "value": .number(control.value),
                    "text": .string(text(of: control)), "low": .number(span.low), "high": .number(span.high),
                    "step": .number(span.step),
                ]
            })
    }

    /// The file with figures moved, as an object of ids and numbers says; as it was where that is no such object.
    func moved(by moves: [UInt8]) -> String {
        let members = JSONReader.read(SourceText(name: "", utf8: moves)).root?.members ?? []
        let asked = members.compactMap { member -> ProjectControls.Move? in
            guard case .number(let value, _) = member.value.value else { return nil }
            return ProjectControls.Move(member.key, to: value)
        }
        return String(decoding: controls.moved(asked), as: UTF8.self)
    }

    /// From where to where a control goes on a page, and in which steps.
    private static func span(of control: ProjectControls.Control) -> (low: Double, high: Double, step: Double) {
        switch control.subject {
        case .discountRate: (0, 0.25, 0.005)
        case .horizon: (1, 30, 1)
        case .delay: (0, 36, 1)
        case .uptake: (0, 1.5, 0.05)
        case .amount, .volume: (0, 2 * control.value, control.value / 20)
        }
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

    private func text(of control: ProjectControls.Control) -> String {
        switch control.subject {
        case .discountRate: words.style.percent(control.value)
        case .uptake: words.style.percent(control.value, decimals: 0)
        case .horizon, .delay, .amount, .volume: words.style.figure(control.value)
        }
    }
}
