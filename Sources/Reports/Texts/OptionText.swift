import Languages
import Projects

/// What a report on the options of a project says.
package enum OptionText: Sendable, Hashable {
    // Headings.
    case title
    case beyondFirst
    case byView
    case byViewPerYear
    case adjustedTitle

    // Columns.
    case option
    case years
    case netPresentValueBeyondFirst
    case rateOfDifference
    case paybackOfDifference
    case annualValueBeyondFirst
    case dominatedBy
    case proposed
    case weightedScore
    case asStated
    case adjustedNetPresentValue
    case adjustedBeyondFirst
    case adjustedAnnualBeyondFirst
    case lifeYears

    // Notes.
    /// With what the others are compared.
    case baseline(String)
    /// Which one the file proposes.
    case proposal(String)
    /// Lines that an option and the first have in common cancel.
    case commonLines
    /// What the first option, of an id, has at the same price neither waits for a service nor grows with it.
    case goesOn(String)
    /// Horizons differ, so that only equivalent annual values compare.
    case livesDiffer
    /// Each option is over its own years.
    case ownYears([OptionLife])
    /// The first option, of an id, goes on as it is, whatever the years of another.
    case firstGoesOn(String)
    /// Each option is renewed after its life up to a common horizon in years.
    case livesRepeated([OptionLife], common: Int)
    /// Which options have the highest equivalent annual value.
    case worthMost([String])
    /// An option and the first, of different lives, are both renewed up to a common horizon.
    case renewedBoth(own: Int, first: Int, common: Int)
    /// An option is set against a first one that goes on as it is, over the years of the option.
    case overYearsOfOption(Int)
    /// An option has a horizon of its own, whatever the command line asks for.
    case keepsHorizon(String, years: Int)
    /// What dominance is.
    case dominance
    /// What is adjusted, and where its steps stand.
    case adjustedSteps
    /// How to see one option in full.
    case alone(String)
    /// The option that the others are compared with has no risks and no uplift, since nothing is built.
    case uncorrected(String)
    /// Which of the options a report is on, on its own lines.
    case isOption(String, of: Int)
    /// Which of the options a report is on, as what it is beyond the first.
    case isBeyond(String, first: String, of: Int)
    /// Scores stand beside the result.
    case scores(scale: Double)
}

