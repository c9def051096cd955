import Facts
import Numerics
import ProjectFiles
import Projects
import Valuation

// What a simulation's report says, and what can be wrong with one.
extension English {
    func say(_ text: SimulationText) -> String {
        switch text {
        case .title: "Simulation"
        case .resultsByView: "What the draws say"
        case .histogramOf(let view): "Net present value, \(name(view))"
        case .driversOf(let view): "What drives the spread, \(name(view))"
        case .driversOfKnown(let view): "What drives the spread of what is known, \(name(view))"
        case .figuresThatVary: "The figures that vary"
        case .figure: "Figure"
        case .distribution: "Distribution"
        case .share: "Share of the spread"
        case .shareOfKnown: "Share of the spread of what is known"
        case .mean: "Mean"
        case .statistic: "Result"
        case .view: "View"
        case .coefficient: "Coefficient of the rank"
        case .draws: "Draws"
        case .between: "Between"
        case .asPrinted: "As printed"
        case .meanOfDraws: "Mean of the draws"
        case .standardError: "± standard error"
        case .standardDeviation: "Standard deviation"
        case .percentile(let percent): "P\(percent)"
        case .interval: "95 % interval"
        case .chanceOfLoss: "Chance of an NPV below zero"
        case .chanceOfNoPayback: "Chance of no payback"
        case .chanceOfLatePayback(let month): "Chance of payback after \(month), or none"
        case .payback(let percent): "Payback, P\(percent)"
        case .notReached: "not reached"
        case .below(let end): "below \(end)"
        case .above(let end): "\(end) and more"
        case .drawn(let draws, let figures, let seed, let isSobol):
            "\(NumberStyle(language: .english).integer(draws)) draws of \(count(figures, "figure")) · "
                + (isSobol ? "scrambled Sobol points" : "random points") + " · seed \(seed)"
        case .summary(let low, let high, let loss):
            "In nine of ten draws the net present value lies between \(low) and \(high). It is below zero in \(loss) of "
                + "them."
        case .driver(let figure, let share, let raises):
            "\(figure): \(share) of the spread. The higher it is, the \(raises ? "higher" : "lower") the net present "
                + "value."
        case .otherDrivers(let figures, let share):
            "\(count(figures, "other figure")) together: \(share) of the spread."
        case .name(let part, nil): name(part)
        case .name(.amount, let line?): line
        case .name(let part, let line?): "\(line): \(name(part))"
        case .uniform(let low, let high): "uniform, \(low) to \(high)"
        case .triangular(let low, let mode, let high): "triangular, \(low) – \(mode) – \(high)"
        case .pert(let low, let mode, let high): "PERT, \(low) – \(mode) – \(high)"
        case .normal(let mean, let deviation): "normal, \(mean) ± \(deviation)"
        case .occurrence(let probability): "happens in \(probability) of draws"
        case .logNormal(let low, let high): "log-normal, P10 \(low), P90 \(high)"
        case .overrun(let median, let threshold, let share, let index, let cap):
            "overrun: median \(median), \(share) beyond \(threshold), tail index \(index)"
                + (cap.map { ", at most \($0)" } ?? "")
        case .asPrintedIsNoDraw:
            "\"As printed\" takes each figure as the file has it: that is its most likely value, and not the mean of its "
                + "distribution."
        case .intervals(false):
            "The intervals hold the true value with 95 % confidence: of percentiles by order statistics, of chances by "
                + "Wilson's score. More draws make them narrower."
        case .intervals(true):
            "Standard errors and 95 % intervals come from the spread of 16 independent scrambles."
        case .correlated(let first, let second, let rank):
            "\(first) and \(second) move together: rank correlation \(rank)."
        case .noDeviation:
            "A cost has a tail so fat that its standard deviation is infinite: the mean settles slowly, and no error can be "
                + "given for it. Read the percentiles, or give the overrun a \"cap\"."
        case .noMean:
            "A cost has a tail so fat that it has no mean. Read the percentiles, or give the overrun a \"cap\"."
        case .publishedOverrun:
            "Overruns follow, where the file says nothing else, Flyvbjerg, Budzier, Lee, Keil, Lunn and Bester, \"The "
                + "Empirical Reality of IT Project Cost Overruns: Discovering a Power-Law Distribution\", Journal of "
                + "Management Information Systems 39:3 (2022): a median of 1.0 and a tail from 2.0 on whose density "
                + "falls as x^−2.3, with 495 of 4,677 projects in it. The log-normal body is our choice."
        case .wholeTimes: "A delay counts in whole months and a horizon in whole years: what is drawn is rounded."
        case .roundedDraws(let asked, let draws):
            "Sobol points come in 16 times a power of two: \(NumberStyle(language: .english).integer(draws)) draws in "
                + "place of \(NumberStyle(language: .english).integer(asked))."
        case .beyondSobol(let most): "Only the first \(most) figures take Sobol points; the others are drawn at random."
        case .ranksExplain(let share, let draws):
            "The shares are those of a regression of ranks over \(NumberStyle(language: .english).integer(draws)) draws, "
                + "which accounts for \(share) of the spread."
        case .ranksExplainKnown(let share, let draws):
            "The shares are those of a regression of ranks over \(NumberStyle(language: .english).integer(draws)) draws, "
                + "which accounts for \(share) of the spread of what is known."
        case .viewLeftOut(let view, let reason): "\(view): \(say(reason))."
        case .risksInDraws: "\"As printed\" has no risks in it; each draw has those that come true in it."
        case .shareOfRisk: "What a risk costs is shown as its mitigation leaves it."
        case .unknownSpread:
            "Part of the costs or savings is unknown, and no draw varies it: no standard deviation can be told, and the "
                + "shares are those of the spread of what is known."
        case .noPaybackOfTotals:
            "Costs and savings are totals over one and the same window: no draw says when it pays back."
        }
    }

