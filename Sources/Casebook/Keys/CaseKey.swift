import Languages
import ProjectFiles
import Projects
import Syntax

/// The keys of a case beside those of its project.
enum CaseKey {
    static let id = Key(
        "id", .identifier, required: true,
        Text(
            en: "The name by which the case is chosen: country and project, in small letters, digits and hyphens.",
            es: "El nombre con que se elige el caso: país y proyecto, en minúsculas, cifras y guiones.",
            pt: "O nome com que se escolhe o caso: país e projeto, em minúsculas, algarismos e hifens."))

    static let document = Key(
        "document", .text, required: true,
        Text(
            en: "The document it comes from, by the name of its folder in Cases/.",
            es: "El documento del que viene, por el nombre de su carpeta en Cases/.",
            pt: "O documento de que vem, pelo nome da sua pasta em Cases/."))

    static let page = Key(
        "page", .wholeNumber(),
        Text(
            en: "The page on which it starts, as the document numbers them.",
            es: "La página en que empieza, como las numera el documento.",
            pt: "A página em que começa, como o documento as numera."))

    static let section = Key(
        "section", .text, required: true,
        Text(
            en: "The heading under which it stands.",
            es: "El título bajo el que está.",
            pt: "O título sob o qual está."))

    static let quantities = Key(
        "quantities", .list(.object(CaseShapes.quantity)),
        Text(
            en: "Figures of the source that are no amounts of the business case: volumes, shares, times.",
            es: "Cifras de la fuente que no son montos del caso de negocio: volúmenes, proporciones, tiempos.",
            pt: "Números da fonte que não são valores do caso de negócio: volumes, proporções, tempos."))

    static let outputs = Key(
        "outputs", .list(.object(CaseShapes.output)),
        Text(
            en: "What was achieved in a period, for the cost of one unit.",
            es: "Lo que se logró en un período, para el costo de una unidad.",
            pt: "O que se alcançou em um período, para o custo de uma unidade."))

    static let readings = Key(
        "readings", .list(.object(CaseShapes.reading)),
        Text(
            en: "The ways to understand what the source leaves open. The file is written as the default one "
                + "reads it.",
            es: "Las formas de entender lo que la fuente deja abierto. El archivo se escribe como lo lee la "
                + "predeterminada.",
            pt: "As formas de entender o que a fonte deixa em aberto. O arquivo é escrito como a padrão o lê."))

    static let claims = Key(
        "claims", .list(.object(ClaimShapes.claim)),
        Text(
            en: "What the source asserts, and how to compute it again: `valor audit` judges it.",
            es: "Lo que afirma la fuente, y cómo recalcularlo: `valor audit` lo juzga.",
            pt: "O que a fonte afirma, e como recalculá-lo: `valor audit` o julga."))
}

/// The keys of a reading.
enum ReadingKey {
    static let id = Key(
        "id", .text, required: true,
        Text(
            en: "The name by which it is chosen.",
            es: "El nombre con que se elige.",
            pt: "O nome com que se escolhe."))

    static let what = Key(
        "what", .wording, required: true,
        Text(
            en: "What it takes the source to mean, and why.",
            es: "Qué entiende que dice la fuente, y por qué.",
            pt: "O que entende que a fonte diz, e por quê."))

    static let `default` = Key(
        "default", .boolean,
        Text(
            en: "True for the reading that is taken unless another is chosen; it changes nothing.",
            es: "true para la lectura que se toma si no se elige otra; no cambia nada.",
            pt: "true para a leitura que se toma se não se escolhe outra; não altera nada."))

    static let change = Key(
        "change", .map(.anything),
        Text(
            en: "What it changes: a key of the file, or a line by its id with the keys to replace in it; null "
                + "removes.",
            es: "Lo que cambia: una clave del archivo, o una línea por su id con las claves que reemplaza en "
                + "ella; null elimina.",
            pt: "O que altera: uma chave do arquivo, ou uma linha pelo seu id com as chaves que substitui nela; "
                + "null remove."))
}

/// The keys of a figure that is no amount of the business case.
enum QuantityKey {
    static let id = Key(
        "id", .text,
        Text(
            en: "A name for the figure, its own in the file.",
            es: "Un nombre de la cifra, único en el archivo.",
            pt: "Um nome do número, único no arquivo."))

    static let what = Key(
        "what", .wording, required: true,
        Text(
            en: "What it counts or measures.", es: "Qué cuenta o mide.", pt: "O que conta ou mede."))

    static let value = Key(
        "value", .number(), required: true,
        Text(
            en: "The figure, as a plain number.", es: "La cifra, como número simple.", pt: "O número, por si só."))

    static let unit = Key(
        "unit", .wording, required: true,
        Text(
            en: "Its unit, in words.", es: "Su unidad, en palabras.", pt: "Sua unidade, em palavras."))

    static let qualifier = Key(
        "qualifier", CaseShapes.qualifier,
        Text(
            en: "What the source says about how exact it is.",
            es: "Lo que la fuente dice de su exactitud.",
            pt: "O que a fonte diz sobre a sua exatidão."))
}

/// The keys of what a case achieved.
enum OutputKey {
    static let what = Key(
        "what", .wording, required: true,
        Text(
            en: "One of what.", es: "Uno de qué.", pt: "Um de quê."))

    static let quantity = Key(
        "quantity", .number(.positive), required: true,
        Text(
            en: "How many.", es: "Cuántos.", pt: "Quantos."))

    static let qualifier = Key(
        "qualifier", CaseShapes.qualifier,
        Text(
            en: "What the source says about how exact that is.",
            es: "Lo que la fuente dice de su exactitud.",
            pt: "O que a fonte diz sobre a sua exatidão."))

    static let over = Key(
        "over", .window, required: true,
        Text(
            en: "The period in which so many were reached, whose cost they share.",
            es: "El período en que se alcanzaron tantos, cuyo costo comparten.",
            pt: "O período em que se alcançaram tantos, cujo custo partilham."))
}
