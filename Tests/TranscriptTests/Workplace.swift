import Foundation

/// A fresh folder with a clean environment, in which commands run as a person would type them.
///
/// `valor` is the program under test, `Cases` and `Tests/Data/Errors` are those of the repository.
final class Workplace: Sendable {
    /// What a command did.
    struct Outcome: Sendable {
        let output: Data
        let error: Data
        let code: Int32

        var outputText: String { String(decoding: output, as: UTF8.self) }
        var errorText: String { String(decoding: error, as: UTF8.self) }
    }

    struct NoProgram: Error, CustomStringConvertible {
        var description: String { "no program to test: build it, or name it in VALOR" }
    }

    private let folder: URL
    private let environment: [String: String]
    private var desk: URL { folder.appending(path: "desk") }

    init() throws {
        guard let binary = Repository.binary else { throw NoProgram() }
        folder = FileManager.default.temporaryDirectory.appending(path: "valor-transcript-\(UUID().uuidString)")
        environment = [
            "HOME": folder.path, "LANG": "C", "PATH": "\(folder.path)/bin:/usr/bin:/bin", "VALOR": binary.path,
        ]
        try Self.link(folder.appending(path: "bin/valor"), to: binary)
        try Self.link(folder.appending(path: "desk/Cases"), to: Repository.root.appending(path: "Cases"))
        try Self.link(folder.appending(path: "desk/Inputs"), to: Repository.root.appending(path: "Tests/Data/Inputs"))
        let errors = "Tests/Data/Errors"
        try Self.link(folder.appending(path: "desk/\(errors)"), to: Repository.root.appending(path: errors))
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    private static func link(_ place: URL, to target: URL) throws {
        let files = FileManager.default
        try files.createDirectory(at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
        try files.createSymbolicLink(at: place, withDestinationURL: target)
    }

    /// Runs a command to its end.
    ///
    /// Its output goes into files: pipes would be inherited by commands that start at the same time.
    func run(_ command: String) async throws -> Outcome {
        try await Self.seats.with { try await start(command) }
    }

    private static let seats = Seats(8)

    private func start(_ command: String) async throws -> Outcome {
        let output = folder.appending(path: "output")
        let error = folder.appending(path: "error")
        let process = Process()
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = ["-c", command]
        process.currentDirectoryURL = desk
        process.environment = environment
        process.standardInput = FileHandle.nullDevice
        let handles = [try Self.emptied(output), try Self.emptied(error)]
        (process.standardOutput, process.standardError) = (handles[0], handles[1])
        // Whoever waits for the process to be released runs out of descriptors.
        defer { for handle in handles { try? handle.close() } }
        let code = try await withCheckedThrowingContinuation { continuation in
            process.terminationHandler = {
                $0.terminationHandler = nil
                continuation.resume(returning: $0.terminationStatus)
            }
            do { try process.run() } catch { continuation.resume(throwing: error) }
        }
        return Outcome(output: try Data(contentsOf: output), error: try Data(contentsOf: error), code: code)
    }

    private static func emptied(_ url: URL) throws -> FileHandle {
        try Data().write(to: url)
        return try FileHandle(forWritingTo: url)
    }
}
