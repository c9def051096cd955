import Foundation
import PackagePlugin

/// Turns the files of `Cases/` into one Swift source of raw string literals.
///
/// The target holds a symbolic link to the top-level `Cases/`, excluded from its sources: because it lies inside the
/// target, SwiftPM plans the build anew when a file there is added, deleted or renamed.
@main
struct EmbedCases: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: Target) throws -> [Command] {
        let cases = target.directoryURL.appending(path: "Cases").resolvingSymlinksInPath()
        let inputs = try files(under: cases)
        let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedFile+All.swift")
        return [
            .buildCommand(
                displayName: "Embedding \(inputs.count) files of Cases",
                executable: try context.tool(named: "embed-cases").url,
                arguments: [output.path, cases.path] + inputs.map(\.path),
                inputFiles: inputs,
                outputFiles: [output])
        ]
    }

    private func files(under folder: URL) throws -> [URL] {
        guard let paths = FileManager.default.enumerator(atPath: folder.path) else { return [] }
        return paths.compactMap { $0 as? String }
            .filter { !$0.split(separator: "/").contains { $0.hasPrefix(".") } }
            .filter { ["json", "csv"].contains(($0 as NSString).pathExtension) }
            .sorted()
            .map { folder.appending(path: $0) }
    }
}
