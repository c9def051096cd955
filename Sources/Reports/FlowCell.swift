import Documents
import Facts
import Languages
import Projects
import Wording

extension Cell {
    /// What a line of a business case amounts to: a sum, or a volume times what each unit is worth.
    static func worth(of flow: Flow, currency: String, words: Words) -> Cell {
        switch flow.worth {
        case .money(let stated):
            return .stated(stated) { .amount($0.value, currency: currency) }
        // All that is known of the years together; when each falls says how much it is.
        case .byYear(let figures):
            let bound: Bound? = figures.unknown == nil ? nil : .atLeast
            return .stated(figures.total) { .amount($0.value, currency: currency, bound: bound) }
        case .driver(let driver):
            guard case .stated(let volume) = driver.volume else { return .unknown(driver.volume.unknown ?? .notStated) }
            guard case .stated(let value) = driver.unitValue() else {
                return .unknown(driver.unitValue().unknown ?? .notStated)
            }
            let count = words.style.number(volume.value, decimals: 0)
            let noun = words.name(countable: driver.noun)
            let product = "\(count) \(noun) × \(words.style.amount(value, currency: currency))"
            return .words(product).read(byMachinesAs: flow.amount().value)
        }
    }
}
