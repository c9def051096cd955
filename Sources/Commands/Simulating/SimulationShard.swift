import Documents
import Findings
import Languages
import Numerics
import Reports
import Risk
import Syntax
import Valuation
import Wording

/// A part of a simulation as lines of JSON: first what it is a part of, then a line for each block of draws, last the
/// checksum of the bytes before it.
///
/// Numbers are written with all their digits, so that parts which are put together give the very result of a whole.
enum SimulationShard {
    private static let schema = "valor/simulation-shard/2"
    /// How a shard of any version starts.
    private static let mark = #"{"schema":"valor/simulation-shard/"#

    /// What every part of one simulation says alike.
    private static func head(_ compiled: CompiledProject, _ settings: SimulationSettings, views: [Perspective])
        -> [(String, JSONOutput)]
    {
        [
            ("schema", .string(schema)), ("version", .string(Version.number)),
            ("plan", .string(String(compiled.fingerprint, radix: 16))),
            ("draws", .integer(settings.draws)), ("seed", .string(String(settings.seed))),
            ("points", .string(settings.points.rawValue)), ("views", JSONOutput(views.map(\.rawValue))),
        ]
    }

    /// The lines of some outcomes.
    static func text(of outcomes: SimulationOutcomes, _ compiled: CompiledProject, _ settings: SimulationSettings)
        -> String
    {
        let blocks = outcomes.blocks
        let head = JSONOutput.object(
            head(compiled, settings, views: outcomes.views) + [
                ("firstBlock", .integer(blocks.lowerBound)), ("blocks", .integer(blocks.count)),
            ])
        var text = head.compactText + "\n"
        for block in blocks {
            let rows = outcomes.rows(of: block, settings)
            let views = outcomes.views.indices.map { view -> JSONOutput in
                [
                    // A result beyond the range of numbers is null.
                    "netPresentValues": JSONOutput(Array(outcomes.netPresentValues[view][rows])),
                    // A payback that is not reached is null; one of sums beyond that range goes with such a result.
                    "paybackMonths": JSONOutput(Array(outcomes.paybacks[view][rows])),
                ]
            }
            text += JSONOutput.object([("block", .integer(block)), ("views", .array(views))]).compactText + "\n"
        }
        return text + ending(of: ByteSum(of: text.utf8))
    }

    /// The last line of a shard.
    private static func ending(of checksum: ByteSum) -> String {
        JSONOutput.object([("checksum", .string(checksum.text))]).compactText + "\n"
    }

    /// The outcomes that a part holds.
    static func outcomes(
        in bytes: [UInt8], path: String, _ compiled: CompiledProject, _ settings: SimulationSettings,
        views: [Perspective]
    ) throws(Failure) -> SimulationOutcomes {
        let name = PathText.shown(path)
        if bytes.isEmpty { throw .file(.empty(name)) }
        guard bytes.starts(with: mark.utf8) else { throw .file(.simulation(.notAShard(name))) }
        let content = try intact(bytes, name: name)
        var lines = content.split(separator: 0x0A)
        let first = node(lines.removeFirst(), name)
        for (key, value) in head(compiled, settings, views: views) {
            guard let node = first?[key], Self.text(of: node) == Self.text(of: value) else {
                throw .file(.simulation(.otherSimulation(name, key: key)))
            }
        }
        guard let start = whole(first?["firstBlock"]), let count = whole(first?["blocks"]),
            count == lines.count, start <= settings.blocks, count <= settings.blocks - start
        else { throw .file(.simulation(.alteredShard(name))) }
        var values = [[Double]](repeating: [], count: views.count)
        var paybacks = values
        for (index, line) in lines.enumerated() {
            let draws = settings.draws(ofBlock: start + index)
            guard let block = node(line, name), whole(block["block"]) == start + index,
                let parts = block["views"]?.elements, parts.count == views.count
            else {
                throw .file(.simulation(.alteredShard(name)))
            }
            for (view, part) in parts.enumerated() {
                let (own, months) = (
                    numbers(part["netPresentValues"], none: .nan), numbers(part["paybackMonths"], none: .infinity)
                )
                guard let own, let months, own.count == draws, months.count == draws else {
                    throw .file(.simulation(.alteredShard(name)))
                }
                values[view] += own
                paybacks[view] += months
            }
        }
        return SimulationOutcomes(
            blocks: start..<(start + count), views: views, netPresentValues: values, paybacks: paybacks)
    }

    /// The lines before the checksum, which must be that of their bytes; all that can happen to a file on its way from
    /// one machine to another is found by it.
    private static func intact(_ bytes: [UInt8], name: String) throws(Failure) -> ArraySlice<UInt8> {
        let head = bytes.prefix { $0 != 0x0A }
        // A shard of a version before had no checksum, or another one.
        guard head.starts(with: (mark + "2\"").utf8) else {
            throw .file(.simulation(.otherSimulation(name, key: "schema")))
        }
        let lastLine = bytes.dropLast().lastIndex(of: 0x0A).map { $0 + 1 }
        guard bytes.last == 0x0A, let start = lastLine, bytes[start...].starts(with: #"{"checksum":"#.utf8) else {
            throw .file(.simulation(.shortShard(name)))
        }
        let content = bytes[..<start]
        guard bytes[start...].elementsEqual(ending(of: ByteSum(of: content)).utf8) else {
            throw .file(.simulation(.alteredShard(name)))
        }
        return content
    }

    private static func node(_ line: some Sequence<UInt8>, _ name: String) -> JSONNode? {
        let log = DiagnosticLog(SourceText(name: name, utf8: Array(line)))
        guard let node = JSONReader.read(log), !log.hasErrors else { return nil }
        return node
    }

    private static func whole(_ node: JSONNode?) -> Int? {
        guard case .number(let number, _)? = node?.value, let whole = Int(exactly: number), whole >= 0 else {
            return nil
        }
        return whole
    }

    /// The numbers of a list; null stands for `none`.
    private static func numbers(_ node: JSONNode?, none: Double) -> [Double]? {
        guard let elements = node?.elements else { return nil }
        var numbers: [Double] = []
        numbers.reserveCapacity(elements.count)
        for element in elements {
            switch element.value {
            case .number(let number, _): numbers.append(number)
            case .null: numbers.append(none)
            default: return nil
            }
        }
        return numbers
    }

    /// A value of the first line as text, so that what was written can be compared with what was read.
    private static func text(of node: JSONNode) -> String {
        if let elements = node.elements { return elements.map(text).joined(separator: ",") }
        if case .number(let number, _) = node.value { return MachineNumber.text(number) }
        return node.string ?? ""
    }

    private static func text(of output: JSONOutput) -> String {
        switch output {
        case .array(let elements): elements.map(text).joined(separator: ",")
        case .integer(let number): MachineNumber.text(Double(number))
        case .string(let text): text
        default: ""
        }
    }
}
