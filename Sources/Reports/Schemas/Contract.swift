import Documents
import Valuation
import Wording

/// What a command prints as JSON, described exactly: every member, its type, whether it can be null or left out.
package struct Contract: Sendable {
    /// By which name people ask for its schema.
    package let name: SchemaName
    /// How its JSON names itself; nothing where a line has no room for that.
    package let schema: String?
    /// What is printed.
    let type: ContractType

    /// A contract of what a report is written as.
    init<Value>(_ name: SchemaName, _ schema: String, _ form: Form<Value>) {
        self.name = name
        self.schema = schema
        type = form.type
    }

    /// A contract of what does not name itself.
    init(_ name: SchemaName, _ type: ContractType) {
        self.name = name
        schema = nil
        self.type = type
    }

    /// Every contract.
    package static let all: [Contract] = [
        comparison, cases, caseReport, audit, evidenceList, evidenceReport, appraisal, options, rateSensitivity,
        budget, check, simulation, sensitivity, batch, batchLine, conversion, rates,
    ]
}

extension Form {
    /// What a command prints: an object whose first member names the contract.
    static func contract(_ name: String, _ members: [Member<Value>]) -> Form {
        let meaning = Meaning(
            en: "Which contract this is, with its version.", es: "Qué contrato es este, con su versión.",
            pt: "Que contrato é este, com sua versão.")
        return .object([Member("schema", .constant(name), meaning) { _ in }] + members)
    }
}
