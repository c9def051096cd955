import Documents
import Facts
import Languages
import Money
import Projects
import Wording

extension AppraisalWorkbook {
    /// Where figures come from, what has no price, what is assumed and doubted, and what does not move.
    var sourcesSheet: Sheet {
        var sheet = sheet(
            .sources,
            title: words.say(
                en: "Sources, assumptions and doubts", es: "Fuentes, supuestos y salvedades",
                pt: "Fontes, premissas e ressalvas"), note: "valor \(origin.version) · \(origin.file)")
        var row = 3
        func section(_ title: String, _ items: [(String, String)]) {
            guard !items.isEmpty else { return }
            sheet[row, 0] = .text(title, .section)
            row += 1
            for (name, text) in items {
                sheet[row, 0] = .text(name, .label)
                sheet[row, 1] = .text(text, .words)
                row += 1
            }
            row += 1
        }
        let project = model.project
        var head: [(String, String)] = [
            (words.say(en: "Project", es: "Proyecto", pt: "Projeto"), words.text(project.name))
        ]
        if let institution = project.institution { head.append((words.label(.institution), words.text(institution))) }
        if let country = project.country { head.append((words.label(.country), country)) }
        head.append((words.label(.currency), currency + (project.priceYear.map { " \($0.year)" } ?? "")))
        head.append((words.label(.assumptions), words.say(.terms(model.terms, report.perspective))))
        section(words.say(en: "What it is", es: "De qué se trata", pt: "Do que se trata"), head)
        section(words.label(.source), project.flows.flatMap(quotations))
        section(words.label(.benefitsNotMonetised), project.benefits.map { ("", words.text($0)) })
        section(words.label(.assumptions), (project.assumptions.map(words.text) + report.notes).map { ("", $0) })
        section(
            words.say(
                en: "Computed by valor, not live (grey)", es: "Calculado por valor, no en vivo (gris)",
                pt: "Calculado pelo programa, não ao vivo (cinza)"), reasons)
        sheet.widths = [0: 44, 1: 110]
        sheet.print.area = (max(3, row - 2), 1)
        return sheet
    }

    private func quotations(of flow: Flow) -> [(String, String)] {
        let evidence = flow.evidence
        let source = [evidence.quote.map { "“\($0)”" }, evidence.source.map(words.text), evidence.place].compactMap {
            $0
        }
        let texts =
            (source.isEmpty ? [] : [source.joined(separator: " · ")]) + (evidence.note.map { [words.text($0)] } ?? [])
        return texts.map { (words.text(flow.what), $0) }
    }

    private var reasons: [(String, String)] {
        let why = words.say(
            en:
                "In which months it falls, or what is taken up of it, follows a curve, a roll-out, steps of capacity, renewals "
                + "or delays that valor computed for the horizon as written. The amount is live.",
            es:
                "En qué meses cae, o qué parte se adopta, sigue una curva, un despliegue, escalones de capacidad, renovaciones "
                + "o atrasos que valor calculó para el horizonte original. El monto está en vivo.",
            pt:
                "Em que meses cai, ou que parte se adota, segue uma curva, uma implantação, degraus de capacidade, renovações "
                + "ou atrasos que o programa calculou para o horizonte original. O valor está ao vivo.")
        return model.cached.map { ($0, why) }
    }
}
