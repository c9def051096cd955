import Languages
import Projects

extension KeyTopic {
    /// The keys of what moves a line, and how sure it is.
    package enum VolumeTimesValue: String, Sendable, Hashable, CaseIterable {
        case volumeCount = "volume.count"
        case volumeLow = "volume.low"
        case volumeHigh = "volume.high"
        case volumePer = "volume.per"
        case volumeGrowth = "volume.growth"
        case eachHours = "each.hours"
        case eachValueOfHour = "each.valueOfHour"
        case eachTrips = "each.trips"
        case eachFare = "each.fare"
        case eachMoney = "each.money"
        case changeBefore = "change.before"
        case changeAfter = "change.after"
        case volumeRange = "volume.range"
        case rangeLikely = "range.likely"
        case rangeDistribution = "range.distribution"
        case rangeLow = "range.low"
        case rangeHigh = "range.high"
        case rangeP10 = "range.p10"
        case rangeP90 = "range.p90"
        case rangeSd = "range.sd"
        case rangeMedian = "range.median"
        case rangeThreshold = "range.threshold"
        case rangeTailShare = "range.tailShare"
        case rangeTailIndex = "range.tailIndex"
        case rangeCap = "range.cap"
        case curveCurve = "curve.curve"
        case curveCeiling = "curve.ceiling"
        case curveMidpoint = "curve.midpoint"
        case curveSpeed = "curve.speed"
        case curveInnovation = "curve.innovation"
        case curveImitation = "curve.imitation"
        case rollOutInstitutions = "rollOut.institutions"
        case rollOutUptake = "rollOut.uptake"
        case valueOfHourAmount = "valueOfHour.amount"
        case valueOfHourSource = "valueOfHour.source"
        case physicalQuantity = "physical.quantity"
        case physicalUnit = "physical.unit"
        case physicalCaused = "physical.caused"
        case physicalPrice = "physical.price"
        case physicalPriceSource = "physical.priceSource"
        case priceStepFrom = "price-step.from"
        case priceStepPrice = "price-step.price"
        case unitWhat = "unit-amount.what"
        case unitAmount = "unit-amount.amount"
        case unitQuantity = "unit-amount.quantity"
    }
}

