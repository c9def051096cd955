import Reports

/// A file that is read piece by piece, or standard input for `-`.
final class FilePieces {
    private let path: String
    private let descriptor: Int32
    private let size: Int?
    private var bytesRead = 0
    private var chunk = [UInt8](repeating: 0, count: 1 << 18)

    /// Opens a file, and remembers it as one that is read.
    init(_ path: String, noting inputs: InputFiles? = nil) throws(FileProblem) {
        self.path = path
        do throws(Platform.Refusal) {
            descriptor = path == FileText.standardInput ? Platform.standardInput : try Platform.openToRead(path)
        } catch {
            throw FileText.problem(error, path: path)
        }
        size = Platform.size(of: descriptor)
        inputs?.note(descriptor)
    }

    deinit {
        if path != FileText.standardInput { try? Platform.finish(descriptor) }
    }

    /// Which share of a file was read; nothing for a pipe.
    var share: Double? { size.map { $0 > 0 ? min(1, Double(bytesRead) / Double($0)) : 1 } }

    /// The next piece; nothing at the end.
    func next() throws(FileProblem) -> [UInt8]? {
        do throws(Platform.Refusal) {
            let count = try Platform.read(descriptor, into: &chunk)
            bytesRead += count
            return count == 0 ? nil : Array(chunk[..<count])
        } catch {
            throw FileText.problem(error, path: path)
        }
    }
}
