import Foundation
import PackagePlugin

/// Turns the files of `Cases/` into one Swift source of raw string literals.
///
/// The target holds a symbolic link to the top-level `Cases/`, excluded from its sources: because it lies inside the
/// target, SwiftPM plans the build anew when a file there is added, deleted or renamed.
@main
struct EmbedCases: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: Target) throws -> [Command] {
        let link = target.directoryURL.appending(path: "Cases")
        let cases = link.resolvingSymlinksInPath()
        guard isFolder(cases) else {
            Diagnostics.error("\(link.path) leads to no folder: it must be a symbolic link to the package's Cases/")
            return []
        }
        let inputs = files(under: cases)
        let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedFile+All.swift")
        return [
            .buildCommand(
                displayName: "Embedding \(inputs.count) files of Cases",
                executable: try context.tool(named: "embed-cases").url,
                arguments: [output.path, cases.path] + inputs,
                inputFiles: inputs.map { cases.appending(path: $0) },
                outputFiles: [output])
        ]
    }

    /// The paths inside the folder of what is embedded, sorted, so that every machine writes the same source.
    private func files(under folder: URL) -> [String] {
        let paths = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
        return paths.filter { path in
            let names = path.split(separator: "/")
            return (path.hasSuffix(".json") || path.hasSuffix(".csv"))
                && !names.contains { $0.hasPrefix(".") }
                && !isFolder(folder.appending(path: path))
        }
        .sorted()
    }

    private func isFolder(_ url: URL) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder) && isFolder.boolValue
    }
}
