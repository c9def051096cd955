import Casebook
import Money

extension CaseFolder {
    /// What the audit finds of the claims of a case, with the rates that are built in or the user's own.
    ///
    /// Rates and indices are read only where a claim asks for them.
    func findings(on item: Case) throws(Failure) -> [Finding] {
        let tables = item.claims.contains(where: \.needsMoney) ? try tables() : MoneyTables()
        return CaseAudit(of: item, money: tables).findings
    }
}
