import Facts
import Languages
import Wording

/// What a sensitivity report says.
package enum SensitivityText: Sendable, Hashable {
    /// Between which values a figure is moved.
    package enum Ends: Sendable, Hashable {
        case range, tenths, fifth
    }

    // Headings.
    case reportTitle
    case tornado
    case ends
    case endsOf(Ends)
    case lowEnd
    case highEnd
    case atLow
    case atHigh
    case swing
    case switchingValues
    case switchingValue
    case switchingKind
    case change
    case withinEnds
    case yes
    case no
    case noneInItsRange
    case twoWay(String, String)
    case firstFigure
    case firstValue
    case secondFigure
    case secondValue
    case rateProfile
    case rate
    case delays
    case months
    case serviceLater
    case costOfServiceLater
    case allLater
    case costOfAllLater

    // Sentences.
    /// Which figure does most, and between which results.
    case widest(String, low: String, high: String)
    /// The figures that turn the result on their own between their ends.
    case turning([String])
    /// The figures of which nobody can tell whether they do, since a cost or a saving is unknown.
    case mayTurn([String])
    /// The rates at which the net present value is zero.
    case crossings([String])
    case noCrossing(Reason)

    /// The net present value as it is.
    case result(String)
    /// So many more figures stand in the whole report.
    case moreFigures(Int)

    // Notes.
    case oneAtATime
    case fifths
    case tenths
    case whatSwitches
    case wholeSteps
    case whatDelays
}

