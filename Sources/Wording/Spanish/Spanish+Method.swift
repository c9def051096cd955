import Projects

// How the public sector counts a project beside market prices, in Spanish.
extension Spanish {
    func say(_ text: MethodText, style: NumberStyle) -> String {
        switch text {
        case .title: "La visión social, ajustada paso a paso"
        case .savings: "Ahorros por clase"
        case .physical: "En unidades físicas, en todo el horizonte"
        case .indicators: "Beneficios sin precio, puntuados"
        case .step: "Se cuenta"
        case .netPresentValue: "VAN"
        case .change: "Cambio"
        case .benefitCostRatio: "Beneficio/costo"
        case .kind: "Clase"
        case .presentValue: "Valor actual"
        case .quantity: "Cantidad"
        case .unit: "Unidad"
        case .worth: "Valor (VA)"
        case .criterion: "Criterio"
        case .weight: "Peso"
        case .score: "Puntaje"
        case .products: "Peso × puntaje"
        case .why: "Por qué"
        case .sum: "Puntaje ponderado"
        case .asStated: "precios de mercado sin impuestos (como arriba)"
        case .withPhysical: "+ unidades físicas a su precio"
        case .withShadowPrices: "+ precios sombra"
        case .withDistribution: "+ ponderaciones por ingreso"
        case .withPublicFunds: "+ el costo de los fondos públicos"
        case .cashable: "gobierno, libera efectivo"
        case .notCashable: "gobierno, no libera efectivo"
        case .cashNotStated: "gobierno, no se declara si libera efectivo"
        case .citizens: "ciudadanía"
        case .businesses: "empresas"
        case .society: "sociedad, no separable"
        case .saved: "ahorrado"
        case .caused: "causado"
        case .headlineStays: "Cada paso incluye los de arriba; todos los demás resultados son a precios de mercado."
        case .kindsApart:
            "Las clases no se suman: el efectivo que se libera, el tiempo que se libera y el tiempo de otros son distintos."
        case .notMoney: "Los puntajes acompañan al valor actual neto y no se le suman."
        case .shadowPrice(let category, let factor, let source, let isRegistered, let isVerified):
            "\(category): × \(plain(factor)), \(origin(source, isRegistered, isVerified))."
        case .weights(let weights, let elasticity, let source):
            "Ponderaciones por ingreso con una elasticidad de \(plain(elasticity)): "
                + list(weights.map { "\($0.group) \(style.multiple($0.weight))" }) + " (\(source))."
        case .publicFunds(let cost, let source):
            "Fondos públicos: cada unidad del costo neto en efectivo del gobierno cuenta \(share(cost)) más (\(source))."
        case .price(let what, let source): "Precio de \"\(what)\": \(source)."
        case .priceStarts(let what, let year):
            "\"\(what)\" tiene precio desde \(year): lo que hay antes no se cuenta en dinero."
        case .ownValueOfHour(let what, let amount, let currency):
            "Valor de la hora del propio proyecto, sin fuente, en \"\(what)\": "
                + "\(amount.map { style.price($0, currency: currency) } ?? "desconocido")."
        case .statedValueOfHour(let what, let amount, let currency, let source):
            "Valor de la hora en \"\(what)\": "
                + "\(amount.map { style.price($0, currency: currency) } ?? "desconocido"); fuente: \(source)."
        case .registeredValueOfHour(let what, let purpose, let amount, let currency, let year, let source, let verified):
            "Valor de la hora en \"\(what)\": \(style.price(amount, currency: currency)), "
                + "\(year.map { "precios de \($0), " } ?? "")\(name(purpose)), del registro; "
                + "\(origin(source, true, verified))."
        case .demand(let what, let diverted, let generated, let deadweight, let isGovernment):
            "\"\(what)\": \(share(diverted)) desviado (entero), \(share(generated)) generado "
                + "(\(isGovernment ? "no ahorra nada" : "por la mitad")), \(share(deadweight)) peso muerto (nada)."
        }
    }

    private func origin(_ source: String, _ isRegistered: Bool, _ isVerified: Bool) -> String {
        (isRegistered && !isVerified ? "sin verificar, " : "") + source
    }

    private func name(_ purpose: TimePurpose) -> String {
        switch purpose {
        case .work: "tiempo de trabajo"
        case .leisure: "tiempo propio"
        case .any: "promedio de propósitos"
        }
    }
}
