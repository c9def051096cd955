import Syntax

extension TextEncoding: DiagnosticFamily {
    /// The stable code that machines read.
    package var code: String { rawValue }
    /// It, among all there are.
    package var fact: DiagnosticFact { .encoding(self) }
}

extension JSONProblem: DiagnosticFamily {
    /// It, among all there are.
    package var fact: DiagnosticFact { .json(self) }
}

extension CSVProblem: DiagnosticFamily {
    /// It, among all there are.
    package var fact: DiagnosticFact { .csv(self) }
}

extension ShapeProblem: DiagnosticFamily {
    /// It, among all there are.
    package var fact: DiagnosticFact { .shape(self) }
}

extension ProjectProblem {
    /// It, among all there are.
    package var fact: DiagnosticFact { .project(self) }
}

extension RangeProblem {
    /// It, among all there are.
    package var fact: DiagnosticFact { .range(self) }
}

extension DriverProblem {
    /// It, among all there are.
    package var fact: DiagnosticFact { .driver(self) }
}

extension OptionProblem {
    /// It, among all there are.
    package var fact: DiagnosticFact { .option(self) }
}

extension AdjustmentProblem {
    /// It, among all there are.
    package var fact: DiagnosticFact { .adjustment(self) }
}

extension BudgetProblem {
    /// It, among all there are.
    package var fact: DiagnosticFact { .budget(self) }
}

extension SheetProblem {
    /// It, among all there are.
    package var fact: DiagnosticFact { .sheet(self) }
}

extension ProjectConcern {
    /// It, among all there are.
    package var fact: DiagnosticFact { .concern(self) }
}

extension DriverConcern {
    /// It, among all there are.
    package var fact: DiagnosticFact { .driverConcern(self) }
}

extension AdjustmentConcern {
    /// It, among all there are.
    package var fact: DiagnosticFact { .adjustmentConcern(self) }
}

extension CaseProblem {
    /// It, among all there are.
    package var fact: DiagnosticFact { .caseFile(self) }
}

extension ClaimProblem {
    /// It, among all there are.
    package var fact: DiagnosticFact { .claim(self) }
}

extension RegisterProblem {
    /// It, among all there are.
    package var fact: DiagnosticFact { .register(self) }
}

extension RateFileProblem {
    /// It, among all there are.
    package var fact: DiagnosticFact { .rateFile(self) }
}

extension BatchProblem {
    /// It, among all there are.
    package var fact: DiagnosticFact { .batch(self) }
}

extension BookConcern: DiagnosticFamily {
    /// It, among all there are.
    package var fact: DiagnosticFact { .book(self) }
}

extension MoreFindings {
    /// It, among all there are.
    package var fact: DiagnosticFact { .more(self) }
}
