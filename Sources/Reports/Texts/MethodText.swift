import Languages
import Projects
import Wording

/// What a report says of how the public sector counts a project beside market prices.
package enum MethodText: Sendable, Hashable {
    // Headings.
    case title
    case savings
    case physical
    case indicators

    // Columns.
    case step
    case netPresentValue
    case change
    case benefitCostRatio
    case kind
    case presentValue
    case quantity
    case unit
    case worth
    case criterion
    case weight
    case score
    case products
    case why
    case sum

    // What is counted from a step on.
    case asStated
    case withPhysical
    case withShadowPrices
    case withDistribution
    case withPublicFunds

    // Kinds of savings.
    case cashable
    case notCashable
    case cashNotStated
    case citizens
    case businesses
    case society

    // Physical units.
    case saved
    case caused

    // Notes.
    /// The headline stays at market prices.
    case headlineStays
    /// Savings of different kinds are not added.
    case kindsApart
    /// The scores are not money.
    case notMoney
    /// A factor of a category, and who says so.
    case shadowPrice(String, factor: Double, source: String, isRegistered: Bool, isVerified: Bool)
    /// Weights of groups, with the elasticity.
    case weights([Weight], elasticity: Double, source: String)
    /// The marginal cost of public funds.
    case publicFunds(Double, source: String)
    /// Where the price of a unit comes from.
    case price(String, source: String)
    /// From which year on a unit has a price, where there are some before.
    case priceStarts(String, year: Int)
    /// Where the value of an hour in a line comes from.
    case ownValueOfHour(String, amount: Double, currency: String)
    case statedValueOfHour(String, amount: Double?, currency: String, source: String)
    case registeredValueOfHour(
        String, TimePurpose, amount: Double, currency: String, year: Int?, source: String, isVerified: Bool)
    /// The parts of a line's use.
    case demand(String, diverted: Double, generated: Double, deadweight: Double, isGovernment: Bool)

    /// A group with its weight.
    package struct Weight: Sendable, Hashable {
        /// The group.
        package let group: String
        /// What a unit of money is worth to it.
        package let weight: Double

        /// A weight by its parts.
        package init(group: String, weight: Double) {
            self.group = group
            self.weight = weight
        }
    }
}

