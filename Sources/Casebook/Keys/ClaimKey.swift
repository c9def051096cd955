import Languages
import Syntax

/// The keys of a claim.
enum ClaimKey {
    static let id = Key(
        "id", .identifier, required: true,
        Text(
            en: "A name for the claim, its own in the file.",
            es: "Un nombre para la afirmación, único en el archivo.",
            pt: "Um nome para a afirmação, único no arquivo."))

    static let what = Key(
        "what", .wording, required: true,
        Text(
            en: "What the source asserts, in a line of our own words.",
            es: "Lo que afirma la fuente, en una línea con palabras nuestras.",
            pt: "O que a fonte afirma, em uma linha com palavras nossas."))

    static let printed = Key(
        "printed", .either([.text, .object(ClaimShapes.figure)]),
        Text(
            en: "The figure that is asserted: a line or quantity by its id, or written out.",
            es: "La cifra que se afirma: una línea o cantidad por su id, o escrita entera.",
            pt: "O número afirmado: uma linha ou quantidade pelo seu id, ou escrito por extenso."))

    static let implied = Key(
        "implied", ClaimShapes.expression,
        Text(
            en: "A figure that the document does not print, but that follows from those it does.",
            es: "Una cifra que el documento no imprime, pero que se deduce de las que imprime.",
            pt: "Um número que o documento não imprime, mas que decorre dos que imprime."))

    static let unit = Key(
        "unit", .wording,
        Text(
            en: "The unit of the figures; unless written, that of the printed one.",
            es: "La unidad de las cifras; si no se escribe, la de la impresa.",
            pt: "A unidade dos números; se não escrita, a do impresso."))

    static let equals = Key(
        "equals", ClaimShapes.expression,
        Text(
            en: "What the figure must be: a figure, or an operation on figures.",
            es: "Lo que la cifra debe ser: una cifra, o una operación con cifras.",
            pt: "O que o número deve ser: um número, ou uma operação com números."))

    static let atLeast = Key(
        "atLeast", ClaimShapes.expression,
        Text(
            en: "What the figure must be at least, as a whole is its parts.",
            es: "Lo que la cifra debe ser al menos, como un todo respecto de sus partes.",
            pt: "O que o número deve ser no mínimo, como um todo em relação às partes."))

    static let atMost = Key(
        "atMost", ClaimShapes.expression,
        Text(
            en: "What the figure must be at most.",
            es: "Lo que la cifra debe ser a lo sumo.",
            pt: "O que o número deve ser no máximo."))

    static let plausible = Key(
        "plausible", .object(ClaimShapes.limits),
        Text(
            en: "Limits that another source gives.",
            es: "Límites que da otra fuente.",
            pt: "Limites que outra fonte dá."))

    static let reconstruction = Key(
        "reconstruction", .boolean,
        Text(
            en: "True where the computation is ours and not one that the document speaks of; \"why\" says what "
                + "for.",
            es: "True si el cálculo es nuestro y no uno del que hable el documento; \"why\" dice para qué.",
            pt: "True se o cálculo é nosso e não um de que o documento fale; \"why\" diz para quê."))

    static let cannotCheck = Key(
        "cannotCheck", .wording,
        Text(
            en: "Why the figure cannot be checked; what it is held against is then only shown.",
            es: "Por qué la cifra no se puede comprobar; aquello con que se contrasta solo se muestra.",
            pt: "Por que o número não pode ser verificado; aquilo com que se confronta só é mostrado."))

    static let why = Key(
        "why", .wording,
        Text(
            en: "What the verdict comes from, in a sentence: where figures differ or are implausible it must "
                + "stand.",
            es: "De dónde viene el veredicto, en una oración: debe estar si difiere o es inverosímil.",
            pt: "De onde vem o veredito, em uma frase: deve constar se difere ou é implausível."))
}

/// The keys of the limits between which a figure is plausible.
enum LimitKey {
    static let atLeast = Key(
        "atLeast", ClaimShapes.expression,
        Text(
            en: "The lower limit.", es: "El límite inferior.", pt: "O limite inferior."))

    static let atMost = Key(
        "atMost", ClaimShapes.expression,
        Text(
            en: "The upper limit.", es: "El límite superior.", pt: "O limite superior."))
}
