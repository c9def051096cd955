import Languages

extension Words {
    /// What a key of lines holds.
    func describe(_ key: KeyTopic.Line) -> String {
        switch key {
        case .lineId:
            say(
                en: "A name for the line, its own in the file, by which readings and options change it.",
                es: "Un nombre de la línea, único en el archivo, con el que la cambian lecturas y opciones.",
                pt: "Um nome da linha, único no arquivo, com o qual leituras e opções a alteram.")
        case .lineWhat: say(en: "What it is.", es: "Qué es.", pt: "O que é.")
        case .lineAmount:
            say(
                en: "How much: once, in each period under \"per\", or in all over \"over\". Unknown is written in "
                    + "words, never as 0.",
                es: "Cuánto: una vez, en cada período de \"per\", o en total durante \"over\". Lo desconocido se "
                    + "escribe con palabras, nunca como 0.",
                pt: "Quanto: uma vez, em cada período de \"per\", ou no total durante \"over\". O desconhecido se "
                    + "escreve com palavras, nunca como 0.")
        case .lineLow:
            say(
                en: "The lowest it may be: an amount, or a percentage of it.",
                es: "Lo mínimo que puede ser: un monto, o un porcentaje de él.",
                pt: "O mínimo que pode ser: um valor, ou uma porcentagem dele.")
        case .lineHigh:
            say(
                en: "The highest it may be: an amount, or a percentage of it.",
                es: "Lo máximo que puede ser: un monto, o un porcentaje de él.",
                pt: "O máximo que pode ser: um valor, ou uma porcentagem dele.")
        case .lineVolume:
            say(
                en: "How often it happens; with \"each\" in place of an amount.",
                es: "Cuántas veces ocurre; con \"each\", en lugar de un monto.",
                pt: "Quantas vezes ocorre; com \"each\", no lugar de um valor.")
        case .lineEach:
            say(
                en: "What each unit of the volume is worth.",
                es: "Lo que vale cada unidad del volumen.",
                pt: "O que vale cada unidade do volume.")
        case .lineOn:
            say(
                en: "The month in which it falls, where it falls once; \"end\" is the end of the horizon.",
                es: "El mes en que cae, si cae una vez; \"end\" es el fin del horizonte.",
                pt: "O mês em que ocorre, se ocorre uma vez; \"end\" é o fim do horizonte.")
        case .linePer:
            say(
                en: "The period in which the amount recurs.",
                es: "El período en que el monto se repite.",
                pt: "O período em que o valor se repete.")
        case .lineFrom:
            say(
                en: "The first month of what recurs; the month of operation unless written, for an investment the "
                    + "start.",
                es: "El primer mes de lo que se repite; el de operación si no se escribe, y el comienzo si es una "
                    + "inversión.",
                pt: "O primeiro mês do que se repete; o de operação se não for escrito, e o início se for um "
                    + "investimento.")
        case .lineUntil:
            say(
                en: "The last month of what recurs; the horizon unless written.",
                es: "El último mes de lo que se repite; el horizonte si no se escribe.",
                pt: "O último mês do que se repete; o horizonte se não for escrito.")
        case .lineOver:
            say(
                en: "The period over which a total is spread evenly.",
                es: "El período en que un total se reparte por igual.",
                pt: "O período em que um total é distribuído por igual.")
        case .lineWeights:
            say(
                en: "How a total is spread where not evenly: periods inside \"over\", in order, each with its weight.",
                es: "Cómo se reparte un total si no es por igual: períodos dentro de \"over\", en orden, cada uno "
                    + "con su peso.",
                pt: "Como um total é distribuído se não for por igual: períodos dentro de \"over\", em ordem, cada "
                    + "um com seu peso.")
        case .lineGrowth:
            say(
                en: "By how much it grows from one year of operation to the next.",
                es: "Cuánto crece de un año de operación al siguiente.",
                pt: "Quanto cresce de um ano de operação para o seguinte.")
        case .lineUptake:
            say(
                en: "The share that is reached in each year of operation; the last one goes on. Or a curve, or "
                    + "\"roll-out\" for that of the institutions.",
                es: "La proporción que se alcanza en cada año de operación; la última continúa. O una curva, o "
                    + "\"roll-out\" para la de las instituciones.",
                pt: "A proporção que se alcança em cada ano de operação; a última continua. Ou uma curva, ou "
                    + "\"roll-out\" para a das instituições.")
        case .lineIncludesTax:
            say(
                en: "The rate of the tax inside the amount: it counts in the budget, not for society.",
                es: "La tasa del impuesto incluido en el monto: cuenta en el presupuesto, no para la sociedad.",
                pt: "A alíquota do imposto incluído no valor: conta no orçamento, não para a sociedade.")
        case .lineCurrency:
            say(
                en: "The currency of the line where it is not the file's; it is converted by the rate and prices of "
                    + "its price year.",
                es: "La moneda de la línea si no es la del archivo; se convierte con el tipo y los precios de su año "
                    + "de precios.",
                pt: "A moeda da linha se não é a do arquivo; é convertida pela taxa e pelos preços do seu ano de "
                    + "preços.")
        case .linePriceYear:
            say(
                en: "The price year of the line, where it is not the file's.",
                es: "El año de precios de la línea, si no es el del archivo.",
                pt: "O ano de preços da linha, se não for o do arquivo.")
        case .linePriceYearIsOurs:
            say(
                en: "True where the source gives no price year for the line and you assumed it.",
                es: "true si la fuente no da el año de precios de la línea y usted lo supuso.",
                pt: "true se a fonte não dá o ano de preços da linha e você o supôs.")
        case .lineReconstruction:
            say(
                en: "True where the figure is our own reconstruction; \"note\" says how it was made.",
                es: "true si la cifra es una reconstrucción nuestra; \"note\" dice cómo se hizo.",
                pt: "true se o número é uma reconstrução nossa; \"note\" diz como foi feita.")
        case .lineQuote:
            say(
                en: "The source's own short phrase, word for word.",
                es: "La frase breve de la fuente, palabra por palabra.",
                pt: "A frase curta da fonte, palavra por palavra.")
        case .linePlace:
            say(
                en: "Where in the document it stands: heading, section, page.",
                es: "En qué lugar del documento está: título, sección, página.",
                pt: "Em que lugar do documento está: título, seção, página.")
        case .lineSource:
            say(
                en: "Where the figure comes from, where it is not the file's document.",
                es: "De dónde viene la cifra, si no es del documento del archivo.",
                pt: "De onde vem o número, se não for do documento do arquivo.")
        case .lineNote:
            say(
                en: "What we made of the source's words, and why.",
                es: "Qué hicimos de las palabras de la fuente, y por qué.",
                pt: "O que fizemos das palavras da fonte, e por quê.")
        case .costTo:
            say(
                en: "The same as \"until\". In savings and transfers \"to\" names a party.",
                es: "Lo mismo que \"until\". En ahorros y transferencias \"to\" nombra una parte.",
                pt: "O mesmo que \"until\". Em economias e transferências \"to\" indica uma parte.")
        case .costBy:
            say(
                en: "Who pays; the government unless written.",
                es: "Quién paga; el gobierno si no se escribe.",
                pt: "Quem paga; o governo se não for escrito.")
        case .costInKind:
            say(
                en: "True where it is paid in kind, as with the time of own staff: a cost, but no cash.",
                es: "true si se paga en especie, como con el tiempo del personal propio: un costo, pero no efectivo.",
                pt: "true se é pago em bens ou serviços, como o tempo do pessoal próprio: um custo, mas não caixa.")
        case .savingTo:
            say(
                en: "Who gains. \"society\" is one figure for citizens and government together, which cannot be "
                    + "split.",
                es: "Quién gana. \"society\" es una sola cifra de ciudadanos y gobierno, que no puede separarse.",
                pt: "Quem ganha. \"society\" é um único número de cidadãos e governo, que não pode ser separado.")
        case .savingCashable:
            say(
                en: "Whether it frees money in a budget. Left out, it is not stated and taken to; written as \"not "
                    + "stated\", results show the budget with it and without.",
                es: "Si libera efectivo en un presupuesto. Si falta, no consta y se toma por efectivo; escrito como "
                    + "\"not stated\", los resultados muestran el presupuesto con él y sin él.",
                pt: "Se libera dinheiro de um orçamento. Se faltar, não consta e é tomado como liberado; escrito "
                    + "como \"not stated\", os resultados mostram o orçamento com ele e sem ele.")
        case .savingIncludesTransfers:
            say(
                en: "The part of it that others receive as payments: it nets out for society.",
                es: "La parte que otros reciben como pagos: se anula para la sociedad.",
                pt: "A parte que outros recebem como pagamentos: anula-se para a sociedade.")
        case .transferFrom: say(en: "Who pays it.", es: "Quién lo paga.", pt: "Quem paga.")
        case .transferTo: say(en: "Who receives it.", es: "Quién lo recibe.", pt: "Quem recebe.")
        case .transferSince:
            say(
                en: "The first month of what recurs; the month of operation unless written.",
                es: "El primer mes de lo que se repite; el de operación si no se escribe.",
                pt: "O primeiro mês do que se repete; o de operação se não for escrito.")
        case .residualAmount:
            say(
                en: "What it is worth when the horizon ends.",
                es: "Lo que vale cuando termina el horizonte.",
                pt: "O que vale quando o horizonte termina.")
        case .residualOf:
            say(
                en: "Whose it is; the government's unless written.",
                es: "De quién es; del gobierno si no se escribe.",
                pt: "De quem é; do governo se não for escrito.")
        case .lineRange:
            say(
                en: "How likely the values around the amount are. A low and a high end alone make a triangle.",
                es: "Qué tan probables son los valores alrededor del monto. Solo un extremo bajo y uno alto forman "
                    + "un triángulo.",
                pt: "Quão prováveis são os valores em torno do montante. Só um extremo baixo e um alto formam um "
                    + "triângulo.")
        case .lineFor:
            say(
                en: "Multiplies the amount by institutions: those that join in a year, or those that are connected.",
                es: "Multiplica el monto por instituciones: las que se incorporan en un año, o las que están "
                    + "conectadas.",
                pt: "Multiplica o valor por instituições: as que aderem em um ano, ou as que estão conectadas.")
        case .lineCounts:
            say(
                en: "Whether the line follows the uptake (those who switch) or what it leaves (those who stay).",
                es: "Si la línea sigue la adopción (those who switch) o lo que esta deja (those who stay).",
                pt: "Se a linha segue a adoção (those who switch) ou o que ela deixa (those who stay).")
        case .lineAtLeast:
            say(
                en: "The least that a recurring line amounts to in a year, a twelfth of it each month; part of a "
                    + "year has its part.",
                es: "Lo mínimo que suma en un año una línea que se repite, un doceavo cada mes; parte de un año "
                    + "tiene su parte.",
                pt: "O mínimo que uma linha que se repete soma em um ano, um doze avos por mês; parte de um ano tem "
                    + "a sua parte.")
        case .lineAtMost:
            say(
                en: "The most that a recurring line amounts to in a year, as where a contract has a cap; a twelfth "
                    + "of it holds each month, so that part of a year has its part.",
                es: "Lo máximo que suma en un año una línea que se repite, como cuando un contrato tiene tope; rige "
                    + "un doceavo cada mes, y parte de un año tiene su parte.",
                pt: "O máximo que uma linha que se repete soma em um ano, como quando um contrato tem teto; vale um "
                    + "doze avos por mês, e parte de um ano tem a sua parte.")
        case .lineCategory:
            say(
                en: "The name under which it has a shadow price in \"method\".",
                es: "El nombre con que tiene un precio sombra en \"method\".",
                pt: "O nome com que tem um preço-sombra em \"method\".")
        case .lineGroup:
            say(
                en: "The name of the group in \"method\" that gains or pays.",
                es: "El nombre del grupo de \"method\" que gana o paga.",
                pt: "O nome do grupo de \"method\" que ganha ou paga.")
        case .costCapacity:
            say(
                en: "Capacity bought or run in whole steps, ahead of demand; the amount is that of one step.",
                es: "Capacidad que se compra u opera por escalones enteros, antes de la demanda; el monto es el de "
                    + "un escalón.",
                pt: "Capacidade comprada ou operada em degraus inteiros, antes da demanda; o valor é o de um degrau.")
        case .investmentLasts: say(en: "How many years it lasts.", es: "Cuántos años dura.", pt: "Quantos anos dura.")
        case .investmentRenewed:
            say(
                en: "True where it is bought again whenever its life is over, until the horizon.",
                es: "true si se compra de nuevo cada vez que termina su vida, hasta el horizonte.",
                pt: "true se é comprado de novo sempre que sua vida termina, até o horizonte.")
        case .investmentValueLeft:
            say(
                en: "True where what is left of its life at the horizon counts as residual value, in proportion to "
                    + "its price.",
                es: "true si lo que queda de su vida en el horizonte cuenta como valor residual, en proporción a su "
                    + "precio.",
                pt: "true se o que resta de sua vida no horizonte conta como valor residual, em proporção ao preço.")
        case .savingDemand:
            say(
                en: "Which part of the use replaces an old one, which is new, and which would have been there anyway.",
                es: "Qué parte del uso reemplaza a uno anterior, cuál es nueva y cuál habría existido de todos modos.",
                pt: "Que parte do uso substitui um anterior, qual é nova e qual existiria de qualquer modo.")
        case .capacityStep:
            say(
                en: "How many one step serves in a period.",
                es: "A cuántos sirve un escalón en un período.",
                pt: "A quantos um degrau atende em um período.")
        case .capacitySpare:
            say(
                en: "The share by which capacity exceeds demand.",
                es: "La proporción en que la capacidad supera a la demanda.",
                pt: "A proporção em que a capacidade supera a demanda.")
        case .capacityAhead:
            say(
                en: "How many months before its year of operation a step is bought.",
                es: "Cuántos meses antes de su año de operación se compra un escalón.",
                pt: "Quantos meses antes do seu ano de operação um degrau é comprado.")
        case .demandDiverted:
            say(
                en: "The share that replaces an old use: it counts in full.",
                es: "La proporción que reemplaza un uso anterior: cuenta entera.",
                pt: "A proporção que substitui um uso anterior: conta por inteiro.")
        case .demandGenerated:
            say(
                en: "The share that is new: it counts by half for those who gain, and not for a government that "
                    + "saves.",
                es: "La proporción nueva: cuenta por mitad para quienes ganan, y nada para un gobierno que ahorra.",
                pt: "A proporção nova: conta pela metade para quem ganha, e nada para um governo que economiza.")
        case .demandDeadweight:
            say(
                en: "The share that would have been there anyway: it counts nothing. Left out, it is the rest.",
                es: "La proporción que habría existido de todos modos: no cuenta. Si falta, es el resto.",
                pt: "A proporção que existiria de qualquer modo: não conta. Se faltar, é o resto.")
        case .lineEvidence:
            say(
                en: "How good its evidence is: measured (it happened), quoted (offered in writing), estimated "
                    + "(worked out from something similar), guessed (somebody's judgement).",
                es: "Qué tan buena es su evidencia: measured (ocurrió), quoted (ofertado por escrito), estimated "
                    + "(calculado a partir de algo similar), guessed (juicio de alguien).",
                pt: "Quão boa é sua evidência: measured (aconteceu), quoted (ofertado por escrito), estimated "
                    + "(calculado a partir de algo semelhante), guessed (juízo de alguém).")
        case .riskProbability:
            say(
                en: "The chance that it happens once within the horizon, without the mitigation.",
                es: "La probabilidad de que ocurra una vez dentro del horizonte, sin la mitigación.",
                pt: "A probabilidade de que ocorra uma vez dentro do horizonte, sem a mitigação.")
        case .riskMonths:
            say(
                en: "By how many months it delays the service if it happens.",
                es: "Cuántos meses retrasa el servicio si ocurre.",
                pt: "Quantos meses atrasa o serviço se ocorrer.")
        case .riskPaidTo:
            say(
                en: "Who receives what it costs, where it is a payment and nobody's cost, as under a guarantee.",
                es: "Quién recibe lo que cuesta, si es un pago y no un costo de nadie, como en una garantía.",
                pt: "Quem recebe o que custa, se é um pagamento e não um custo de ninguém, como em uma garantia.")
        case .riskOwner: say(en: "Who answers for it.", es: "Quién responde por él.", pt: "Quem responde por ele.")
        case .riskContingentLiability:
            say(
                en: "True where it is an obligation that the government has given, as a guarantee.",
                es: "Verdadero si es una obligación que asumió el gobierno, como una garantía.",
                pt: "Verdadeiro se é uma obrigação que o governo assumiu, como uma garantia.")
        case .riskMitigation:
            say(
                en: "What is done against it, what that costs, and what is left of it.",
                es: "Qué se hace contra él, cuánto cuesta y qué queda de él.",
                pt: "O que se faz contra ele, quanto custa e o que resta dele.")
        case .mitigationProbabilityAfter:
            say(en: "The probability that is left.", es: "La probabilidad que queda.", pt: "A probabilidade que resta.")
        case .mitigationShareAfter:
            say(
                en: "The share of what it costs that is left.",
                es: "La proporción de lo que cuesta que queda.",
                pt: "A proporção do que custa que resta.")
        case .mitigationMonthsAfter:
            say(
                en: "The months of delay that are left.",
                es: "Los meses de retraso que quedan.",
                pt: "Os meses de atraso que restam.")
        case .mitigationTaken:
            say(
                en: "False where it is considered and not decided; then the risk counts as if nothing were done.",
                es: "Falso si se considera y no está decidida; entonces el riesgo cuenta como si no se hiciera nada.",
                pt: "Falso se é considerada e não decidida; então o risco conta como se nada fosse feito.")
        }
    }
}
