import Facts
import Registers

extension Spanish {
    func say(_ note: Note, style: NumberStyle) -> String {
        switch note {
        case .terms(let perspective, let years, let rates, let timing):
            "\(count(years, "año", "años")) · tasa real del \(rate(rates, style)), \(place(timing)) · "
                + name(perspective)
        case .nominalTerms(let perspective, let years, let rates, let timing):
            "\(count(years, "año", "años")) · tasa nominal del \(rate(rates, style)), \(place(timing)) · "
                + name(perspective)
        case .nationalTerms(let perspective, let years, let timing):
            "\(count(years, "año", "años")) · la tasa real que establece cada país, \(place(timing)) · "
                + name(perspective)
        case .nationalRate(let registered): "Tasa nacional del \(rate(registered.rates, style)): \(source(registered))."
        case .realOfNominal(let rates, let nominal, let inflation):
            "Una tasa nominal del \(rate(nominal, style)) y una inflación de \(rate(inflation, style)) dan "
                + "una tasa real del \(rate(rates, style))."
        case .deflated(let rates):
            "Los montos a precios corrientes se deflactan un \(rate(rates, style)) anual a precios del "
                + "inicio."
        case .inCurrentPrices:
            "Los montos están a precios corrientes y la tasa es nominal: el plazo de recuperación, el "
                + "retorno y la tasa interna también están a precios corrientes."
        case .standardRate:
            "4 % es una tasa para mirar siempre: las estimaciones para 17 países de América Latina van de "
                + "2,1 % a 5,8 %, con media de 3,8 % (Public Finance Review 48, 2020)."
        case .pricesAsPrinted(let years) where years.count > 1:
            "Montos tal como están impresos, a precios de distintos años (\(list(years.map(String.init)))): "
                + "no se convierte nada."
        case .pricesAsPrinted(let years):
            "Montos tal como están impresos\(years.first.map { ", a precios de \($0)" } ?? ""): no se convierte nada."
        case .assumedPriceYear(let year):
            "La fuente no indica el año de los precios de algunas cifras; \(year) es un supuesto nuestro."
        case .mixedCurrencies(let codes): "Los montos en \(list(codes)) están lado a lado y no se pueden comparar."
        case .optionOnOwnLines(let own, let first):
            "Opción \"\(own)\" de su archivo, con sus propias líneas; `valor appraise` muestra lo que es respecto de \"\(first)\"."
        case .reading(let id, let what, let others):
            "Lectura \"\(id)\": \(what)\(alternatives(others))"
        case .observed(let from, let to, let others):
            "Ahorros observados de \(style.month(from)) a \(style.month(to)); después no se cuenta nada."
                + alternatives(others)
        case .sustained(let from, let to):
            "Lectura \"sustained\": el ahorro medio observado de \(style.month(from)) a \(style.month(to)) continúa "
                + "hasta el horizonte; el gasto que la fuente da para un período, no."
        case .assumption(let text): text
        case .steadyFromStart:
            "El ahorro pleno se cuenta desde el primer día, de modo que la recuperación es más corta que con una adopción gradual."
        case .cashabilityNotStated: "La fuente no dice si los ahorros liberan efectivo en un presupuesto."
        case .projectName(let name): name.hasSuffix(".") ? name : name + "."
        case .notCashable(let what): "No libera efectivo: \(what)."
        case .cashInDoubt(let what):
            "No consta si libera efectivo en el presupuesto: \(what). Cuenta en el total, y no en efectivo."
        case .reconstruction(let what, let how): "Reconstrucción nuestra, \(what): \(how)"
        case .unknown(.investment, let unknown): "Inversión: \(style.unknown(unknown))."
        case .unknown(.operatingCost, let unknown): "Costo de operación: \(style.unknown(unknown))."
        case .unknown(.savings, let unknown): "Monto de los ahorros: \(style.unknown(unknown))."
        case .unknown(.transfers, let unknown): "Monto de las transferencias: \(style.unknown(unknown))."
        case .unknownLine(let what, let unknown): "\(what): \(style.unknown(unknown))."
        case .containsTransfers(let what):
            "El ahorro \"\(what)\" contiene pagos que otros reciben, de monto no indicado: está sobrestimado."
        case .bound(.atMost):
            "≤, ≥: se desconoce un costo, de modo que el valor verdadero no es mejor que "
                + "el impreso."
        case .bound(.atLeast): "≥, ≤: se desconoce un ahorro, de modo que el valor verdadero no es peor que el impreso."
        case .ownTermsUnused: "El archivo pide condiciones propias; aquí todas las filas comparten las de arriba."
        case .cut(let what, nil, _): "Queda más allá del horizonte y no se cuenta: \"\(what)\"."
        case .cut(let what, let amount?, let currency):
            "Más allá del horizonte y sin contar: \(style.amount(amount, currency: currency)) de \"\(what)\"."
        case .notComputable(let metric, let reason): "\(name(metric)): \(say(reason))."
        case .reversedPayback(let final?):
            "La recuperación vuelve a perderse y se alcanza definitivamente tras \(style.duration(years: final))."
        case .reversedPayback(nil): "La recuperación vuelve a perderse antes del fin del horizonte."
        case .neverNegative: "Los costos nunca superan los beneficios, de modo que no hay nada que recuperar."
        case .concern(let concern): asSentence(say(concern, style: style))
        case .severalRates(let rates):
            "El valor actual neto es cero con \(list(rates.map { style.percent($0, decimals: 2) }))."
        case .audit(let differs, let implausible):
            "Auditoría:" + (differs.isEmpty ? "" : " difiere: \(differs.joined(separator: ", "))")
                + (differs.isEmpty || implausible.isEmpty ? "" : ";")
                + (implausible.isEmpty ? "" : " inverosímil: \(implausible.joined(separator: ", "))") + "."
        case .money(let text): say(text, style: style)
        case .favourableSample(let count):
            "\(count) éxitos publicados son una muestra pequeña y favorable: un lugar entre ellos no es una probabilidad."
        }
    }

