import Facts
import Syntax

// Countries by what people call them.
extension CountryRegister {
    /// The country that a text names: its code of three or two letters, or its name in any language.
    ///
    /// ```swift
    /// register.country(named: "py")                        // Paraguay
    /// register.country(named: "REPUBLICA DOMINICANA")      // the Dominican Republic
    /// register.country(named: "República de Panamá")       // Panama
    /// ```
    ///
    /// In any case, with accents or without.
    package func country(named text: String) -> Country? {
        if let country = self[text.trimmed.uppercased()] { return country }
        let name = folded(text)
        if name.isEmpty { return nil }
        if let code = Self.othersNames[name] { return self[code] }
        let all = codes.lazy.compactMap { self[$0] }
        func found(_ name: String) -> Country? {
            all.first { country in
                country.shortCode?.lowercased() == name || country.name.all.contains { folded($0) == name }
            }
        }
        if let country = found(name) { return country }
        guard let form = Self.forms.first(where: name.hasPrefix) else { return nil }
        return found(String(name.dropFirst(form.count)))
    }

    /// The code or the name that a misspelt one may mean, names as a language has them.
    package func nearestName(to text: String, in language: String) -> String? {
        if text.count <= 3 { return nearest(to: text.uppercased()) }
        return Syntax.nearest(to: text, among: codes.compactMap { self[$0]?.name.text(in: language) })
    }

    /// What stands before the name of a country in full.
    private static let forms = [
        "republicbolivarianof", "republicabolivarianade", "bolivarianrepublicof", "plurinationalstateof",
        "estadoplurinacionalde", "estadoplurinacionalda", "republicaorientaldel", "republicaorientaldo",
        "orientalrepublicof", "republicafederativadel", "republicafederativado", "federativerepublicof",
        "cooperativerepublicof", "commonwealthofthe", "republicof", "republicadela", "republicadel", "republicade",
        "republicado", "republicada",
    ]

    /// Other names that are as common.
    private static let othersNames: [String: String] = [
        "eeuu": "USA", "estadosunidosdeamerica": "USA", "unitedstatesofamerica": "USA", "eua": "USA",
        "estadosunidosdaamerica": "USA", "uk": "GBR", "greatbritain": "GBR", "granbretana": "GBR",
        "graabretanha": "GBR", "korea": "KOR", "corea": "KOR", "coreia": "KOR", "republicofkorea": "KOR",
        "republicadecorea": "KOR", "republicadacoreia": "KOR", "estadosunidosmexicanos": "MEX", "mejico": "MEX",
        "repdominicana": "DOM", "republicadominicana": "DOM", "holanda": "NLD", "holland": "NLD",
    ]
}
