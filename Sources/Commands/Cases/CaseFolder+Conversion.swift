import Documents
import Findings
import Money
import Projects
import Registers
import Reports
import Syntax
import Wording

// How amounts are converted: what is asked for, and the user's own rates.
extension CaseFolder {
    /// What all amounts are to be converted to; nothing where they stay as printed.
    func target(of request: FolderRequest) throws(Failure) -> ConversionTarget? {
        var currency: Currency?
        if let text = request.currency {
            do { currency = try currencies.money(text) } catch { throw .usage(.level(error)) }
        }
        return ConversionTarget(currency: currency, year: request.priceYear)
    }

    /// A project with its amounts converted to what was asked for.
    func converted(_ project: Project, id: String, to target: ConversionTarget?) throws(Failure) -> Project {
        guard let target else { return project }
        let converter = try converter()
        do throws(ProjectConversionProblem) {
            return try project.converted(to: target, by: converter)
        } catch {
            throw .project(id, error)
        }
    }

    /// The country that an option or argument names, by its code or its name.
    func country(named text: String?) throws(Failure) -> String? {
        guard let text else { return nil }
        if let found = countries.country(named: text) { return found.code }
        let near =
            text.count <= 3
            ? countries.nearest(to: text.uppercased())
            : nearest(to: text, among: countries.codes.flatMap { countries[$0]?.name.all ?? [] })
        throw .usage(.unknownCountry(text, nearest: near))
    }

    /// The sources of figures, and the user's file where one is among them.
    func sources(_ ids: [String]) throws(Failure) -> [PackageSource] {
        let known = try moneySources(ids).map { PackageSource($0) }
        let own = ownRates.map { [PackageSource(title: $0)] } ?? []
        return known + own.filter { ids.contains($0.title) }
    }
}
