import Documents
import Facts
import Languages
import Projects
import Valuation
import Wording

extension ProjectCharts {
    /// The share of those whom a service is for that takes it up, by operating year; nothing where no line says it.
    var rollOut: Chart? {
        let curves = uptakeCurves
        guard let first = curves.first else { return nil }
        let launch = Double(project.launchMonth) / 12
        let horizon = Double(results.terms.horizonYears)
        guard launch < horizon else { return nil }
        let years = 0..<Int((horizon - launch).rounded(.up))
        func share(_ curve: UptakeCurve, _ year: Int) -> Double { curve.shares[min(year, curve.shares.count - 1)] }
        let colours: [ChartColour] = [.navy, .teal, .rust, .grey]
        let series = curves.prefix(colours.count).enumerated().map { index, curve in
            let steps = years.flatMap { year in
                let end = min(horizon, launch + Double(year + 1))
                return [
                    LinePlot.Point(launch + Double(year), share(curve, year)), LinePlot.Point(end, share(curve, year)),
                ]
            }
            let end = words.style.percent(steps.last?.y ?? 0)
            // Nobody takes up what does not run yet.
            let before = launch > 0 ? [LinePlot.Point(0, 0), LinePlot.Point(launch, 0)] : []
            return LinePlot.Series(
                MarkLabel([name(of: curve), end]), colour: colours[index], isDashed: index > 0, points: before + steps)
        }
        // The year in which the first curve is where it ends up.
        let last = share(first, years.upperBound - 1)
        let reached = years.first { words.style.percent(share(first, $0)) == words.style.percent(last) } ?? 0
        let title = words.say(
            ChartFinding.uptake(
                curves.count == 1 ? nil : words.text(first.names[0]), share: words.style.percent(last),
                year: words.style.year(reached + 1)))
        let left = curves.count - series.count
        return Chart(
            ChartName.rollOut.rawValue, title: title, subtitle: say(.uptakeByYear),
            description: title + ". "
                + curves.map { curve in
                    let shares = years.map { words.style.percent(share(curve, $0)) }
                    return "\(name(of: curve)): \(shares.joined(separator: ", "))"
                }.joined(separator: "; "),
            notes: left > 0 ? [say(.curvesLeftOut(left))] : [],
            plot: .lines(
                LinePlot(
                    series: Array(series), acrossLabel: yearsFrom, across: .whole, upwards: .percent)),
            numbers: Table(
                title: say(.uptakeByYear), of: Array(years),
                by: [
                    Field<Int>(Column("year", say(.yearOfOperation), alignment: .left)) { [words] year in
                        .words(words.style.year(year + 1))
                    }
                ]
                    + curves.map { curve in
                        Field<Int>(Column("share", name(of: curve), alignment: .right)) {
                            .percent(curve.shares[min($0, curve.shares.count - 1)])
                        }
                    }))
    }

    /// A run of shares, and the lines that follow it.
    private struct UptakeCurve: Sendable {
        let shares: [Double]
        var names: [LocalText]
    }

    /// The runs of shares of the project, each once, the one that most lines follow first.
    private var uptakeCurves: [UptakeCurve] {
        var curves: [UptakeCurve] = []
        for flow in project.flows where !flow.uptake.isEmpty && flow.drivers.uptakeFollows != .capacity {
            // What is kept for those who stay away has the others' curve.
            guard !flow.drivers.countsThoseWhoStay else { continue }
            let shares = flow.uptake.map { $0.value }
            if let place = curves.firstIndex(where: { $0.shares == shares }) {
                curves[place].names.append(flow.what)
            } else {
                curves.append(UptakeCurve(shares: shares, names: [flow.what]))
            }
        }
        return curves.enumerated().sorted {
            ($1.element.names.count, $0.offset) < ($0.element.names.count, $1.offset)
        }.map { $0.element }
    }

    private func name(of curve: UptakeCurve) -> String {
        let others = curve.names.count - 1
        return words.text(curve.names[0]) + (others > 0 ? " \(say(.andOthers(others)))" : "")
    }
}
