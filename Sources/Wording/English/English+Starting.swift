import Facts

// What a new project file says, and the interview that makes one.
extension English {
    func say(_ text: TemplateText) -> String {
        switch text {
        case .head:
            "A project for valor. It can be appraised as it is. Every figure in it is illustrative: replace it with your "
                + "own."
        case .howToWriteJSON: "What stands behind // is a remark. A comma behind the last entry does no harm."
        case .howToWriteSheet:
            "A row that starts with # is a remark. Every other row is a fact of the project or one flow; a cell with "
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
        }
    }

    func say(_ text: InterviewText) -> String {
        switch text {
        case .welcome:
            "A few questions make a project file. To any of them, an empty line or ? means \"I don't know\": what is "
                + "unknown stays unknown."
        case .abandoned: "the interview was not finished; nothing was written"
        case .written(let path): "\(path) is written. Now: valor appraise \(path)"
        case .printed(let ending): "Save it as project.\(ending), then: valor appraise project.\(ending)"
        case .country: "In which country? (a name, or a code as PRY)"
        case .currency(let usual?): "In which currency are the amounts? (a code; empty for \(usual))"
        case .currency(nil): "In which currency are the amounts? (a code, as USD)"
        case .name: "What is the project called?"
        case .priceYear: "In prices of which year are the amounts?"
        case .start: "In which month does the project start? (as 2027-01)"
        case .launch: "In which month does the service start? (as 2027-07, or after how many months: 6)"
        case .investment: "What is spent first, before the service runs? (\"none\" if nothing is)"
        case .nextInvestment: "What else is spent before it runs? (empty: nothing else)"
        case .investmentAmount: "  How much?"
        case .investmentTime: "  When? (a month, a period as 2027-01 to 2027-06; empty: at the start)"
        case .operating: "What will cost money every year once it runs? (\"none\" if nothing will)"
        case .nextOperating: "What else will cost money every year? (empty: nothing else)"
        case .operatingAmount: "  How much a year?"
        case .saving: "What is saved? (\"none\" if nothing is)"
        case .nextSaving: "What else is saved? (empty: nothing else)"
        case .party: "  Who gains: government, citizens, businesses, or society for all together?"
        case .isVolume: "  Is it so many a year, each of which saves time, trips or money? (yes or no)"
        case .savingAmount: "  How much a year?"
        case .volume: "  How many a year?"
        case .unit: "  Of what? (transactions, visits, people, sites, …)"
        case .hours: "  How many hours does each one save?"
        case .valueOfHour: "  What is an hour worth?"
        case .trips: "  How many trips does each one save?"
        case .fare: "  What does a trip cost?"
        case .money: "  How much other money does each one save?"
        case .uptake:
            "  What share is reached in the first year of operation, the second, …? (as 20% 50% 80%; empty: all)"
        case .cashable: "  Does it free money in the budget? (yes or no)"
        case .benefit: "Which benefit is there on which nobody puts a price?"
        case .nextBenefit: "Which other one? (empty: none)"
        case .file: "Into which file? (as project.json or project.csv; empty: print it)"
        case .notANumber(let text): "\"\(text)\" is no number. Write digits, as 1200 or 0.5."
        case .ambiguousNumber(let text, let readings):
            "\"\(text)\" is one number in some countries and another in others. Write \(list(readings, and: "or"))."
        case .negative: "An amount here is zero or more: what is spent and what is saved are told apart already."
        case .notACountry(let text, let near):
            "There is no country \"\(text)\"\(didYouMean(near) + (near == nil ? "." : ""))"
        case .notACurrency(let text, let near):
            "There is no currency \"\(text)\"\(didYouMean(near, then: "write its code of three letters, as USD."))"
        case .notAYear(let text): "\"\(text)\" is no year between 1900 and 2200."
        case .notAMonth(let text): "\"\(text)\" is no month or period. Write 2027-01, or 2027-01 to 2027-06."
        case .ambiguousMonth(let text, let readings):
            "\"\(text)\": day or month first? Write \(list(readings, and: "or"))."
        case .noStartToCountFrom:
            "The project has no start yet, so a date cannot be placed. Write after how many months."
        case .beforeStart(let start): "That is before the project's start, \(start)."
        case .notAParty(let text): "\"\(text)\" is none of government, citizens, businesses and society."
        case .notYesOrNo(let text): "\"\(text)\" is neither yes nor no."
        case .notAUnit(let text, let units): "\"\(text)\" is not counted here. Write \(list(units, and: "or"))."
        case .notShares(let text): "\"\(text)\" is no list of shares from 0 % to 100 %. Write 20% 50% 80%."
        case .fileExists(let path): "\(path) is there already, and stays as it is. Name another file."
        case .notAFile(let path): "\(path) cannot be a project file. Let its name end in .json or .csv."
        case .understood(let country): "  \(country.text(in: "en"))"
        }
    }
}
