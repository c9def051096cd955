import Budgets
import Languages

// What the classes and means of a budget are called.
extension Words {
    /// What a class of a budget is called.
    package func name(_ budgetClass: BudgetClass) -> String {
        switch budgetClass {
        case .capital: say(en: "Capital", es: "Capital", pt: "Capital")
        case .current: say(en: "Current", es: "Corriente", pt: "Corrente")
        case .closing: say(en: "Closing down", es: "Cierre", pt: "Encerramento")
        case .transferPaid: say(en: "Transfers paid", es: "Transferencias pagadas", pt: "Transferências pagas")
        case .transferReceived:
            say(en: "Transfers received", es: "Transferencias recibidas", pt: "Transferências recebidas")
        case .saving: say(en: "Saving", es: "Ahorro", pt: "Economia")
        case .residual: say(en: "Value left", es: "Valor residual", pt: "Valor residual")
        }
    }

    /// Whether an amount of a budget is money.
    package func name(_ means: BudgetMeans) -> String {
        switch means {
        case .cash: say(en: "cash", es: "efectivo", pt: "caixa")
        case .inKind: say(en: "in kind", es: "en especie", pt: "in natura")
        case .notCashable: say(en: "frees no cash", es: "sin ahorro efectivo", pt: "sem economia de caixa")
        case .notStated: say(en: "not stated", es: "no se declara", pt: "não se declara")
        }
    }

    /// Whose saving it is, and whether it frees money.
    package func name(_ kind: BudgetAccount.SavingKind) -> String {
        switch (kind.party, kind.means) {
        case (.government, .cash?):
            say(en: "Government, frees cash", es: "Gobierno, ahorro efectivo", pt: "Governo, economia de caixa")
        case (.government, .notCashable?):
            say(
                en: "Government, frees no cash", es: "Gobierno, sin ahorro efectivo",
                pt: "Governo, sem economia de caixa")
        case (.government, _):
            say(en: "Government, not stated", es: "Gobierno, no se declara", pt: "Governo, não se declara")
        case (.citizens, _): say(en: "Citizens", es: "Ciudadanía", pt: "Cidadãos")
        case (.businesses, _): say(en: "Businesses", es: "Empresas", pt: "Empresas")
        case (.society, _): say(en: "Society", es: "Sociedad", pt: "Sociedade")
        }
    }
}