extension Words {
    /// What a report on options says.
    package func say(_ text: OptionText) -> String {
        switch text {
        case .title: say(en: "Options side by side", es: "Opciones lado a lado", pt: "Opções lado a lado")
        case .beyondFirst:
            say(en: "Beyond the first option", es: "Respecto de la primera opción", pt: "Em relação à primeira opção")
        case .byView:
            say(
                en: "NPV beyond the first option, by point of view",
                es: "VAN respecto de la primera opción, por punto de vista",
                pt: "VPL em relação à primeira opção, por ponto de vista")
        case .byViewPerYear:
            say(
                en: "A year beyond the first option, by point of view",
                es: "Al año respecto de la primera opción, por punto de vista",
                pt: "Ao ano em relação à primeira opção, por ponto de vista")
        case .adjustedAnnualBeyondFirst:
            say(
                en: "Adjusted, a year, beyond",
                es: "Al año, ajustado, más que la primera",
                pt: "Ao ano, ajustado, além da primeira")
        case .lifeYears: say(en: "Life in years", es: "Vida en años", pt: "Vida em anos")
        case .option: say(en: "Option", es: "Opción", pt: "Opção")
        case .years: say(en: "Years", es: "Años", pt: "Anos")
        case .netPresentValueBeyondFirst: say(en: "NPV beyond", es: "VAN incremental", pt: "VPL incremental")
        case .rateOfDifference: say(en: "IRR of difference", es: "TIR incremental", pt: "TIR incremental")
        case .paybackOfDifference:
            say(en: "Payback of difference", es: "Período de recuperación incremental", pt: "Payback incremental")
        case .annualValueBeyondFirst:
            say(
                en: "A year, beyond", es: "Valor anual equivalente incremental",
                pt: "Valor anual equivalente incremental")
        case .dominatedBy: say(en: "Dominated by", es: "Dominada por", pt: "Dominada por")
        case .proposed: say(en: "proposed", es: "propuesta", pt: "proposta")
        case .weightedScore: say(en: "Weighted score", es: "Puntaje ponderado", pt: "Pontuação ponderada")
        case .uncorrected(let id):
            say(
                en: "In \(id) only the evidence is corrected: it invests nothing, so that nothing of it can be late, "
                    + "overrun or fail. What others have of it at the same price is not uplifted there either.",
                es: "En \(id) solo se corrige la evidencia: no invierte nada, así que nada de ella puede atrasarse, "
                    + "costar más ni fallar. Lo que otras tienen de ella al mismo precio tampoco se recarga allí.",
                pt: "Em \(id) só a evidência é corrigida: ela não investe nada, e assim nada dela pode atrasar, "
                    + "custar mais ou falhar. O que outras têm dela ao mesmo preço também não é acrescido ali.")
        case .adjustedTitle:
            say(
                en: "Socially adjusted net present value",
                es: "Valor actual neto con ajuste social",
                pt: "Valor presente líquido com ajuste social")
        case .asStated: say(en: "As stated", es: "Sin ajuste", pt: "Sem ajuste")
        case .adjustedNetPresentValue: say(en: "Adjusted NPV", es: "VAN ajustado", pt: "VPL ajustado")
        case .adjustedBeyondFirst:
            say(en: "Adjusted NPV beyond", es: "VAN ajustado, más que la primera", pt: "VPL ajustado, além da primeira")
        case .adjustedSteps:
            say(
                en: "At market prices without taxes, then with all that the file's method asks for; one option in "
                    + "full shows the steps.",
                es: "A precios de mercado sin impuestos y luego con todo lo que pide el método del archivo; los "
                    + "pasos están en el informe de una sola opción.",
                pt: "A preços de mercado sem impostos e depois com tudo o que o método do arquivo pede; os passos "
                    + "estão no relatório de uma só opção.")
        case .baseline(let what):
            say(
                en: "Compared with the first: \(what).",
                es: "Comparadas con la primera: \(what).",
                pt: "Comparadas com a primeira: \(what).")
        case .proposal(let what):
            say(en: "The file proposes: \(what).", es: "El archivo propone: \(what).", pt: "O arquivo propõe: \(what).")
        case .commonLines:
            say(
                en: "Lines that an option and the first have alike cancel, also where nobody knows their amount; "
                    + "what costs less than there counts as a benefit.",
                es: "Las líneas que una opción comparte con la primera se cancelan, también donde nadie conoce su "
                    + "monto; lo que cuesta menos que allí cuenta como beneficio.",
                pt: "As linhas que uma opção tem iguais às da primeira se cancelam, também onde ninguém conhece seu "
                    + "valor; o que custa menos do que ali conta como benefício.")
        case .goesOn(let id):
            say(
                en: "What goes on as in \(id), at the same price, runs and grows as it does there, whenever an "
                    + "option's service begins.",
                es: "Lo que sigue como en \(id), al mismo precio, corre y crece como allí, empiece cuando empiece el "
                    + "servicio de una opción.",
                pt: "O que continua como em \(id), ao mesmo preço, corre e cresce como ali, comece quando começar o "
                    + "serviço de uma opção.")
        case .livesDiffer:
            say(
                en: "The options are counted over different numbers of years, over which net present values do not "
                    + "compare. \"\(say(.annualValueBeyondFirst))\" does: the equivalent annual value of an option "
                    + "less that of the first, each over its own years and then followed by its like. \"lives\": "
                    + "\"repeat\" in the file renews each up to a common horizon.",
                es: "Las opciones se cuentan sobre distintos números de años, sobre los que los valores actuales "
                    + "netos no se comparan. \"\(say(.annualValueBeyondFirst))\" sí: el valor anual equivalente de una "
                    + "opción menos el de la primera, cada una sobre sus propios años y seguida después por otra "
                    + "igual. \"lives\": \"repeat\" en el archivo renueva cada una hasta un horizonte común.",
                pt: "As opções são contadas sobre números de anos diferentes, sobre os quais os valores presentes "
                    + "líquidos não se comparam. \"\(say(.annualValueBeyondFirst))\" sim: o valor anual equivalente de "
                    + "uma opção menos o da primeira, cada uma sobre os seus próprios anos e depois seguida por "
                    + "outra igual. \"lives\": \"repeat\" no arquivo renova cada uma até um horizonte comum.")
        case .ownYears(let lives):
            say(
                en: "Each over its own years (\(list(lives.map { "\($0.id) \($0.years)" }))), over which net present "
                    + "values do not compare.",
                es: "Cada una sobre sus propios años (\(list(lives.map { "\($0.id) \($0.years)" }))), sobre los que "
                    + "los valores actuales netos no se comparan.",
                pt: "Cada uma sobre os seus próprios anos (\(list(lives.map { "\($0.id) \($0.years)" }))), sobre os "
                    + "quais os valores presentes líquidos não se comparam.")
        case .firstGoesOn(let id):
            say(
                en: "\(id) goes on as it is: rates and paybacks of a difference are over the years of the other "
                    + "option.",
                es: "\(id) sigue como está: las tasas y recuperaciones de una diferencia son sobre los años de la "
                    + "otra opción.",
                pt: "\(id) continua como está: as taxas e os paybacks de uma diferença são sobre os anos da outra "
                    + "opção.")
        case .livesRepeated(let lives, let common):
            say(
                en: "Each option is renewed when its life is over, at constant prices, up to a common horizon of "
                    + "\(common) years: " + list(lives.map { "\($0.id) every \(count($0.years, "year"))" })
                    + ".",
                es: "Cada opción se renueva al terminar su vida, a precios constantes, hasta un horizonte común de "
                    + "\(common) años: " + list(lives.map { "\($0.id) cada \(count($0.years, "año", "años"))" })
                    + ".",
                pt: "Cada opção é renovada ao fim da sua vida, a preços constantes, até um horizonte comum de "
                    + "\(common) anos: " + list(lives.map { "\($0.id) a cada \(count($0.years, "ano", "anos"))" })
                    + ".")
        case .worthMost(let ids):
            say(
                en: "Worth most a year from this point of view: \(list(ids)).",
                es: "La que más vale al año desde este punto de vista: \(list(ids)).",
                pt: "A que mais vale ao ano deste ponto de vista: \(list(ids)).")
        case .renewedBoth(let own, let first, let common):
            say(
                en: "The option lasts \(count(own, "year")) and the first \(count(first, "year")): each is renewed "
                    + "when its life is over, at constant prices, up to a common horizon of \(common) years, over "
                    + "which the result is counted.",
                es: "La opción dura \(count(own, "año", "años")) y la primera \(count(first, "año", "años")): cada "
                    + "una se renueva al terminar su vida, a precios constantes, hasta un horizonte común de "
                    + "\(common) años, sobre el que se cuenta el resultado.",
                pt: "A opção dura \(count(own, "ano", "anos")) e a primeira \(count(first, "ano", "anos")): cada uma "
                    + "é renovada ao fim da sua vida, a preços constantes, até um horizonte comum de \(common) anos, "
                    + "sobre o qual se conta o resultado.")
        case .overYearsOfOption(let years):
            say(
                en: "Over the \(count(years, "year")) of the option; the first goes on as it is.",
                es: "Sobre los \(count(years, "año", "años")) de la opción; la primera sigue como está.",
                pt: "Sobre os \(count(years, "ano", "anos")) da opção; a primeira continua como está.")
        case .keepsHorizon(let id, let years):
            say(
                en: "\(id) keeps its own horizon (years: \(years)); --horizon is for options without one.",
                es: "\(id) conserva su propio horizonte (años: \(years)); --horizon es para las opciones que no lo "
                    + "tienen.",
                pt: "\(id) mantém o seu próprio horizonte (anos: \(years)); --horizon é para as opções que não o têm.")
        case .dominance:
            say(
                en: "Dominated: another option costs no more and yields no less, in present values from this point "
                    + "of view.",
                es: "Dominada: otra opción no cuesta más ni rinde menos, en valores actuales desde este punto de "
                    + "vista.",
                pt: "Dominada: outra opção não custa mais nem rende menos, em valores presentes deste ponto de vista.")
        case .alone(let id):
            say(
                en: "One option in full: add --option \(id).",
                es: "Una opción completa: agregue --option \(id).",
                pt: "Uma opção completa: acrescente --option \(id).")
        case .isOption(let what, let count):
            say(
                en: "One of \(count) options, on its own lines: \(what).",
                es: "Una de \(count) opciones, con sus propias líneas: \(what).",
                pt: "Uma de \(count) opções, com suas próprias linhas: \(what).")
        case .isBeyond(let what, let first, let count):
            say(
                en: "One of \(count) options, beyond the first: \(what). All results are those of the difference to: "
                    + "\(first).",
                es: "Una de \(count) opciones, más allá de la primera: \(what). Todos los resultados son de la "
                    + "diferencia con: \(first).",
                pt: "Uma de \(count) opções, além da primeira: \(what). Todos os resultados são da diferença em "
                    + "relação a: \(first).")
        case .scores(let scale):
            say(
                en: "Weighted score: weights times scores, of at most \(plain(scale)); no money.",
                es: "Puntaje ponderado: pesos por puntajes, de \(plain(scale)) como máximo; no es dinero.",
                pt: "Pontuação ponderada: pesos vezes pontuações, de no máximo \(plain(scale)); não é dinheiro.")
        }
    }
}
