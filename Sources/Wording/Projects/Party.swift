import Languages
import Projects
import Valuation

// What parties and points of view are called.
extension Words {
    /// What a party is called.
    public func name(_ party: Party) -> String {
        switch party {
        case .government: say(en: "government", es: "gobierno", pt: "governo")
        case .citizens: say(en: "citizens", es: "ciudadanía", pt: "cidadãos")
        case .businesses: say(en: "businesses", es: "empresas", pt: "empresas")
        case .society: say(en: "society", es: "sociedad", pt: "sociedade")
        }
    }

    /// What a perspective is called.
    public func name(_ perspective: Perspective) -> String {
        switch perspective {
        case .social:
            say(
                en: "everyone's costs and benefits (social view)",
                es: "costos y beneficios de todos (perspectiva social)",
                pt: "custos e benefícios de todos (perspectiva social)")
        case .fiscal:
            say(
                en: "the government's costs and benefits (fiscal view)",
                es: "costos y beneficios del gobierno (perspectiva fiscal)",
                pt: "custos e benefícios do governo (perspectiva fiscal)")
        case .citizen:
            say(
                en: "the costs and benefits of citizens and businesses (citizen view)",
                es: "costos y beneficios de la ciudadanía y las empresas (perspectiva ciudadana)",
                pt: "custos e benefícios dos cidadãos e das empresas (perspectiva do cidadão)")
        }
    }
}
