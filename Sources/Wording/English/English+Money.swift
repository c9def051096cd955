import Facts
import Money
import Projects
import Registers

// What is said of money, its conversion, and files of exchange rates.
extension English {
    func say(_ text: MoneyText, style: NumberStyle) -> String {
        switch text {
        case .converted(let amount, let from, let result, let to):
            "\(style.exact(amount)) \(name(from)) = \(style.exact(result)) \(name(to))"
        case .step(let step): say(step, style: style)
        case .remark(let remark): say(remark)
        case .otherOrder(let order, let amount, let level, let difference):
            "\(name(order)): \(style.exact(amount)) \(name(level)), \(style.percent(abs(difference), decimals: 1)) "
                + (difference < 0 ? "less." : "more.")
        case .noOtherOrder(let order, let problem): "\(name(order)): not possible; \(say(problem))."
        case .sameLevel: "Nothing is to be converted: currency and price year are the same."
        case .series(let series): name(series)
        case .heading(let heading): name(heading)
        case .path(let from, let to, let steps):
            "\(from.text) → \(to.text): \(steps.map { say($0, style: style) }.joined(separator: "; "))."
        case .linesConverted: "Amounts as printed; lines in another currency than their file's are converted."
        case .pricesConverted(let currency?, let year?): "Amounts in \(currency) at \(year) prices, converted"
        case .pricesConverted(let currency?, nil): "Amounts in \(currency), converted at the prices of their own years"
        case .pricesConverted(nil, let year): "Amounts at \(year.map(String.init) ?? "") prices, converted"
        }
    }

    private func name(_ level: PriceLevel) -> String { "\(level.currency.code) at \(level.year) prices" }

    private func name(_ order: ConversionOrder) -> String {
        switch order {
        case .inflateFirst: "Inflated first, then converted"
        case .convertFirst: "Converted first, then inflated"
        }
    }

    private func name(_ series: SeriesKind) -> String {
        switch series {
        case .exchangeRate: "exchange rate"
        case .consumerPrices: "consumer prices"
        case .gdpDeflator: "GDP deflator"
        case .purchasingPower: "purchasing-power parity"
        }
    }

    private func name(_ heading: MoneyText.Heading) -> String {
        switch heading {
        case .step: "Step"
        case .factor: "Factor"
        case .economy: "Economy"
        case .series: "Series"
        case .years: "Years"
        case .reservations: "Reservations"
        case .sources: "Sources"
        case .value: "Value"
        case .method: "How obtained"
        case .ratesTitle: "Exchange rates and prices"
        case .valuesTitle: "Year by year"
        case .registers: "Registers for appraisals"
        case .valueOfHour: "value of an hour"
        case .shadowPrice: "factor on prices"
        case .subject: "Of"
        case .status: "Status"
        case .verified: "verified"
        case .unverified: "unverified"
        case .own: "your file"
        case .kind: "Kind"
        case .fromYear: "From year"
        case .fromValue: "From figure"
        case .toYear: "To year"
        case .toValue: "To figure"
        case .firstYear: "First year"
        case .lastYear: "Last year"
        }
    }

    private func say(_ step: ConversionStep, style: NumberStyle) -> String {
        switch step {
        case .moved(let economy, _, let measure, let from, let first, let to, let second):
            return "\(name(measure.series)) in \(economy): \(style.figure(first.value)) in \(from), "
                + "\(style.figure(second.value)) in \(to)"
        case .exchanged(_, _, _, _, let year, let kind):
            let rates = step.quotations.map { "\(style.figure($0.value)) \($0.currency.code)" }
            let when = kind == .average ? "average exchange rate of \(year)" : "exchange rate at the end of \(year)"
            return "\(when): \(list(rates.isEmpty ? ["1 USD"] : rates)) per US dollar"
        case .atParity(let home, let old, let first, let abroad, let new, let second, let year):
            return "purchasing-power parities of \(year): \(style.figure(first.value)) \(old.code) in \(home) and "
                + "\(style.figure(second.value)) \(new.code) in \(abroad) per international dollar"
        case .renamed(let from, let to, let ratio):
            return ratio >= 1
                ? "\(style.figure(ratio)) \(from.code) make 1 \(to.code)"
                : "1 \(from.code) makes \(style.figure(1 / ratio)) \(to.code)"
        }
    }

