import Testing

@Suite("The rules of the house")
struct FloorTests {
    /// The floors, from the ground up: a module imports modules of lower floors only.
    static let floors: [[String]] = [
        ["Numerics"],
        ["Facts", "Embedded"],
        ["Languages"],
        ["Syntax", "Money", "Appraisal"],
        ["Documents", "Projects"],
        ["Valuation"],
        ["Findings", "Risk"],
        ["Registers", "ProjectFiles"],
        ["Casebook", "Budgets"],
        ["Wording"],
        ["Reports"],
        ["Batch"],
        ["Commands", "Browser"],
        ["valor"],
    ]

    /// The names under which the platform's C library is imported.
    static let platformLibraries: Set = ["Glibc", "Musl", "Bionic", "Darwin", "WinSDK", "ucrt"]

    private let package: DescribedPackage
    private let sources: [String: [ScannedSource]]

    init() throws {
        package = try DescribedPackage.described.get()
        var sources: [String: [ScannedSource]] = [:]
        for module in package.modules {
            sources[module.name] = try module.sources.map { try ScannedSource(path: "\(module.path)/\($0)") }
        }
        self.sources = sources
    }

    @Test("The package has modules, and no dependency")
    func independence() {
        #expect(!package.modules.isEmpty)
        #expect(package.dependencies.isEmpty)
    }

    @Test("Every module depends on modules of lower floors alone")
    func dependencies() {
        func floor(of name: String) -> Int? { Self.floors.firstIndex { $0.contains(name) } }
        // A plugin that writes sources is no module.
        let names = Set(package.modules.map(\.name))
        for module in package.modules {
            guard let own = floor(of: module.name) else {
                Issue.record("\(module.name) stands on no floor: give it one in this test")
                continue
            }
            for dependency in module.dependencies where names.contains(dependency) {
                let other = floor(of: dependency) ?? own
                #expect(other < own, "\(module.name) depends on \(dependency), which is not below it")
            }
        }
    }

    @Test("A source imports no module of the house that its own does not declare")
    func imports() {
        let names = Set(package.modules.map(\.name))
        for module in package.modules {
            let allowed = Set(module.dependencies)
            for source in sources[module.name] ?? [] {
                for other in source.imports.map(\.module) where names.contains(other) {
                    #expect(allowed.contains(other), "\(source.path) imports \(other)")
                }
            }
        }
    }

    @Test("A module imports each module that it declares to depend on")
    func edges() {
        let names = Set(package.modules.map(\.name))
        for module in package.modules {
            let imported = Set((sources[module.name] ?? []).flatMap { $0.imports.map(\.module) })
            for dependency in module.dependencies where names.contains(dependency) {
                #expect(imported.contains(dependency), "\(module.name) declares \(dependency) and does not import it")
            }
        }
    }

    @Test("No type bears its module's name, which would hide the module")
    func names() {
        for (module, sources) in sources {
            for source in sources {
                #expect(!source.types.contains(module), "\(source.path) declares \(module)")
            }
        }
    }

    @Test("No source is longer than 400 lines")
    func lengths() {
        for source in sources.values.joined() {
            #expect(source.lineCount <= 400, "\(source.path) has \(source.lineCount) lines")
        }
    }

    @Test("The whole of Foundation is imported only where there is no FoundationEssentials")
    func foundation() {
        for source in sources.values.joined() {
            for line in source.imports where line.module == "Foundation" {
                #expect(
                    line.conditions.contains("!canImport(FoundationEssentials)"), "\(source.path) imports Foundation")
            }
        }
    }

    @Test("The platform's C library is imported in one file of Numerics, and in the folder Platform of Commands")
    func platform() {
        for (module, sources) in sources {
            let files = sources.filter { source in
                source.imports.contains { Self.platformLibraries.contains($0.module) }
            }
            let isPlatform = files.allSatisfy { $0.path.contains("/Commands/Platform/") }
            #expect(
                isPlatform || module == "Numerics" && files.count == 1, "\(module): \(files.map(\.path).sorted())")
        }
    }
}
