// What the contracts say of cases, evidence and audits.
extension ContractTopic {
    static let figures = ContractTopic(
        en: "The lines of the business case, each with its phrase and place.",
        es: "Las líneas del caso de negocio, cada una con su frase y lugar.",
        pt: "As linhas do caso de negócio, cada uma com sua frase e lugar.")
    static let unknown = ContractTopic(
        en: "Why the amount is null; null where it is known.",
        es: "Por qué el monto es null; null si se conoce.",
        pt: "Por que o valor é null; null se é conhecido.")
    static let schedule = ContractTopic(
        en: "When the amount falls, for programs.",
        es: "Cuándo cae el monto, para programas.",
        pt: "Quando o valor ocorre, para programas.")
    static let on = ContractTopic(
        en: "The month: ISO 8601, or its number from 1 in a project without dates.",
        es: "El mes: ISO 8601, o su número desde 1 en un proyecto sin fechas.",
        pt: "O mês: ISO 8601, ou seu número a partir de 1 em um projeto sem datas.")
    static let per = ContractTopic(
        en: "The period in which the amount recurs.",
        es: "El período en que el monto se repite.",
        pt: "O período em que o valor se repete.")
    static let from = ContractTopic(en: "The first month.", es: "El primer mes.", pt: "O primeiro mês.")
    static let until = ContractTopic(
        en: "The last month; null where it goes on to the horizon.",
        es: "El último mes; null si sigue hasta el horizonte.",
        pt: "O último mês; null se segue até o horizonte.")
    static let over = ContractTopic(
        en: "The periods over which a total is spread, each evenly.",
        es: "Los períodos en que se reparte un total, cada uno por igual.",
        pt: "Os períodos em que se distribui um total, cada um por igual.")
    static let weight = ContractTopic(
        en: "The share of the total, in proportion to the other weights.",
        es: "La parte del total, en proporción a los demás pesos.",
        pt: "A parte do total, em proporção aos demais pesos.")
    static let isReconstruction = ContractTopic(
        en: "Whether the figure is our own reconstruction.",
        es: "Si la cifra es una reconstrucción nuestra.",
        pt: "Se o número é uma reconstrução nossa.")
    static let isCashable = ContractTopic(
        en: "Whether the saving frees money in a budget; null where nobody says.",
        es: "Si el ahorro libera efectivo en un presupuesto; null si nadie lo dice.",
        pt: "Se a economia libera dinheiro de um orçamento; null se ninguém diz.")
    static let start = ContractTopic(
        en: "The first month; null in a project without dates.",
        es: "El primer mes; null en un proyecto sin fechas.",
        pt: "O primeiro mês; null em um projeto sem datas.")
    static let quantities = ContractTopic(
        en: "Figures of the source that are no amounts of the business case.",
        es: "Cifras de la fuente que no son montos del caso de negocio.",
        pt: "Números da fonte que não são valores do caso de negócio.")
    static let costsPerUnit = ContractTopic(
        en: "What each unit cost, by the cost of the very period in which it was reached.",
        es: "Lo que costó cada unidad, según el costo del mismo período en que se alcanzó.",
        pt: "O que custou cada unidade, pelo custo do próprio período em que foi alcançada.")
    static let quantity = ContractTopic(en: "How many.", es: "Cuántos.", pt: "Quantos.")
    static let cost = ContractTopic(
        en: "The cost of the period.",
        es: "El costo del período.",
        pt: "O custo do período.")
    static let costPerUnit = ContractTopic(en: "The cost of one.", es: "El costo de uno.", pt: "O custo de um.")
    static let evidence = ContractTopic(
        en: "The partial cases, in the order of their ids.",
        es: "Los casos parciales, en el orden de sus identificadores.",
        pt: "Os casos parciais, na ordem dos seus identificadores.")
    static let headline = ContractTopic(
        en: "The main figure that the source states.",
        es: "La cifra principal que afirma la fuente.",
        pt: "O número principal que a fonte afirma.")
    static let since = ContractTopic(
        en: "The year in which the system started; null where the source does not say.",
        es: "El año en que empezó el sistema; null donde la fuente no lo dice.",
        pt: "O ano em que o sistema começou; null onde a fonte não diz.")
    static let lacking = ContractTopic(
        en: "What the source does not give of a business case.",
        es: "Lo que la fuente no da de un caso de negocio.",
        pt: "O que a fonte não dá de um caso de negócio.")
    static let answers = ContractTopic(
        en: "What can be said of it: the most that may be spent for a stated saving, the saving a year that a stated "
            + "cost needs, and money for one unit; for each reading.",
        es: "Lo que se puede decir: lo máximo que se puede gastar por un ahorro declarado, el ahorro anual que exige "
            + "un costo declarado, y dinero por unidad; para cada lectura.",
        pt: "O que se pode dizer: o máximo que se pode gastar por uma economia declarada, a economia anual que um "
            + "custo declarado exige, e dinheiro por unidade; para cada leitura.")
    static let answer = ContractTopic(
        en: "The answer, in the row's currency; null where there is none.",
        es: "La respuesta, en la moneda de la fila; null donde no la hay.",
        pt: "A resposta, na moeda da linha; null onde não há.")
    static let keptOut = ContractTopic(
        en: "Figures that are transfers, fees, contracts or thresholds, by their ids: they count as no benefit.",
        es: "Cifras que son transferencias, tasas, contratos o umbrales, por sus identificadores: no cuentan como "
            + "beneficio.",
        pt: "Números que são transferências, taxas, contratos ou limites, pelos seus identificadores: não contam "
            + "como benefício.")
    static let claims = ContractTopic(
        en: "What the source claims, computed again, each with its verdict.",
        es: "Lo que afirma la fuente, recalculado, con el veredicto de cada afirmación.",
        pt: "O que a fonte afirma, recalculado, com o veredito de cada afirmação.")
    static let auditCounts = ContractTopic(
        en: "How many claims have each verdict.",
        es: "Cuántas afirmaciones tienen cada veredicto.",
        pt: "Quantas afirmações têm cada veredito.")
    static let countOfVerdict = ContractTopic(en: "How many.", es: "Cuántas.", pt: "Quantas.")
    static let obstacle = ContractTopic(
        en: "Why it cannot be checked, as programs read it; null where it can.",
        es: "Por qué no se puede comprobar, para programas; null si se puede.",
        pt: "Por que não pode ser verificado, para programas; null se pode.")
    static let unitInWords = ContractTopic(
        en: "The unit of the figures of the claim; null where they have none.",
        es: "La unidad de las cifras de la afirmación; null si no la tienen.",
        pt: "A unidade dos números da afirmação; null se não têm.")
}
