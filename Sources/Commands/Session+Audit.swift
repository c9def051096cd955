import Casebook
import Money

extension Session {
    /// What the audit finds of the claims of a case, with the rates that are built in or the user's own.
    ///
    /// Rates and indices are read only where a claim asks for them.
    func findings(on item: Case, _ folder: CaseFolder) throws(Failure) -> [Finding] {
        guard item.claims.contains(where: \.needsMoney) else {
            return CaseAudit(of: item, money: MoneyTables()).findings
        }
        return CaseAudit(of: item, money: try moneyTables(try folder.money(), folder)).findings
    }
}
