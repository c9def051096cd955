import Documents
import Languages
import Valuation
import Wording

// What columns say of options side by side.
extension FieldDescription {
    static let option = FieldDescription(
        "option", .text,
        title: Text { $0.say(OptionText.option) },
        meaning: Meaning(en: "The id of the option.", es: "El id de la opción.", pt: "O id da opção."))
    static let proposed = FieldDescription(
        "proposed", .text,
        title: Text { $0.say(OptionText.proposed) },
        meaning: Meaning(
            en: "Whether the option is the one that the file proposes.",
            es: "Si la opción es la que propone el archivo.",
            pt: "Se a opção é a que o arquivo propõe."))
    static let horizonYears = FieldDescription(
        "horizon_years", .wholeNumber,
        title: Text { $0.say(OptionText.years) },
        meaning: Meaning(
            en: "Over how many years the option is counted.",
            es: "Sobre cuántos años se cuenta la opción.",
            pt: "Sobre quantos anos se conta a opção."))
    static let netPresentValueBeyondFirst = FieldDescription(
        "net_present_value_beyond_first", .amount,
        title: Text { $0.say(OptionText.netPresentValueBeyondFirst) },
        meaning: Meaning(
            en: "The net present value of the difference from the first option; empty for the first.",
            es: "El valor actual neto de la diferencia con la primera opción; vacío para la primera.",
            pt: "O valor presente líquido da diferença em relação à primeira opção; vazio para a primeira."))
    static let beyondFirstBound = FieldDescription(
        "beyond_first_bound", .text,
        title: Text { "\($0.say(OptionText.netPresentValueBeyondFirst)): \($0.label(.bound).lowercased())" },
        meaning: Meaning(
            en: "atLeast or atMost where the difference is known on one side only.",
            es: "atLeast o atMost si la diferencia se conoce de un solo lado.",
            pt: "atLeast ou atMost se a diferença é conhecida de um só lado."))
    static let internalRateOfDifference = FieldDescription(
        "internal_rate_of_difference", .ratio,
        title: Text { $0.say(OptionText.rateOfDifference) },
        meaning: Meaning(
            en: "The internal rate of the difference, as a fraction; empty where there is none, or several.",
            es: "La tasa interna de la diferencia, como fracción; vacía si no hay ninguna, o varias.",
            pt: "A taxa interna da diferença, como fração; vazia se não há nenhuma, ou várias."))
    static let paybackOfDifferenceYears = FieldDescription(
        "payback_of_difference_years", .years,
        title: Text { $0.say(OptionText.paybackOfDifference) },
        meaning: Meaning(
            en: "When the difference has paid for itself, in years from the start.",
            es: "Cuándo se recupera la diferencia, en años desde el inicio.",
            pt: "Quando a diferença se paga, em anos desde o início."))
    static let annualValueBeyondFirst = FieldDescription(
        "annual_value_beyond_first", .amount,
        title: Text { $0.say(OptionText.annualValueBeyondFirst) },
        meaning: Meaning(
            en: "By how much the equivalent annual value is above that of the first option.",
            es: "En cuánto supera el valor anual equivalente al de la primera opción.",
            pt: "Em quanto o valor anual equivalente supera o da primeira opção."))
    static let adjustedNetPresentValue = FieldDescription(
        "adjusted_net_present_value", .amount,
        title: Text { $0.say(OptionText.adjustedNetPresentValue) },
        meaning: Meaning(
            en:
                "The social net present value with all that the file's method asks for; empty where it asks for nothing.",
            es: "El valor actual neto social con todo lo que pide el método del archivo; vacío si no pide nada.",
            pt: "O valor presente líquido social com tudo o que o método do arquivo pede; vazio se nada pede."))
    static let adjustedBound = FieldDescription(
        "adjusted_bound", .text,
        title: Text { "\($0.say(OptionText.adjustedNetPresentValue)): \($0.label(.bound).lowercased())" },
        meaning: Meaning(
            en: "atLeast or atMost where the adjusted number is known on one side only.",
            es: "atLeast o atMost donde el número ajustado se conoce de un solo lado.",
            pt: "atLeast ou atMost onde o número ajustado só se conhece de um lado."))
    static let adjustedBeyondFirst = FieldDescription(
        "adjusted_beyond_first", .amount,
        title: Text { $0.say(OptionText.adjustedBeyondFirst) },
        meaning: Meaning(
            en: "The same of the difference from the first option; empty for the first.",
            es: "Lo mismo de la diferencia con la primera opción; vacío para la primera.",
            pt: "O mesmo da diferença em relação à primeira opção; vazio para a primeira."))
    static let adjustedBeyondFirstBound = FieldDescription(
        "adjusted_beyond_first_bound", .text,
        title: Text { "\($0.say(OptionText.adjustedBeyondFirst)): \($0.label(.bound).lowercased())" },
        meaning: adjustedBound.meaning)
    static let dominatedBy = FieldDescription(
        "dominated_by", .text,
        title: Text { $0.say(OptionText.dominatedBy) },
        meaning: Meaning(
            en: "Options that cost no more and yield no less.",
            es: "Opciones que no cuestan más ni rinden menos.",
            pt: "Opções que não custam mais nem rendem menos."))
    static let weightedScore = FieldDescription(
        "weighted_score", .number,
        title: Text { $0.say(OptionText.weightedScore) },
        meaning: Meaning(
            en: "Weights times scores of the matrix, added; no money.",
            es: "Pesos por puntajes de la matriz, sumados; no es dinero.",
            pt: "Pesos vezes pontuações da matriz, somados; não é dinheiro."))
    static let lifeYears = FieldDescription(
        "life_years", .wholeNumber,
        title: Text { $0.say(OptionText.lifeYears) },
        meaning: Meaning(
            en: "After how many years the option is over, or renewed by its like.",
            es: "Después de cuántos años la opción termina, o se renueva por otra igual.",
            pt: "Depois de quantos anos a opção termina, ou é renovada por outra igual."))
    static let beyondFirstReason = FieldDescription(
        "beyond_first_reason", .text,
        title: Text { "\($0.say(OptionText.netPresentValueBeyondFirst)): \($0.label(.reason).lowercased())" },
        meaning: Meaning(
            en: "The code of why there is no net present value beyond the first option.",
            es: "El código de por qué no hay valor actual neto respecto de la primera opción.",
            pt: "O código do porquê de não haver valor presente líquido em relação à primeira opção."))
    static let adjustedAnnualBeyondFirst = FieldDescription(
        "adjusted_annual_value_beyond_first", .amount,
        title: Text { $0.say(OptionText.adjustedAnnualBeyondFirst) },
        meaning: Meaning(
            en: "By how much the adjusted equivalent annual value is above that of the first option.",
            es: "En cuánto supera el valor anual equivalente ajustado al de la primera opción.",
            pt: "Em quanto o valor anual equivalente ajustado supera o da primeira opção."))
    static let shareOf = FieldDescription(
        "share_of", .text,
        title: Text { $0.say(SimulationText.share) },
        meaning: Meaning(
            en:
                "Whose spread the share is of: all, or known where part of the costs or savings is unknown and varies in "
                + "no draw.",
            es: "De qué dispersión es la parte: all (toda) o known, si parte de los costos o ahorros se desconoce y no "
                + "varía en ninguna iteración.",
            pt:
                "De que dispersão é a parte: all (toda) ou known, se parte dos custos ou economias é desconhecida e não "
                + "varia em nenhuma iteração."))
}
