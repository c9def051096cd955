import Languages

/// What can be wrong with a command line about money.
enum MoneyUsageProblem: Sendable, Hashable {
    /// `convert` needs an amount and two levels.
    case arguments(Int)
    /// An amount that is no number, or several; each as it is written without doubt.
    case notAnAmount(String, readings: [String])
    /// An amount with the sign of another currency than the level's.
    case otherCurrency(String, currency: String)
    /// A country of which no figure is known.
    case noFigures(String)
    /// A year of prices that is none.
    case notAYear(String)
}

extension Words {
    func say(_ problem: MoneyUsageProblem) -> String {
        switch problem {
        case .arguments(let count):
            say(
                en: "convert takes three arguments, an amount and two levels, and not \(count): valor convert "
                    + "1000000 BRL@1998 USD@2017",
                es: "convert lleva tres argumentos, un monto y dos niveles, y no \(count): valor convert 1000000 "
                    + "BRL@1998 USD@2017",
                pt: "convert leva três argumentos, um valor e dois níveis, e não \(count): valor convert 1000000 "
                    + "BRL@1998 USD@2017")
        case .notAnAmount(let text, let readings) where readings.isEmpty:
            say(
                en: "\"\(text)\" is no amount; write a number, as 1000000 or 2.5",
                es: "\"\(text)\" no es un monto; escriba un número, como 1000000 o 2.5",
                pt: "\"\(text)\" não é um valor; escreva um número, como 1000000 ou 2.5")
        case .notAnAmount(let text, let readings):
            say(
                en: "\"\(text)\" is ambiguous as a number; write \(list(readings, and: "or"))",
                es: "\"\(text)\" es ambiguo como número; escriba \(list(readings, and: "o"))",
                pt: "\"\(text)\" é ambíguo como número; escreva \(list(readings, and: "ou"))")
        case .otherCurrency(let text, let currency):
            say(
                en: "\"\(text)\" bears the sign of another currency than \(currency)",
                es: "\"\(text)\" lleva el signo de otra moneda que \(currency)",
                pt: "\"\(text)\" traz o sinal de outra moeda que não \(currency)")
        case .noFigures(let code):
            say(
                en: "there are no figures of \(code); `valor rates` lists the economies there are",
                es: "no hay cifras de \(code); `valor rates` enumera las economías que hay",
                pt: "não há números de \(code); `valor rates` lista as economias que há")
        case .notAYear(let text):
            say(
                en: "--price-year \(text): it is a year from 1900 to 2200",
                es: "--price-year \(text): debe ser un año de 1900 a 2200",
                pt: "--price-year \(text): deve ser um ano de 1900 a 2200")
        }
    }
}
