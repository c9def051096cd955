import Languages
import Money
import Wording

/// What is said of money and its conversion.
package enum MoneyText: Sendable, Hashable {
    /// An amount and what it comes to.
    case converted(Double, PriceLevel, result: Double, PriceLevel)
    /// A step of a path, with the figures it rests on.
    case step(ConversionStep)
    /// What must be said beside the steps.
    case remark(ConversionRemark)
    /// What comes out in the other order, and by which fraction it differs.
    case otherOrder(ConversionOrder, Double, PriceLevel, difference: Double)
    /// There is no path in the other order.
    case noOtherOrder(ConversionOrder, ConversionProblem)
    /// Nothing needs to be converted.
    case sameLevel
    /// A series by its kind.
    case series(SeriesKind)
    /// A heading or label.
    case heading(Heading)
    /// From where to where amounts were converted, and by which steps.
    case path(from: PriceLevel, to: PriceLevel, [ConversionStep])
    /// Amounts are as printed, but for lines in other currencies than their file's.
    case linesConverted
    /// All amounts are in this currency, or at these prices, or both.
    case pricesConverted(currency: String?, year: Int?)

    /// Where a figure of a register comes from: who says so, where and when that was read, and in which edition of the
    /// registers it is more than two years old.
    case registered(source: String, address: String?, readOn: String?, olderIn: Int?)
    /// A series that ends more than two years before the edition of the registers.
    case older(than: Int)
    /// Years whose figures stand in for others still to come.
    case provisionalYears([Int])

    /// Headings and labels.
    package enum Heading: String, Sendable, Hashable, CaseIterable {
        case step, factor, economy, series, years, reservations, sources, value, method, ratesTitle, valuesTitle, own
        case registers, valueOfHour, shadowPrice, discountRate, address, readOn, provisional, subject, status, verified,
            unverified
        case kind, fromYear, fromValue, toYear, toValue, firstYear, lastYear
    }
}

extension Words {
    /// What is said of money and its conversion.
    package func say(_ text: MoneyText) -> String {
        switch text {
        case .converted(let amount, let from, let result, let to):
            "\(style.exact(amount)) \(name(from)) = \(style.exact(result)) \(name(to))"
        case .step(let step): say(step)
        case .remark(let remark): say(remark)
        case .otherOrder(let order, let amount, let level, let difference):
            say(
                en: "\(name(order)): \(style.exact(amount)) \(name(level)), "
                    + "\(style.percent(abs(difference), decimals: 1)) " + (difference < 0 ? "less." : "more."),
                es: "\(name(order)): \(style.exact(amount)) \(name(level)), un "
                    + "\(style.percent(abs(difference), decimals: 1)) " + (difference < 0 ? "menos." : "más."),
                pt: "\(name(order)): \(style.exact(amount)) \(name(level)), "
                    + "\(style.percent(abs(difference), decimals: 1)) " + (difference < 0 ? "menos." : "mais."))
        case .noOtherOrder(let order, let problem):
            say(
                en: "\(name(order)): not possible; \(say(problem)).",
                es: "\(name(order)): no es posible; \(say(problem)).",
                pt: "\(name(order)): não é possível; \(say(problem)).")
        case .sameLevel:
            say(
                en: "Nothing is to be converted: currency and price year are the same.",
                es: "No hay nada que convertir: la moneda y el año de precios son los mismos.",
                pt: "Não há nada a converter: a moeda e o ano de preços são os mesmos.")
        case .series(let series): name(series)
        case .heading(let heading): self.heading(heading)
        case .registered(let source, let address, let readOn, let edition):
            source
                + ([
                    address,
                    readOn.map { say(en: "looked up on", es: "consultado el", pt: "consultado em") + " \($0)" },
                ]
                .compactMap { $0 }.map { "; \($0)" }.joined())
                + (edition.map { "; " + say(.older(than: $0)) } ?? "")
        case .older(let edition):
            say(
                en: "more than two years old in \(edition)", es: "de hace más de dos años en \(edition)",
                pt: "de mais de dois anos antes de \(edition)")
        case .provisionalYears(let years):
            say(
                en: "Provisional: \(years.map(String.init).joined(separator: ", ")).",
                es: "Provisional: \(years.map(String.init).joined(separator: ", ")).",
                pt: "Provisório: \(years.map(String.init).joined(separator: ", ")).")
        case .path(let from, let to, let steps):
            "\(from.text) → \(to.text): \(steps.map { say($0) }.joined(separator: "; "))."
        case .linesConverted:
            say(
                en: "Amounts as printed; lines in another currency than their file's are converted.",
                es: "Montos como están impresos; las líneas en otra moneda que la de su archivo se convierten.",
                pt: "Valores como impressos; as linhas em outra moeda que a do seu arquivo são convertidas.")
        case .pricesConverted(let currency?, let year?):
            say(
                en: "Amounts in \(currency) at \(year) prices, converted",
                es: "Montos convertidos a \(currency) a precios de \(year)",
                pt: "Valores convertidos para \(currency) a preços de \(year)")
        case .pricesConverted(let currency?, nil):
            say(
                en: "Amounts in \(currency), converted at the prices of their own years",
                es: "Montos convertidos a \(currency) a precios de sus propios años",
                pt: "Valores convertidos para \(currency) a preços dos seus próprios anos")
        case .pricesConverted(nil, let year):
            say(
                en: "Amounts at \(year.map(String.init) ?? "") prices, converted",
                es: "Montos convertidos a precios de \(year.map(String.init) ?? "")",
                pt: "Valores convertidos para preços de \(year.map(String.init) ?? "")")
        }
    }

