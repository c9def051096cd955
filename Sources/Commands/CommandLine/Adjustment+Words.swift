import Languages
import Valuation

extension Words {
    /// What a file must state for a correction.
    func needs(_ adjustment: Adjustment) -> String {
        switch adjustment {
        case .evidence:
            say(
                en: "write \"evidenceCorrections\" and a grade (\"evidence\") on lines",
                es: "escriba \"evidenceCorrections\" y un grado (\"evidence\") en las líneas",
                pt: "escreva \"evidenceCorrections\" e um grau (\"evidence\") nas linhas")
        case .optimismBias:
            say(en: "write \"optimismBias\"", es: "escriba \"optimismBias\"", pt: "escreva \"optimismBias\"")
        case .risks: say(en: "write \"risks\"", es: "escriba \"risks\"", pt: "escreva \"risks\"")
        }
    }
}
