import Languages

/// The schemas that there are, by the names that people type.
package enum SchemaName: String, Sendable, Hashable, CaseIterable {
    // What people write.
    case project
    case `case`
    case evidence

    // What commands print.
    case comparison
    case cases
    /// A case as `valor show` prints it; `case` is the file.
    case caseReport = "case-report"
    case evidenceList = "evidence-list"
    /// A partial case as `valor show` prints it; `evidence` is the file.
    case evidenceReport = "evidence-report"
    case audit
    case appraisal
    case rateSensitivity = "rate-sensitivity"
    case budget
    case check
    case simulation
    case sensitivity
    case options
    case batch
    case batchLine = "batch-line"
    case conversion
    case rates
}

extension Words {
    /// What a schema is of, in a line.
    package func summary(_ schema: SchemaName) -> String {
        switch schema {
        case .project:
            say(
                en: "A project file, as analysts write it; for editors.",
                es: "Un archivo de proyecto, como lo escriben los analistas; para editores.",
                pt: "Um arquivo de projeto, como o escrevem os analistas; para editores.")
        case .case:
            say(
                en: "A case file of Cases/: a project with its provenance; for editors.",
                es: "Un archivo de caso de Cases/: un proyecto con su procedencia; para editores.",
                pt: "Um arquivo de caso de Cases/: um projeto com sua procedência; para editores.")
        case .evidence:
            say(
                en: "A partial case of Cases/evidence: what a source states short of a business case; for editors.",
                es: "Un caso parcial de Cases/evidence: lo que una fuente afirma sin llegar a un caso de negocio; "
                    + "para editores.",
                pt: "Um caso parcial de Cases/evidence: o que uma fonte afirma sem chegar a um caso de negócio; para "
                    + "editores.")
        case .comparison:
            say(
                en: "What `valor compare -O json` prints.",
                es: "Lo que imprime `valor compare -O json`.",
                pt: "O que imprime `valor compare -O json`.")
        case .cases:
            say(
                en: "What `valor cases -O json` prints.",
                es: "Lo que imprime `valor cases -O json`.",
                pt: "O que imprime `valor cases -O json`.")
        case .caseReport:
            say(
                en: "What `valor show -O json` prints.",
                es: "Lo que imprime `valor show -O json`.",
                pt: "O que imprime `valor show -O json`.")
        case .evidenceList:
            say(
                en: "What `valor cases --evidence -O json` prints.",
                es: "Lo que imprime `valor cases --evidence -O json`.",
                pt: "O que `valor cases --evidence -O json` imprime.")
        case .evidenceReport:
            say(
                en: "What `valor show -O json` prints of a partial case.",
                es: "Lo que imprime `valor show -O json` de un caso parcial.",
                pt: "O que `valor show -O json` imprime de um caso parcial.")
        case .audit:
            say(
                en: "What `valor audit -O json` prints.",
                es: "Lo que imprime `valor audit -O json`.",
                pt: "O que imprime `valor audit -O json`.")
        case .appraisal:
            say(
                en: "What `valor appraise -O json` prints.",
                es: "Lo que imprime `valor appraise -O json`.",
                pt: "O que imprime `valor appraise -O json`.")
        case .rateSensitivity:
            say(
                en: "What `--discount-rate-sensitivity -O json` prints.",
                es: "Lo que imprime `--discount-rate-sensitivity -O json`.",
                pt: "O que imprime `--discount-rate-sensitivity -O json`.")
        case .budget:
            say(
                en: "What `valor budget -O json` prints.",
                es: "Lo que imprime `valor budget -O json`.",
                pt: "O que imprime `valor budget -O json`.")
        case .check:
            say(
                en: "What `valor check -O json` prints.",
                es: "Lo que imprime `valor check -O json`.",
                pt: "O que imprime `valor check -O json`.")
        case .simulation:
            say(
                en: "What `valor simulate -O json` prints.",
                es: "Lo que imprime `valor simulate -O json`.",
                pt: "O que imprime `valor simulate -O json`.")
        case .sensitivity:
            say(
                en: "What `valor sensitivity -O json` prints.",
                es: "Lo que imprime `valor sensitivity -O json`.",
                pt: "O que imprime `valor sensitivity -O json`.")
        case .options:
            say(
                en: "What `valor appraise -O json` prints of a file with several options.",
                es: "Lo que imprime `valor appraise -O json` de un archivo con varias opciones.",
                pt: "O que `valor appraise -O json` imprime de um arquivo com várias opções.")
        case .batch:
            say(
                en: "What `valor batch -O json` prints.",
                es: "Lo que imprime `valor batch -O json`.",
                pt: "O que `valor batch -O json` imprime.")
        case .batchLine:
            say(
                en: "A line that `valor batch` prints as JSON for a row or a line.",
                es: "Una línea que imprime `valor batch` como JSON por una fila o una línea.",
                pt: "Uma linha que `valor batch` imprime como JSON para uma linha lida.")
        case .conversion:
            say(
                en: "What `valor convert -O json` prints.",
                es: "Lo que imprime `valor convert -O json`.",
                pt: "O que `valor convert -O json` imprime.")
        case .rates:
            say(
                en: "What `valor rates -O json` prints.",
                es: "Lo que imprime `valor rates -O json`.",
                pt: "O que `valor rates -O json` imprime.")
        }
    }
}
