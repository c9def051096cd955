/// What can be wrong with how a simulation is asked for.
public enum SimulationUsage: Sendable, Hashable {
    /// A number of draws that is none, or out of range.
    case notDraws(String, fewest: Int, most: Int)
    /// A seed that is no whole number.
    case notASeed(String)
    /// A number of threads that is none.
    case notThreads(String)
    /// A month by which payback is asked for that is none.
    case notAMonth(String)
    /// A shard that is not written `2/8`.
    case notAShard(String)
    /// A shard is drawn or merged, not both.
    case shardAndMerge
    /// A shard is written as lines of JSON, whatever format is asked for.
    case shardHasNoFormat
}

/// What can be wrong with the files of a simulation.
public enum SimulationFileProblem: Sendable, Hashable {
    /// Nothing in the project has a range.
    case nothingRanged(String)
    /// In no view can a net present value be computed.
    case noView(String)
    /// A payback is asked for by a month, and the project has no dates.
    case noStart(String)
    /// A payback is asked for by a month before the project or behind its horizon.
    case outsideHorizon(asked: String, first: String, last: String)
    /// The file holds no shard.
    case notAShard(String)
    /// The shard is of another project, of other settings or of another version, as the key of its first line says.
    case otherSimulation(String, key: String)
    /// The shard's end is missing.
    case shortShard(String)
    /// The shard is not as it was written.
    case alteredShard(String)
    /// Two shards have the same draws.
    case sameDraws(String, String)
    /// The shards leave so many blocks of draws out, of all.
    case incomplete(blocks: Int, of: Int)
}
