import Languages
import Syntax

/// The keys of a curve.
enum CurveKey {
    static let curve = Key(
        "curve", .choice(["logistic", "bass"]), required: true,
        Text(
            en: "Logistic, or by innovation and imitation (bass).",
            es: "Logística, o por innovación e imitación (bass).",
            pt: "Logística, ou por inovação e imitação (bass)."))

    static let ceiling = Key(
        "ceiling", .share,
        Text(
            en: "The share that is reached in the long run.",
            es: "La proporción que se alcanza a la larga.",
            pt: "A proporção que se alcança no longo prazo."))

    static let midpoint = Key(
        "midpoint", .number(.notNegative),
        Text(
            en: "After how many years of operation half of the ceiling is reached.",
            es: "Tras cuántos años de operación se alcanza la mitad del techo.",
            pt: "Após quantos anos de operação se alcança a metade do teto."))

    static let speed = Key(
        "speed", .number(.positive),
        Text(
            en: "How steep the curve is, a year.",
            es: "Cuán empinada es la curva, por año.",
            pt: "Quão íngreme é a curva, por ano."))

    static let innovation = Key(
        "innovation", .rate,
        Text(
            en: "The share of the rest that comes by itself in a year.",
            es: "La parte de los demás que llega por sí misma en un año.",
            pt: "A parte dos demais que chega por si mesma em um ano."))

    static let imitation = Key(
        "imitation", .rate,
        Text(
            en: "By how much those who are there draw others, a year.",
            es: "En cuánto atraen a otros los que ya están, por año.",
            pt: "Em quanto os que já estão atraem outros, por ano."))
}

/// The keys of a roll-out.
enum RollOutKey {
    static let institutions = Key(
        "institutions", .either([.number(.positive), .object(RangeShapes.figure)]), required: true,
        Text(
            en: "How many institutions there are.",
            es: "Cuántas instituciones hay.",
            pt: "Quantas instituições há."))

    static let uptake = Key(
        "uptake", .either([DriverShapes.shares, .object(DriverShapes.rangedCurve)]), required: true,
        Text(
            en: "The share of them that is connected in each year of operation, as a list or a curve.",
            es: "La proporción de ellas conectada en cada año de operación, como lista o curva.",
            pt: "A proporção delas conectada em cada ano de operação, como lista ou curva."))
}

/// The keys of capacity that is bought in steps; what it counts, how often and how it grows are those of a volume.
enum CapacityKey {
    static let step = Key(
        "step", .number(.positive), required: true,
        Text(
            en: "How many one step serves in a period.",
            es: "A cuántos sirve un escalón en un período.",
            pt: "A quantos um degrau atende em um período."))

    static let spare = Key(
        "spare", .rate,
        Text(
            en: "The share by which capacity exceeds demand.",
            es: "La proporción en que la capacidad supera a la demanda.",
            pt: "A proporção em que a capacidade supera a demanda."))

    static let ahead = Key(
        "ahead", .wholeNumber(0...120),
        Text(
            en: "How many months before its year of operation a step is bought.",
            es: "Cuántos meses antes de su año de operación se compra un escalón.",
            pt: "Quantos meses antes do seu ano de operação um degrau é comprado."))
}

/// The keys of which part of a use is new.
enum DemandKey {
    static let diverted = Key(
        "diverted", .share, required: true,
        Text(
            en: "The share that replaces an old use: it counts in full.",
            es: "La proporción que reemplaza un uso anterior: cuenta entera.",
            pt: "A proporção que substitui um uso anterior: conta por inteiro."))

    static let generated = Key(
        "generated", .share,
        Text(
            en: "The share that is new: it counts by half for those who gain, and not for a government that "
                + "saves.",
            es: "La proporción nueva: cuenta por mitad para quienes ganan, y nada para un gobierno que ahorra.",
            pt: "A proporção nova: conta pela metade para quem ganha, e nada para um governo que economiza."))

    static let deadweight = Key(
        "deadweight", .share,
        Text(
            en: "The share that would have been there anyway: it counts nothing. Left out, it is the rest.",
            es: "La proporción que habría existido de todos modos: no cuenta. Si falta, es el resto.",
            pt: "A proporção que existiria de qualquer modo: não conta. Se faltar, é o resto."))
}