extension Words {
    /// What a key of what moves a line, and how sure it is holds.
    func describe(_ key: KeyTopic.VolumeTimesValue) -> String {
        switch key {
        case .volumeCount:
            say(
                en: "How many there are in a period; a volume counts one thing.",
                es: "Cuántos hay en un período; un volumen cuenta una sola cosa.",
                pt: "Quantos há em um período; um volume conta uma só coisa.")
        case .volumeLow:
            say(
                en: "The lowest the number may be: a number, or a percentage of it.",
                es: "Lo mínimo que puede ser el número: un número, o un porcentaje de él.",
                pt: "O mínimo que o número pode ser: um número, ou uma porcentagem dele.")
        case .volumeHigh:
            say(
                en: "The highest the number may be: a number, or a percentage of it.",
                es: "Lo máximo que puede ser el número: un número, o un porcentaje de él.",
                pt: "O máximo que o número pode ser: um número, ou uma porcentagem dele.")
        case .volumePer:
            say(
                en: "The period in which there are so many.",
                es: "El período en que hay tantos.",
                pt: "O período em que há tantos.")
        case .volumeGrowth:
            say(
                en: "By how much the number grows from one year of operation to the next.",
                es: "Cuánto crece el número de un año de operación al siguiente.",
                pt: "Quanto o número cresce de um ano de operação para o seguinte.")
        case .eachHours:
            say(
                en: "Hours that each one saves or takes, or those before and after.",
                es: "Horas que cada uno ahorra o cuesta, o las de antes y después.",
                pt: "Horas que cada um economiza ou custa, ou as de antes e depois.")
        case .eachValueOfHour:
            say(
                en: "What an hour is worth: an amount, one with its source, or \"work\", \"leisure\" or \"any\" for "
                    + "the register's figure of the country.",
                es: "Lo que vale una hora: un monto, uno con su fuente, o \"work\", \"leisure\" o \"any\" para la "
                    + "cifra del registro del país.",
                pt: "O que vale uma hora: um valor, um com sua fonte, ou \"work\", \"leisure\" ou \"any\" para o "
                    + "número do registro do país.")
        case .eachTrips:
            say(
                en: "Trips that each one saves or takes, or those before and after.",
                es: "Viajes que cada uno ahorra o cuesta, o los de antes y después.",
                pt: "Deslocamentos que cada um economiza ou custa, ou os de antes e depois.")
        case .eachFare: say(en: "What a trip costs.", es: "Lo que cuesta un viaje.", pt: "O que custa um deslocamento.")
        case .eachMoney:
            say(
                en: "Other money that each one saves or costs, or that before and after.",
                es: "Otro dinero que cada uno ahorra o cuesta, o el de antes y después.",
                pt: "Outro dinheiro que cada um economiza ou custa, ou o de antes e depois.")
        case .changeBefore: say(en: "How much it was.", es: "Cuánto era.", pt: "Quanto era.")
        case .changeAfter:
            say(
                en: "How much it is now: a number, or a percentage of what it was.",
                es: "Cuánto es ahora: un número, o un porcentaje de lo que era.",
                pt: "Quanto é agora: um número, ou uma porcentagem do que era.")
        case .volumeRange:
            say(
                en: "How likely the values around the number are. A low and a high end alone make a triangle.",
                es: "Qué tan probables son los valores alrededor del número. Solo un extremo bajo y uno alto forman "
                    + "un triángulo.",
                pt: "Quão prováveis são os valores em torno do número. Só um extremo baixo e um alto formam um "
                    + "triângulo.")
        case .rangeLikely:
            say(
                en: "The value by which the project is appraised.",
                es: "El valor con que se evalúa el proyecto.",
                pt: "O valor com que se avalia o projeto.")
        case .rangeDistribution:
            say(
                en: "The kind of distribution; triangular unless written. A triangle and a PERT peak at the most "
                    + "likely value, a normal one has it as its mean, and an overrun multiplies a cost.",
                es: "El tipo de distribución; triangular si no se escribe. Un triángulo y una PERT tienen su pico en "
                    + "el valor más probable, una normal lo tiene como media, y un sobrecosto (overrun) multiplica "
                    + "un costo.",
                pt: "O tipo de distribuição; triangular se não se escreve. Um triângulo e uma PERT têm o pico no "
                    + "valor mais provável, uma normal o tem como média, e um estouro (overrun) multiplica um custo.")
        case .rangeLow:
            say(
                en: "The lowest value: of an amount also a percentage of it.",
                es: "El valor más bajo: de un monto, también un porcentaje de él.",
                pt: "O valor mais baixo: de um montante, também uma porcentagem dele.")
        case .rangeHigh:
            say(
                en: "The highest value: of an amount also a percentage of it.",
                es: "El valor más alto: de un monto, también un porcentaje de él.",
                pt: "O valor mais alto: de um montante, também uma porcentagem dele.")
        case .rangeP10:
            say(
                en: "What one outcome in ten stays below.",
                es: "Lo que uno de cada diez resultados no alcanza.",
                pt: "O que um em cada dez resultados não alcança.")
        case .rangeP90:
            say(
                en: "What one outcome in ten goes beyond.",
                es: "Lo que uno de cada diez resultados supera.",
                pt: "O que um em cada dez resultados ultrapassa.")
        case .rangeSd:
            say(
                en: "The standard deviation: of an amount also a percentage of it.",
                es: "La desviación estándar: de un monto, también un porcentaje de él.",
                pt: "O desvio padrão: de um montante, também uma porcentagem dele.")
        case .rangeMedian:
            say(
                en: "Of an overrun: the ratio of actual to estimated cost that half of the projects stay below; 1 "
                    + "unless written.",
                es: "De un sobrecosto: la razón entre costo real y estimado que la mitad de los proyectos no supera; "
                    + "1 si no se escribe.",
                pt: "De um estouro: a razão entre custo real e estimado que metade dos projetos não ultrapassa; 1 se "
                    + "não se escreve.")
        case .rangeThreshold:
            say(
                en: "Of an overrun: the ratio at which the fat tail starts; 2 unless written.",
                es: "De un sobrecosto: la razón desde la que empieza la cola gruesa; 2 si no se escribe.",
                pt: "De um estouro: a razão a partir da qual começa a cauda pesada; 2 se não se escreve.")
        case .rangeTailShare:
            say(
                en: "Of an overrun: the share of projects in the tail; 495 in 4677 unless written.",
                es: "De un sobrecosto: la proporción de proyectos en la cola; 495 de 4677 si no se escribe.",
                pt: "De um estouro: a parcela de projetos na cauda; 495 em 4677 se não se escreve.")
        case .rangeTailIndex:
            say(
                en: "Of an overrun: the power with which the chance of more falls; 1.3 unless written. Up to 2 there "
                    + "is no standard deviation, up to 1 no mean.",
                es: "De un sobrecosto: la potencia con que cae la probabilidad de más; 1.3 si no se escribe. Hasta 2 "
                    + "no hay desviación estándar, hasta 1 no hay media.",
                pt: "De um estouro: a potência com que cai a probabilidade de mais; 1.3 se não se escreve. Até 2 não "
                    + "há desvio padrão, até 1 não há média.")
        case .rangeCap:
            say(
                en: "Of an overrun: the ratio beyond which the cost never goes.",
                es: "De un sobrecosto: la razón que el costo nunca supera.",
                pt: "De um estouro: a razão que o custo nunca ultrapassa.")
        case .curveCurve:
            say(
                en: "Logistic, or by innovation and imitation (bass).",
                es: "Logística, o por innovación e imitación (bass).",
                pt: "Logística, ou por inovação e imitação (bass).")
        case .curveCeiling:
            say(
                en: "The share that is reached in the long run.",
                es: "La proporción que se alcanza a la larga.",
                pt: "A proporção que se alcança no longo prazo.")
        case .curveMidpoint:
            say(
                en: "After how many years of operation half of the ceiling is reached.",
                es: "Tras cuántos años de operación se alcanza la mitad del techo.",
                pt: "Após quantos anos de operação se alcança a metade do teto.")
        case .curveSpeed:
            say(
                en: "How steep the curve is, a year.",
                es: "Cuán empinada es la curva, por año.",
                pt: "Quão íngreme é a curva, por ano.")
        case .curveInnovation:
            say(
                en: "The share of the rest that comes by itself in a year.",
                es: "La parte de los demás que llega por sí misma en un año.",
                pt: "A parte dos demais que chega por si mesma em um ano.")
        case .curveImitation:
            say(
                en: "By how much those who are there draw others, a year.",
                es: "En cuánto atraen a otros los que ya están, por año.",
                pt: "Em quanto os que já estão atraem outros, por ano.")
        case .rollOutInstitutions:
            say(
                en: "How many institutions there are.",
                es: "Cuántas instituciones hay.",
                pt: "Quantas instituições há.")
        case .rollOutUptake:
            say(
                en: "The share of them that is connected in each year of operation, as a list or a curve.",
                es: "La proporción de ellas conectada en cada año de operación, como lista o curva.",
                pt: "A proporção delas conectada em cada ano de operação, como lista ou curva.")
        case .valueOfHourAmount:
            say(en: "What an hour is worth.", es: "Cuánto vale una hora.", pt: "Quanto vale uma hora.")
        case .valueOfHourSource:
            say(en: "Who says so, and where.", es: "Quién lo dice, y dónde.", pt: "Quem o diz, e onde.")
        case .physicalQuantity:
            say(
                en: "How much in each period; unknown is written in words.",
                es: "Cuánto en cada período; lo desconocido se escribe con palabras.",
                pt: "Quanto em cada período; o desconhecido se escreve com palavras.")
        case .physicalUnit:
            say(
                en: "Its unit, in words: tonnes of CO₂, reams.",
                es: "Su unidad, en palabras: toneladas de CO₂, resmas.",
                pt: "Sua unidade, em palavras: toneladas de CO₂, resmas.")
        case .physicalCaused:
            say(
                en: "True where it is caused and not saved.",
                es: "true si se causa y no se ahorra.",
                pt: "true se é causado e não economizado.")
        case .physicalPrice:
            say(
                en: "What a unit is worth, or prices by year of the calendar, each until the next.",
                es: "Cuánto vale una unidad, o precios por año calendario, cada uno hasta el siguiente.",
                pt: "Quanto vale uma unidade, ou preços por ano do calendário, cada um até o seguinte.")
        case .physicalPriceSource:
            say(
                en: "Who says what a unit is worth, and where.",
                es: "Quién dice cuánto vale una unidad, y dónde.",
                pt: "Quem diz quanto vale uma unidade, e onde.")
        case .priceStepFrom:
            say(
                en: "The year of the calendar from which the price holds.",
                es: "El año calendario desde el que rige el precio.",
                pt: "O ano do calendário a partir do qual o preço vale.")
        case .priceStepPrice:
            say(
                en: "What a unit is worth from then on.",
                es: "Cuánto vale una unidad desde entonces.",
                pt: "Quanto vale uma unidade a partir de então.")
        case .unitWhat: say(en: "One of what.", es: "Uno de qué.", pt: "Um de quê.")
        case .unitAmount:
            say(
                en: "The id of the line, or of the quantity of money, that is divided.",
                es: "El identificador de la línea, o de la cantidad de dinero, que se divide.",
                pt: "O identificador da linha, ou da quantidade de dinheiro, que se divide.")
        case .unitQuantity:
            say(
                en: "The id of the quantity that divides it.",
                es: "El identificador de la cantidad que la divide.",
                pt: "O identificador da quantidade que a divide.")
        }
    }
}
