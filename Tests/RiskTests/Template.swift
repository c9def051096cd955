/// A project text in which some figures are written `‹id|likely|low|high›`, or with `+` in front where the range stands
/// beside the figure.
struct Template {
    let text: String

    /// The text with ranges.
    var ranged: String {
        filled { figure in
            figure.isBeside
                ? "\(figure.likely), \"low\": \(figure.low), \"high\": \(figure.high)"
                : "{ \"likely\": \(figure.likely), \"low\": \(figure.low), \"high\": \(figure.high) }"
        }
    }

    /// The text with numbers and no ranges.
    func with(_ values: [String: Double]) -> String { filled { "\(values[$0.id] ?? $0.likely)" } }

    struct Figure {
        let id: String
        let isBeside: Bool
        let likely, low, high: Double

        init(_ text: Substring) {
            isBeside = text.hasPrefix("+")
            let parts = text.drop { $0 == "+" }.split(separator: "|")
            id = String(parts[0])
            (likely, low, high) = (Double(parts[1]) ?? 0, Double(parts[2]) ?? 0, Double(parts[3]) ?? 0)
        }
    }

    var figures: [Figure] { text.split(separator: "‹").dropFirst().map { Figure($0.prefix { $0 != "›" }) } }

    private func filled(_ written: (Figure) -> String) -> String {
        let parts = text.split(separator: "‹", omittingEmptySubsequences: false)
        return parts.dropFirst().reduce(String(parts[0])) { text, part in
            text + written(Figure(part.prefix { $0 != "›" })) + part.drop { $0 != "›" }.dropFirst()
        }
    }

    /// The figures as printed, all at the lower end, all at the higher one, and each alone at either.
    var samples: [[String: Double]] {
        let lows = Dictionary(uniqueKeysWithValues: figures.map { ($0.id, $0.low) })
        let highs = Dictionary(uniqueKeysWithValues: figures.map { ($0.id, $0.high) })
        return [[:], lows, highs] + figures.flatMap { [[$0.id: $0.low], [$0.id: $0.high]] }
    }
}
