import Documents

// The contract of each command.
extension Contract {
    static let comparison = Contract(.comparison, "valor/comparison/1", ComparisonReport.form)
    static let cases = Contract(.cases, "valor/cases/1", CaseListReport.form)
    static let caseReport = Contract(.caseReport, "valor/case/1", CaseReport.form)
    static let audit = Contract(.audit, "valor/audit/1", AuditReport.form)
    static let evidenceList = Contract(.evidenceList, "valor/evidence-list/1", EvidenceListReport.form)
    static let evidenceReport = Contract(.evidenceReport, "valor/evidence/1", EvidenceReport.form)
    static let rateSensitivity = Contract(
        .rateSensitivity, "valor/rate-sensitivity/1", RateSensitivityReport.form)
    static let appraisal = Contract(.appraisal, "valor/appraisal/1", AppraisalReport.form)
    static let options = Contract(.options, "valor/options/1", OptionsReport.form)
    static let simulation = Contract(.simulation, "valor/simulation/1", SimulationReport.form)
    static let sensitivity = Contract(.sensitivity, "valor/sensitivity/1", SensitivityReport.form)
    static let budget = Contract(.budget, "valor/budget/1", BudgetReport.form)
    static let check = Contract(.check, "valor/check/1", CheckReport.form)
    static let conversion = Contract(.conversion, "valor/conversion/1", ConversionReport.form)
    static let batch = Contract(.batch, "valor/batch/1", BatchLine.form)
    static let rates = Contract(.rates, "valor/rates/1", RatesReport.form)
    /// A line for a line: what is wrong with it, or what is computed of a bare flow, or of a project.
    static let batchLine = Contract(
        .batchLine, .either([
            BatchLine.failed.type, BatchLine.ofFlow.type, BatchLine.ofProject.type, SimulationReport.form.type,
        ]))
}