extension Words {
    /// What a sensitivity report says.
    package func say(_ text: SensitivityText) -> String {
        switch text {
        case .reportTitle: say(en: "Sensitivity", es: "Sensibilidad", pt: "Sensibilidade")
        case .tornado:
            say(
                en: "What each figure does to the net present value",
                es: "Lo que hace cada variable con el valor actual neto",
                pt: "O que cada variável faz com o valor presente líquido")
        case .ends: say(en: "Ends", es: "Extremos", pt: "Extremos")
        case .endsOf(.range): say(en: "its range", es: "su rango", pt: "sua faixa")
        case .endsOf(.tenths): say(en: "P10 and P90", es: "P10 y P90", pt: "P10 e P90")
        case .endsOf(.fifth): "± 20 %"
        case .lowEnd: say(en: "Low", es: "Mínimo", pt: "Mínimo")
        case .highEnd: say(en: "High", es: "Máximo", pt: "Máximo")
        case .atLow: say(en: "NPV at low", es: "VAN en el mínimo", pt: "VPL no mínimo")
        case .atHigh: say(en: "NPV at high", es: "VAN en el máximo", pt: "VPL no máximo")
        case .swing: say(en: "Swing", es: "Amplitud", pt: "Amplitude")
        case .switchingValues:
            say(
                en: "Switching values: where the net present value is zero",
                es: "Valores críticos: donde el valor actual neto es cero",
                pt: "Valores críticos: onde o valor presente líquido é zero")
        case .switchingValue: say(en: "Switching value", es: "Valor crítico", pt: "Valor crítico")
        case .switchingKind:
            say(en: "Kind of switching value", es: "Clase de valor crítico", pt: "Tipo de valor crítico")
        case .change: say(en: "Change", es: "Cambio", pt: "Mudança")
        case .withinEnds: say(en: "Between its ends", es: "Entre sus extremos", pt: "Entre seus extremos")
        case .yes: say(en: "yes", es: "sí", pt: "sim")
        case .no: say(en: "no", es: "no", pt: "não")
        case .noneInItsRange: say(en: "none in its range", es: "ninguno en su rango", pt: "nenhum na sua faixa")
        case .twoWay(let first, let second):
            say(
                en: "Net present value by \(first) (rows) and \(second) (columns)",
                es: "Valor actual neto según \(first) (filas) y \(second) (columnas)",
                pt: "Valor presente líquido por \(first) (linhas) e \(second) (colunas)")
        case .firstFigure: say(en: "Figure of the rows", es: "Variable de las filas", pt: "Variável das linhas")
        case .firstValue: say(en: "Value of the row", es: "Valor de la fila", pt: "Valor da linha")
        case .secondFigure: say(en: "Figure of the columns", es: "Variable de las columnas", pt: "Variável das colunas")
        case .secondValue: say(en: "Value of the column", es: "Valor de la columna", pt: "Valor da coluna")
        case .rateProfile:
            say(
                en: "Net present value by discount rate",
                es: "Valor actual neto según la tasa de descuento",
                pt: "Valor presente líquido por taxa de desconto")
        case .rate: say(en: "Discount rate", es: "Tasa de descuento", pt: "Taxa de desconto")
        case .delays: say(en: "What delay costs", es: "Costo del atraso", pt: "Custo do atraso")
        case .months: say(en: "Months later", es: "Meses después", pt: "Meses depois")
        case .serviceLater: say(en: "Service later: NPV", es: "Servicio atrasado: VAN", pt: "Serviço atrasado: VPL")
        case .costOfServiceLater:
            say(en: "Service later: cost", es: "Servicio atrasado: costo", pt: "Serviço atrasado: custo")
        case .allLater:
            say(en: "Procurement later: NPV", es: "Licitación atrasada: VAN", pt: "Licitação atrasada: VPL")
        case .costOfAllLater:
            say(en: "Procurement later: cost", es: "Licitación atrasada: costo", pt: "Licitação atrasada: custo")
        case .widest(let figure, let low, let high):
            say(
                en: "\(figure) moves the result most: between its ends the net present value goes from \(low) to "
                    + "\(high).",
                es: "\(figure) es lo que más mueve el resultado: entre sus extremos el valor actual neto va de "
                    + "\(low) a \(high).",
                pt: "\(figure) é o que mais move o resultado: entre seus extremos o valor presente líquido vai de "
                    + "\(low) a \(high).")
        case .turning([]):
            say(
                en: "No figure turns the net present value between its ends on its own.",
                es: "Ninguna variable cambia por sí sola el signo del valor actual neto entre sus extremos.",
                pt: "Nenhuma variável muda sozinha o sinal do valor presente líquido entre seus extremos.")
        case .turning(let names):
            say(
                en: "On their own, these turn the net present value between their ends: \(few(names)).",
                es: "Por sí solas, cambian el signo del valor actual neto entre sus extremos: \(few(names)).",
                pt: "Sozinhas, mudam o sinal do valor presente líquido entre seus extremos: \(few(names)).")
        case .mayTurn(let names):
            say(
                en: "Whether these turn the net present value between their ends hangs on what is unknown: "
                    + "\(few(names)).",
                es: "Si estas variables cambian el signo del valor actual neto entre sus extremos depende de lo que se "
                    + "desconoce: \(few(names)).",
                pt:
                    "Se estas variáveis mudam o sinal do valor presente líquido entre seus extremos depende do que não se "
                    + "conhece: \(few(names)).")
        case .crossings(let rates):
            say(
                en: "The net present value is zero at a discount rate of \(list(rates)).",
                es: "El valor actual neto es cero con una tasa de descuento de \(list(rates)).",
                pt: "O valor presente líquido é zero a uma taxa de desconto de \(list(rates)).")
        case .noCrossing(let reason):
            say(
                en: "No discount rate makes the net present value zero: \(say(reason)).",
                es: "Ninguna tasa de descuento hace cero el valor actual neto: \(say(reason)).",
                pt: "Nenhuma taxa de desconto zera o valor presente líquido: \(say(reason)).")
        case .result(let amount):
            say(
                en: "The net present value is \(amount).", es: "El valor actual neto es de \(amount).",
                pt: "O valor presente líquido é de \(amount).")
        case .moreFigures(let number):
            say(
                en: "\(count(number, "more figure")): --full",
                es: "\(count(number, "variable", "variables")) más: --full",
                pt: "mais \(count(number, "variável", "variáveis")): --full")
        case .oneAtATime:
            say(
                en: "Each figure is moved alone; all others stay as printed.",
                es: "Cada variable se mueve sola; todas las demás quedan como están escritas.",
                pt: "Cada variável é movida sozinha; todas as outras ficam como estão escritas.")
        case .fifths:
            say(
                en: "A figure without a range is moved by 20 % to either side, an uptake to 100 % at most.",
                es: "Una variable sin rango se mueve un 20 % a cada lado, una adopción a lo sumo hasta el 100 %.",
                pt: "Uma variável sem faixa é movida 20% para cada lado, uma adesão até 100% no máximo.")
        case .tenths:
            say(
                en: "A distribution without ends is taken from its P10 to its P90.",
                es: "Una distribución sin extremos se toma de su P10 a su P90.",
                pt: "Uma distribuição sem extremos é tomada do seu P10 ao seu P90.")
        case .whatSwitches:
            say(
                en: "Switching values are looked for in everything that a figure can be, also beyond its ends: "
                    + "amounts keep their sign, an uptake lies between 0 and 100 %, a growth between −100 % and 1000 "
                    + "% a year, a horizon between 1 and 100 years.",
                es: "Los valores críticos se buscan en todo lo que una variable puede ser, también más allá de sus "
                    + "extremos: los montos conservan su signo, una adopción está entre 0 y 100 %, un crecimiento "
                    + "entre −100 % y 1000 % al año, un horizonte entre 1 y 100 años.",
                pt: "Os valores críticos são procurados em tudo o que uma variável pode ser, também além dos seus "
                    + "extremos: os valores mantêm o sinal, uma adesão fica entre 0 e 100%, um crescimento entre "
                    + "−100% e 1000% ao ano, um horizonte entre 1 e 100 anos.")
        case .wholeSteps:
            say(
                en: "Delay and horizon come in whole months and years: theirs is the first value with the other sign.",
                es: "El atraso y el horizonte van en meses y años enteros: el suyo es el primer valor con el otro "
                    + "signo.",
                pt: "O atraso e o horizonte vão em meses e anos inteiros: o deles é o primeiro valor com o outro "
                    + "sinal.")
        case .whatDelays:
            say(
                en: "The end of the horizon stays. A later service leaves the investment where it is; a later "
                    + "procurement moves the investment too. What runs before the launch runs on until then. Its "
                    + "cost is below zero where waiting pays. Costs that fall into one year are discounted alike, in "
                    + "whichever of its months they fall.",
                es: "El fin del horizonte queda. Un servicio atrasado deja la inversión donde está; una licitación "
                    + "atrasada mueve también la inversión. Lo que corre antes de la puesta en marcha sigue hasta "
                    + "entonces. Su costo es menor que cero donde conviene esperar. Los costos de un mismo año se "
                    + "descuentan igual, en cualquiera de sus meses.",
                pt: "O fim do horizonte fica. Um serviço atrasado deixa o investimento onde está; uma licitação "
                    + "atrasada move também o investimento. O que corre antes da entrada em operação segue até lá. "
                    + "Seu custo é menor que zero onde vale a pena esperar. Os custos de um mesmo ano são "
                    + "descontados igual, em qualquer um dos seus meses.")
        }
    }

    /// The first names of a list, and how many more there are: those that move the result most stand first.
    private func few(_ names: [String]) -> String {
        let most = 3
        guard names.count > most + 1 else { return list(names) }
        let left = names.count - most
        return list(
            Array(names.prefix(most))
                + [say(en: "\(left) more", es: "\(left) más", pt: "mais \(left)")])
    }
}
