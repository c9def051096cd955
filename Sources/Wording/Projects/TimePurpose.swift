import Languages
import Projects

// What an hour is spent on.
extension Words {
    /// What an hour is spent on.
    package func name(_ purpose: TimePurpose) -> String {
        switch purpose {
        case .work: say(en: "working time", es: "tiempo de trabajo", pt: "tempo de trabalho")
        case .leisure: say(en: "own time", es: "tiempo propio", pt: "tempo próprio")
        case .any: say(en: "average over purposes", es: "promedio de propósitos", pt: "média dos propósitos")
        }
    }
}
