import Documents
import Facts
import Projects

/// A line of a project on one side of the account: a row of the workbook.
struct WorkbookLine {
    /// What it is called.
    let name: String
    let list: String
    /// Whose it is.
    let party: String
    /// Who that is.
    var holder: Party?
    /// Whether it leaves one party and reaches another.
    var isTransfer = false
    /// Whether it is cash to whoever pays or gains it.
    var isCash = true
    let when: String
    let isCost: Bool
    let isInvestment: Bool
    let isOneOff: Bool
    /// What one unit of its volume is worth.
    var unitValue: Formula?
    /// The amount of a year, of a total, or of a single sum.
    let amount: Formula
    /// Whether it is there at all, where that hangs on what is typed; nothing where it is.
    var present: Formula?
    /// The cells that must be known.
    let needed: [Formula]
    /// Its first and last month, from 1.
    var first: Formula?
    var last: Formula?
    /// By which factor it grows a year.
    var growth: Formula?
    var growsFrom: Formula?
    var takenUpFrom: Formula?
    var shareBefore: Formula?
    /// What is taken up in each year of operation.
    var steps: [Formula] = []
    /// Whether these steps were computed outside.
    var stepsAreCached = false
    var atLeast: Double?
    var atMost: Double?
    /// In which month how much of it falls.
    var fall: Fall
    /// Whether it counts in each view, and which part of it does then.
    var counts: [Bool]
    var parts: [Formula]

    /// In which months it falls.
    enum Fall {
        /// At the start of its first month, and again whenever its life in years is over.
        case once(renewedAfter: Int?)
        /// Evenly from its first to its last month; `goesOn` at the same rate after it.
        case evenly(goesOn: Bool)
        /// In shares over some stretches of months, from 1.
        case stretches([(months: ClosedRange<Int>, share: Double)], goesOnFrom: Int?, perMonth: Double)
        /// So much a year, from its first to its last month.
        case recurring
        /// At the end of the horizon.
        case atEnd
        /// What is left at the end of the life of something that was bought once.
        case left(lifeYears: Int, isRenewed: Bool)
        /// As computed outside: by month, at each end of its ranges.
        case cached([[Double]])
    }

    /// Why it does not move with the inputs; nothing where it does.
    var reason: String?
}

extension WorkbookLine {
    /// The other side of what was bought: what is left of it.
    func left(called name: String) -> WorkbookLine {
        WorkbookLine(
            name: name, list: list, party: party, holder: holder, isCash: isCash, when: when, isCost: !isCost,
            isInvestment: false, isOneOff: true,
            amount: amount, needed: needed, first: first, fall: fall, counts: counts, parts: parts)
    }
}
