import Languages

/// What the comparison of options tells of each, beside the results that every project has.
package enum OptionMeasure: Sendable, Hashable, CaseIterable {
    case netPresentValue, rate, payback, annualValue, dominated, score

    /// What its column is called.
    package var name: OptionText {
        switch self {
        case .netPresentValue: .netPresentValueBeyondFirst
        case .rate: .rateOfDifference
        case .payback: .paybackOfDifference
        case .annualValue: .annualValueBeyondFirst
        case .dominated: .dominatedBy
        case .score: .weightedScore
        }
    }
}

extension Words {
    /// What a measure of an option means, in a sentence.
    package func describe(_ measure: OptionMeasure) -> String {
        switch measure {
        case .netPresentValue:
            say(
                en: "The net present value of an option less that of the first of the file, over the same years; "
                    + "there is none where their years differ.",
                es: "El valor actual neto de una opción menos el de la primera del archivo, sobre los mismos años; "
                    + "no lo hay si los años difieren.",
                pt: "O valor presente líquido de uma opção menos o da primeira do arquivo, sobre os mesmos anos; não "
                    + "existe se os anos diferem.")
        case .rate:
            say(
                en: "The discount rate at which an option is worth as much as the first: the internal rate of what "
                    + "it costs and yields beyond it.",
                es: "La tasa de descuento a la que una opción vale tanto como la primera: la tasa interna de lo que "
                    + "cuesta y rinde de más.",
                pt: "A taxa de desconto à qual uma opção vale tanto quanto a primeira: a taxa interna do que custa e "
                    + "rende a mais.")
        case .payback:
            say(
                en: "How long until what an option costs beyond the first is covered by what it yields beyond it; "
                    + "without discounting.",
                es: "Cuánto tarda lo que una opción rinde sobre la primera en cubrir lo que cuesta de más; sin "
                    + "descontar.",
                pt: "Quanto demora para que o que uma opção rende além da primeira cubra o que custa a mais; sem "
                    + "descontar.")
        case .annualValue:
            say(
                en: "The equivalent annual value of an option less that of the first, each over its own years: what "
                    + "compares options that last for different numbers of years.",
                es: "El valor anual equivalente de una opción menos el de la primera, cada una sobre sus propios "
                    + "años: lo que compara opciones de distinta duración.",
                pt: "O valor anual equivalente de uma opção menos o da primeira, cada uma sobre os seus próprios "
                    + "anos: o que compara opções de durações diferentes.")
        case .dominated:
            say(
                en: "An option that costs no more and yields no less, in present values: whoever would choose this "
                    + "one should choose that.",
                es: "Una opción que no cuesta más ni rinde menos, en valores actuales: quien elegiría esta debería "
                    + "elegir aquella.",
                pt: "Uma opção que não custa mais nem rende menos, em valores presentes: quem escolheria esta "
                    + "deveria escolher aquela.")
        case .score:
            say(
                en: "Weights times scores of the criteria of the file; no money, and beside the NPV.",
                es: "Pesos por puntajes de los criterios del archivo; no es dinero, y va al lado del VAN.",
                pt: "Pesos vezes pontuações dos critérios do arquivo; não é dinheiro, e fica ao lado do VPL.")
        }
    }
}