extension Words {
    /// What a report says of the public sector's method.
    package func say(_ text: MethodText) -> String {
        switch text {
        case .title:
            say(
                en: "The social view, adjusted step by step",
                es: "La visión social, ajustada paso a paso",
                pt: "A visão social, ajustada passo a passo")
        case .savings: say(en: "Savings by kind", es: "Ahorros por tipo", pt: "Economias por tipo")
        case .physical:
            say(
                en: "In physical units, over the horizon",
                es: "En unidades físicas, en todo el horizonte",
                pt: "Em unidades físicas, em todo o horizonte")
        case .indicators:
            say(
                en: "Benefits without a price, scored",
                es: "Beneficios sin precio, puntuados",
                pt: "Benefícios sem preço, pontuados")
        case .step: say(en: "Counting", es: "Se cuenta", pt: "Conta-se")
        case .netPresentValue: say(en: "NPV", es: "VAN", pt: "VPL")
        case .change: say(en: "Change", es: "Cambio", pt: "Mudança")
        case .benefitCostRatio: say(en: "Benefit/cost", es: "Beneficio/costo", pt: "Benefício/custo")
        case .kind: say(en: "Kind", es: "Tipo", pt: "Tipo")
        case .presentValue: say(en: "Present value", es: "Valor actual", pt: "Valor presente")
        case .quantity: say(en: "Quantity", es: "Cantidad", pt: "Quantidade")
        case .unit: say(en: "Unit", es: "Unidad", pt: "Unidade")
        case .worth: say(en: "Worth (PV)", es: "Valor (VA)", pt: "Valor (VP)")
        case .criterion: say(en: "Criterion", es: "Criterio", pt: "Critério")
        case .weight: say(en: "Weight", es: "Peso", pt: "Peso")
        case .score: say(en: "Score", es: "Puntaje", pt: "Pontuação")
        case .products: say(en: "Weight × score", es: "Peso × puntaje", pt: "Peso × pontuação")
        case .why: say(en: "Why", es: "Por qué", pt: "Por quê")
        case .sum: say(en: "Weighted score", es: "Puntaje ponderado", pt: "Pontuação ponderada")
        case .asStated:
            say(
                en: "market prices without taxes (as above)",
                es: "precios de mercado sin impuestos (como arriba)",
                pt: "preços de mercado sem impostos (como acima)")
        case .withPhysical:
            say(
                en: "+ physical units at their price",
                es: "+ unidades físicas a su precio",
                pt: "+ unidades físicas a seu preço")
        case .withShadowPrices: say(en: "+ shadow prices", es: "+ precios sombra", pt: "+ preços-sombra")
        case .withDistribution:
            say(en: "+ weights by income", es: "+ ponderaciones por ingreso", pt: "+ ponderações por renda")
        case .withPublicFunds:
            say(
                en: "+ the cost of public funds",
                es: "+ el costo de los fondos públicos",
                pt: "+ o custo dos fundos públicos")
        case .cashable:
            say(
                en: "government, frees cash", es: "gobierno, ahorro efectivo en el presupuesto",
                pt: "governo, com economia de caixa")
        case .notCashable:
            say(
                en: "government, frees no cash", es: "gobierno, sin ahorro efectivo en el presupuesto",
                pt: "governo, sem economia de caixa")
        case .cashNotStated:
            say(
                en: "government, cash or not is not stated",
                es: "gobierno, no se declara si el ahorro es efectivo en el presupuesto",
                pt: "governo, não se declara se há economia de caixa")
        case .citizens: say(en: "citizens", es: "ciudadanía", pt: "cidadãos")
        case .businesses: say(en: "businesses", es: "empresas", pt: "empresas")
        case .society: say(en: "society, not separable", es: "sociedad, no separable", pt: "sociedade, não separável")
        case .saved: say(en: "saved", es: "ahorrado", pt: "economizado")
        case .caused: say(en: "caused", es: "causado", pt: "causado")
        case .headlineStays:
            say(
                en: "Each step includes those above it; every other result is at market prices.",
                es: "Cada paso incluye los de arriba; todos los demás resultados son a precios de mercado.",
                pt: "Cada passo inclui os de cima; todos os demais resultados são a preços de mercado.")
        case .kindsApart:
            say(
                en: "The kinds are not added up: cash that is freed, time that is freed and time of others differ.",
                es: "Los tipos no se suman: el ahorro efectivo, el tiempo que se libera y el tiempo de otros son "
                    + "distintos.",
                pt: "Os tipos não se somam: a economia de caixa, o tempo que se libera e o tempo de outros são "
                    + "diferentes.")
        case .notMoney:
            say(
                en: "The scores stand beside the net present value and are not added to it.",
                es: "Los puntajes acompañan al valor actual neto y no se le suman.",
                pt: "As pontuações acompanham o valor presente líquido e não se somam a ele.")
        case .shadowPrice(let category, let factor, let source, let isRegistered, let isVerified):
            "\(category): × \(plain(factor)), \(origin(source, isRegistered, isVerified))."
        case .weights(let weights, let elasticity, let source):
            say(
                en: "Weights by income at an elasticity of \(plain(elasticity)): "
                    + list(weights.map { "\($0.group) \(style.multiple($0.weight))" })
                    + " (\(source)).",
                es: "Ponderaciones por ingreso con una elasticidad de \(plain(elasticity)): "
                    + list(weights.map { "\($0.group) \(style.multiple($0.weight))" })
                    + " (\(source)).",
                pt: "Ponderações por renda com uma elasticidade de \(plain(elasticity)): "
                    + list(weights.map { "\($0.group) \(style.multiple($0.weight))" })
                    + " (\(source)).")
        case .publicFunds(let cost, let source):
            say(
                en: "Public funds: each unit of the government's net cash cost counts \(share(cost)) more "
                    + "(\(source)).",
                es: "Fondos públicos: cada unidad del costo neto en efectivo del gobierno cuenta \(share(cost)) más "
                    + "(\(source)).",
                pt: "Fundos públicos: cada unidade do custo líquido em caixa do governo conta \(share(cost)) a mais "
                    + "(\(source)).")
        case .price(let what, let source):
            say(
                en: "Price of \"\(what)\": \(source).",
                es: "Precio de \"\(what)\": \(source).",
                pt: "Preço de \"\(what)\": \(source).")
        case .priceStarts(let what, let year):
            say(
                en: "\"\(what)\" has a price from \(year) on: what there is of it before is not counted in money.",
                es: "\"\(what)\" tiene precio desde \(year): lo que hay antes no se cuenta en dinero.",
                pt: "\"\(what)\" tem preço a partir de \(year): o que há antes não se conta em dinheiro.")
        case .ownValueOfHour(let what, let amount, let currency):
            say(
                en: "The project's own value of an hour, without a source, in \"\(what)\": "
                    + "\(style.price(amount, currency: currency)).",
                es: "Valor de la hora del propio proyecto, sin fuente, en \"\(what)\": "
                    + "\(style.price(amount, currency: currency)).",
                pt: "Valor da hora do próprio projeto, sem fonte, em \"\(what)\": "
                    + "\(style.price(amount, currency: currency)).")
        case .statedValueOfHour(let what, let amount, let currency, let source):
            say(
                en: "Value of an hour in \"\(what)\": "
                    + "\(amount.map { style.price($0, currency: currency) } ?? "unknown"); source: \(source).",
                es: "Valor de la hora en \"\(what)\": "
                    + "\(amount.map { style.price($0, currency: currency) } ?? "desconocido"); fuente: \(source).",
                pt: "Valor da hora em \"\(what)\": "
                    + "\(amount.map { style.price($0, currency: currency) } ?? "desconhecido"); fonte: \(source).")
        case .registeredValueOfHour(
            let what, let purpose, let amount, let currency, let year, let source,
            let verified):
            say(
                en: "Value of an hour in \"\(what)\": \(style.price(amount, currency: currency)), "
                    + "\(year.map { "prices of \($0), " } ?? "")\(name(purpose)), from the register; "
                    + "\(origin(source, true, verified)).",
                es: "Valor de la hora en \"\(what)\": \(style.price(amount, currency: currency)), "
                    + "\(year.map { "precios de \($0), " } ?? "")\(name(purpose)), del registro; "
                    + "\(origin(source, true, verified)).",
                pt: "Valor da hora em \"\(what)\": \(style.price(amount, currency: currency)), "
                    + "\(year.map { "preços de \($0), " } ?? "")\(name(purpose)), do registro; "
                    + "\(origin(source, true, verified)).")
        case .demand(let what, let diverted, let generated, let deadweight, let isGovernment):
            say(
                en: "\"\(what)\": \(share(diverted)) diverted (in full), \(share(generated)) generated "
                    + "(\(isGovernment ? "nothing saved" : "by half")), \(share(deadweight)) deadweight (nothing).",
                es:
                    "\"\(what)\": \(share(diverted)) de demanda desviada (cuenta entera), \(share(generated)) de demanda generada "
                    + "(\(isGovernment ? "no ahorra nada" : "por la mitad")), \(share(deadweight)) de demanda que habría de todos modos "
                    + "(nada).",
                pt:
                    "\"\(what)\": \(share(diverted)) de demanda desviada (conta inteira), \(share(generated)) de demanda gerada "
                    + "(\(isGovernment ? "não economiza nada" : "pela metade")), \(share(deadweight)) de demanda que haveria de todo modo "
                    + "(nada).")
        }
    }

    private func origin(_ source: String, _ isRegistered: Bool, _ isVerified: Bool) -> String {
        say(
            en: (isRegistered && !isVerified ? "unverified, " : "") + source,
            es: (isRegistered && !isVerified ? "sin verificar, " : "") + source,
            pt: (isRegistered && !isVerified ? "não verificado, " : "") + source)
    }
}
