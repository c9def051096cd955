import Foundation
import Testing

@Suite("The map of the house")
struct MapTests {
    private let package: DescribedPackage
    private let map: String
    private static let sources = DescribedPackage.root.appending(path: "Sources")

    init() throws {
        package = try DescribedPackage.described.get()
        map = try String(contentsOf: Self.sources.appending(path: "README.md"), encoding: .utf8)
    }

    @Test("It has a line for each module, from the ground up, and for no other")
    func modules() {
        let listed = map.split(separator: "\n").prefix { $0 != "## How a request flows" }
            .compactMap { $0.firstMatch(of: /^\| `(\w+)` \|/).map { String($0.1) } }
        #expect(Set(listed) == Set(package.modules.map(\.name)))
        let floors = listed.map { name in FloorTests.floors.firstIndex { $0.contains(name) } }
        // A reader who goes down the list meets no module above one that is still to come.
        for module in package.modules {
            guard let place = listed.firstIndex(of: module.name) else { continue }
            for dependency in module.dependencies {
                if let below = listed.firstIndex(of: dependency) { #expect(below < place, "\(module.name)") }
            }
        }
        #expect(floors.allSatisfy { $0 != nil })
    }

    @Test("Every place that it names is there")
    func places() {
        let names = map.matches(of: /`([\w.]+(?:\/[\w+.]+)+)`/).map { String($0.1) }
        #expect(names.count > 15)
        for name in names {
            let there = [Self.sources, DescribedPackage.root].contains {
                FileManager.default.fileExists(atPath: $0.appending(path: name).path)
            }
            #expect(there, "Sources/README.md names \(name), which is not there")
        }
    }
}