    private func name(_ part: ProjectFigure.Part) -> String {
        switch part {
        case .amount: "amount"
        case .volume: "volume"
        case .growth: "growth"
        case .volumeGrowth: "growth of the volume"
        case .uptake(let year): "uptake in year \(year + 1) of operation"
        case .ceiling: "ceiling of the uptake"
        case .demand: "demand for capacity"
        case .demandGrowth: "growth of that demand"
        case .hours: "hours"
        case .valueOfHour: "value of an hour"
        case .trips: "trips"
        case .fare: "fare"
        case .money: "money for each"
        case .institutions: "Institutions"
        case .rollOutCeiling: "Ceiling of the roll-out"
        case .delay: "Delay in months"
        case .horizon: "Horizon in years"
        case .discountRate: "Discount rate"
        case .occurrence: "comes true"
        }
    }

    func say(_ problem: SimulationUsage) -> String {
        switch problem {
        case .notDraws(let text, let fewest, let most):
            "--draws \(text): it is a whole number from \(fewest) to \(most)"
        case .notASeed(let text): "--seed \(text): it is a whole number, 0 or more"
        case .notThreads(let text): "--threads \(text): it is a whole number from 1 to 256"
        case .notAMonth(let text): "--payback-by \(text): write a month or a year, as 2030-01 or 2030"
        case .notAShard(let text): "--shard \(text): write which of how many, as 2/8"
        case .shardAndMerge: "--shard draws a part and --merge puts parts together; give one of them"
        case .shardHasNoFormat: "--shard writes lines of JSON for --merge; leave -O out"
        }
    }

    func say(_ problem: SimulationFileProblem) -> String {
        switch problem {
        case .nothingRanged(let path):
            "\(path): no figure has a range, so there is nothing to simulate; add \"low\" and \"high\" to an amount"
        case .noView(let path): "\(path): no view has a net present value; valor appraise says why"
        case .outsideHorizon(let asked, let first, let last):
            "--payback-by \(asked): the horizon goes from \(first) to \(last); choose a month in it"
        case .beyondRange(let path, let figure):
            "\(path): draws are beyond the range of numbers, about 1.8 × 10^308; the farthest end is that of \"\(figure)\": "
                + "narrow its range"
        case .noStart(let path): "\(path): --payback-by needs a \"start\" in the project"
        case .notAShard(let path): "\(path): it holds no shard that valor simulate --shard wrote"
        case .otherSimulation(let path, key: "schema"), .otherSimulation(let path, key: "version"):
            "\(path): a shard that another version of valor wrote; draw all shards with this one"
        case .otherSimulation(let path, let key):
            "\(path): a shard of another project, or with other options: its \"\(key)\" is another; draw all shards alike"
        case .shortShard(let path): "\(path): the end of the shard is missing; copy it whole, or draw it again"
        case .alteredShard(let path):
            "\(path): the shard is not as it was written: its checksum does not fit; copy it again, or draw it again"
        case .sameDraws(let first, let second):
            "\(second): a shard with draws that \(first) has already; merge each shard once"
        case .incomplete(let blocks, let all):
            "\(blocks) of \(count(all, "block")) of draws are missing; merge every shard"
        }
    }

    func say(_ problem: RangeProblem) -> String {
        switch problem {
        case .lacks(let distribution, let keys):
            "a \(distribution) range needs \(list(keys.map { list($0.map { "\"\($0)\"" }) }, and: "or"))"
        case .foreignKey(let key, let distribution): "a \(distribution) range has no \"\(key)\"; leave it out"
        case .normalBelowZero:
            "a normal distribution with this \"sd\" comes below zero; take at most a third of the figure, or \"lognormal\""
        case .notPositive(let key): "\"\(key)\" must be above zero here"
        case .overrunOutOfOrder: "in an overrun \"threshold\" and \"cap\" are above \"median\", as 2 and 10 above 1"
        case .tailShareOutOfRange: "\"tailShare\" is above \"0%\" and below \"50%\""
        case .overrunOfNoCost: "only an investment or an operating cost can overrun; give this another distribution"
        case .twoRanges(let key): "\"\(key)\" stands beside another range of the same figure; keep one of them"
        case .rankOutOfRange(let rank):
            "a rank correlation of \(MachineNumber.text(rank)); it lies between −1 and 1, without them"
        case .notBetweenTwo(let number): "\"between\" names \(count(number, "figure")); it names two"
        case .unknownFigure(let name, let near?, _): "no figure \"\(name)\"\(didYouMean(near))"
        case .unknownFigure(let name, nil, let known) where known.isEmpty:
            "no figure \"\(name)\", and none that has a range"
        case .unknownFigure(let name, nil, let known): "no figure \"\(name)\"; with a range there are \(list(known))"
        case .figureWithoutRange(let name): "\"\(name)\" has no range, so it moves with nothing; give it one"
        case .severalFigures(let name, let names):
            "\"\(name)\" has several figures with a range; write \(choices(names))"
        case .correlatedWithItself(let name): "\"\(name)\" is correlated with itself; name two figures"
        case .correlatedTwice(let first, let second): "\(first) and \(second) are correlated twice; keep one of them"
        case .impossibleCorrelations(let names):
            "no figures can be correlated so: \(names.first ?? "") contradicts \(list(Array(names.dropFirst()))) "
                + "(the matrix is not positive definite); bring these correlations nearer to 0"
        }
    }
}