    private func say(_ remark: ConversionRemark) -> String {
        switch remark {
        case .exchangedEarlier(let year, let economy, let measure, let asked, true):
            "Exchanged in \(year): \(name(measure.series)) in \(economy) is unreliable on the way to \(asked)."
        case .exchangedEarlier(let year, let economy, let measure, let asked, false):
            "Exchanged in \(year): \(name(measure.series)) in \(economy) does not reach \(asked)."
        case .gaveWay(let currency, let next, let year):
            "Exchanged in \(year), since \(currency.code) gave way to \(next.code): prices move in \(next.code)."
        case .understated(let economy, let years):
            "The GDP deflator of \(economy) is taken: its official consumer prices of \(years.lowerBound) to "
                + "\(years.upperBound) understate. `--with cpi` takes them all the same."
        case .understatedTaken(let economy, let years):
            "Consumer prices of \(economy) are taken as asked, though those of \(years.lowerBound) to "
                + "\(years.upperBound) understate."
        case .diverged(let economy, let year):
            "In \(year) the official rate of \(economy) was far from what was paid in the market; `--rates` takes yours."
        case .partialYear(let currency, let year, let count):
            "Your file has only \(self.count(count, "rate")) of \(currency.code) for \(year): their mean is taken."
        case .issuersPrices(let country, let currency, let economy):
            "No prices of \(country) are known: \(currency.code) moves in those of \(economy)."
        }
    }

    func say(_ problem: ConversionProblem) -> String {
        switch problem {
        case .noRate(let currency, let year, .average, let near):
            "no exchange rate of \(currency.code) against USD for \(year)\(nearest(near)); bring one with --rates FILE"
                + (near.isEmpty ? "" : ", or choose another price year")
        case .noRate(let currency, let year, .endOfYear, let near):
            "no exchange rate of \(currency.code) against USD at the end of \(year)\(nearest(near)); those built in are "
                + "averages: bring daily rates with --rates FILE"
        case .refusedRate(let currency, let year, let refused):
            "\(refused.file):\(refused.line):\(refused.column): the rate of \(currency.code) for \(year) cannot be used: "
                + say(refused.fault)
        case .noPrices(let economy, let measure, let year, let near):
            "no figure of the \(name(measure.series)) of \(economy) for \(year)\(nearest(near)); choose a year there is, "
                + "or bring the World Bank's file of the indicator with --rates FILE"
        case .noParity(let economy, let year, let near):
            "no purchasing-power parity of \(economy) for \(year)\(nearest(near)); leave --ppp out, or name a country "
                + "that has one with --country"
        case .noEconomy(let currency):
            "\(currency.code) is issued by several countries together; name the one whose prices count with --country"
        case .unreliable(let economy, let series, let year, let since):
            "the \(name(series)) of \(economy) is unreliable from \(since) on, and so for \(year): it does not measure "
                + "what was paid; bring a rate of your own with --rates FILE, and exchange at once with "
                + "--order convert-first"
        case .otherMoney(let economy, let series, let currency, let year, let inForce):
            "the \(name(series)) of \(economy) is in \(inForce.code) in \(year), and measures no \(currency.code)"
        }
    }

    func say(_ problem: ProjectConversionProblem) -> String {
        let what = problem.what.text(in: "en")
        return switch problem.reason {
        case .noPriceYear:
            "\"\(what)\" cannot be converted: nobody says in the prices of which year it is; write its priceYear"
        case .noPath(let problem): "\"\(what)\" cannot be converted: \(say(problem))"
        }
    }

    private func nearest(_ years: [Int]) -> String {
        years.isEmpty ? "" : "; the nearest there is: \(list(years.map(String.init)))"
    }

