// The rates that people write, as regular expressions for whoever checks them while they are typed; the tests hold
// them against the reader.
extension RateReading {
    /// Digits without a sign that mean the same everywhere: never one to three digits, a point and three digits.
    private static let digits = #"(?:0(?:\.\d+)?|[1-9]\d{0,2}(?:\.(?:\d{1,2}|\d{4,}))?|[1-9]\d{3,}(?:\.\d+)?)"#
    private static let percent = #"[ \u00A0]*%"#

    /// Any percentage: `12%`, `-0.5 %`, `+60%`.
    package static let percentagePattern = "^[+-]?\(digits)\(percent)$"

    /// A percentage of −100 % or more: a number changed by it is not below zero.
    package static let changePattern =
        #"^(?:\+?\#(digits)|-(?:100(?:\.0{1,2}|\.0{4,})?|0(?:\.\d+)?|[1-9]\d?(?:\.(?:\d{1,2}|\d{4,}))?))\#(percent)$"#

    /// A percentage above −100 %, or a fraction between −1 and 1.
    package static let ratePattern =
        #"^(?:\+?\#(digits)\#(percent)|-(?:0(?:\.\d+)?|[1-9]\d?(?:\.(?:\d{1,2}|\d{4,}))?)\#(percent)|[+-]?0(?:\.\d+)?)$"#

    /// A percentage from 0 % to 100 %, or a fraction below 1.
    package static let sharePattern =
        #"^\+?(?:(?:100(?:\.0{1,2}|\.0{4,})?|0(?:\.\d+)?|[1-9]\d?(?:\.(?:\d{1,2}|\d{4,}))?)\#(percent)|0(?:\.\d+)?)$"#
}
