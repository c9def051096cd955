import ProjectFiles
import Syntax

/// Which of several names a mistyped one means.
///
/// ```swift
/// NearestName.of("cmopare", among: CommandName.words)    // "compare", by its letters
/// NearestName.of("app", among: CommandName.words)        // "appraise", the only one that starts so
/// NearestName.of("evaluar", among: CommandName.words)    // "appraise", in Spanish
/// NearestName.of("format", among: OptionName.words)      // "output-format", the only one with that part
/// ```
enum NearestName {
    static func of(_ word: String, among names: [String]) -> String? {
        let start = word.lowercased()
        // A whole word of another language is no slip of the pen.
        if let meant = translations[LocalWords.folded(word)]?.first(where: names.contains) { return meant }
        if start.count > 1 {
            // Of "output" and "output-format" the one is a part of the other: who types "outp" means the shorter.
            let longer = names.filter { $0.hasPrefix(start) }.sorted { $0.count < $1.count }
            if let first = longer.first { return longer.allSatisfy { $0.hasPrefix(first) } ? first : nil }
        }
        if let near = nearest(to: word, among: names) { return near }
        let withPart = names.filter { $0.split(separator: "-").contains { $0 == start } }.sorted { $0.count < $1.count }
        guard let first = withPart.first else { return nearestInPart(word, names) }
        return withPart.allSatisfy { $0.hasPrefix(first) } ? first : nil
    }

    /// The only name of which a part is near: `urugay` means `uruguay-gub-uy`.
    private static func nearestInPart(_ word: String, _ names: [String]) -> String? {
        guard word.count > 3 else { return nil }
        let near = names.filter { nearest(to: word, among: $0.split(separator: "-").map(String.init)) != nil }
        return near.count == 1 ? near.first : nil
    }

    /// What people type in Spanish and Portuguese, and other names of the same thing.
    private static let translations: [String: [String]] = [
        "evaluar": ["appraise"], "evalua": ["appraise"], "avaliar": ["appraise"], "avalia": ["appraise"],
        "comparar": ["compare"], "casos": ["cases"], "mostrar": ["show"], "nuevo": ["new"],
        "novo": ["new"], "crear": ["new"], "criar": ["new"], "revisar": ["check"], "verificar": ["check"],
        "comprobar": ["check"], "validar": ["check"], "lote": ["batch"], "lotes": ["batch"], "auditar": ["audit"],
        "auditoria": ["audit"], "convertir": ["convert"], "converter": ["convert"], "tipos": ["rates"],
        "tasas": ["rates"], "taxas": ["rates"], "esquema": ["schema"], "ayuda": ["help"], "ajuda": ["help"],
        "van": ["npv"], "vpn": ["npv"], "vpl": ["npv"], "tir": ["irr"], "pri": ["payback"], "recuperacion": ["payback"],
        "recuperacao": ["payback"], "presupuesto": ["budget", "fiscal"], "orcamento": ["budget", "fiscal"],
        "fisco": ["fiscal"],
        "budget": ["fiscal"], "presupuestar": ["budget"], "orcar": ["budget"], "gobierno": ["fiscal"],
        "governo": ["fiscal"], "government": ["fiscal"],
        "sociedad": ["social"], "sociedade": ["social"], "society": ["social"], "ciudadania": ["citizen"],
        "ciudadano": ["citizen"], "ciudadanos": ["citizen"], "cidadao": ["citizen"], "cidadaos": ["citizen"],
        "citizens": ["citizen"],
    ]
}
