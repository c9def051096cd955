import Languages
import Numerics

// What a person's spreadsheet wants of a table that a program would read as it is.
extension Table {
    /// The same table, its columns called by their titles in place of the codes that machines read.
    ///
    /// A title that two columns share has the code behind it, so that no two are called alike; what is passed on keeps
    /// its name.
    ///
    /// ```swift
    /// table.titled(in: words)     // net_present_value → "Valor actual neto"
    /// ```
    package func titled(in words: Words) -> Table {
        let titles = columns.map { column in
            column.isPassedOn ? column.name : column.description.map { words.say($0.title) } ?? column.heading
        }
        let shown = Set(columns(for: .machines))
        let counts = shown.reduce(into: [String: Int]()) { $0[titles[$1], default: 0] += 1 }
        var table = self
        for index in shown where !columns[index].isPassedOn {
            let code = columns[index].name
            table.columns[index].code = code
            let isShared = (counts[titles[index]] ?? 0) > 1 && titles[index] != code
            table.columns[index].name = isShared ? "\(titles[index]) (\(code))" : titles[index]
        }
        return table
    }

    /// The same table, its amounts rounded to the decimals that their currency has: 0 of `CLP`, 2 of `USD`.
    ///
    /// What lies between two is rounded away from zero, as money is.
    package func roundingAmounts(decimals: (String) -> Int) -> Table {
        var table = self
        for row in table.rows.indices {
            for column in table.rows[row].indices {
                guard case .amount(let amount, let currency) = table.rows[row][column].content else { continue }
                let digits = decimals(currency)
                let cell = table.rows[row][column]
                switch cell.forMachines {
                case .number(let number)?: table.rows[row][column].forMachines = .number(number.rounded(digits: digits))
                case nil: table.rows[row][column].content = .amount(amount.rounded(digits: digits), currency: currency)
                default: break
                }
            }
        }
        return table
    }
}

extension Double {
    /// The nearest number with so many decimals, of the digits that it is written with: 1.005 is 1.01.
    fileprivate func rounded(digits: Int) -> Double {
        guard let decimal = ShortestDecimal(self) else { return self }
        let rounded = decimal.rounded(decimals: digits)
        let text = "\(rounded.isNegative ? "-" : "")\(rounded.integerText).\(rounded.fractionText(decimals: digits))"
        // Without a sign that a zero does not need.
        return (Double(text) ?? self) + 0
    }
}
