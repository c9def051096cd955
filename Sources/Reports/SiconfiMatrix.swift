import Budgets
import Facts
import Money
import Numerics
import Projects

/// A part of Brazil's *Matriz de Saldos Contábeis*: what projects are to spend in a fiscal year, as Siconfi loads it.
///
/// Every part of a line that one source of funds pays is its initial appropriation, and the credit that this opens before
/// anything is committed: moved in January, and standing when it ends.
///
/// ```text
/// 3304557EX;2027-01
/// CONTA;IC1;TIPO1;IC2;TIPO2;IC3;TIPO3;IC4;TIPO4;IC5;TIPO5;IC6;TIPO6;Valor;Tipo_valor;Natureza_valor
/// 522110100;10131;PO;04126;FS;1500;FR;44905200;ND;;;;;400000.00;period_change;D
/// ```
///
/// The rules are those by which the system checks a file, as the National Treasury announced them in August 2018: the
/// institution and the period in the first line, semicolons, the header, a type beside each piece of information, amounts
/// with a point, `D` or `C`. Which accounts hold an initial appropriation and an open credit is the federation's chart of
/// accounts (PCASP), as programs of its municipalities read it.
package struct SiconfiMatrix: Sendable, Hashable {
    /// The code of the institution, as Siconfi has it.
    package let institution: String
    /// The fiscal year, which in Brazil is the calendar's.
    package let year: Int
    /// The rows, each with its fields.
    package let rows: [[String]]

    /// A piece of information that each row carries, under the name of the ministry's own code.
    package enum Code: String, Sendable, Hashable, CaseIterable {
        /// The institution that sends the matrix; stands in its first line.
        case institution = "SICONFI"
        /// *Poder e órgão*.
        case authority = "PO"
        /// *Função e subfunção*.
        case function = "FS"
        /// *Fonte de recursos*.
        case fundingSource = "FR"
        /// *Natureza da despesa*.
        case natureOfExpenditure = "ND"

        static let ofRows: [Code] = [.authority, .function, .fundingSource, .natureOfExpenditure]
    }

    /// Why a budget is no part of the matrix.
    package enum Problem: Error, Sendable, Hashable {
        /// The matrix is in reais.
        case notReais(String)
        /// The matrix is of a calendar year.
        case notCalendarYears
        /// Nothing is spent in the year, or in any.
        case nothingSpent(year: Int?)
        /// Nobody knows what a line costs in the year.
        case unknownAmount(line: String)
        /// A line lacks codes.
        case lacks([Code], line: String)
        /// A code has other signs than digits, or that of the institution others than letters and digits.
        case otherSigns(Code, String, line: String)
        /// A matrix is of one institution.
        case severalInstitutions([String])
    }

    static let header: [String] =
        ["CONTA"] + (1...6).flatMap { ["IC\($0)", "TIPO\($0)"] } + ["Valor", "Tipo_valor", "Natureza_valor"]

    /// *Crédito inicial*, owed to the budget, and *crédito disponível* against it.
    private static let accounts = [("522110100", "D"), ("622110000", "C")]
    private static let kinds = ["period_change", "ending_balance"]

    /// The file, to the byte: lines that end as those of the federation's programs do.
    package var text: String {
        ([[institution, "\(year)-01"], Self.header] + rows).map { $0.joined(separator: ";") + "\r\n" }.joined()
    }
}

extension BudgetReport {
    /// What is spent in a fiscal year, as a part of the matrix that Siconfi loads; of the first in which something is where
    /// none is asked for.
    package func siconfiMatrix(year asked: Int?) throws(SiconfiMatrix.Problem) -> SiconfiMatrix {
        for item in items {
            guard item.currency == "BRL" else { throw .notReais(item.currency) }
            guard item.budget.calendar.startMonth == 1 else { throw .notCalendarYears }
        }
        let spending = spending
        guard let year = asked ?? spending.compactMap({ $0.year.first?.year }).min() else {
            throw .nothingSpent(year: nil)
        }
        let ofYear = spending.filter { $0.year.first?.year == year }
        guard !ofYear.isEmpty else { throw .nothingSpent(year: year) }
        var institutions: [String] = []
        // Lines that carry the same information are one row of the matrix.
        var balances: [(information: [String], amount: Double, line: String)] = []
        for row in ofYear {
            let (institution, information) = try row.siconfiCodes
            if !institutions.contains(institution) { institutions.append(institution) }
            guard let amount = row.appropriation else { throw .unknownAmount(line: row.siconfiName) }
            if let place = balances.firstIndex(where: { $0.information == information }) {
                balances[place].amount += amount
            } else {
                balances.append((information, amount, row.siconfiName))
            }
        }
        guard let institution = institutions.first, institutions.count == 1 else {
            throw .severalInstitutions(institutions)
        }
        var rows: [[String]] = []
        for balance in balances {
            guard let amount = ShortestDecimal(balance.amount)?.rounded(decimals: 2) else {
                throw .unknownAmount(line: balance.line)
            }
            rows += SiconfiMatrix.rows(of: amount, balance.information)
        }
        return SiconfiMatrix(institution: institution, year: year, rows: rows)
    }
}

extension SiconfiMatrix {
    /// What an amount moves and where it stands, with what is said of it.
    fileprivate static func rows(of amount: ShortestDecimal, _ information: [String]) -> [[String]] {
        let text = amount.integerText + "." + amount.fractionText(decimals: 2)
        let places = information + Array(repeating: "", count: 12 - information.count)
        return accounts.flatMap { account, nature in
            // What is given back stands on the other side of the account.
            let side = amount.isNegative ? (nature == "D" ? "C" : "D") : nature
            return kinds.map { [account] + places + [text, $0, side] }
        }
    }
}

extension BudgetReport.LineYear {
    /// What a message calls the line.
    fileprivate var siconfiName: String { line.flow.id ?? "\(index + 1)" }

    /// The institution, and each code of the row with its type behind it; of the source of funds the code that its share
    /// names, where it is one.
    fileprivate var siconfiCodes: (institution: String, information: [String]) {
        get throws(SiconfiMatrix.Problem) {
            let own = coding?.codes ?? []
            func value(_ code: SiconfiMatrix.Code) -> String? {
                if code == .fundingSource, let source, source.isDigits { return source }
                let found = own.first { $0.name == code.rawValue }?.value
                return found.flatMap { $0.isEmpty ? nil : $0 }
            }
            let missing = SiconfiMatrix.Code.allCases.filter { value($0) == nil }
            guard missing.isEmpty, let institution = value(.institution) else {
                throw .lacks(missing, line: siconfiName)
            }
            // Nothing may stand in a field that would end it.
            guard institution.utf8.allSatisfy({ $0.isDigit || Self.isLetter($0) }) else {
                throw .otherSigns(.institution, institution, line: siconfiName)
            }
            var information: [String] = []
            for code in SiconfiMatrix.Code.ofRows {
                let text = value(code) ?? ""
                guard text.isDigits else { throw .otherSigns(code, text, line: siconfiName) }
                information += [text, code.rawValue]
            }
            return (institution, information)
        }
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte & 0xDF)
    }
}
