import Facts
import Languages
import Wording

/// What can be wrong with the file of a sensitivity report.
package enum SensitivityFileProblem: Sendable, Hashable {
    /// The view has no net present value.
    case noNetPresentValue(String, Reason)
}

extension Words {
    func say(_ problem: SensitivityFileProblem) -> String {
        switch problem {
        case .noNetPresentValue(let path, let reason):
            say(
                en: "\(path): there is no net present value to vary: \(say(reason)); choose another --perspective",
                es: "\(path): no hay valor actual neto que variar: \(say(reason)); elija otra --perspective",
                pt: "\(path): não há valor presente líquido a variar: \(say(reason)); escolha outra --perspective")
        }
    }
}
