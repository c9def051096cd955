import Languages
import Money

// The steps of a conversion, and what must be said beside them.
extension Words {
    package func say(_ step: ConversionStep) -> String {
        switch step {
        case .moved(let economy, _, let measure, let from, let first, let to, let second):
            return say(
                en: "\(name(measure.series)) (\(self.economy(economy))): \(style.figure(first.value)) in \(from), "
                    + "\(style.figure(second.value)) in \(to)",
                es: "\(name(measure.series)) (\(self.economy(economy))): \(style.figure(first.value)) en \(from), "
                    + "\(style.figure(second.value)) en \(to)",
                pt: "\(name(measure.series)) (\(self.economy(economy))): \(style.figure(first.value)) em \(from), "
                    + "\(style.figure(second.value)) em \(to)")
        case .exchanged(_, _, _, _, let year, let kind):
            let rates = step.quotations.map { "\(style.figure($0.value)) \($0.currency.code)" }
            let when = say(
                en: kind == .average ? "average exchange rate of \(year)" : "exchange rate at the end of \(year)",
                es: kind == .average ? "tipo de cambio medio de \(year)" : "tipo de cambio al cierre de \(year)",
                pt: kind == .average ? "taxa de câmbio média de \(year)" : "taxa de câmbio no fim de \(year)")
            return say(
                en: "\(when): \(list(rates.isEmpty ? ["1 USD"] : rates)) per US dollar",
                es: "\(when): \(list(rates.isEmpty ? ["1 USD"] : rates)) por dólar",
                pt: "\(when): \(list(rates.isEmpty ? ["1 USD"] : rates)) por dólar")
        case .atParity(let home, let old, let first, let abroad, let new, let second, let year):
            return say(
                en: "purchasing-power parities of \(year): \(style.figure(first.value)) \(old.code) "
                    + "(\(economy(home))) and \(style.figure(second.value)) \(new.code) (\(economy(abroad))) per "
                    + "international dollar",
                es: "paridades de poder adquisitivo de \(year): \(style.figure(first.value)) \(old.code) "
                    + "(\(economy(home))) y \(style.figure(second.value)) \(new.code) (\(economy(abroad))) por "
                    + "dólar internacional",
                pt: "paridades de poder de compra de \(year): \(style.figure(first.value)) \(old.code) "
                    + "(\(economy(home))) e \(style.figure(second.value)) \(new.code) (\(economy(abroad))) por "
                    + "dólar internacional")
        case .renamed(let from, let to, let ratio):
            return say(
                en: ratio >= 1
                    ? "\(style.figure(ratio)) \(from.code) make 1 \(to.code)"
                    : "1 \(from.code) makes \(style.figure(1 / ratio)) \(to.code)",
                es: ratio >= 1
                    ? "\(style.figure(ratio)) \(from.code) hacen 1 \(to.code)"
                    : "1 \(from.code) hace \(style.figure(1 / ratio)) \(to.code)",
                pt: ratio >= 1
                    ? "\(style.figure(ratio)) \(from.code) fazem 1 \(to.code)"
                    : "1 \(from.code) faz \(style.figure(1 / ratio)) \(to.code)")
        }
    }

