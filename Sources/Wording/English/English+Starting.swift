import Facts

// What a new project file says, and the interview that makes one.
extension English {
    func say(_ text: TemplateText) -> String {
        switch text {
        case .head:
            "A project for valor. It can be appraised as it is. Every figure in it is illustrative: replace it with your "
                + "own."
        case .howToWriteJSON: "Anything after // is a comment. A comma after the last entry does no harm."
        case .howToWriteSheet:
            "A row that starts with # is a comment. Every other row is a fact about the project or one flow; a cell with "
                + "nothing to say stays empty. Only a JSON file can hold texts in several languages, or a line in other "
                + "prices than the rest."
        case .unknownsInJSON:
            "What nobody knows is \"not stated\" or \"not quantified\", never 0. A list left out is not stated; an empty "
                + "list [] says that there is none."
        case .unknownsInSheet:
            "What nobody knows is \"not stated\" or \"not quantified\", never 0. A kind without rows is not stated; a row "
                + "with \"none\" as its amount says that there is none."
        case .severalCurrencies(let country, let codes, let chosen):
            "\(country.text(in: "en")) has several currencies (\(list(codes))); \(chosen) is the first of them."
        case .noCurrency(let country, let chosen):
            "No currency of \(country.text(in: "en")) is registered; \(chosen) stands in."
        case .currencyNotSaid(let chosen): "Nobody has said which currency yet; \(chosen) stands in."
        case .time:
            "The first month, and the month in which the service starts. Until then the project only spends; what recurs "
                + "runs from then to the horizon."
        case .terms: "Unless the project says otherwise: 10 years, and a real discount rate of 12 %."
        case .investment:
            "What is spent before the service runs. Quotes for software run over: give the range in which the amount may "
                + "lie."
        case .operating: "What it costs to run, year after year."
        case .savings:
            "What is saved, and who gains: the government, citizens, businesses, or society where nobody can tell them "
                + "apart. A saving is cashable where it frees money in the budget; hours of staff who stay do not."
        case .volume: "A volume, times what each unit saves, times the share reached in each year of operation."
        case .benefits: "Benefits on which nobody puts a price are listed beside the result."
        case .assumptions: "What the figures rest on is printed with the result."
        case .projectName: "My project"
        case .platform: "Platform: design and development"
        case .ownStaff: "Time of own staff"
        case .hosting: "Hosting and support"
        case .contracts: "Contracts that end"
        case .trips: "Trips and waiting avoided"
        case .fewerErrors: "Fewer errors in the records: not quantified"
        case .allIllustrative: "Every figure is illustrative."
        case .unknownInvestment: "Investment"
        case .assumedCurrency(let code): "Nobody has said in which currency the amounts are: \(code) is assumed."
        case .assumedLaunch:
            "When the service starts is not known: it is assumed to start with the project."
        case .assumedTime(let what): "\(what): when it is spent is not known; the start of the project is assumed."
        case .assumedParty(let what): "\(what): who gains is not known; it is counted for society as a whole."
        case .assumedUptake(let what):
            "\(what): the share reached year by year is not known; all of it is counted from the first year on."
        }
    }

