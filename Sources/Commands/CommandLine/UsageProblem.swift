import Registers
import Valuation

/// What can be wrong with a command line.
enum UsageProblem: Error, Sendable, Hashable {
    /// No such command.
    case unknownCommand(String, nearest: String?)
    /// No such option of any command.
    case unknownOption(String, nearest: String?)
    /// An option that the command does not take.
    case foreignOption(OptionName, CommandName)
    /// An option without its value.
    case missingValue(OptionName)
    /// A value for an option that takes none.
    case unwantedValue(OptionName)
    /// An option given twice.
    case repeatedOption(OptionName)
    /// A value that is none of those allowed.
    case notAChoice(OptionName, found: String, nearest: String?, choices: [String])
    /// A horizon that is no whole number of years.
    case notAHorizon(String)
    /// A rate without a percent sign that would be a hundred percent or more.
    case bareRate(String)
    /// A text that is neither a rate nor a file.
    case notARate(String)
    /// A number that different countries read differently.
    case ambiguousNumber(String, readings: [String])
    /// A rate of −100 % or less.
    case rateTooLow(String)
    /// No verified rate is registered for a country, by its name.
    case noNationalRate(country: String)
    /// The country's rate is asked for, and the project names no country.
    case nationalRateWithoutCountry
    /// A kind of rate that rows without a country or without prices cannot take.
    case rateOfNoUseInBatch
    /// The national rate for a batch, whose rows have no country.
    case nationalRateInBatch
    /// Amounts of a batch's rows have no currency that they could be rounded to.
    case precisionOfNoUseInBatch
    /// A rate is said to be nominal, and none is given, or the country's, which is real.
    case nominalWithoutRate
    /// A text that is no inflation.
    case notAnInflation(String)
    /// A text that is no span of rates.
    case notASpan(String)
    /// A country that is in no register.
    case unknownCountry(String, nearest: String?)
    /// More arguments than the command takes.
    case tooManyArguments([String])
    /// A file or an id that must be named.
    case missingArgument(CommandName)
    /// A reading that is not written `case=reading`.
    case malformedReading(String)
    /// A reading of a case that is not among those compared.
    case readingOfAbsentCase(String, nearest: String?)
    /// A reading that the case does not have.
    case unknownReading(case: String, reading: String, nearest: String?, known: [String])
    /// A reading for all cases that none of those compared has.
    case readingOfNoCase(String, nearest: String?, known: [String])
    /// Readings that together make no sound case.
    case unsoundReadings(case: String, [String])
    /// A case has more readings than are combined.
    case tooManyReadings(case: String, [String], most: Int)
    /// Two readings that change the same thing.
    case conflictingReadings(case: String, String, String)
    /// Neither a file nor the id of a case.
    case unknownCase(String, nearest: String?)
    /// A partial case, where whole ones are compared or appraised.
    case partialCase(String, CommandName)
    /// An option that would change a partial case, which is shown as printed.
    case optionOfPartialCase(OptionName, id: String)
    /// A table that a partial case does not have, or a whole one.
    case tableOfNoUse(String, id: String, choices: [String])
    /// An option of a project that its file does not have.
    case unknownProjectOption(String, nearest: String?, known: [String])
    /// An option is asked for of a file that has none.
    case noProjectOptions(String)
    /// A table of one project is asked for of a file with several options.
    case tableOfOneOption(String, known: [String])
    /// A file with several options, none of which is chosen.
    case projectOptionNotChosen(String, known: [String])
    /// An output format that the command cannot make.
    case formatOfNoUse(String, CommandName, choices: [String])
    /// A file name whose ending names another format than the one asked for.
    case formatAgainstEnding(format: String, ending: String)
    /// A country whose spreadsheets are not known, or no country at all.
    case unknownSpreadsheetCountry(String, nearest: String?)
    /// A workbook, which is no text, on a terminal.
    case workbookOnTerminal
    /// One chart, and a format that is no drawing.
    case chartWithoutSVG(format: String)
    /// A drawing, and no chart that it is of.
    case drawingWithoutChart(choices: [String])
    /// A chart, by its name, of several projects.
    case chartOfSeveral(String)
    /// A country's CSV, and another format.
    case countryWithoutCSV(format: String)
    /// What is said of CSV, but another format is asked for.
    case optionWithoutCSV(OptionName, format: String)
    /// Amounts of different currencies cannot be ranked.
    case rankingCurrencies([String])
    /// A correction is asked for that the file does not state enough of.
    case adjustmentNotStated(Adjustment)
    /// A shell whose command lines cannot be completed.
    case unknownShell(String, nearest: String?, choices: [String])
    /// No such schema.
    case unknownSchema(String, nearest: String?, known: [String])
    /// The file of a proposed project, where a published case must stand.
    case notACase(String)
    /// An option that says how projects are drawn, and none are.
    case needsDraws(OptionName)
    /// Columns are chosen among the results of appraisals, and projects are simulated.
    case columnsOfDraws
    /// A simulation of rows, which have no ranges.
    case drawsOfRows(String)
    /// A folder without a project file.
    case noProjectFiles(String)
    /// A batch that is to be resumed, and no file that its results go into.
    case resumeWithoutFile
    /// A column is asked for twice.
    case repeatedColumn(String)
    /// A table of a project where a batch was meant.
    case notABatch(String)
    /// A file where a command was meant.
    case fileForCommand(String)
    /// A level, a currency or a unit that is no money.
    case level(LevelProblem)
    /// Something else about money.
    case money(MoneyUsageProblem)
    /// A budget that cannot be asked for so.
    case budget(BudgetUsage)
    /// A simulation that cannot be asked for so.
    case simulation(SimulationUsage)
    /// A sensitivity report that cannot be asked for so.
    case sensitivity(SensitivityUsage)
    /// Options, but no command.
    case missingCommand
}
