import Numerics
import Projects
import Risk
import Wording

/// What a command line asks of a simulation.
struct SimulationRequest {
    /// One part of several, counted from 1.
    struct Shard {
        let number: Int
        let count: Int
    }

    /// How many draws are asked for, before Sobol points round them up.
    let asked: Int
    let settings: SimulationSettings
    let threads: Int
    /// The month by whose end payback is asked for.
    let paybackBy: CalendarMonth?
    let shard: Shard?
    let merged: [String]

    /// The most threads and shards that are taken for meant.
    private static let most = 256

    init(_ invocation: Invocation) throws(UsageProblem) {
        let range = SimulationSettings.fewestDraws...SimulationSettings.mostDraws
        var asked = 100_000
        if let text = invocation[.draws] {
            guard let number = Self.whole(text), range.contains(number) else {
                throw .simulation(.notDraws(text, fewest: range.lowerBound, most: range.upperBound))
            }
            asked = number
        }
        var seed: UInt64 = 1
        if let text = invocation[.seed] {
            guard text.isDigits, let number = UInt64(text) else {
                throw .simulation(.notASeed(text))
            }
            seed = number
        }
        let points: SimulationSettings.Points = try invocation.choice(.points) ?? .random
        threads =
            try invocation[.threads].map { text throws(UsageProblem) in
                guard let number = Self.whole(text), (1...Self.most).contains(number) else {
                    throw .simulation(.notThreads(text))
                }
                return number
            } ?? min(Self.most, ParallelBlocks.processorCount)
        paybackBy = try invocation[.paybackBy].map { text throws(UsageProblem) in
            guard let month = Self.month(text) else { throw .simulation(.notAMonth(text)) }
            return month
        }
        shard = try invocation[.shard].map { text throws(UsageProblem) in
            let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { Self.whole(String($0)) }
            guard parts.count == 2, let number = parts[0], let count = parts[1], (1...Self.most).contains(count),
                (1...count).contains(number)
            else { throw .simulation(.notAShard(text)) }
            return Shard(number: number, count: count)
        }
        merged = invocation.all(.merge)
        if shard != nil {
            if !merged.isEmpty { throw .simulation(.shardAndMerge) }
            if invocation.has(.outputFormat) || invocation.has(.csvFor) { throw .simulation(.shardHasNoFormat) }
        }
        settings = SimulationSettings(draws: asked, seed: seed, points: points)
        self.asked = asked
    }

    private static func whole(_ text: String) -> Int? {
        text.isDigits ? Int(text) : nil
    }

    /// A month, or the last one of a year.
    private static func month(_ text: String) -> CalendarMonth? {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
        guard let first = parts.first, first.count == 4, let year = whole(first), CalendarMonth.years.contains(year),
            parts.count <= 2
        else { return nil }
        guard parts.count == 2 else { return CalendarMonth(year: year, month: 12) }
        guard parts[1].count == 2, let month = whole(parts[1]), (1...12).contains(month) else { return nil }
        return CalendarMonth(year: year, month: month)
    }
}
