import Languages
import Projects
import Wording

// What the figures of a line are called in a workbook, and in which unit they are.
extension Words {
    /// The list in which lines of a kind stand.
    func list(_ role: Flow.Role) -> String {
        switch role {
        case .investment: say(en: "investment", es: "inversión", pt: "investimento")
        case .operating: say(en: "operation", es: "operación", pt: "operação")
        case .saving: say(en: "saving", es: "ahorro", pt: "economia")
        case .transfer: say(en: "transfer", es: "transferencia", pt: "transferência")
        case .residual: say(en: "residual value", es: "valor residual", pt: "valor residual")
        }
    }

    /// What a figure of a line is.
    func label(of part: UncertainParameter.Part, _ flow: Flow, _ words: Words) -> String {
        switch part {
        case .amount, .amountOfYear: say(en: "Amount", es: "Monto", pt: "Valor")
        case .volume, .volumeOfYear: say(en: "Volume", es: "Cantidad", pt: "Quantidade")
        case .growth: say(en: "Growth of the amount", es: "Crecimiento del monto", pt: "Crescimento do valor")
        case .volumeGrowth:
            say(en: "Growth of the volume", es: "Crecimiento de la cantidad", pt: "Crescimento da quantidade")
        case .uptake(let year):
            flow.drivers.countsThoseWhoStay
                ? say(
                    en: "Who stay away, year \(year + 1) of service",
                    es: "Quienes no lo usan, año \(year + 1) de servicio",
                    pt: "Quem não usa, ano \(year + 1) de serviço")
                : say(
                    en: "Uptake, year \(year + 1) of service", es: "Adopción, año \(year + 1) de servicio",
                    pt: "Adesão, ano \(year + 1) de serviço")
        case .ceiling:
            say(en: "Uptake in the long run", es: "Adopción a la larga", pt: "Adesão no longo prazo")
        case .hours: say(en: "Hours on each", es: "Horas en cada uno", pt: "Horas em cada um")
        case .valueOfHour: say(en: "Value of an hour", es: "Valor de la hora", pt: "Valor da hora")
        case .trips: say(en: "Trips for each", es: "Viajes por cada uno", pt: "Deslocamentos por unidade")
        case .fare: say(en: "Cost of a trip", es: "Costo de un viaje", pt: "Custo de um deslocamento")
        case .money: say(en: "Money on each", es: "Dinero en cada uno", pt: "Dinheiro em cada um")
        case .demand, .demandGrowth, .institutions, .rollOutCeiling, .delay, .horizon, .discountRate, .occurrence:
            part.word
        }
    }

    /// The unit of a figure of a line.
    func unit(of part: UncertainParameter.Part, _ flow: Flow, currency: String) -> String {
        switch part {
        case .amount, .amountOfYear:
            guard case .recurring(let period, _, _) = flow.schedule else { return currency }
            return currency + " " + (period == .year ? label(.perYear) : label(.perMonth))
        case .volume, .volumeOfYear:
            guard case .driver(let driver) = flow.worth else { return "" }
            return name(countable: driver.noun) + " " + (driver.per == .year ? label(.perYear) : label(.perMonth))
        case .growth, .volumeGrowth, .demandGrowth:
            return say(en: "a year of service", es: "por año de servicio", pt: "por ano de serviço")
        case .uptake, .ceiling, .rollOutCeiling: return say(en: "share", es: "parte", pt: "parcela")
        case .hours: return say(en: "hours", es: "horas", pt: "horas")
        case .valueOfHour: return say(en: "\(currency) an hour", es: "\(currency) por hora", pt: "\(currency) por hora")
        case .trips: return say(en: "trips", es: "viajes", pt: "deslocamentos")
        case .fare: return say(en: "\(currency) a trip", es: "\(currency) por viaje", pt: "\(currency) por viagem")
        case .money: return say(en: "\(currency) each", es: "\(currency) cada uno", pt: "\(currency) cada um")
        case .demand, .institutions, .delay, .horizon, .discountRate, .occurrence: return ""
        }
    }
}
