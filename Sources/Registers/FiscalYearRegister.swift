import Facts
import Findings
import Syntax

/// In which month the fiscal year starts, country by country, read from a CSV.
///
/// ```swift
/// let register = try FiscalYearRegister(SourceText(name: "fiscal-years.csv", text: text))
/// register["HTI"]?.startMonth    // 10
/// ```
///
/// Columns: `code`, `month`, `status`, `source`, `address`, `read`. What is verified has an address.
package struct FiscalYearRegister: Sendable {
    private let entries: [String: RegisteredFiscalYear]

    private enum Status: String, CaseIterable {
        case verified, unverified
    }

    /// Reads a register; throws ``InvalidRegister`` with everything that is wrong with the text.
    package init(_ source: SourceText) throws(InvalidRegister) {
        entries = try RegisterTable.read(
            source, columns: ["code", "month", "status", "source", "address", "read"]
        ) { row in
            guard let code = row.code, row.required("month") != nil, let month = row.count("month"),
                let status = row.choice("status", of: Status.self), let citation = row.required("source"),
                row.day("read") != nil
            else { return nil }
            guard (1...12).contains(month) else {
                row.log.note(
                    RegisterProblem.notANumber(column: "month", found: row["month"] ?? ""), at: row.offset(of: "month"))
                return nil
            }
            if status == .verified, row["address"] == nil {
                row.log.note(RegisterProblem.unreadSource(code), at: row.offset(of: "address"))
            }
            return RegisteredFiscalYear(
                country: code, startMonth: month, source: citation, isVerified: status == .verified)
        }
    }

    /// The fiscal year of a country, by its alpha-3 code in capital letters.
    package subscript(code: String) -> RegisteredFiscalYear? { entries[code] }

    /// The countries that there are, in the order of the alphabet.
    package var codes: [String] { entries.keys.sorted() }
}

/// What the register knows of a country's fiscal year.
package struct RegisteredFiscalYear: Sendable, Hashable {
    /// The country's alpha-3 code.
    package let country: String
    /// The month in which the year starts, from 1 to 12.
    package let startMonth: Int
    /// Who says so, and where.
    package let source: String
    /// Whether that was read itself.
    package let isVerified: Bool
}
