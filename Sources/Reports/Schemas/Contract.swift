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

    /// A contract whose JSON names itself in its first member.
    init(_ name: SchemaName, _ schema: String, _ members: [ContractMember]) {
        self.name = name
        self.schema = schema
        type = .object(ContractObject([.init("schema", .constant(schema), .topic(.schema))] + members))
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
        check, simulation, sensitivity, batchLine, conversion, rates,
    ]
}

/// What a value can be.
indirect enum ContractType: Sendable {
    case text
    case number
    case wholeNumber
    case truth
    case constant(String)
    case choice([String])
    case wholeChoice([Int])
    case list(ContractType)
    case object(ContractObject)
    case nullable(ContractType)
    case either([ContractType])
    case anything
}

/// An object by its members.
struct ContractObject: Sendable {
    /// Its name in the schema, where it stands in several places.
    let id: String?
    /// The members, in the order in which they are printed.
    let members: [ContractMember]
    /// The members that are null exactly where `notComputable` says why.
    let explained: [String]

    init(_ members: [ContractMember], id: String? = nil, explained: [String] = []) {
        self.id = id
        self.members = members
        self.explained = explained
    }
}

/// A member of an object.
struct ContractMember: Sendable {
    /// Where the sentence is that describes it.
    enum Description: Sendable {
        case topic(ContractTopic)
        /// That of a column of the CSV files.
        case field(FieldName)
        case metric(Metric)
        /// That of the metric or unknown by which the member is named: it needs none of its own.
        case none
    }

    let name: String
    let type: ContractType
    /// Whether it always stands.
    let isAlwaysThere: Bool
    let description: Description

    init(_ name: String, _ type: ContractType, _ description: Description, always: Bool = true) {
        self.name = name
        self.type = type
        self.description = description
        isAlwaysThere = always
    }

    /// A member that is described as the column of the same name is: `netPresentValue` as `net_present_value`.
    init(_ field: FieldName, _ type: ContractType) {
        self.init(field.memberName, type, .field(field))
    }
}

extension FieldName {
    /// The column's name as a member of JSON has it.
    var memberName: String {
        rawValue.split(separator: "_").enumerated().map { index, part in
            index == 0 ? String(part) : part.prefix(1).uppercased() + part.dropFirst()
        }.joined()
    }
}
