import Foundation

/// The package as `swift package describe` tells it.
struct DescribedPackage: Decodable, Sendable {
    struct Target: Decodable, Sendable {
        let name: String
        let type: String
        let path: String
        let sources: [String]
        private let targetDependencies: [String]?

        /// The targets it may import.
        var dependencies: [String] { targetDependencies ?? [] }

        private enum CodingKeys: String, CodingKey {
            case name, type, path, sources
            case targetDependencies = "target_dependencies"
        }
    }

    struct Dependency: Decodable, Sendable {}

    let targets: [Target]
    let dependencies: [Dependency]

    /// The modules of the house: what `Sources/` holds, but for the plugin and its tool.
    var modules: [Target] {
        targets.filter { $0.path.hasPrefix("Sources/") && !$0.path.hasPrefix("Sources/Plugins/") }
    }

    /// The folder that `Package.swift` stands in.
    static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardized

    /// This package, asked for once.
    static let described = Result { try describe() }

    /// Asks the package manager.
    ///
    /// It has a scratch folder of its own, because the one that the running tests were built in may be locked.
    private static func describe() throws -> DescribedPackage {
        let scratch = FileManager.default.temporaryDirectory.appending(path: "valor-floors-\(UUID())")
        defer { try? FileManager.default.removeItem(at: scratch) }
        let output = Pipe()
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [
            "swift", "package", "--package-path", root.path, "--scratch-path", scratch.path, "describe", "--type",
            "json",
        ]
        process.standardOutput = output
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return try JSONDecoder().decode(DescribedPackage.self, from: data)
    }
}
