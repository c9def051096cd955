import Appraisal
import Documents
import Facts
import Projects
import Valuation
import Wording

// What spreadsheets and programs read of options side by side.
extension OptionsReport {
    /// An option a row.
    package var table: Table {
        let metrics: [Metric] = [
            .presentValueOfCosts, .presentValueOfBenefits, .netPresentValue, .benefitCostRatio, .returnOnInvestment,
            .paybackYears, .equivalentAnnualValue,
        ]
        var table = Table(
            columns: [
                Column("option", say(.option)), Column("what", words.label(.what)),
                Column("proposed", say(.proposed)), Column("currency", words.label(.currency)),
                Column("horizon_years", say(.years)),
            ] + metrics.map { Column($0.columnName, heading(of: $0)) } + [
                Column("bound", words.label(.bound)),
                Column("net_present_value_beyond_first", say(.netPresentValueBeyondFirst)),
                Column("beyond_first_bound", words.label(.bound)),
                Column("internal_rate_of_difference", say(.rateOfDifference)),
                Column("payback_of_difference_years", say(.paybackOfDifference)),
                Column("annual_value_beyond_first", say(.annualValueBeyondFirst)),
                Column("adjusted_net_present_value", say(.adjustedNetPresentValue)),
                Column("adjusted_bound", words.label(.bound)),
                Column("adjusted_beyond_first", say(.adjustedBeyondFirst)),
                Column("adjusted_beyond_first_bound", words.label(.bound)),
                Column("dominated_by", say(.dominatedBy)), Column("weighted_score", say(.weightedScore)),
                .machineOnly("life_years"), .machineOnly("beyond_first_reason"),
                .machineOnly("adjusted_annual_value_beyond_first"), .machineOnly("profitability_index"),
                .machineOnly("profitability_index_bound"),
                .machineOnly("cost_bound"), .machineOnly("benefit_bound"), .machineOnly("payback_bound"),
                .machineOnly("internal_rate_of_difference_bound"), .machineOnly("payback_of_difference_bound"),
            ])
        let adjusted = adjusted
        for (index, row) in rows.enumerated() {
            let difference = row.beyondFirst
            func beyond(_ metric: Metric) -> Cell { difference.map { self.metric(metric, of: $0) } ?? .blank }
            var cells: [Cell] = [
                .code(row.option.id), .words(words.text(row.option.what)),
                .code(row.option.isProposed ? "true" : "false"), .code(currency),
                .integer(row.view.terms.horizonYears),
            ]
            cells += metrics.map { metric($0, of: row.view) }
            cells.append(.code(row.view.bounds[.netPresentValue]?.rawValue ?? ""))
            cells += [
                beyond(.netPresentValue), .code(difference.flatMap(bound)?.rawValue ?? ""),
                beyond(.internalRates), beyond(.paybackYears), beyond(.equivalentAnnualValue),
            ]
            for view in [adjusted?.rows[index].adjustment.adjusted, adjusted?.rows[index].beyondFirst] {
                cells.append(view.map { metric(.netPresentValue, of: $0) } ?? .blank)
                cells.append(.code(view.flatMap(bound)?.rawValue ?? ""))
            }
            cells += [
                .words(row.dominators.joined(separator: "; ")), score(row).map { .number($0, decimals: 4) } ?? .blank,
                .integer(comparison.lives[index].years), .code(difference?[.netPresentValue].reason?.code ?? ""),
                adjusted?.rows[index].beyondFirst.map { self.metric(.equivalentAnnualValue, of: $0) } ?? .blank,
                metric(.profitabilityIndex, of: row.view),
                .code(row.view.bounds[.profitabilityIndex]?.rawValue ?? ""),
            ]
            cells += [
                .bound(row.view.bounds[.presentValueOfCosts]), .bound(row.view.bounds[.presentValueOfBenefits]),
                .bound(row.view.bounds[.paybackYears]), .bound(difference?.bounds[.internalRates]),
                .bound(difference?.bounds[.paybackYears]),
            ]
            table.rows.append(cells)
        }
        return table
    }

    /// How the options compare.
    private var lives: String {
        if comparison.horizonsDiffer { return Lives.annual.rawValue }
        return comparison.commonYears == nil ? "equal" : Lives.repeat.rawValue
    }

    /// On which side of a difference the true one lies, be it over the same years or a year.
    func bound(_ view: Account) -> Bound? { view.bounds[.netPresentValue] ?? view.bounds[.equivalentAnnualValue] }

    // MARK: For programs

    /// The machine contract `valor/options/1`.
    package var json: JSONOutput {
        let comparisons = Perspective.allCases.map { perspective in
            (perspective, OptionComparison(project.options, perspective: perspective, terms: terms))
        }
        let adjusted = adjusted
        let options = rows.enumerated().map { index, row -> JSONOutput in
            let option = row.option.project
            let report = MethodReport(of: option, terms: row.view.terms, option: row.option.id, words: words)
            let differences = comparisons.compactMap { perspective, comparison in
                comparison.rows[index].beyondFirst.map {
                    (perspective.rawValue, JSONOutput.object($0.members(words: words)))
                }
            }
            return [
                "id": .string(row.option.id), "what": .string(words.text(row.option.what)),
                "isProposed": .bool(row.option.isProposed), "horizonYears": .integer(row.view.terms.horizonYears),
                "lifeYears": .integer(comparison.lives[index].years),
                "investment": JSONOutput(option.knownInvestment),
                "operatingCostPerYear": JSONOutput(option.knownOperatingCostPerYear),
                "bounds": .object(option.boundsOfSize),
                "views": .object(
                    comparisons.map { ($0.0.rawValue, .object($0.1.rows[index].view.members(words: words))) }),
                "beyondFirst": differences.isEmpty ? .null : .object(differences),
                "adjusted": adjusted.map { adjustedJSON(of: $0.rows[index]) } ?? .null,
                "dominatedBy": JSONOutput(row.dominators),
                "weightedScore": JSONOutput(score(row)), "physical": report.physicalJSON,
            ]
        }
        let json: JSONOutput = [
            "schema": "valor/options/1",
            "id": .string(id), "name": .string(words.text(project.name)), "country": JSONOutput(project.country),
            "currency": .string(currency), "priceYear": JSONOutput(project.priceYear?.year),
            "assumptions": longest.map {
                .assumptions($0, perspective: perspective, source: nationalRate, words: words)
            } ?? .null,
            "livesDiffer": .bool(comparison.livesDiffer), "lives": .string(lives),
            "commonHorizonYears": JSONOutput(comparison.commonYears), "worthMost": JSONOutput(comparison.worthMost),
            "options": .array(options),
            "benefits": JSONOutput(project.benefits.map(words.text)), "notes": JSONOutput(appliedNotes + notes),
        ]
        return json.adding(.conversions(of: project, words: words))
    }
}
