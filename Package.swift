// swift-tools-version: 6.2
import PackageDescription

/// Every warning is an error, except that something is deprecated: a toolchain's update must not stop a build.
let strict: [SwiftSetting] = [
    .treatAllWarnings(as: .error),
    .treatWarning("DeprecatedDeclaration", as: .warning),
]

/// Those of what a page is built of too, which the trait `Page` builds in Embedded Swift.
let embeddable = strict + [.enableExperimentalFeature("Embedded", .when(traits: ["Page"]))]

/// What WebAssembly's linker must know, which takes the Unicode tables along; its usual stack of 64 KB would be overrun in
/// silence.
let page: [LinkerSetting] = [
    .linkedLibrary("swiftUnicodeDataTables", .when(traits: ["Page"])),
    .unsafeFlags(
        ["-Xclang-linker", "-nostdlib"]
            + [
                "--no-entry", "--allow-undefined", "--strip-all", "--stack-first", "-z", "stack-size=8388608",
                "--export=room", "--export=appraise", "--export=report", "--export=reportLength", "--export=messages",
                "--export=messagesLength", "--export=controls", "--export=move", "--export=page", "--export=parts",
            ].flatMap { ["-Xlinker", $0] }, .when(traits: ["Page"])),
]

/// A floor of the house; they are listed from the ground up.
///
/// A module imports modules of lower floors only: `Tests/FloorTests` reads the package's description and says so.
func floor(_ name: String, on below: [String] = [], exclude: [String] = [], plugins: [Target.PluginUsage] = [])
    -> Target
{
    .target(
        name: name, dependencies: below.map { .byName(name: $0) }, exclude: exclude, swiftSettings: embeddable,
        plugins: plugins)
}

func tests(of name: String, on below: [String] = []) -> Target {
    .testTarget(
        name: name + "Tests", dependencies: ([name] + below).map { .byName(name: $0) }, swiftSettings: strict)
}

