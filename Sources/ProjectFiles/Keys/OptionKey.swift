import Languages
import Syntax
import Valuation

/// The keys of an option beside those of the file that it has of its own.
enum OptionKey {
    static let id = Key(
        "id", .identifier, required: true,
        Text(
            en: "The name by which the option is chosen.",
            es: "El nombre con que se elige la opción.",
            pt: "O nome com que se escolhe a opção."))

    static let what = Key(
        "what", .wording, required: true,
        Text(
            en: "What the option is.", es: "En qué consiste la opción.", pt: "Em que consiste a opção."))

    static let proposed = Key(
        "proposed", .boolean,
        Text(
            en: "True for the option that the file proposes; commands that take one project take it.",
            es: "true para la opción que el archivo propone; la toman los comandos que toman un solo proyecto.",
            pt: "true para a opção que o arquivo propõe; os comandos que tomam um só projeto a tomam."))

    static let change = Key(
        "change", .map(.anything),
        Text(
            en: "What it changes in the file's lines, by their ids: keys to replace; null takes a key or a line "
                + "out.",
            es: "Lo que cambia en las líneas del archivo, por su id: claves que se reemplazan; null quita una "
                + "clave o una línea.",
            pt: "O que muda nas linhas do arquivo, por seu id: chaves a substituir; null tira uma chave ou uma "
                + "linha."))

    static let plus = Key(
        "plus", .object(OptionShapes.plus),
        Text(
            en: "Lines that it adds to those of the file. A list of its own, beside, stands in place of the "
                + "file's.",
            es: "Líneas que agrega a las del archivo. Una lista propia, al lado, reemplaza a la del archivo.",
            pt: "Linhas que acrescenta às do arquivo. Uma lista própria, ao lado, substitui a do arquivo."))
}

/// The keys of a rate that changes from year to year, or that says it is nominal.
package enum RateKey {
    package static let from = Key(
        "from", .wholeNumber(1...AppraisalTerms.longestHorizon), required: true,
        Text(
            en: "The year of the appraisal from which the rate holds; the first step starts with 1.",
            es: "El año de la evaluación desde el que rige la tasa; el primer tramo empieza en 1.",
            pt: "O ano da avaliação a partir do qual a taxa vale; o primeiro degrau começa em 1."))

    package static let rate = Key(
        "rate", .rate, required: true,
        Text(
            en: "The real rate of those years.", es: "La tasa real de esos años.", pt: "A taxa real desses anos."))

    package static let nominal = Key(
        "nominal", DiscountRateReader.path, required: true,
        Text(
            en: "A nominal rate, or a schedule of such rates by year.",
            es: "Una tasa nominal, o un plan de tales tasas por año.",
            pt: "Uma taxa nominal, ou um plano de tais taxas por ano."))
}