    func say(_ text: InterviewText) -> String {
        switch text {
        case .welcome:
            "A few questions make a project file. Answer ? to any of them if you don't know: what is unknown stays unknown, "
                + "and so does what an empty line passes over, unless the question says what it means. < goes back to the "
                + "question before."
        case .abandoned: "the interview was not finished; nothing was written"
        case .written(let path): "\(path) is written. Now: valor appraise \(ShellWord.quoted(path))"
        case .printed(let ending): "Save it as project.\(ending), then: valor appraise project.\(ending)"
        case .country: "In which country? (a name, or a code as PRY)"
        case .currency(let usual): "In which currency are the amounts? (a code of three letters; empty: \(usual))"
        case .name: "What is the project called?"
        case .priceYear: "In prices of which year are the amounts?"
        case .start: "In which month does the project start? (for example 2027-01)"
        case .launch:
            "When does the service start? (2027-07, or month 7, or the number of months it takes: 6; empty: with the "
                + "project)"
        case .investment: "What will be spent before the service runs? (\"none\" if nothing)"
        case .nextInvestment: "What else will be spent before it runs? (empty: nothing else)"
        case .investmentAmount: "  How much?"
        case .investmentTime(hasStart: true):
            "  When? (2027-01, or month 3, or 2027-01 to 2027-06; empty: at the start)"
        case .investmentTime(hasStart: false):
            "  When? (month 3, or month 1 to month 6, or 6 months from the start; empty: at the start)"
        case .operating: "What will it cost each year to run? (\"none\" if nothing)"
        case .nextOperating: "What else will it cost each year? (empty: nothing else)"
        case .operatingAmount: "  How much a year?"
        case .saving: "What will be saved? (\"none\" if nothing)"
        case .nextSaving: "What else will be saved? (empty: nothing else)"
        case .party: "  Who gains: government, citizens, businesses, or society for all together? (empty: society)"
        case .isVolume:
            "  Is the saving per case: so many cases a year, times what each one saves? (yes; no, or empty, to give one "
                + "yearly total)"
        case .savingAmount: "  How much a year?"
        case .volume: "  How many a year?"
        case .unit: "  Of what? (\(list(SheetTerm.countables.map(word), and: "or")); or another word)"
        case .hours: "  How many hours does each one save? (empty: none)"
        case .valueOfHour: "  What is an hour worth?"
        case .trips: "  How many trips does each one save? (empty: none)"
        case .fare: "  What does a trip cost?"
        case .money: "  How much other money does each one save? (empty: none)"
        case .uptake:
            "  What share is reached in the first year of operation, the second, …? (20% 50% 80%, for example; empty: all of "
                + "it from the first year on)"
        case .cashable: "  Does it free money in the budget? (yes or no)"
        case .benefit: "Which benefits cannot be valued in money? (one a line; empty: none)"
        case .nextBenefit: "Which others? (empty: none)"
        case .file: "Save it in which file? (project.json or project.csv, for example; empty: print it)"
        case .notANumber(let text): "\"\(text)\" is not a number. Write digits, as 1200 or 0.5, or 400 thousand."
        case .ambiguousNumber(let text, let readings):
            "\"\(text)\" is one number in some countries and another in others. Write \(list(readings, and: "or"))."
        case .otherCurrency(let text, let currency):
            "\"\(text)\": the amounts of this project are in \(currency). Write this one in \(currency) too, without a sign."
        case .negative: "An amount here is zero or more: what is spent and what is saved are told apart already."
        case .notACountry(let text, let near):
            "There is no country \"\(text)\"\(didYouMean(near) + (near == nil ? "." : ""))"
        case .notACurrency(let text, let near):
            "There is no currency \"\(text)\"\(didYouMean(near, then: "write its code of three letters, as USD."))"
        case .notAYear(let text): "\"\(text)\" is not a year between 1900 and 2200."
        case .notAMonth(let text): "\"\(text)\" is not a month. Write 2027-01."
        case .notATime(let text, hasStart: true):
            "\"\(text)\" is not a month or period. Write 2027-01, month 3, 6 months, or 2027-01 to 2027-06."
        case .notATime(let text, hasStart: false):
            "\"\(text)\" is not a month or period. Write month 3, 6 months, or month 1 to month 6."
        case .ambiguousMonth(let text, let readings):
            "\"\(text)\": day or month first? Write \(list(readings, and: "or"))."
        case .noStartToCountFrom:
            "The project has no start date yet, so a date cannot be placed. Write month 3, for its third month."
        case .beforeStart(let start): "That is before the project's start, \(start)."
        case .notAParty(let text): "\"\(text)\" is not one of government, citizens, businesses and society."
        case .notYesOrNo(let text): "\"\(text)\" is neither yes nor no."
        case .notAUnit(let text): "\"\(text)\" is not a word for what is counted. Write one, such as permits."
        case .notShares(let text): "\"\(text)\" is not a list of shares from 0 % to 100 %. Write 20% 50% 80%."
        case .fileExists(let path): "\(path) is there already, and stays as it is. Name another file."
        case .notAFile(let path): "\(path): a project file's name ends in .json or .csv. Name another file."
        case .notWritten(let problem): "\(say(problem)). Name another file."
        case .wayOut: "Answer ? if you don't know."
        case .nothingBefore: "  This is the first question."
        case .understoodNumber(let number): "  = \(NumberStyle(language: .english).significant(number, digits: 12))"
        case .understoodMonths(let first, nil): "  month \(first) of the project"
        case .understoodMonths(let first, let last?): "  months \(first) to \(last) of the project"
        case .understoodCurrency(let code): "  \(code)"
        case .understood(let country): "  \(country.text(in: "en"))"
        }
    }
}
