extension Tongue {
    /// The number that somebody wrote, with decimals behind it in the signs of either kind of country, so that it has one
    /// reading.
    func samples(_ readings: [String]) -> [String] {
        let whole = readings.filter { $0.allSatisfy(\.isNumber) }.max { $0.count < $1.count }
        guard let whole, whole.count > 3, let number = Int(whole) else { return ["1,234.56", "1.234,56"] }
        return [Language.english, .portuguese].map { NumberStyle(language: $0).number(Double(number), decimals: 2) }
    }

    /// A message as a sentence of its own: with a capital and a full stop.
    func sentence(_ message: String) -> String {
        message.prefix(1).uppercased() + message.dropFirst() + "."
    }
}
