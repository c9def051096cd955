import Foundation

/// Where things are in this repository.
enum Repository {
    /// The folder that `Package.swift` stands in.
    static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardizedFileURL

    static let transcripts = root.appending(path: "Tests/Data/Transcripts")
    static let golden = root.appending(path: "Tests/Data/Golden")

    /// The program under test: what `VALOR` names, or else what was built beside these tests.
    static let binary: URL? = {
        if let named = ProcessInfo.processInfo.environment["VALOR"], !named.isEmpty {
            let url = URL(filePath: named, relativeTo: root).standardizedFileURL
            return isProgram(url) ? url : nil
        }
        // A Mac's tests are a bundle that a helper loads; elsewhere they are a program of their own.
        let arguments = CommandLine.arguments
        let loaded = arguments.indices.dropLast().filter { arguments[$0] == "--test-bundle-path" }
            .map { URL(filePath: arguments[$0 + 1]) }
        let places = loaded + Bundle.allBundles.map(\.bundleURL) + [Bundle.main.executableURL].compactMap(\.self)
        let candidates =
            places.flatMap { ancestors(of: $0.standardizedFileURL, count: 5) }
            + [root.appending(path: ".build/debug")]
        return candidates.map { $0.appending(path: "valor") }.first(where: isProgram)
    }()

    /// A folder and those around it, the nearest first.
    private static func ancestors(of place: URL, count: Int) -> [URL] {
        sequence(first: place) { $0.deletingLastPathComponent() }.prefix(count).map(\.self)
    }

    private static func isProgram(_ url: URL) -> Bool {
        var isFolder: ObjCBool = false
        let files = FileManager.default
        return files.fileExists(atPath: url.path, isDirectory: &isFolder) && !isFolder.boolValue
            && files.isExecutableFile(atPath: url.path)
    }
}