    func rate(_ rates: [Double], _ style: NumberStyle) -> String {
        guard let first = rates.first, let last = rates.last, rates.contains(where: { $0 != first }) else {
            return style.percent(rates.first ?? 0, decimals: 4)
        }
        return "\(style.percent(first, decimals: 4)) a \(style.percent(last, decimals: 4)) por tramos"
    }

    private func place(_ timing: String) -> String {
        switch timing {
        case "mid": "a mitad de año"
        case "start": "a inicio de año"
        default: "a fin de año"
        }
    }

    private func alternatives(_ ids: [String]) -> String {
        ids.isEmpty ? "" : " Otras lecturas: \(ids.joined(separator: ", "))."
    }

    /// Who prescribes a rate, in which document, and how sure that is.
    func source(_ rate: RegisteredRate) -> String {
        let basis: String? =
            switch rate.basis {
            case .instrument: "leída en el documento mismo"
            case .secondHand: "de segunda mano"
            case nil: nil
            }
        let confidence: String? =
            switch rate.confidence {
            case .high: "certeza alta"
            case .medium: "certeza media"
            case .low: "certeza baja"
            case nil: nil
            }
        let sure = [basis, confidence].compactMap(\.self).joined(separator: ", ")
        // An instrument whose name has its year in it need not say it again.
        let year = rate.year.map(String.init).flatMap { rate.instrument?.contains($0) == true ? nil : $0 }
        let parts = [rate.body?.text(in: "es"), rate.instrument, year].compactMap(\.self)
        let note = rate.note.map { ". \($0.text(in: "es"))" } ?? ""
        let text = parts.joined(separator: ", ") + " (\(sure))" + note
        return text.hasSuffix(".") ? String(text.dropLast()) : text
    }
}
