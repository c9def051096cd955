import Findings
import Languages
import Syntax

// How much else was found.
extension Words {
    func say(_ more: MoreFindings) -> String {
        let found = [errors(more.errors), warnings(more.warnings)].compactMap { $0 }
        return say(
            en: "and \(found.joined(separator: " and "))",
            es: "y \(found.joined(separator: " y ")) más",
            pt: "e mais \(found.joined(separator: " e "))")
    }

    private func errors(_ count: Int) -> String? {
        guard count > 0 else { return nil }
        return say(
            en: "\(style.integer(count)) more \(count == 1 ? "error" : "errors")",
            es: "\(style.integer(count)) \(count == 1 ? "error" : "errores")",
            pt: "\(style.integer(count)) \(count == 1 ? "erro" : "erros")")
    }

    private func warnings(_ count: Int) -> String? {
        guard count > 0 else { return nil }
        return say(
            en: "\(style.integer(count)) more \(count == 1 ? "warning" : "warnings")",
            es: "\(style.integer(count)) \(count == 1 ? "advertencia" : "advertencias")",
            pt: "\(style.integer(count)) \(count == 1 ? "aviso" : "avisos")")
    }
}
