import Findings
import Projects
import Syntax

/// Reads capacity that is bought in steps.
struct CapacityReader {
    let log: DiagnosticLog

    func read(_ node: JSONNode) -> Capacity? {
        guard let fields = Fields(node, as: DriverShapes.capacity, at: LineKey.capacity, log: log) else { return nil }
        let amounts = AmountReader(log: log)
        let counted = VolumeKey.counts.filter(fields.has)
        guard counted.count == 1, let noun = counted.first else {
            if !counted.isEmpty || !VolumeKey.counts.contains(where: fields.intends) {
                log.note(ProjectProblem.volumeCounts(counted.map { $0.name }), at: node)
            }
            return nil
        }
        let growth = fields[VolumeKey.growth].flatMap { amounts.rangedGrowth($0, key: VolumeKey.growth) }
        let spare = fields[CapacityKey.spare].flatMap { amounts.growth($0, key: CapacityKey.spare) }
        let ahead = fields.integer(CapacityKey.ahead) ?? 0
        guard let demand = fields[noun].flatMap({ amounts.rangedNumber($0, key: noun) }),
            let step = fields.number(CapacityKey.step), let per: Period = fields.choice(VolumeKey.per)
        else {
            return nil
        }
        for (key, value, isSound) in [
            (noun, demand[.low], demand[.low] >= 0 && demand.value >= 0), (CapacityKey.step, step, step > 0),
            (CapacityKey.spare, spare ?? 0, spare ?? 0 >= 0),
            (CapacityKey.ahead, Double(ahead), (0...120).contains(ahead)),
        ] where !isSound {
            log.note(DriverProblem.outOfBounds(key: key.name, value: value), at: fields.place(of: key))
            return nil
        }
        return Capacity(
            noun: noun.name, demand: demand, per: per, growth: growth ?? Estimate(0), step: step, spare: spare ?? 0,
            ahead: ahead)
    }
}
