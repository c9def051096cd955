import Syntax
import Wording

/// `valor batch`: many projects or cash flows, a row each; the same kind out as in.
enum Batch {
    static func run(_ session: Session) throws(Failure) {
        let perspective = try session.perspective()
        let terms = try session.terms()
        let givenRate = try session.discountRate()
        let folder = try session.cases()
        let source = try session.source(of: session.invocation.arguments.first ?? FileText.standardInput)
        do {
            let output = try Output(to: session.invocation[.output])
            let isSound: Bool
            switch source.bytes.first(where: { !Self.isSpace($0) }) {
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                var rows = FlowBatch(
                    source: source, words: session.words, terms: terms, givenRate: givenRate,
                    vocabulary: folder.vocabulary)
                isSound = try rows.run(into: output)
            default:
                var rows = ProjectBatch(
                    source: source, words: session.words, terms: terms, perspective: perspective)
                isSound = try rows.run(into: output)
            }
            try output.close()
            if !isSound { throw Failure.found }
        } catch let problem as FileProblem {
            throw .file(problem)
        } catch let failure as Failure {
            throw failure
        } catch {
            throw .found
        }
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}
