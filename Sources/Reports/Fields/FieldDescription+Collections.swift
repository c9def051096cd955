import Documents
import Languages

// Whose a row is, where tables of several cases or projects are one.
extension FieldDescription {
    package static let ofCase = FieldDescription(
        "case", .text, title: Text(en: "Case", es: "Caso", pt: "Caso"),
        meaning: Meaning(
            en: "The id of the case that the row is of.", es: "El id del caso de la fila.",
            pt: "O id do caso da linha."))
    package static let ofProject = FieldDescription(
        "project", .text, title: Text(en: "Project", es: "Proyecto", pt: "Projeto"),
        meaning: Meaning(
            en: "The project that the row is of, by its file's name.",
            es: "El proyecto de la fila, por el nombre de su archivo.",
            pt: "O projeto da linha, pelo nome do seu arquivo."))
}
