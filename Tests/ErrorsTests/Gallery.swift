import Casebook
import Foundation
import Projects
import Registers
import Syntax

/// The folder of broken files: each named for the code of the problem it has, beside it the whole text shown for it.
enum Gallery {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Errors")

    /// The names of the broken files, without their ending.
    static let names = fileNames(ending: "json")

    static func fileNames(ending: String) -> [String] {
        let files = (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
        return files.filter { $0.pathExtension == ending }.map { $0.deletingPathExtension().lastPathComponent }.sorted()
    }

    static func url(_ name: String, _ ending: String) -> URL { folder.appending(path: "\(name).\(ending)") }

    /// What the readers say of a broken file.
    static func diagnostics(_ name: String) throws -> [Diagnostic] {
        let bytes = Array(try Data(contentsOf: url(name, "json")))
        let log = DiagnosticLog(SourceText(name: "\(name).json", bytes: bytes))
        if let root = JSONReader.read(log) {
            let vocabulary = try Self.vocabulary.get()
            if CaseReader.isCase(root) {
                _ = CaseReader(vocabulary: vocabulary, log: log).read(root)
            } else {
                _ = ProjectReader(vocabulary: vocabulary, log: log).read(root)
            }
        }
        return log.diagnostics
    }

    private static let vocabulary = Result { () throws -> Vocabulary in
        let cases = folder.deletingLastPathComponent().deletingLastPathComponent().appending(path: "Cases/reference")
        func source(_ name: String) throws -> SourceText {
            SourceText(name: name, bytes: Array(try Data(contentsOf: cases.appending(path: name))))
        }
        let currencies = try CurrencyRegister(source("currencies.csv"))
        return Vocabulary(
            currencies: Set(currencies.codes(of: .currency) + currencies.codes(of: .legacy)),
            indexUnits: Set(currencies.codes(of: .indexUnit)),
            countries: Set(try CountryRegister(source("countries.csv")).codes))
    }
}
