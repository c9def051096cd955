import Facts

// What a sensitivity report says, and what can be wrong with one.
extension English {
    func say(_ text: SensitivityText) -> String {
        switch text {
        case .reportTitle: "Sensitivity"
        case .tornado: "What each figure does to the net present value"
        case .ends: "Ends"
        case .endsOf(.range): "its range"
        case .endsOf(.tenths): "P10 and P90"
        case .endsOf(.fifth): "± 20 %"
        case .lowEnd: "Low"
        case .highEnd: "High"
        case .atLow: "NPV at low"
        case .atHigh: "NPV at high"
        case .swing: "Swing"
        case .switchingValues: "Switching values: where the net present value is zero"
        case .switchingValue: "Switching value"
        case .switchingKind: "Kind of switching value"
        case .change: "Change"
        case .withinEnds: "Between its ends"
        case .yes: "yes"
        case .no: "no"
        case .noneInItsRange: "none in its range"
        case .twoWay(let first, let second): "Net present value by \(first) (rows) and \(second) (columns)"
        case .firstFigure: "Figure of the rows"
        case .firstValue: "Value of the row"
        case .secondFigure: "Figure of the columns"
        case .secondValue: "Value of the column"
        case .rateProfile: "Net present value by discount rate"
        case .rate: "Discount rate"
        case .delays: "What delay costs"
        case .months: "Months later"
        case .serviceLater: "Service later: NPV"
        case .costOfServiceLater: "Service later: cost"
        case .allLater: "Procurement later: NPV"
        case .costOfAllLater: "Procurement later: cost"
        case .widest(let figure, let low, let high):
            "\(figure) moves the result most: between its ends the net present value goes from \(low) to \(high)."
        case .turning([]): "No figure turns the net present value between its ends on its own."
        case .turning(let names): "On their own, these turn the net present value between their ends: \(list(names))."
        case .mayTurn(let names):
            "Whether these turn the net present value between their ends hangs on what is unknown: \(list(names))."
        case .crossings(let rates): "The net present value is zero at a discount rate of \(list(rates))."
        case .noCrossing(let reason): "No discount rate makes the net present value zero: \(say(reason))."
        case .oneAtATime: "Each figure is moved alone; all others stay as printed."
        case .fifths: "A figure without a range is moved by 20 % to either side, an uptake to 100 % at most."
        case .tenths: "A distribution without ends is taken from its P10 to its P90."
        case .whatSwitches:
            "Switching values are looked for in everything that a figure can be, also beyond its ends: amounts keep "
                + "their sign, an uptake lies between 0 and 100 %, a growth between −100 % and 1000 % a year, a "
                + "horizon between 1 and 100 years."
        case .wholeSteps:
            "Delay and horizon come in whole months and years: theirs is the first value with the other sign."
        case .whatDelays:
            "The end of the horizon stays. A later service leaves the investment where it is; a later procurement moves "
                + "the investment too. What runs before the launch runs on until then. Its cost is below zero where waiting pays. Costs that "
                + "fall into one year are discounted alike, in whichever of its months they fall."
        }
    }

    func say(_ problem: SensitivityUsage) -> String {
        switch problem {
        case .notTwoFigures(let text):
            "--two-way \(text): write the ids of two different figures with a comma between them, as build.amount,run.amount"
        }
    }

    func say(_ problem: SensitivityFileProblem) -> String {
        switch problem {
        case .noNetPresentValue(let path, let reason):
            "\(path): there is no net present value to vary: \(say(reason)); choose another --perspective"
        }
    }
}
