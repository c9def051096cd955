/// A currency by its ISO 4217 code.
///
/// ```swift
/// Currency("USD")?.code    // "USD"
/// Currency("$")            // nil: which dollar, or which peso?
/// ```
///
/// Whether a code is a currency in use, a legacy one or an index unit is for the register of currencies to say.
public struct Currency: Sendable, Hashable {
    /// The three capital letters.
    public let code: String

    /// A currency by three capital letters; nothing for anything else.
    public init?(_ code: String) {
        guard code.utf8.count == 3, code.utf8.allSatisfy({ (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) })
        else {
            return nil
        }
        self.code = code
    }

    /// The code of ISO 4217 for transactions that involve no currency.
    ///
    /// Amounts are bare numbers, or nobody says in which money they are. It is never converted, and stands in no file
    /// that is written.
    public static let none = Currency(soundCode: "XXX")

    private init(soundCode: String) { code = soundCode }
}
