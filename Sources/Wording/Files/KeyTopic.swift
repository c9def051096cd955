import Languages
import Projects

/// The keys of the files that people write, each described in every language.
package enum KeyTopic: Sendable, Hashable, CaseIterable {
    /// A key of a project as a whole.
    case project(Project)
    /// A key of lines.
    case line(Line)
    /// A key of what moves a line, and how sure it is.
    case driver(VolumeTimesValue)
    /// A key of cases, claims and evidence.
    case casebook(Casebook)

    /// Every key.
    package static var allCases: [KeyTopic] {
        Project.allCases.map(KeyTopic.project) + Line.allCases.map(KeyTopic.line)
            + VolumeTimesValue.allCases.map(KeyTopic.driver)
            + Casebook.allCases.map(KeyTopic.casebook)
    }

    /// The key of a shape, as "line.amount"; what several shapes share stands under `line` or `cost`.
    package init?(name: String) {
        if let key = Project(rawValue: name) {
            self = .project(key)
            return
        }
        if let key = Line(rawValue: name) {
            self = .line(key)
            return
        }
        if let key = VolumeTimesValue(rawValue: name) {
            self = .driver(key)
            return
        }
        if let key = Casebook(rawValue: name) {
            self = .casebook(key)
            return
        }
        return nil
    }

    /// The topic of a key; nothing where nobody has described it.
    package init?(shape: String, key: String, isCount: Bool = false) {
        let owners: [String] =
            switch shape {
            case "investment", "operating", "risk", "mitigation": [shape, "cost", "line"]
            case "case": [shape, "project"]
            case "evidence": [shape, "case", "project"]
            case "evidence-investment", "evidence-operating":
                ["mark", String(shape.dropFirst(9)), "cost", "line"]
            case "evidence-saving", "evidence-transfer", "evidence-residual":
                ["mark", String(shape.dropFirst(9)), "line"]
            case "measure": [shape, "quantity", "mark", "line"]
            case "first-step": ["step"]
            case "figure": [shape, "quantity", "line"]
            case "ranged-curve": ["curve"]
            case "change": [shape, "line"]
            case "ranged-figure", "ranged-rate", "ranged-share", "ranged-time": ["range"]
            case "option", "plus": [shape, "project"]
            case "capacity": [shape, "volume"]
            case "physical", "shadow-price", "publicFunds", "distribution": [shape, "line"]
            case "saving", "transfer", "residual", "quantity", "output": [shape, "line"]
            default: [shape]
            }
        let key = shape == "corrections" ? "share" : key
        let names = isCount ? ["volume.count"] : owners.map { "\($0).\(key)" }
        guard let topic = names.lazy.compactMap(KeyTopic.init(name:)).first else { return nil }
        self = topic
    }
}

extension Words {
    /// What a key of a file holds, in a sentence or two.
    package func describe(_ key: KeyTopic) -> String {
        switch key {
        case .project(let key): describe(key)
        case .line(let key): describe(key)
        case .driver(let key): describe(key)
        case .casebook(let key): describe(key)
        }
    }
}
