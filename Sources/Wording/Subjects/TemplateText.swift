import Facts

/// What a new project file says to whoever fills it in: its remarks, and the names of its sample lines.
public enum TemplateText: Sendable, Hashable {
    // Remarks.
    /// What the file is, and what to do with it.
    case head
    /// How remarks and commas work in JSON.
    case howToWriteJSON
    /// How rows work in a table.
    case howToWriteSheet
    /// How to write what nobody knows, in JSON.
    case unknownsInJSON
    /// How to write what nobody knows, in a table.
    case unknownsInSheet
    /// A country has several currencies.
    case severalCurrencies(country: LocalText, codes: [String], chosen: String)
    /// A country has no currency of its own in the register.
    case noCurrency(country: LocalText, chosen: String)
    /// Nobody said which currency.
    case currencyNotSaid(chosen: String)
    /// When the project starts, and when its service does.
    case time
    /// What may be said of the terms.
    case terms
    case investment
    case operating
    case savings
    case volume
    case benefits
    case assumptions

    // Names.
    case projectName
    case platform
    case ownStaff
    case hosting
    case contracts
    case trips
    case fewerErrors
    case allIllustrative
    /// An investment of which nobody knows anything yet.
    case unknownInvestment

    // What is taken where somebody does not know.
    /// Which currency.
    case assumedCurrency(String)
    /// That the service starts with the project.
    case assumedLaunch
    /// That a line is spent at the start.
    case assumedTime(String)
    /// That a saving is society's.
    case assumedParty(String)
    /// That a saving is reached in full from the first year on.
    case assumedUptake(String)
}
