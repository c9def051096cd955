import Languages
import Wording

/// What every sheet of checks of a workbook says.
extension Words {
    var checksTab: String { say(en: "Checks", es: "Controles", pt: "Verificações") }

    var checksTitle: String {
        say(
            en: "Checks: each must be 0", es: "Controles: cada uno debe dar 0",
            pt: "Verificações: cada uma deve dar 0")
    }

    /// The check, by how much it is off, and whether it fails.
    var checksHeadings: [String] {
        [
            say(en: "Check", es: "Control", pt: "Verificação"), label(.difference),
            say(en: "Fails (1)", es: "Falla (1)", pt: "Falha (1)"),
        ]
    }

    var checksSum: String { say(en: "Sum of the checks", es: "Suma de los controles", pt: "Soma das verificações") }
}
