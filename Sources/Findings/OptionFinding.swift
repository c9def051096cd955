/// What is wrong or doubtful with some of the options of a file, and which ones.
///
/// What all options have alike is a matter of the file, and is said without them.
package struct OptionFinding: Sendable, Hashable {
    /// The ids of the options, in the order of the file.
    package let options: [String]
    /// What is wrong or doubtful.
    package let fact: DiagnosticFact

    /// The stable code that machines read.
    package var code: String { fact.code }

    /// Moves what was found in each option to the log of the file: each fact at each place once, with the options that
    /// have it where others have not.
    ///
    /// An option without an id is named by nothing: that it lacks one is an error of its own.
    package static func move(_ found: [(option: String?, log: DiagnosticLog)], to log: DiagnosticLog) {
        struct Finding {
            let offset: Int
            let diagnostic: Diagnostic
            var options: [Int]
        }
        var findings: [Finding] = []
        var places: [DiagnosticLog.Found: Int] = [:]
        for (option, own) in found.enumerated() {
            for (offset, diagnostic) in own.log.found {
                let key = DiagnosticLog.Found(offset: offset, fact: diagnostic.fact)
                if let place = places[key] {
                    if findings[place].options.last != option { findings[place].options.append(option) }
                } else {
                    places[key] = findings.count
                    findings.append(Finding(offset: offset, diagnostic: diagnostic, options: [option]))
                }
            }
        }
        for option in found { log.noteUnkept(of: option.log) }
        for finding in findings {
            let ids = finding.options.compactMap { found[$0].option }
            let isOfAll = finding.options.count == found.count
            let fact: DiagnosticFact =
                isOfAll || ids.isEmpty
                ? finding.diagnostic.fact
                : .ofOptions(OptionFinding(options: ids, fact: finding.diagnostic.fact))
            log.note(fact, at: finding.offset, severity: finding.diagnostic.severity)
        }
    }
}
