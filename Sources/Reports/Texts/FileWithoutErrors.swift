import Languages
import Projects

/// A file in which a check found no error, and what it holds.
package struct FileWithoutErrors: Sendable, Hashable {
    /// Its name.
    package let name: String
    /// How many lines it has of each kind; a list that is not stated has none.
    package let lines: [Flow.Role: Int]
    /// How many warnings there are.
    package let warnings: Int
    /// How many options it has, where it has several, and which of them the lines are.
    package let options: Options?

    /// The options of a file, and the one that it is about.
    package struct Options: Sendable, Hashable {
        /// How many there are.
        package let count: Int
        /// The id of the proposed one, or of the first.
        package let id: String
        /// Whether it is proposed.
        package let isProposed: Bool
    }

    /// A sound file by its project.
    package init(name: String, project: Project, warnings: Int) {
        self.name = name
        self.lines = project.flows.reduce(into: [:]) { $0[$1.role, default: 0] += 1 }
        self.warnings = warnings
        options = project.optionNames.flatMap { names in
            let isProposed = project.options.contains { $0.id == names.own && $0.isProposed }
            return project.options.isEmpty
                ? nil : Options(count: project.options.count, id: names.own, isProposed: isProposed)
        }
    }
}

extension Words {
    /// So many lines of a kind.
    private func count(_ number: Int, _ role: Flow.Role) -> String {
        switch role {
        case .investment:
            say(
                en: count(number, "investment"),
                es: count(number, "inversión", "inversiones"),
                pt: count(number, "investimento", "investimentos"))
        case .operating:
            say(
                en: count(number, "operating cost"),
                es: count(number, "costo de operación", "costos de operación"),
                pt: count(number, "custo de operação", "custos de operação"))
        case .saving:
            say(
                en: count(number, "saving"),
                es: count(number, "ahorro", "ahorros"),
                pt: count(number, "economia", "economias"))
        case .transfer:
            say(
                en: count(number, "transfer"),
                es: count(number, "transferencia", "transferencias"),
                pt: count(number, "transferência", "transferências"))
        case .residual:
            say(
                en: count(number, "residual value"),
                es: count(number, "valor residual", "valores residuales"),
                pt: count(number, "valor residual", "valores residuais"))
        }
    }

    /// That a file is sound, and what it holds.
    package func say(_ file: FileWithoutErrors) -> String {
        let roles: [Flow.Role] = [.investment, .operating, .saving, .transfer, .residual]
        let lines = roles.compactMap { role in file.lines[role].map { count($0, role) } }
        let warnings = say(
            en: file.warnings == 0 ? "no warning" : count(file.warnings, "warning"),
            es: file.warnings == 0 ? "ninguna advertencia" : count(file.warnings, "advertencia", "advertencias"),
            pt: file.warnings == 0 ? "nenhum aviso" : count(file.warnings, "aviso", "avisos"))
        guard let options = file.options else {
            return say(
                en: "\(file.name): sound: \((lines + [warnings]).joined(separator: ", "))",
                es: "\(file.name): en orden: \((lines + [warnings]).joined(separator: ", "))",
                pt: "\(file.name): em ordem: \((lines + [warnings]).joined(separator: ", "))")
        }
        let which = say(
            en: options.isProposed ? "which is proposed" : "the first",
            es: options.isProposed ? "la propuesta" : "la primera",
            pt: options.isProposed ? "a proposta" : "a primeira")
        let held = say(
            en: lines.isEmpty ? "no lines" : list(lines),
            es: lines.isEmpty ? "no tiene líneas" : "tiene \(list(lines))",
            pt: lines.isEmpty ? "não tem linhas" : "tem \(list(lines))")
        return say(
            en: "\(file.name): sound: \(count(options.count, "option")), \(warnings); \"\(options.id)\", "
                + "\(which), has \(held)",
            es: "\(file.name): en orden: \(count(options.count, "opción", "opciones")), \(warnings); "
                + "\"\(options.id)\", \(which), \(held)",
            pt: "\(file.name): em ordem: \(count(options.count, "opção", "opções")), \(warnings); "
                + "\"\(options.id)\", \(which), \(held)")
    }
}
