import Foundation
import Testing

@Suite("What lays out computes nothing")
struct LayoutTests {
    /// What makes an account, or lays a project out.
    private static let computing = [
        "Account(", "CashFlowProjection(", "LaidProject(", "SocialAdjustment(", "SavingsByKind(", "RiskValuation(",
        "OptionComparison(", "AdjustedOptions(", "costOfDelay(",
    ]

    @Test("No report makes an account: its results are made once, before it lays them out")
    func reports() throws {
        let folder = DescribedPackage.root.appending(path: "Sources/Reports")
        let files = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
        var count = 0
        for case let file as URL in files where file.pathExtension == "swift" {
            count += 1
            let text = try String(contentsOf: file, encoding: .utf8)
            for line in text.split(separator: "\n") where !line.contains("///") {
                for name in Self.computing where line.contains(name) {
                    // A type of a longer name is another one.
                    let before = line.ranges(of: name).map { $0.lowerBound }.filter { place in
                        place == line.startIndex || !(line[line.index(before: place)].isLetter)
                    }
                    #expect(before.isEmpty, "\(file.lastPathComponent): \(line)")
                }
            }
        }
        #expect(count > 20)
    }
}
