import Documents
import Facts
import Money
import Projects
import Valuation

extension Project {
    /// What tells a project or case from others in the machine contracts.
    static func identity<Row>(
        id: @escaping @Sendable (Row) -> String, of project: @escaping @Sendable (Row) -> Project
    ) -> [Member<Row>] {
        [
            Member(.id, .text, value: id), Member(.name, .localText) { project($0).name },
            Member(.country, .optionalText) { project($0).country },
            Member(.currency, .text) { project($0).currency.code },
            Member(.priceYear, .optionalWholeNumber) { project($0).priceYear?.year },
        ]
    }

    /// The amounts by which a project's size is told.
    static func size<Row>(of project: @escaping @Sendable (Row) -> Project) -> [Member<Row>] {
        [
            Member(.investment, .optionalNumber) { project($0).knownInvestment },
            Member(.operatingCostPerYear, .optionalNumber) { project($0).knownOperatingCostPerYear },
        ]
    }

    /// The names of these amounts.
    static let sizes = ["investment", "operatingCostPerYear"]

    /// Their bounds, where they stand without a view.
    static func boundsOfSize<Row>(of project: @escaping @Sendable (Row) -> Project) -> Member<Row> {
        Member("bounds", .named(sizes, .choice), .bounds) { project($0).boundsOfSize }
    }

    /// Their bounds, each under its name.
    var boundsOfSize: [(name: String, value: Bound)] {
        [("investment", boundOfInvestment), ("operatingCostPerYear", boundOfOperatingCost)].compactMap { name, bound in
            bound.map { (name, $0) }
        }
    }

    /// The paths by which its amounts were converted; nothing where none was.
    static func conversions<Row>(of project: @escaping @Sendable (Row) -> Project) -> Member<Row> {
        Member(
            ifAny: "conversions", .list(ConversionPath.formOfPath),
            Meaning(
                en: "The paths by which amounts were converted; left out where none was.",
                es: "Los caminos por los que se convirtieron los montos; falta donde no se convirtió ninguno.",
                pt: "Os caminhos pelos quais os valores foram convertidos; falta onde nenhum foi.")
        ) { row in
            let paths = project(row).conversions
            return paths.isEmpty ? nil : paths
        }
    }
}
