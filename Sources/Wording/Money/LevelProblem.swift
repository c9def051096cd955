import Languages
import Registers

// Why a text names no money.
extension Words {
    /// Why a text names no money.
    package func say(_ problem: LevelProblem) -> String {
        switch problem {
        case .malformed(let text):
            say(
                en: "\"\(text)\": write a currency and the year of its prices, as BRL@1998",
                es: "\"\(text)\": escriba una moneda y el año de sus precios, como BRL@1998",
                pt: "\"\(text)\": escreva uma moeda e o ano dos seus preços, como BRL@1998")
        case .noYear(let code):
            say(
                en: "\(code): at the prices of which year? Write it behind the currency, as \(code)@2018",
                es: "\(code): ¿a precios de qué año? Escríbalo tras la moneda, como \(code)@2018",
                pt: "\(code): a preços de que ano? Escreva-o após a moeda, como \(code)@2018")
        case .sign(let sign):
            say(
                en: "\"\(sign)\" alone does not say whose money it is; write the currency's code, as USD, MXN or CLP",
                es: "\"\(sign)\" solo no dice de quién es el dinero; escriba el código de la moneda, como USD, MXN o "
                    + "CLP",
                pt: "\"\(sign)\" sozinho não diz de quem é o dinheiro; escreva o código da moeda, como USD, MXN ou "
                    + "CLP")
        case .indexUnit(let code):
            say(
                en: "\(code) is a unit that an index moves, in which people budget, and no currency; state the "
                    + "amount in the currency itself, at the unit's value on the day",
                es: "\(code) es una unidad que mueve un índice, en la que se presupuesta, y no una moneda; exprese "
                    + "el monto en la moneda misma, al valor de la unidad en su día",
                pt: "\(code) é uma unidade movida por um índice, em que se orça, e não uma moeda; declare o valor na "
                    + "própria moeda, pelo valor da unidade no dia")
        case .notMoney(let code):
            say(
                en: "\(code) stands for no money that is paid; write the code of a currency, as USD or PYG",
                es: "\(code) no designa dinero con el que se pague; escriba el código de una moneda, como USD o PYG",
                pt: "\(code) não designa dinheiro com que se pague; escreva o código de uma moeda, como USD ou PYG")
        case .unknownCurrency(let text, let near):
            say(
                en: "no currency \"\(text)\"\(didYouMean(near, then: "write its ISO 4217 code, as USD or PYG"))",
                es: "no existe la moneda "
                    + "\"\(text)\"\(didYouMean(near, then: "escriba su código ISO 4217, como USD o PYG"))",
                pt: "não existe a moeda "
                    + "\"\(text)\"\(didYouMean(near, then: "escreva o seu código ISO 4217, como USD ou PYG"))")
        }
    }
}
