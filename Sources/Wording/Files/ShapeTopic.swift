import Languages

/// The kinds of object in the files that people write, each described in every language.
package enum ShapeTopic: String, Sendable, Hashable, CaseIterable {
    case project
    case `case`
    case investment
    case operating
    case saving
    case transfer
    case residual
    case volume
    case each
    case change
    case step
    case growth
    case yearAmount = "year-amount"
    case nominalRate = "nominal-rate"
    case range
    case ranged
    case correlation
    case curve
    case funding
    case rollOut
    case capacity
    case demand
    case valueOfHour
    case physical
    case priceStep = "price-step"
    case method
    case publicFunds
    case shadowPrice = "shadow-price"
    case distribution
    case group
    case indicators
    case criterion
    case option
    case plus
    case date
    case statement
    case reference
    case quantity
    case output
    case evidence
    case measure
    case unitAmount = "unit-amount"
    case reading
    case claim
    case figure
    case operation
    case conversion
    case limits
    case risk
    case mitigation
    case optimismBias = "optimism-bias"
    case evidenceCorrections = "corrections"

    /// The topic of a shape by its name in the schema; nothing where nobody has described it.
    package init?(shape: String) {
        // A line of a partial case is a line, with a mark.
        let name = shape.hasPrefix("evidence-") ? String(shape.dropFirst("evidence-".count)) : shape
        self.init(rawValue: name == "first-step" ? "step" : name.hasPrefix("ranged-") ? "ranged" : name)
    }
}

