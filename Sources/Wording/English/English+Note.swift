import Facts
import Registers

extension English {
    func say(_ note: Note, style: NumberStyle) -> String {
        switch note {
        case .terms(let perspective, let years, let rates, let timing):
            "\(count(years, "year")) · real rate of \(rate(rates, style)), \(place(timing)) · "
                + name(perspective)
        case .nominalTerms(let perspective, let years, let rates, let timing):
            "\(count(years, "year")) · nominal rate of \(rate(rates, style)), \(place(timing)) · "
                + name(perspective)
        case .nationalTerms(let perspective, let years, let timing):
            "\(count(years, "year")) · the real rate that each country prescribes, \(place(timing)) · "
                + name(perspective)
        case .nationalRate(let registered): "National rate of \(rate(registered.rates, style)): \(source(registered))."
        case .realOfNominal(let rates, let nominal, let inflation):
            "A nominal rate of \(rate(nominal, style)) and an inflation of \(rate(inflation, style)) make a "
                + "real rate of \(rate(rates, style))."
        case .deflated(let rates):
            "Amounts in current prices are deflated by \(rate(rates, style)) a year to prices of the start."
        case .inCurrentPrices:
            "Amounts are in current prices and the rate is nominal: payback, return on investment and "
                + "internal rate are in current prices too."
        case .standardRate:
            "4 % is a rate for everyone to look at: estimates for 17 Latin American countries lie between "
                + "2.1 % and 5.8 %, mean 3.8 % (Public Finance Review 48, 2020)."
        case .pricesAsPrinted(let years) where years.count > 1:
            "Amounts as printed, in prices of different years (\(list(years.map(String.init)))): nothing is converted."
        case .pricesAsPrinted(let years):
            "Amounts as printed\(years.first.map { ", in prices of \($0)" } ?? ""): nothing is converted."
        case .assumedPriceYear(let year): "The source gives no price year for some figures; \(year) is our assumption."
        case .mixedCurrencies(let codes): "Amounts in \(list(codes)) stand beside one another and cannot be compared."
        case .optionOnOwnLines(let own, let first):
            "Option \"\(own)\" of its file, on its own lines; `valor appraise` shows what it is beyond \"\(first)\"."
        case .reading(let id, let what, let others):
            "Reading \"\(id)\": \(what)\(alternatives(others))"
        case .observed(let from, let to, let others):
            "Savings observed from \(style.month(from)) to \(style.month(to)); nothing is counted after."
                + alternatives(others)
        case .sustained(let from, let to):
            "Reading \"sustained\": the average saving observed from \(style.month(from)) to \(style.month(to)) goes on "
                + "to the horizon; spending that the source gives for a period does not."
        case .assumption(let text): text
        case .steadyFromStart:
            "The full saving is counted from the first day, so the payback is shorter than with a gradual uptake."
        case .cashabilityNotStated: "The source does not say whether the savings free money in a budget."
        case .projectName(let name): name.hasSuffix(".") ? name : name + "."
        case .notCashable(let what): "No cash: \(what)."
        case .cashInDoubt(let what):
            "Whether it frees money in the budget is not stated: \(what). It counts in full, and not in cash."
        case .reconstruction(let what, let how): "Our reconstruction, \(what): \(how)"
        case .unknown(.investment, let unknown): "Investment \(style.unknown(unknown))."
        case .unknown(.operatingCost, let unknown): "Operating cost \(style.unknown(unknown))."
        case .unknown(.savings, let unknown): "Savings \(style.unknown(unknown))."
        case .unknown(.transfers, let unknown): "Transfers \(style.unknown(unknown))."
        case .unknownLine(let what, let unknown): "\(what): \(style.unknown(unknown))."
        case .containsTransfers(let what):
            "The saving \"\(what)\" contains payments that others receive, of unstated size: it is overstated."
        case .bound(.atMost):
            "≤, ≥: a cost is unknown, so the true value is no better than printed."
        case .bound(.atLeast): "≥, ≤: a saving is unknown, so the true value is no worse than printed."
        case .ownTermsUnused: "The file asks for terms of its own; here all rows share those above."
        case .cut(let what, nil, _): "Beyond the horizon and not counted: \"\(what)\"."
        case .cut(let what, let amount?, let currency):
            "Beyond the horizon and not counted: \(style.amount(amount, currency: currency)) of \"\(what)\"."
        case .notComputable(let metric, let reason): "\(name(metric)): \(say(reason))."
        case .reversedPayback(let final?):
            "The payback is lost again and reached for good after \(style.duration(years: final))."
        case .reversedPayback(nil): "The payback is lost again before the horizon ends."
        case .neverNegative: "Costs never exceed benefits, so there is nothing to pay back."
        case .concern(let concern): asSentence(say(concern, style: style))
        case .severalRates(let rates):
            "The net present value is zero at \(list(rates.map { style.percent($0, decimals: 2) }))."
        case .audit(let differs, let implausible):
            "Audit:" + (differs.isEmpty ? "" : " differs: \(differs.joined(separator: ", "))")
                + (differs.isEmpty || implausible.isEmpty ? "" : ";")
                + (implausible.isEmpty ? "" : " implausible: \(implausible.joined(separator: ", "))") + "."
        case .money(let text): say(text, style: style)
        case .favourableSample(let count):
            "\(count) published successes are a small and favourable sample: a place among them is no probability."
        }
    }

    func rate(_ rates: [Double], _ style: NumberStyle) -> String {
        guard let first = rates.first, let last = rates.last, rates.contains(where: { $0 != first }) else {
            return style.percent(rates.first ?? 0, decimals: 4)
        }
        return "\(style.percent(first, decimals: 4)) to \(style.percent(last, decimals: 4)) by schedule"
    }

    private func place(_ timing: String) -> String {
        switch timing {
        case "mid": "middle of year"
        case "start": "start of year"
        default: "end of year"
        }
    }

    private func alternatives(_ ids: [String]) -> String {
        ids.isEmpty ? "" : " Other readings: \(ids.joined(separator: ", "))."
    }

    /// Who prescribes a rate, in which document, and how sure that is.
    func source(_ rate: RegisteredRate) -> String {
        let basis: String? =
            switch rate.basis {
            case .instrument: "read in the document itself"
            case .secondHand: "second-hand"
            case nil: nil
            }
        let confidence: String? =
            switch rate.confidence {
            case .high: "confidence high"
            case .medium: "confidence medium"
            case .low: "confidence low"
            case nil: nil
            }
        let sure = [basis, confidence].compactMap(\.self).joined(separator: ", ")
        // An instrument whose name has its year in it need not say it again.
        let year = rate.year.map(String.init).flatMap { rate.instrument?.contains($0) == true ? nil : $0 }
        let parts = [rate.body?.text(in: "en"), rate.instrument, year].compactMap(\.self)
        let note = rate.note.map { ". \($0.text(in: "en"))" } ?? ""
        let text = parts.joined(separator: ", ") + " (\(sure))" + note
        return text.hasSuffix(".") ? String(text.dropLast()) : text
    }
}
