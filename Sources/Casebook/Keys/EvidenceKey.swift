import Languages
import ProjectFiles
import Projects
import Syntax

/// The keys that only a partial case has, in itself and in its figures.
enum EvidenceKey {
    static let standing = Key(
        "standing", .choice([CaseShapes.evidenceStanding]), required: true,
        Text(
            en: "\"evidence\": the file is a partial case, and is never ranked with whole ones.",
            es: "\"evidence\": el archivo es un caso parcial y nunca se ordena con los completos.",
            pt: "\"evidence\": o arquivo é um caso parcial e nunca é ordenado com os completos."))

    static let currency = Key(
        "currency", .either([.code(.currency), .choice([ProjectReader.unresolved])]),
        Text(
            en: "ISO 4217 code of the currency of every amount, or \"unresolved\" where the source prints a sign "
                + "that several have.",
            es: "Código ISO 4217 de la moneda de todos los montos, o \"unresolved\" donde la fuente imprime un "
                + "signo que es de varias.",
            pt: "Código ISO 4217 da moeda de todos os valores, ou \"unresolved\" onde a fonte imprime um sinal "
                + "que é de várias."))

    static let since = Key(
        "since", .wholeNumber(CalendarMonth.years),
        Text(
            en: "The year in which the system started, as the source gives it.",
            es: "El año en que empezó el sistema, como lo da la fuente.",
            pt: "O ano em que o sistema começou, como a fonte o dá."))

    static let perUnit = Key(
        "perUnit", .list(.object(CaseShapes.unitAmount)),
        Text(
            en: "Amounts to be divided by quantities: money for one unit.",
            es: "Montos que se dividen entre cantidades: dinero por unidad.",
            pt: "Valores que se dividem por quantidades: dinheiro por unidade."))

    static let qualifier = Key(
        "qualifier", CaseShapes.qualifier,
        Text(
            en: "What the source says about how exact the figure is.",
            es: "Lo que la fuente dice sobre la exactitud de la cifra.",
            pt: "O que a fonte diz sobre a exatidão do número."))

    static let status = Key(
        "status", .choice(PartialFacts.Status.allCases.map { $0.rawValue }), required: true,
        Text(
            en: "How far it has come about: counted (realised), reckoned or planned (estimated), or only "
                + "possible (potential).",
            es: "Hasta dónde se ha cumplido: contado (realised), calculado o previsto (estimated), o solo "
                + "posible (potential).",
            pt: "Até onde se cumpriu: contado (realised), calculado ou previsto (estimated), ou apenas possível "
                + "(potential)."))

    static let measures = Key(
        "measures", .choice(PartialFacts.Measure.allCases.map { $0.rawValue }), required: true,
        Text(
            en: "What the quantity measures; contracts, threshold, transfer and money are amounts in the file's "
                + "currency, and no benefit.",
            es: "Lo que mide la cantidad; contracts, threshold, transfer y money son montos en la moneda del "
                + "archivo, y no beneficio.",
            pt: "O que a quantidade mede; contracts, threshold, transfer e money são valores na moeda do "
                + "arquivo, e não benefício."))
}

/// The keys of money for one unit.
enum UnitAmountKey {
    static let what = Key(
        "what", .wording, required: true,
        Text(
            en: "One of what.", es: "Uno de qué.", pt: "Um de quê."))

    static let amount = Key(
        "amount", .text, required: true,
        Text(
            en: "The id of the line, or of the quantity of money, that is divided.",
            es: "El identificador de la línea, o de la cantidad de dinero, que se divide.",
            pt: "O identificador da linha, ou da quantidade de dinheiro, que se divide."))

    static let quantity = Key(
        "quantity", .text, required: true,
        Text(
            en: "The id of the quantity that divides it.",
            es: "El identificador de la cantidad que la divide.",
            pt: "O identificador da quantidade que a divide."))
}