extension Words {
    /// What an object of a file is, in a sentence.
    package func describe(_ shape: ShapeTopic) -> String {
        switch shape {
        case .project:
            say(
                en: "A project, as an analyst writes it down.",
                es: "Un proyecto, como lo escribe un analista.",
                pt: "Um projeto, como o escreve um analista.")
        case .case:
            say(
                en: "A published case: a project that was carried out, every figure with its phrase and place.",
                es: "Un caso publicado: un proyecto que se llevó a cabo, cada cifra con su frase y lugar.",
                pt: "Um caso publicado: um projeto que foi realizado, cada número com sua frase e lugar.")
        case .investment:
            say(en: "A line of the investment.", es: "Una línea de la inversión.", pt: "Uma linha do investimento.")
        case .operating:
            say(
                en: "A line of the operating cost.",
                es: "Una línea del costo de operación.",
                pt: "Uma linha do custo de operação.")
        case .saving:
            say(
                en: "A saving: what somebody gains.",
                es: "Un ahorro: lo que alguien gana.",
                pt: "Uma economia: o que alguém ganha.")
        case .transfer:
            say(
                en: "A payment from one party to another.",
                es: "Un pago de una parte a otra.",
                pt: "Um pagamento de uma parte a outra.")
        case .residual:
            say(
                en: "What is worth something when the horizon ends.",
                es: "Lo que vale algo cuando termina el horizonte.",
                pt: "O que vale algo quando o horizonte termina.")
        case .volume:
            say(en: "How often something happens.", es: "Cuántas veces ocurre algo.", pt: "Quantas vezes algo ocorre.")
        case .each:
            say(
                en: "What one unit of a volume is worth.",
                es: "Lo que vale una unidad de un volumen.",
                pt: "O que vale uma unidade de um volume.")
        case .change: say(en: "Before and after.", es: "Antes y después.", pt: "Antes e depois.")
        case .step:
            say(
                en: "A step of a schedule of rates.",
                es: "Un tramo de un calendario de tasas.",
                pt: "Um degrau de um calendário de taxas.")
        case .growth:
            say(
                en: "Growth by a rate or a schedule, and from when it is counted.",
                es: "Crecimiento por una tasa o un calendario, y desde cuándo se cuenta.",
                pt: "Crescimento por uma taxa ou um calendário, e desde quando se conta.")
        case .yearAmount:
            say(
                en: "The amount of one year with its range.",
                es: "El monto de un año con su rango.",
                pt: "O valor de um ano com sua faixa.")
        case .nominalRate:
            say(
                en: "A discount rate that takes amounts in current prices.",
                es: "Una tasa de descuento para montos a precios corrientes.",
                pt: "Uma taxa de desconto para valores a preços correntes.")
        case .range:
            say(
                en: "How likely the values of a figure are.",
                es: "Qué tan probables son los valores de una cifra.",
                pt: "Quão prováveis são os valores de um número.")
        case .ranged:
            say(
                en: "A figure and how likely its values are.",
                es: "Una cifra y qué tan probables son sus valores.",
                pt: "Um número e quão prováveis são os seus valores.")
        case .correlation:
            say(
                en: "Two figures that move together.",
                es: "Dos cifras que se mueven juntas.",
                pt: "Dois números que se movem juntos.")
        case .curve:
            say(
                en: "An S-curve by which a service is taken up.",
                es: "Una curva en S con que se adopta un servicio.",
                pt: "Uma curva em S com que se adota um serviço.")
        case .funding:
            say(
                en: "A source of funds, and how much it gives.",
                es: "Una fuente de financiamiento y cuánto aporta.",
                pt: "Uma fonte de recursos e quanto aporta.")
        case .rollOut:
            say(
                en: "Institutions, and how fast they join.",
                es: "Instituciones, y con qué rapidez se incorporan.",
                pt: "Instituições, e com que rapidez aderem.")
        case .capacity:
            say(
                en: "Capacity bought in whole steps, ahead of demand.",
                es: "Capacidad comprada por escalones enteros, antes de la demanda.",
                pt: "Capacidade comprada em degraus inteiros, antes da demanda.")
        case .demand:
            say(
                en: "The parts of a use: diverted, generated, deadweight.",
                es: "Las partes de un uso: desviado, generado, de demanda que habría de todos modos.",
                pt: "As partes de um uso: desviado, gerado, demanda que haveria de todo modo.")
        case .valueOfHour:
            say(
                en: "What an hour is worth, and who says so.",
                es: "Cuánto vale una hora, y quién lo dice.",
                pt: "Quanto vale uma hora, e quem o diz.")
        case .physical:
            say(
                en: "Something saved or caused in physical units.",
                es: "Algo que se ahorra o se causa en unidades físicas.",
                pt: "Algo que se economiza ou se causa em unidades físicas.")
        case .priceStep:
            say(
                en: "A step of a price path.",
                es: "Un paso de una trayectoria de precios.",
                pt: "Um passo de uma trajetória de preços.")
        case .method:
            say(
                en: "What the public sector counts beside market prices.",
                es: "Lo que el sector público cuenta además de los precios de mercado.",
                pt: "O que o setor público conta além dos preços de mercado.")
        case .publicFunds:
            say(
                en: "The marginal cost of public funds.",
                es: "El costo marginal de los fondos públicos.",
                pt: "O custo marginal dos fundos públicos.")
        case .shadowPrice:
            say(
                en: "What a resource is worth to society beside its price.",
                es: "Cuánto vale un recurso para la sociedad, respecto de su precio.",
                pt: "Quanto vale um recurso para a sociedade, em relação ao preço.")
        case .distribution:
            say(
                en: "Weights by income: (reference income ÷ income) ^ elasticity.",
                es: "Ponderaciones por ingreso: (ingreso de referencia ÷ ingreso) ^ elasticidad.",
                pt: "Ponderações por renda: (renda de referência ÷ renda) ^ elasticidade.")
        case .group:
            say(
                en: "Some people, by their income.",
                es: "Algunas personas, por su ingreso.",
                pt: "Algumas pessoas, por sua renda.")
        case .indicators:
            say(
                en: "A matrix of weighted criteria.",
                es: "Una matriz de criterios ponderados.",
                pt: "Uma matriz de critérios ponderados.")
        case .criterion:
            say(
                en: "A criterion with its weight and score.",
                es: "Un criterio con su peso y puntaje.",
                pt: "Um critério com seu peso e pontuação.")
        case .option:
            say(
                en: "One of several ways to do it: the file with what the option changes, adds, or has of its own.",
                es: "Una de varias maneras de hacerlo: el archivo con lo que la opción cambia, agrega o tiene propio.",
                pt: "Uma de várias maneiras de fazê-lo: o arquivo com o que a opção muda, acrescenta ou tem de "
                    + "próprio.")
        case .plus:
            say(
                en: "Lines that an option adds to the file's.",
                es: "Líneas que una opción agrega a las del archivo.",
                pt: "Linhas que uma opção acrescenta às do arquivo.")
        case .date:
            say(
                en: "A date, or a period, that the source gives.",
                es: "Una fecha, o un período, que da la fuente.",
                pt: "Uma data, ou um período, que a fonte dá.")
        case .statement:
            say(
                en: "Something that the source says without a figure.",
                es: "Algo que la fuente dice sin una cifra.",
                pt: "Algo que a fonte diz sem um número.")
        case .reference:
            say(
                en: "A source that the source names.",
                es: "Una fuente que la fuente nombra.",
                pt: "Uma fonte que a fonte nomeia.")
        case .quantity:
            say(
                en: "A figure that is no amount of the business case.",
                es: "Una cifra que no es un monto del caso de negocio.",
                pt: "Um número que não é um valor do caso de negócio.")
        case .output:
            say(
                en: "What was achieved in a period.",
                es: "Lo que se logró en un período.",
                pt: "O que se alcançou em um período.")
        case .evidence:
            say(
                en: "A partial case: what a source states short of a business case.",
                es: "Un caso parcial: lo que una fuente afirma sin llegar a un caso de negocio.",
                pt: "Um caso parcial: o que uma fonte afirma sem chegar a um caso de negócio.")
        case .measure:
            say(
                en: "A figure of a partial case, with what it measures and how sure it is.",
                es: "Una cifra de un caso parcial, con lo que mide y lo segura que es.",
                pt: "Um número de um caso parcial, com o que mede e quão seguro é.")
        case .unitAmount:
            say(
                en: "Money for one unit: an amount divided by a quantity.",
                es: "Dinero por unidad: un monto dividido entre una cantidad.",
                pt: "Dinheiro por unidade: um valor dividido por uma quantidade.")
        case .claim:
            say(
                en: "Something that the source asserts, and how to compute it again.",
                es: "Algo que la fuente afirma, y cómo recalcularlo.",
                pt: "Algo que a fonte afirma, e como recalculá-lo.")
        case .figure:
            say(
                en: "A figure of a document, written out.",
                es: "Una cifra de un documento, escrita entera.",
                pt: "Um número de um documento, escrito por extenso.")
        case .operation:
            say(
                en: "A computation: exactly one operation.",
                es: "Un cálculo: exactamente una operación.",
                pt: "Um cálculo: exatamente uma operação.")
        case .conversion:
            say(
                en: "Money brought to another currency or price year.",
                es: "Dinero llevado a otra moneda o año de precios.",
                pt: "Dinheiro levado a outra moeda ou ano de preços.")
        case .limits:
            say(
                en: "Limits of plausibility, one or both.",
                es: "Límites de verosimilitud, uno o ambos.",
                pt: "Limites de plausibilidade, um ou ambos.")
        case .reading:
            say(
                en: "One way to understand an ambiguous source.",
                es: "Una forma de entender una fuente ambigua.",
                pt: "Uma forma de entender uma fonte ambígua.")
        case .risk: say(en: "Something that may happen.", es: "Algo que puede ocurrir.", pt: "Algo que pode acontecer.")
        case .mitigation:
            say(
                en: "What is done against a risk.",
                es: "Lo que se hace contra un riesgo.",
                pt: "O que se faz contra um risco.")
        case .optimismBias:
            say(
                en: "By how much estimates are taken to be too favourable.",
                es: "En cuánto se toman las estimaciones por demasiado favorables.",
                pt: "Em quanto as estimativas são tidas como favoráveis demais.")
        case .evidenceCorrections:
            say(
                en: "By how much amounts are corrected, by the grade of their evidence.",
                es: "En cuánto se corrigen los montos, según el grado de su evidencia.",
                pt: "Em quanto se corrigem os valores, conforme o grau de sua evidência.")
        }
    }
}
