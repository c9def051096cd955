import Documents

extension AppraisalReport {
    /// The appraisal as a workbook whose formulas follow its inputs; `file` is where the project stands.
    package func workbook(ofFile file: String, version: String) -> Workbook {
        AppraisalWorkbook(self, file: file, version: version).workbook
    }
}
