import Languages
import Projects
import Syntax

// Where a line comes from, and in which money it is written.
extension LineKey {
    /// Where any line comes from, and in which money it is written.
    static let origin = [
        currency, priceYear, priceYearIsOurs, reconstruction, quote, place, source, note, evidence,
        columns,
    ]

    package static let currency = Key(
        "currency", .code(.currency),
        Text(
            en: "The currency of the line where it is not the file's; it is converted by the rate and prices of "
                + "its price year.",
            es: "La moneda de la línea si no es la del archivo; se convierte con el tipo y los precios de su año "
                + "de precios.",
            pt: "A moeda da linha se não é a do arquivo; é convertida pela taxa e pelos preços do seu ano de "
                + "preços."))

    package static let priceYear = Key(
        "priceYear", .wholeNumber(CalendarMonth.years),
        Text(
            en: "The price year of the line, where it is not the file's.",
            es: "El año de precios de la línea, si no es el del archivo.",
            pt: "O ano de preços da linha, se não for o do arquivo."))

    package static let priceYearIsOurs = Key(
        "priceYearIsOurs", .boolean,
        Text(
            en: "True where the source gives no price year for the line and you assumed it.",
            es: "true si la fuente no da el año de precios de la línea y usted lo supuso.",
            pt: "true se a fonte não dá o ano de preços da linha e você o supôs."))

    package static let reconstruction = Key(
        "reconstruction", .boolean,
        Text(
            en: "True where the figure is our own reconstruction; \"note\" says how it was made.",
            es: "true si la cifra es una reconstrucción nuestra; \"note\" dice cómo se hizo.",
            pt: "true se o número é uma reconstrução nossa; \"note\" diz como foi feita."))

    package static let quote = Key(
        "quote", .text,
        Text(
            en: "The source's own short phrase, word for word.",
            es: "La frase breve de la fuente, palabra por palabra.",
            pt: "A frase curta da fonte, palavra por palavra."))

    package static let place = Key(
        "place", .text,
        Text(
            en: "Where in the document it stands: heading, section, page.",
            es: "En qué lugar del documento está: título, sección, página.",
            pt: "Em que lugar do documento está: título, seção, página."))

    package static let source = Key(
        "source", .wording,
        Text(
            en: "Where the figure comes from, where it is not the file's document.",
            es: "De dónde viene la cifra, si no es del documento del archivo.",
            pt: "De onde vem o número, se não for do documento do arquivo."),
        column: KeyColumn(.text, Text(en: "source", es: "fuente", pt: "fonte"), ["fuente", "fonte"]))

    package static let note = Key(
        "note", .wording,
        Text(
            en: "What we made of the source's words, and why.",
            es: "Qué hicimos de las palabras de la fuente, y por qué.",
            pt: "O que fizemos das palavras da fonte, e por quê."),
        column: KeyColumn(.text, Text(en: "note", es: "nota", pt: "observação"), ["nota", "observacion", "observacao"]))

    package static let columns = Key(
        "columns", .map(.text),
        Text(
            en: "Your own columns, such as a budget code: nothing reads them, and every output that lists lines has "
                + "them. In a table, every column that valor does not know.",
            es: "Sus propias columnas, como un código presupuestario: nada las lee, y toda salida que enumera líneas "
                + "las lleva. En una tabla, toda columna que valor no conoce.",
            pt: "As suas próprias colunas, como um código orçamentário: nada as lê, e toda saída que enumera linhas "
                + "as leva. Em uma tabela, toda coluna que o valor não conhece."))

    package static let evidence = Key(
        "evidence", .choice(EvidenceGrade.allCases.map { $0.rawValue }),
        Text(
            en: "How good its evidence is: measured (it happened), quoted (offered in writing), estimated "
                + "(worked out from something similar), guessed (somebody's judgement).",
            es: "Qué tan buena es su evidencia: measured (ocurrió), quoted (ofertado por escrito), estimated "
                + "(calculado a partir de algo similar), guessed (juicio de alguien).",
            pt: "Quão boa é sua evidência: measured (aconteceu), quoted (ofertado por escrito), estimated "
                + "(calculado a partir de algo semelhante), guessed (juízo de alguém)."))
}
