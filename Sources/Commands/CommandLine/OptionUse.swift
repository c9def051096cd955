import Wording

/// An option, and the commands that take it with the same values.
struct OptionUse {
    let option: OptionName
    let values: [ValueForm]
    let commands: [CommandName]

    /// Whether a value goes with it there.
    var takesValue: Bool { !values.isEmpty }

    /// The uses of every option, in the order of the options.
    static var all: [OptionUse] { OptionName.allCases.flatMap(of) }

    /// The uses of an option: one, or several where commands take different values.
    static func of(_ option: OptionName) -> [OptionUse] {
        var uses: [OptionUse] = []
        for command in CommandName.allCases where command.options.contains(option) {
            let values = option.values(in: command)
            if let index = uses.firstIndex(where: { $0.values == values }) {
                uses[index] = OptionUse(option: option, values: values, commands: uses[index].commands + [command])
            } else {
                uses.append(OptionUse(option: option, values: values, commands: [command]))
            }
        }
        return uses
    }
}
