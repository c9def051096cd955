import Facts
import Money

// Lines in another currency than their project's.
extension Project {
    /// Whether every line is in the currency of the project; until then its amounts cannot be added up.
    package var isInOneCurrency: Bool {
        let ofRisks = risks.flatMap { [$0.effect, $0.mitigation?.cost].compactMap { $0 } }
        return (planned.flows + ofRisks).allSatisfy { $0.currency == nil }
            && options.allSatisfy { $0.project.isInOneCurrency }
    }

    /// The project with each line that is in another currency brought to the project's, by a path of its own: to the price
    /// year of the project where it has one, else at the prices of the line's own year.
    ///
    /// Everything else stays as printed, and so does a line without an amount of money. Its options come along. Throws
    /// where such a line has no price year, or no path.
    package func inOneCurrency(by converter: Converter) throws(ProjectConversionProblem) -> Project {
        var project = try withLines { flow throws(ProjectConversionProblem) in
            do throws(ProjectConversionProblem.Reason) {
                return try flow.brought(to: currency, at: priceYear, in: country, by: converter)
            } catch {
                throw ProjectConversionProblem(what: flow.what, reason: error)
            }
        }
        project.options = []
        for option in options {
            project.options.append(option.with(try option.project.inOneCurrency(by: converter)))
        }
        return project
    }
}

extension Flow {
    /// The line in the currency of its project, at the prices of the project's year where that has one; itself where it has
    /// no currency of its own.
    ///
    /// Throws where it has no price year, or no path leads there.
    package func brought(
        to projects: Currency, at priceYear: PriceYear?, in country: String?, by converter: Converter
    ) throws(ProjectConversionProblem.Reason) -> Flow {
        guard let currency, hasMoney else { return inCurrencyOfProject }
        guard let year = self.priceYear ?? priceYear else { throw .noPriceYear }
        let target = PriceLevel(projects, (priceYear ?? year).year)
        do {
            let path = try converter.path(from: PriceLevel(currency, year.year), to: target, country: country)
            return converted(from: currency, at: year, along: path)
        } catch {
            throw .noPath(error)
        }
    }

    /// The same line, without an amount that would have a currency.
    var inCurrencyOfProject: Flow {
        guard currency != nil else { return self }
        var flow = self
        flow.currency = nil
        return flow
    }
}
