import Facts
import Money

/// A line of a project cannot be converted.
package struct ProjectConversionProblem: Error, Sendable, Hashable {
    /// Why it cannot.
    package enum Reason: Error, Sendable, Hashable {
        /// Nobody says in the prices of which year it is.
        case noPriceYear
        /// There is no path.
        case noPath(ConversionProblem)
    }

    /// What the line is.
    package let what: LocalText
    /// Why it cannot.
    package let reason: Reason

    /// By its parts.
    package init(what: LocalText, reason: Reason) {
        self.what = what
        self.reason = reason
    }

}

extension Project {
    /// The project with every amount at one level, each converted by its own path from the level in which it is printed.
    ///
    /// ```swift
    /// let euros = try project.converted(to: ConversionTarget(currency: euro, year: 2020)!, by: converter)
    /// euros.conversions.map(\.from.text)     // ["USD@2018", "USD@2014"]
    /// ```
    ///
    /// Prices move in the project's country where the money is tender there. What is left out of the target stays each
    /// line's own. Its options come along. Throws where a line with an amount has no price year, or no path.
    package func converted(to target: ConversionTarget, by converter: Converter) throws(ProjectConversionProblem)
        -> Project
    {
        let unit = target.currency ?? currency
        var project = try withLines { flow throws(ProjectConversionProblem) in
            guard flow.hasMoney else { return flow.inCurrencyOfProject }
            guard let year = flow.asPrinted.priceYear ?? printedPriceYear else {
                throw ProjectConversionProblem(what: flow.what, reason: .noPriceYear)
            }
            let own = flow.printed?.currency ?? flow.currency ?? currency
            let to = PriceLevel(unit, target.year ?? self.year(of: flow) ?? year.year)
            do throws(ConversionProblem) {
                let path = try converter.path(from: PriceLevel(own, year.year), to: to, country: country)
                return flow.converted(from: own, at: year, along: path)
            } catch {
                throw ProjectConversionProblem(what: flow.what, reason: .noPath(error))
            }
        }
        project.physical = []
        for line in physical {
            guard line.price != nil else {
                project.physical.append(line)
                continue
            }
            guard let year = line.printed?.priceYear ?? printedPriceYear else {
                throw ProjectConversionProblem(what: line.what, reason: .noPriceYear)
            }
            let own = line.printed?.currency ?? currency
            let to = PriceLevel(unit, target.year ?? line.printed?.path.to.year ?? year.year)
            let path: ConversionPath
            do {
                path = try converter.path(from: PriceLevel(own, year.year), to: to, country: country)
            } catch {
                throw ProjectConversionProblem(what: line.what, reason: .noPath(error))
            }
            project.physical.append(line.converted(from: own, at: year, along: path))
        }
        if !funding.isEmpty {
            project.funding = try funding(at: target, in: unit, by: converter)
        }
        project.options = []
        for option in options {
            project.options.append(option.with(try option.project.converted(to: target, by: converter)))
        }
        project.currency = unit
        if let year = target.year {
            project.printedPriceYear = printedPriceYear
            project.priceYear = PriceYear(year)
        }
        return project
    }

    /// What pays for it, brought from the level of the project to that of a target.
    private func funding(at target: ConversionTarget, in unit: Currency, by converter: Converter)
        throws(ProjectConversionProblem) -> [FundingSource]
    {
        let what = funding[0].what ?? LocalText(funding[0].id)
        guard let year = printedPriceYear else { throw ProjectConversionProblem(what: what, reason: .noPriceYear) }
        do throws(ConversionProblem) {
            let path = try converter.path(
                from: PriceLevel(currency, year.year), to: PriceLevel(unit, target.year ?? year.year), country: country)
            return funding.map { $0.scaled(by: path.amount(of: 1)) }
        } catch {
            throw ProjectConversionProblem(what: what, reason: .noPath(error))
        }
    }

    /// The year of the prices to which a line comes that is in another currency than the project; nothing for any other
    /// line, which keeps its own.
    private func year(of flow: Flow) -> Int? {
        if flow.printed != nil { return flow.priceYear?.year }
        return flow.currency == nil ? nil : priceYear?.year
    }

    /// The paths by which amounts were converted, each once, in the order of the lines and of the options; none for what
    /// is as printed.
    package var conversions: [ConversionPath] {
        var paths: [ConversionPath] = []
        let all = [self] + options.map { $0.project }
        let printed = all.flatMap {
            $0.flows.compactMap { $0.printed?.path } + $0.physical.compactMap { $0.printed?.path }
        }
        for path in printed where !path.steps.isEmpty && !paths.contains(path) {
            paths.append(path)
        }
        return paths
    }
}