    /// A heading on money.
    package func heading(_ heading: MoneyText.Heading) -> String {
        switch heading {
        case .step: say(en: "Step", es: "Paso", pt: "Passo")
        case .factor: say(en: "Factor", es: "Factor", pt: "Fator")
        case .economy: say(en: "Economy", es: "Economía", pt: "Economia")
        case .series: say(en: "Series", es: "Serie", pt: "Série")
        case .years: say(en: "Years", es: "Años", pt: "Anos")
        case .reservations: say(en: "Reservations", es: "Reservas", pt: "Reservas")
        case .sources: say(en: "Sources", es: "Fuentes", pt: "Fontes")
        case .value: say(en: "Value", es: "Valor", pt: "Valor")
        case .method: say(en: "How obtained", es: "Cómo se obtuvo", pt: "Como foi obtido")
        case .ratesTitle:
            say(en: "Exchange rates and prices", es: "Tipos de cambio y precios", pt: "Taxas de câmbio e preços")
        case .valuesTitle: say(en: "Year by year", es: "Año por año", pt: "Ano a ano")
        case .registers: say(en: "Registers for appraisals", es: "Registros para evaluar", pt: "Registros para avaliar")
        case .valueOfHour: say(en: "value of an hour", es: "valor de una hora", pt: "valor de uma hora")
        case .shadowPrice: say(en: "factor on prices", es: "factor sobre precios", pt: "fator sobre preços")
        case .discountRate: say(en: "discount rate", es: "tasa de descuento", pt: "taxa de desconto")
        case .address: say(en: "Address", es: "Dirección", pt: "Endereço")
        case .readOn: say(en: "Looked up on", es: "Consultado el", pt: "Consultado em")
        case .provisional: say(en: "Provisional", es: "Provisional", pt: "Provisório")
        case .subject: say(en: "Of", es: "De", pt: "De")
        case .status: say(en: "Status", es: "Estado", pt: "Situação")
        case .verified: say(en: "verified", es: "verificado", pt: "verificado")
        case .unverified: say(en: "unverified", es: "sin verificar", pt: "não verificado")
        case .own: say(en: "your file", es: "su archivo", pt: "seu arquivo")
        case .kind: say(en: "Kind", es: "Tipo", pt: "Tipo")
        case .fromYear: say(en: "From year", es: "Del año", pt: "Do ano")
        case .fromValue: say(en: "From figure", es: "De la cifra", pt: "Do número")
        case .toYear: say(en: "To year", es: "Al año", pt: "Ao ano")
        case .toValue: say(en: "To figure", es: "A la cifra", pt: "Ao número")
        case .firstYear: say(en: "First year", es: "Primer año", pt: "Primeiro ano")
        case .lastYear: say(en: "Last year", es: "Último año", pt: "Último ano")
        }
    }
}