let package = Package(
    name: "valor",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "valor", targets: ["valor"]),
        // What a program that embeds valor imports; the other modules are the house's own.
        .library(
            name: "ValorKit",
            targets: [
                "Facts", "Languages", "Syntax", "Money", "Appraisal", "Projects", "Valuation", "Findings", "Risk",
                "ProjectFiles", "Wording",
            ]),
    ],
    traits: [
        .trait(name: "Page", description: "Embedded Swift, for the WebAssembly of a page; see `make browser`.")
    ],
    targets: [
        // Below all: mathematics, and the platform's threads.
        floor("Numerics"),
        // Ground floor: bytes, facts, and what is baked in.
        floor("Facts"),
        floor("Languages", on: ["Numerics", "Facts"]),
        floor("Syntax", on: ["Numerics", "Languages"]),
        floor("Embedded", exclude: ["Cases"], plugins: ["EmbedCases"]),
        // What money is, and what it is worth over time.
        floor("Money", on: ["Numerics"]),
        floor("Appraisal", on: ["Numerics", "Facts"]),
        // What is printed, and what prints it.
        floor("Documents", on: ["Numerics", "Syntax", "Languages", "Facts"]),
        // What people write, and the data it refers to.
        floor("Projects", on: ["Numerics", "Facts", "Money", "Appraisal"]),
        floor("Valuation", on: ["Numerics", "Facts", "Appraisal", "Projects"]),
        floor("Findings", on: ["Syntax", "Facts", "Money", "Projects", "Valuation"]),
        floor("Registers", on: ["Numerics", "Syntax", "Languages", "Facts", "Money", "Findings"]),
        floor("Risk", on: ["Numerics", "Facts", "Appraisal", "Projects", "Valuation"]),
        floor(
            "ProjectFiles",
            on: ["Numerics", "Syntax", "Languages", "Facts", "Money", "Appraisal", "Projects", "Valuation", "Findings"]),
        floor(
            "Casebook",
            on: [
                "Numerics", "Syntax", "Languages", "Facts", "Money", "Appraisal", "Projects", "Valuation", "Findings",
                "Registers", "ProjectFiles",
            ]),
        floor("Budgets", on: ["Numerics", "Facts", "Money", "Appraisal", "Projects", "Valuation"]),
        // What is said, how it is laid out, and who asks.
        floor(
            "Wording",
            on: [
                "Numerics", "Syntax", "Languages", "Facts", "Embedded", "Money", "Documents", "Projects", "Valuation",
                "Findings", "Registers", "ProjectFiles", "Casebook", "Budgets",
            ]),
        floor(
            "Reports",
            on: [
                "Numerics", "Syntax", "Languages", "Facts", "Money", "Appraisal", "Documents", "Projects", "Valuation",
                "Findings", "Registers", "Risk", "ProjectFiles", "Casebook", "Budgets", "Wording",
            ]),
        floor(
            "Batch",
            on: [
                "Numerics", "Syntax", "Languages", "Facts", "Money", "Appraisal", "Documents", "Projects", "Valuation",
                "Findings", "Risk", "ProjectFiles", "Casebook", "Wording", "Reports",
            ]),
        floor(
            "Commands",
            on: [
                "Numerics", "Syntax", "Languages", "Facts", "Embedded", "Money", "Appraisal", "Documents", "Projects",
                "Valuation", "Findings", "Registers", "Risk", "ProjectFiles", "Casebook", "Budgets", "Wording",
                "Reports", "Batch",
            ]),
        .executableTarget(
            name: "Browser",
            dependencies: [
                "Facts", "Languages", "Embedded", "Syntax", "Documents", "Projects", "Registers", "Valuation",
                "Findings", "ProjectFiles", "Casebook", "Wording", "Reports",
            ],
            exclude: ["Page"], swiftSettings: embeddable, linkerSettings: page),
        .executableTarget(name: "valor", dependencies: ["Commands"], swiftSettings: strict),
        // Cases/ as string literals.
        .plugin(
            name: "EmbedCases", capability: .buildTool(), dependencies: ["embed-cases"],
            path: "Sources/Plugins/EmbedCases"),
        .executableTarget(name: "embed-cases", path: "Sources/Plugins/embed-cases", swiftSettings: strict),
        // Each module's tests, and those of the house's own rules.
        tests(of: "Numerics"),
        tests(of: "Syntax", on: ["Findings"]),
        tests(of: "Facts"),
        tests(of: "Money"),
        tests(of: "Embedded"),
        tests(of: "Documents", on: ["Syntax", "Languages", "Facts", "Findings"]),
        tests(of: "Appraisal", on: ["Numerics", "Facts"]),
        // Projects read from a text, for the tests of what is made of them.
        .target(
            name: "ProjectSamples",
            dependencies: ["Syntax", "Appraisal", "Projects", "Valuation", "Findings", "ProjectFiles"],
            path: "Tests/ProjectSamples", swiftSettings: strict),
        tests(of: "Projects"),
        tests(
            of: "Valuation",
            on: [
                "Numerics", "Syntax", "Facts", "Money", "Appraisal", "Projects", "Findings", "ProjectFiles",
                "ProjectSamples",
            ]),
        tests(of: "Findings", on: ["Syntax"]),
        tests(of: "Registers", on: ["Syntax", "Facts", "Money", "Findings"]),
        tests(
            of: "Risk",
            on: [
                "Numerics", "Syntax", "Facts", "Appraisal", "Projects", "Valuation", "Findings", "ProjectFiles",
                "ProjectSamples",
            ]),
        tests(
            of: "ProjectFiles",
            on: ["Syntax", "Facts", "Money", "Appraisal", "Projects", "Valuation", "Findings", "ProjectSamples"]),
        .testTarget(
            name: "ErrorsTests",
            dependencies: [
                "Syntax", "Languages", "Money", "Projects", "Valuation", "Findings", "Registers", "ProjectFiles",
                "Casebook", "Wording",
            ],
            swiftSettings: strict),
        tests(
            of: "Casebook",
            on: [
                "Numerics", "Syntax", "Languages", "Facts", "Money", "Appraisal", "Projects", "Valuation", "Findings",
                "Registers", "ProjectFiles",
            ]),
        tests(of: "Budgets", on: ["Numerics", "Facts", "Money", "Appraisal", "Projects", "ProjectSamples"]),
        tests(of: "Languages", on: ["Facts"]),
        tests(of: "Wording", on: ["Syntax", "Languages", "Facts", "Money", "Findings", "Registers", "Reports"]),
        tests(
            of: "Reports",
            on: [
                "Numerics", "Syntax", "Languages", "Facts", "Money", "Appraisal", "Documents", "Projects", "Valuation",
                "Findings", "Registers", "ProjectFiles", "Casebook", "Budgets", "Wording", "ProjectSamples",
            ]),
        tests(
            of: "Batch",
            on: [
                "Syntax", "Languages", "Money", "Appraisal", "Documents", "Projects", "Valuation", "Findings",
                "ProjectFiles", "Wording", "Reports",
            ]),
        tests(
            of: "Commands",
            on: [
                "Numerics", "Syntax", "Languages", "Facts", "Money", "Documents", "Projects", "Valuation", "Findings",
                "Risk", "ProjectFiles", "Casebook", "Wording", "Reports", "Batch",
            ]),
        .testTarget(name: "FloorTests", swiftSettings: strict),
        // The documentation's code, compiled as a client's: it sees what is public alone.
        .testTarget(
            name: "ClientTests",
            dependencies: [
                "Syntax", "Languages", "Facts", "Money", "Appraisal", "Projects", "Valuation", "Findings", "Risk",
                "ProjectFiles", "Wording",
            ],
            packageAccess: false, swiftSettings: strict),
        // The documentation's commands run there too.
        .testTarget(
            name: "TranscriptTests", dependencies: ["Languages", "ProjectFiles", "Wording", "Commands"],
            swiftSettings: strict),
    ],
    swiftLanguageModes: [.v6]
)

// What `make bench` measures inside a process: a client, which sees what is public alone.
if Context.environment["VALOR_TARGETS"] == "bench" {
    package.targets.append(
        .executableTarget(
            name: "InProcess", dependencies: ["Appraisal"], path: "Tests/Bench/InProcess", packageAccess: false,
            swiftSettings: strict))
}

// `make test` builds the kernels optimised, to test them as they are shipped, and `make sanitize` what has pointers or
// threads in it, and `make bench` what it measures inside a process: them alone, and what they rest on.
let parts: [String: Set] = [
    "bench": ["InProcess"],
    "kernels": ["NumericsTests", "AppraisalTests", "RiskTests"],
    "sanitized": ["NumericsTests", "AppraisalTests", "SyntaxTests", "ValuationTests", "RiskTests", "BatchTests"],
]
if let part = parts[Context.environment["VALOR_TARGETS"] ?? ""] {
    var kept = part
    var waiting = kept
    while let name = waiting.popFirst() {
        for case .byNameItem(let below, _) in package.targets.first(where: { $0.name == name })?.dependencies ?? []
        where kept.insert(below).inserted {
            waiting.insert(below)
        }
    }
    // Its plugin is no dependency by name.
    if kept.contains("Embedded") { kept.formUnion(["EmbedCases", "embed-cases"]) }
    package.targets.removeAll { !kept.contains($0.name) }
    package.products = []
}