    package func say(_ remark: ConversionRemark) -> String {
        switch remark {
        case .exchangedEarlier(let year, let economy, let measure, let asked, true):
            say(
                en: "Exchanged in \(year): the series of \(name(measure.series)) (\(self.economy(economy))) is "
                    + "unreliable on the way to \(asked).",
                es: "Se cambia en \(year): la serie de \(name(measure.series)) (\(self.economy(economy))) no es "
                    + "fiable en el camino a \(asked).",
                pt: "Convertido em \(year): a série de \(name(measure.series)) (\(self.economy(economy))) não é "
                    + "confiável no caminho até \(asked).")
        case .exchangedEarlier(let year, let economy, let measure, let asked, false):
            say(
                en: "Exchanged in \(year): the series of \(name(measure.series)) (\(self.economy(economy))) does "
                    + "not reach \(asked).",
                es: "Se cambia en \(year): la serie de \(name(measure.series)) (\(self.economy(economy))) no llega "
                    + "a \(asked).",
                pt: "Convertido em \(year): a série de \(name(measure.series)) (\(self.economy(economy))) não chega "
                    + "a \(asked).")
        case .gaveWay(let currency, let next, let year):
            say(
                en: "Exchanged in \(year), since \(currency.code) gave way to \(next.code): prices move in "
                    + "\(next.code).",
                es: "Se cambia en \(year), pues \(currency.code) cedió su lugar a \(next.code): los precios se "
                    + "mueven en \(next.code).",
                pt: "Convertido em \(year), pois \(currency.code) cedeu lugar a \(next.code): os preços se movem em "
                    + "\(next.code).")
        case .understated(let economy, let years):
            say(
                en: "The GDP deflator (\(self.economy(economy))) is taken: the official consumer prices of "
                    + "\(years.lowerBound) to \(years.upperBound) understate. `--with cpi` takes them all the same.",
                es: "Se toma el deflactor del PIB (\(self.economy(economy))): los precios al consumidor oficiales de "
                    + "\(years.lowerBound) a \(years.upperBound) subestiman. `--with cpi` los toma de todos modos.",
                pt: "Toma-se o deflator do PIB (\(self.economy(economy))): os preços ao consumidor oficiais de "
                    + "\(years.lowerBound) a \(years.upperBound) subestimam. `--with cpi` os toma mesmo assim.")
        case .understatedTaken(let economy, let years):
            say(
                en: "Consumer prices (\(self.economy(economy))) are taken as asked, though those of "
                    + "\(years.lowerBound) to \(years.upperBound) understate.",
                es: "Se toman los precios al consumidor (\(self.economy(economy))), como se pidió, aunque los de "
                    + "\(years.lowerBound) a \(years.upperBound) subestiman.",
                pt: "Tomam-se os preços ao consumidor (\(self.economy(economy))), como pedido, embora os de "
                    + "\(years.lowerBound) a \(years.upperBound) subestimem.")
        case .diverged(let economy, let year):
            say(
                en: "In \(year) the official rate (\(self.economy(economy))) was far from what was paid in the "
                    + "market; `--rates` takes yours.",
                es: "En \(year) el tipo oficial (\(self.economy(economy))) estaba lejos de lo que se pagaba en el "
                    + "mercado; `--rates` toma el suyo.",
                pt: "Em \(year) a taxa oficial (\(self.economy(economy))) estava longe do que se pagava no mercado; "
                    + "`--rates` toma a sua.")
        case .provisional(let economy, let year):
            say(
                en: "The exchange rate of \(year) (\(self.economy(economy))) is provisional: the mean of another "
                    + "source stands in for it.",
                es: "El tipo de cambio de \(year) (\(self.economy(economy))) es provisional: lo suple la media de "
                    + "otra fuente.",
                pt: "A taxa de câmbio de \(year) (\(self.economy(economy))) é provisória: a média de outra fonte a "
                    + "substitui.")
        case .partialYear(let currency, let year, let count):
            say(
                en: "Your file has only \(self.count(count, "rate")) of \(currency.code) for \(year): their mean is "
                    + "taken.",
                es: "Su archivo solo tiene \(self.count(count, "tipo", "tipos")) de \(currency.code) para \(year): "
                    + "se toma su media.",
                pt: "O seu arquivo só tem \(self.count(count, "taxa", "taxas")) de \(currency.code) para \(year): "
                    + "toma-se a sua média.")
        case .beyondData(let series, let whose, let asked, let taken):
            say(
                en: "The series of \(name(series)) (\(economy(whose))) ends in \(taken): its last figure stands for "
                    + "\(asked), as --beyond-data nearest asks.",
                es: "La serie de \(name(series)) (\(economy(whose))) termina en \(taken): su última cifra vale por "
                    + "\(asked), como pide --beyond-data nearest.",
                pt: "A série de \(name(series)) (\(economy(whose))) termina em \(taken): o seu último número vale "
                    + "por \(asked), como pede --beyond-data nearest.")
        case .issuersPrices(let country, let currency, let economy):
            say(
                en: "No prices are known (\(self.economy(country))): \(currency.code) moves in others "
                    + "(\(self.economy(economy))).",
                es: "No se conocen precios (\(self.economy(country))): \(currency.code) se mueve con otros "
                    + "(\(self.economy(economy))).",
                pt: "Não se conhecem preços (\(self.economy(country))): \(currency.code) se move com outros "
                    + "(\(self.economy(economy))).")
        }
    }

    package func name(_ level: PriceLevel) -> String {
        say(
            en: "\(level.currency.code) at \(level.year) prices",
            es: "\(level.currency.code) a precios de \(level.year)",
            pt: "\(level.currency.code) a preços de \(level.year)")
    }

    package func name(_ order: ConversionOrder) -> String {
        switch order {
        case .inflateFirst:
            say(
                en: "Inflated first, then converted",
                es: "Primero a los precios del año y después cambiado",
                pt: "Primeiro aos preços do ano, depois convertido")
        case .convertFirst:
            say(
                en: "Converted first, then inflated",
                es: "Primero cambiado y después a los precios del año",
                pt: "Primeiro convertido, depois aos preços do ano")
        }
    }

    package func name(_ series: SeriesKind) -> String {
        switch series {
        case .exchangeRate: say(en: "exchange rate", es: "tipo de cambio", pt: "taxa de câmbio")
        case .consumerPrices: say(en: "consumer prices", es: "precios al consumidor", pt: "preços ao consumidor")
        case .gdpDeflator: say(en: "GDP deflator", es: "deflactor del PIB", pt: "deflator do PIB")
        case .purchasingPower:
            say(en: "purchasing-power parity", es: "paridad de poder adquisitivo", pt: "paridade de poder de compra")
        }
    }
}
