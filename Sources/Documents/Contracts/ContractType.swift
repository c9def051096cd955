import Languages

/// What a value of JSON can be, as its schema says it.
package indirect enum ContractType: Sendable {
    case text
    case number
    case wholeNumber
    case truth
    case constant(String)
    case choice([String])
    case wholeChoice([Int])
    case list(ContractType)
    /// An object whose keys are somebody else's.
    case map(ContractType)
    case object(ContractObject)
    case nullable(ContractType)
    case either([ContractType])
    case anything
}

/// An object of JSON by its members.
package struct ContractObject: Sendable {
    /// Its name in the schema, where it stands in several places.
    package let id: String?
    /// The members, in the order in which they are printed.
    package let members: [ContractMember]
    /// The members that are null exactly where `notComputable` says why.
    package let explained: [String]

    /// An object from its parts.
    package init(_ members: [ContractMember], id: String? = nil, explained: [String] = []) {
        self.id = id
        self.members = members
        self.explained = explained
    }
}

/// What a schema says of a member of an object.
package struct ContractMember: Sendable {
    /// Its name.
    package let name: String
    /// What it can be.
    package let type: ContractType
    /// What it holds, in a sentence; nothing where it is named after a metric or an unknown, and needs none.
    package let meaning: Meaning?
    /// Whether it always stands.
    package let isAlwaysThere: Bool

    /// A member from its parts.
    package init(_ name: String, _ type: ContractType, _ meaning: Meaning?, always: Bool = true) {
        self.name = name
        self.type = type
        self.meaning = meaning
        isAlwaysThere = always
    }

    /// A member that is named and described as the column of the same name is: `netPresentValue` as `net_present_value`.
    package init(_ field: FieldDescription, _ type: ContractType) {
        self.init(field.key, type, field.meaning)
    }
}
