import Syntax

/// A row that adds up others, as spreadsheets have it at their end: counted beside them, it counts everything twice.
///
/// ```swift
/// TotalRow.isNamed("TOTAL GENERAL")             // true
/// TotalRow.isNamed("Total investment")          // true
/// TotalRow.isNamed("Total Access licences")     // false
/// ```
package enum TotalRow {
    /// Whether a row is called as sums are.
    package static func isNamed(_ text: String) -> Bool {
        let name = folded(text)
        if sums.contains(name) { return true }
        for sum in sums where name.hasPrefix(sum) {
            var rest = name.dropFirst(sum.count)
            if let link = links.first(where: rest.hasPrefix) { rest = rest.dropFirst(link.count) }
            if wholes.contains(String(rest)) { return true }
        }
        return sums.contains { name.hasSuffix($0) && wholes.contains(String(name.dropLast($0.count))) }
    }

    private static let sums: Set<String> = [
        "total", "totals", "totales", "totais", "subtotal", "subtotals", "subtotales", "subtotais", "grandtotal",
        "totalgeneral", "totalgeral", "sum", "suma", "soma", "sumatotal", "somatotal", "sumoftotals",
    ]
    private static let links = ["of", "de", "del", "dela", "delos", "delas", "do", "da", "dos", "das"]
    private static let wholes: Set<String> = [
        "investment", "investments", "inversion", "inversiones", "investimento", "investimentos", "operating",
        "operatingcost", "operatingcosts", "operation", "operacion", "operacao", "cost", "costs", "costo", "costos",
        "coste",
        "costes", "custo", "custos", "saving", "savings", "ahorro", "ahorros", "economia", "economias", "benefit",
        "benefits", "beneficio", "beneficios", "project", "proyecto", "projeto", "projects", "proyectos", "projetos",
        "expenses", "gastos", "despesas", "year", "ano", "general", "geral", "capex", "opex",
    ]
}
