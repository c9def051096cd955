import Findings
import Projects
import Syntax

/// Reads capacity that is bought in steps.
struct CapacityReader {
    let log: DiagnosticLog

    func read(_ node: JSONNode) -> Capacity? {
        guard let fields = Fields(node, as: DriverShapes.capacity, at: "capacity", log: log) else { return nil }
        let amounts = AmountReader(log: log)
        let counted = Shapes.countables.filter(fields.has)
        guard counted.count == 1, let noun = counted.first else {
            if !counted.isEmpty || !Shapes.countables.contains(where: fields.intends) {
                log.note(ProjectProblem.volumeCounts(counted), at: node)
            }
            return nil
        }
        let growth = fields["growth"].flatMap { amounts.rangedGrowth($0, key: "growth") }
        let spare = fields["spare"].flatMap { amounts.growth($0, key: "spare") }
        let ahead = fields.integer("ahead") ?? 0
        guard let demand = fields[noun].flatMap({ amounts.rangedNumber($0, key: noun) }),
            let step = fields.number("step"), let per: Period = fields.choice("per")
        else {
            return nil
        }
        for (key, value, isSound) in [
            (noun, demand[.low], demand[.low] >= 0 && demand.value >= 0), ("step", step, step > 0),
            ("spare", spare ?? 0, spare ?? 0 >= 0),
            ("ahead", Double(ahead), (0...120).contains(ahead)),
        ] where !isSound {
            log.note(DriverProblem.outOfBounds(key: key, value: value), at: fields.place(of: key))
            return nil
        }
        return Capacity(
            noun: noun, demand: demand, per: per, growth: growth ?? Estimate(0), step: step, spare: spare ?? 0,
            ahead: ahead)
    }
}
