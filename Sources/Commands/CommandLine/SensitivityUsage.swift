import Languages

/// What can be wrong with how a sensitivity report is asked for.
enum SensitivityUsage: Sendable, Hashable {
    /// What heads a two-way table is not two figures.
    case notTwoFigures(String)
}

extension Words {
    func say(_ problem: SensitivityUsage) -> String {
        switch problem {
        case .notTwoFigures(let text):
            say(
                en: "--two-way \(text): write the ids of two different figures with a comma between them, as "
                    + "build.amount,run.amount",
                es: "--two-way \(text): escriba los identificadores de dos cifras distintas con una coma en medio, "
                    + "como build.amount,run.amount",
                pt: "--two-way \(text): escreva os identificadores de dois números diferentes com uma vírgula no "
                    + "meio, como build.amount,run.amount")
        }
    }
}
