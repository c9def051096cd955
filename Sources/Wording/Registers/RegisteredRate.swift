import Facts
import Languages
import Registers
import Syntax

// Where a discount rate comes from.
extension Words {
    /// Who prescribes a rate, in which document, and how sure that is.
    package func source(_ rate: RegisteredRate) -> String {
        let basis: String? =
            switch rate.basis {
            case .instrument:
                say(
                    en: "read in the document itself", es: "leída en el documento mismo",
                    pt: "lida no próprio documento")
            case .secondHand: say(en: "second-hand", es: "de segunda mano", pt: "de segunda mão")
            case nil: nil
            }
        let confidence: String? =
            switch rate.confidence {
            case .high: say(en: "confidence high", es: "certeza alta", pt: "certeza alta")
            case .medium: say(en: "confidence medium", es: "certeza media", pt: "certeza média")
            case .low: say(en: "confidence low", es: "certeza baja", pt: "certeza baixa")
            case nil: nil
            }
        let unread: String? =
            rate.status == .verified ? nil : say(en: "unverified", es: "sin verificar", pt: "não verificado")
        let sure = [unread, basis, confidence].compactMap { $0 }.joined(separator: ", ")
        // An instrument whose name has its year in it need not say it again.
        let instrument = rate.instrument?.text(in: language)
        let year = rate.year.map(String.init).flatMap { instrument?.contains(text: $0) == true ? nil : $0 }
        let parts = [rate.body?.text(in: language), instrument, year].compactMap { $0 }
        if parts.isEmpty {
            return say(en: "no source was found", es: "no se encontró fuente", pt: "não se encontrou fonte")
        }
        let note = rate.note.map { ". \($0.text(in: language))" } ?? ""
        let text = parts.joined(separator: ", ") + " (\(sure))" + note
        return text.hasSuffix(".") ? String(text.dropLast()) : text
    }

    /// What a rate is prescribed for.
    package func name(_ use: RegisteredRate.Use) -> String {
        switch use {
        case .general: say(en: "public investment", es: "inversión pública", pt: "investimento público")
        case .commercial: say(en: "what earns money", es: "lo que genera ingresos", pt: "o que gera receita")
        case .health: say(en: "effects on health", es: "efectos en la salud", pt: "efeitos na saúde")
        case .sensitivity: say(en: "a second result", es: "un segundo resultado", pt: "um segundo resultado")
        }
    }

    /// A rate, or the first and the last of a schedule.
    package func rate(_ rates: [Double]) -> String {
        guard let first = rates.first, let last = rates.last, rates.contains(where: { $0 != first }) else {
            return style.percent(rates.first ?? 0, decimals: 4)
        }
        return say(
            en: "\(style.percent(first, decimals: 4)) to \(style.percent(last, decimals: 4)) by schedule",
            es: "\(style.percent(first, decimals: 4)) a \(style.percent(last, decimals: 4)) por tramos",
            pt: "\(style.percent(first, decimals: 4)) a \(style.percent(last, decimals: 4)) por etapas")
    }
}
