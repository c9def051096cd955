import Casebook
import Documents
import Facts
import Languages

/// The figures that a claim is computed from, as the machine contracts have them.
enum ClaimFigureForm {
    static let form: Form<ClaimFigure> = .object([
        Member(
            "id", .optionalText,
            Meaning(
                en: "The name of the line or quantity of the case; null where the claim writes the figure out.",
                es: "El nombre de la línea o cantidad del caso; null si la afirmación escribe la cifra.",
                pt: "O nome da linha ou quantidade do caso; null se a afirmação escreve o número.")
        ) { $0.id }, Member(.value, .optionalNumber) { $0.value.value },
        Member(.quote, .optionalText) { $0.evidence.quote }, Member(.place, .optionalText) { $0.evidence.place },
        Member(
            "source", .optionalLocalText,
            Meaning(
                en: "Where the figure comes from; null where that is the case's document.",
                es: "De dónde viene la cifra; null si es el documento del caso.",
                pt: "De onde vem o número; null se é o documento do caso.")
        ) { $0.evidence.source },
        Member(
            "isUnverified", .truth,
            Meaning(
                en: "Whether nobody looked it up where it is said to stand.",
                es: "Si nadie la consultó donde se dice que está.",
                pt: "Se ninguém o consultou onde se diz que está.")
        ) { $0.isUnverified },
    ])
}
