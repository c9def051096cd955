import Languages
import Syntax
import Valuation

// What moves a line beside its amount.
extension LineKey {
    /// What moves a cost.
    static let moversOfCosts = [`for`, capacity, counts, atLeast, atMost, category, group]

    /// What moves a saving.
    static let moversOfSavings = [
        `for`.holding(.choice([DriverShapes.connected])), counts, atLeast, atMost, demand, category, group,
    ]

    /// What is bought lasts.
    static let life = [lasts, renewed, valueLeft]

    package static let `for` = Key(
        "for", .choice([DriverShapes.joining, DriverShapes.connected]),
        Text(
            en: "Multiplies the amount by institutions: those that join in a year, or those that are connected.",
            es: "Multiplica el monto por instituciones: las que se incorporan en un año, o las que están "
                + "conectadas.",
            pt: "Multiplica o valor por instituições: as que aderem em um ano, ou as que estão conectadas."))

    package static let capacity = Key(
        "capacity", .object(DriverShapes.capacity),
        Text(
            en: "Capacity bought or run in whole steps, ahead of demand; the amount is that of one step.",
            es: "Capacidad que se compra u opera por escalones enteros, antes de la demanda; el monto es el de "
                + "un escalón.",
            pt: "Capacidade comprada ou operada em degraus inteiros, antes da demanda; o valor é o de um degrau."))

    package static let counts = Key(
        "counts", .choice([DriverShapes.switching, DriverShapes.staying]),
        Text(
            en: "Whether the line follows the uptake (those who switch) or what it leaves (those who stay).",
            es: "Si la línea sigue la adopción (those who switch) o lo que esta deja (those who stay).",
            pt: "Se a linha segue a adoção (those who switch) ou o que ela deixa (those who stay)."))

    package static let atLeast = Key(
        "atLeast", .number(.notNegative),
        Text(
            en: "The least that a recurring line amounts to in a year, a twelfth of it each month; part of a "
                + "year has its part.",
            es: "Lo mínimo que suma en un año una línea que se repite, un doceavo cada mes; parte de un año "
                + "tiene su parte.",
            pt: "O mínimo que uma linha que se repete soma em um ano, um doze avos por mês; parte de um ano tem "
                + "a sua parte."))

    package static let atMost = Key(
        "atMost", .number(.notNegative),
        Text(
            en: "The most that a recurring line amounts to in a year, as where a contract has a cap; a twelfth "
                + "of it holds each month, so that part of a year has its part.",
            es: "Lo máximo que suma en un año una línea que se repite, como cuando un contrato tiene tope; rige "
                + "un doceavo cada mes, y parte de un año tiene su parte.",
            pt: "O máximo que uma linha que se repete soma em um ano, como quando um contrato tem teto; vale um "
                + "doze avos por mês, e parte de um ano tem a sua parte."))

    package static let demand = Key(
        "demand", .object(DriverShapes.demand),
        Text(
            en: "Which part of the use replaces an old one, which is new, and which would have been there anyway.",
            es: "Qué parte del uso reemplaza a uno anterior, cuál es nueva y cuál habría existido de todos modos.",
            pt: "Que parte do uso substitui um anterior, qual é nova e qual existiria de qualquer modo."))

    package static let lasts = Key(
        "lasts", .wholeNumber(1...AppraisalTerms.longestHorizon),
        Text(
            en: "How many years it lasts.", es: "Cuántos años dura.", pt: "Quantos anos dura."))

    package static let renewed = Key(
        "renewed", .boolean,
        Text(
            en: "True where it is bought again whenever its life is over, until the horizon.",
            es: "true si se compra de nuevo cada vez que termina su vida, hasta el horizonte.",
            pt: "true se é comprado de novo sempre que sua vida termina, até o horizonte."))

    package static let valueLeft = Key(
        "valueLeft", .boolean,
        Text(
            en: "True where what is left of its life at the horizon counts as residual value, in proportion to "
                + "its price.",
            es: "true si lo que queda de su vida en el horizonte cuenta como valor residual, en proporción a su "
                + "precio.",
            pt: "true se o que resta de sua vida no horizonte conta como valor residual, em proporção ao preço."))
}