    func say(_ problem: LevelProblem) -> String {
        switch problem {
        case .malformed(let text): "\"\(text)\": write a currency and the year of its prices, as BRL@1998"
        case .noYear(let code): "\(code): at the prices of which year? Write it behind the currency, as \(code)@2018"
        case .sign(let sign, let code?): "\"\(sign)\" is a sign; write the currency's code, \(code)"
        case .sign(let sign, nil):
            "\"\(sign)\" alone does not say whose money it is; write the currency's code, as USD, MXN or CLP"
        case .indexUnit(let code):
            "\(code) is a unit that an index moves, in which people budget, and no currency; state the amount in the "
                + "currency itself, at the unit's value on the day"
        case .notMoney(let code):
            "\(code) stands for no money that is paid; write the code of a currency, as USD or PYG"
        case .unknownCurrency(let text, let near):
            "no currency \"\(text)\"\(didYouMean(near, then: "write its ISO 4217 code, as USD or PYG"))"
        }
    }

    func say(_ problem: MoneyUsageProblem) -> String {
        switch problem {
        case .arguments(let count):
            "convert takes three arguments, an amount and two levels, and not \(count): "
                + "valor convert 1000000 BRL@1998 USD@2017"
        case .notAnAmount(let text, let readings) where readings.isEmpty:
            "\"\(text)\" is no amount; write a number, as 1000000 or 2.5"
        case .notAnAmount(let text, let readings):
            "\"\(text)\" is ambiguous as a number; write \(list(readings, and: "or"))"
        case .noFigures(let code): "there are no figures of \(code); `valor rates` lists the economies there are"
        case .notAYear(let text): "--price-year \(text): it is a year from 1900 to 2200"
        }
    }

    func say(_ problem: RateFileProblem) -> String {
        switch problem {
        case .unknownFormat(let line):
            "no file of exchange rates that we know, by its first line\(line.isEmpty ? "" : " \"\(line)\""); write the "
                + "columns country_iso3,currency_iso4217,year,lcu_per_usd_avg,source, or bring a file of the European "
                + "Central Bank, the World Bank, the Banco Central do Brasil or the Federal Reserve as it is"
        case .noRates: "the file has no rate"
        case .fault(let fault): say(fault)
        case .unknownCountry(let text, let near):
            "no country \"\(text)\"\(didYouMean(near, then: "write its ISO 3166-1 code of three letters"))"
        case .unknownCurrency(let text, let near):
            "no currency \"\(text)\"\(didYouMean(near, then: "write its ISO 4217 code"))"
        case .indexUnit(let code): "\(code) is a unit that an index moves and no currency"
        case .unknownSeries(let name, let near):
            "no series of exchange rates \"\(name)\"\(didYouMean(near, then: "DEXBZUS is one"))"
        case .unknownIndicator(let code, let known):
            "the indicator \"\(code)\" is neither rates nor prices; those that are read are \(list(known))"
        case .noIndicator:
            "the table does not say of which indicator it is; add a column Indicator Code, PA.NUS.FCRF for exchange rates"
        case .noClosing: "the file has no closing rates; bring the bulletins called Fechamento"
        case .far(let code, let year, let found, let builtIn):
            "the rate of \(code) is far from the built-in one: \(figure(found)) in \(year) in place of "
                + "\(figure(builtIn)); it is taken all the same"
        case .partialYear(let year, let codes, let count):
            "\(year) is not whole: \(self.count(count, "rate")) of \(few(codes)); their mean stands for the year"
        case .readAs(let code, let currency):
            "\(code) is a unit that an index moves; the country's currency \(currency) is taken to be meant"
        case .beforeCurrency(let code, let since, let count):
            "\(self.count(count, "figure")) from before \(since), when \(code) began, "
                + (count == 1 ? "is left out" : "are left out")
        case .passedOver(let count, let names):
            "\(self.count(count, "row")) of \(fewNames(names)) \(count == 1 ? "is" : "are") passed over: nobody can ask for "
                + (count == 1 ? "it" : "them")
        case .unlabelled(let code):
            "the file does not say what it holds; it is taken to be \(code) per US dollar"
        }
    }

    private func few(_ codes: [String]) -> String { codes.count > 6 ? "\(codes.count) currencies" : list(codes) }

    private func fewNames(_ names: [String]) -> String {
        names.count > 6 ? "\(names.count) codes and names" : list(names)
    }

    private func figure(_ value: Double) -> String { NumberStyle(language: .english).figure(value) }
}
