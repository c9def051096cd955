import Languages
import ProjectFiles
import Syntax

/// The keys of what a document says of a case beside its figures.
enum ParticularKey {
    static let web = Key(
        "web", .text,
        Text(
            en: "The address of the service on the web, as the source prints it.",
            es: "La dirección del servicio en la web, como la imprime la fuente.",
            pt: "O endereço do serviço na web, como a fonte o imprime."))

    static let dates = Key(
        "dates", .list(.object(CaseShapes.date)),
        Text(
            en: "The dates and periods that the source gives: a start, an end, when something was counted.",
            es: "Las fechas y períodos que da la fuente: un inicio, un fin, cuándo se contó algo.",
            pt: "As datas e os períodos que a fonte dá: um início, um fim, quando algo foi contado."))

    static let statements = Key(
        "statements", .list(.object(CaseShapes.statement)),
        Text(
            en: "What the source says without a figure: how it came about, and how it works.",
            es: "Lo que la fuente dice sin una cifra: cómo se hizo y cómo funciona.",
            pt: "O que a fonte diz sem um número: como foi feito e como funciona."))

    static let references = Key(
        "references", .list(.object(CaseShapes.reference)),
        Text(
            en: "The sources that the source names for its own figures.",
            es: "Las fuentes que la fuente nombra para sus propias cifras.",
            pt: "As fontes que a fonte nomeia para os seus próprios números."))

    static let dateWhat = Key(
        "what", .wording, required: true,
        Text(
            en: "What begins, ends or is counted then.",
            es: "Qué empieza, termina o se cuenta entonces.",
            pt: "O que começa, termina ou é contado então."))

    static let when = Key(
        "when", .text, required: true,
        Text(
            en: "A year, a month or a day: \"1998\", \"2015-10\", \"2007-12-21\"; or a period: "
                + "\"2017-07 to 2018-11\".",
            es: "Un año, un mes o un día: \"1998\", \"2015-10\", \"2007-12-21\"; o un período: "
                + "\"2017-07 to 2018-11\".",
            pt: "Um ano, um mês ou um dia: \"1998\", \"2015-10\", \"2007-12-21\"; ou um período: "
                + "\"2017-07 to 2018-11\"."))

    static let what = Key(
        "what", .wording, required: true,
        Text(
            en: "What the source says, in a line of our own words.",
            es: "Lo que dice la fuente, en una línea con nuestras palabras.",
            pt: "O que a fonte diz, em uma linha com as nossas palavras."))

    static let referenceWeb = Key(
        "web", .text,
        Text(
            en: "Its address on the web, where the source gives one.",
            es: "Su dirección en la web, si la fuente la da.",
            pt: "O seu endereço na web, se a fonte o dá."))

    static let status = Key(
        "status", .choice(PartialFacts.Status.allCases.map { $0.rawValue }),
        Text(
            en: "How far it has come about, where the source lets one tell: counted (realised), reckoned or planned "
                + "beforehand (estimated), or only possible (potential).",
            es: "Hasta dónde se ha cumplido, si la fuente permite saberlo: contado (realised), calculado o previsto de "
                + "antemano (estimated), o solo posible (potential).",
            pt: "Até onde se cumpriu, se a fonte permite saber: contado (realised), calculado ou previsto de antemão "
                + "(estimated), ou só possível (potential)."))
}
