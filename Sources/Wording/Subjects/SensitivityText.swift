import Facts

/// What a sensitivity report says.
public enum SensitivityText: Sendable, Hashable {
    /// Between which values a figure is moved.
    public enum Ends: Sendable, Hashable {
        case range, tenths, fifth
    }

    // Headings.
    case reportTitle
    case tornado
    case ends
    case endsOf(Ends)
    case lowEnd
    case highEnd
    case atLow
    case atHigh
    case swing
    case switchingValues
    case switchingValue
    case switchingKind
    case change
    case withinEnds
    case yes
    case no
    case noneInItsRange
    case twoWay(String, String)
    case firstFigure
    case firstValue
    case secondFigure
    case secondValue
    case rateProfile
    case rate
    case delays
    case months
    case serviceLater
    case costOfServiceLater
    case allLater
    case costOfAllLater

    // Sentences.
    /// Which figure does most, and between which results.
    case widest(String, low: String, high: String)
    /// The figures that turn the result on their own between their ends.
    case turning([String])
    /// The figures of which nobody can tell whether they do, since a cost or a saving is unknown.
    case mayTurn([String])
    /// The rates at which the net present value is zero.
    case crossings([String])
    case noCrossing(Reason)

    // Notes.
    case oneAtATime
    case fifths
    case tenths
    case whatSwitches
    case wholeSteps
    case whatDelays
}

/// What can be wrong with how a sensitivity report is asked for.
public enum SensitivityUsage: Sendable, Hashable {
    /// What heads a two-way table is not two figures.
    case notTwoFigures(String)
}

/// What can be wrong with the file of a sensitivity report.
public enum SensitivityFileProblem: Sendable, Hashable {
    /// The view has no net present value.
    case noNetPresentValue(String, Reason)
}
