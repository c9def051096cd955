import ProjectFiles
import Syntax

/// The keys of a line of JSON by what else people call them.
///
/// ```swift
/// LineKeys.renamed(members, to: ["rate", "flows"])     // `discount_rate` is `rate`, `cashFlows` are `flows`
/// ```
enum LineKeys {
    /// Members under the keys that are meant: in any case, with low lines or without, and by their synonyms.
    static func renamed(_ members: [JSONMember], to keys: [String]) -> [JSONMember] {
        members.map { member in
            guard !keys.contains(member.key), let key = meant(by: member.key, among: keys) else { return member }
            return JSONMember(key: key, keyOffset: member.keyOffset, value: member.value)
        }
    }

    /// The id of a line, by the key that means it.
    static func id(of line: JSONNode?) -> JSONNode? {
        guard let members = line?.members else { return nil }
        return line?["id"] ?? members.first { meant(by: $0.key, among: ["id"]) != nil }?.value
    }

    private static func meant(by written: String, among keys: [String]) -> String? {
        let name = folded(written)
        if name.isEmpty { return nil }
        if let key = keys.first(where: { folded($0) == name }) { return key }
        return synonyms.first { $0.names.contains(name) && keys.contains($0.key) }?.key
    }

    private static let synonyms: [(key: String, names: Set<String>)] = [
        ("rate", ["discountrate", "tasa", "tasadedescuento", "taxa", "taxadedesconto"]),
        ("rates", ["discountrates", "tasas", "taxas"]),
        ("discountRate", ["rate", "tasa", "tasadedescuento", "taxa", "taxadedesconto"]),
        (
            "flows",
            [
                "cashflow", "cashflows", "flow", "netflows", "netcashflow", "netcashflows", "flujo", "flujos", "fluxo",
                "fluxos",
            ]
        ),
        ("costs", ["cost", "costos", "costes", "custos"]),
        ("benefits", ["benefit", "beneficios", "savings", "ahorros", "economias"]),
        ("dates", ["date", "fechas", "datas"]),
        ("reinvestRate", ["reinvestmentrate"]), ("financeRate", ["financingrate"]),
        ("horizon", ["years", "horizonyears", "anos", "horizonte"]),
    ]
}
