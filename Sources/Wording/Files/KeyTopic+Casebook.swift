import Languages

extension KeyTopic {
    /// The keys of cases, claims and evidence.
    package enum Casebook: String, Sendable, Hashable, CaseIterable {
        case caseId = "case.id"
        case caseDocument = "case.document"
        case casePage = "case.page"
        case caseSection = "case.section"
        case caseQuantities = "case.quantities"
        case caseOutputs = "case.outputs"
        case caseReadings = "case.readings"
        case quantityId = "quantity.id"
        case quantityWhat = "quantity.what"
        case quantityValue = "quantity.value"
        case quantityUnit = "quantity.unit"
        case quantityQualifier = "quantity.qualifier"
        case evidenceStanding = "evidence.standing"
        case evidenceCurrency = "evidence.currency"
        case evidenceSince = "evidence.since"
        case evidencePerUnit = "evidence.perUnit"
        case markQualifier = "mark.qualifier"
        case markStatus = "mark.status"
        case measureMeasures = "measure.measures"
        case outputWhat = "output.what"
        case outputQuantity = "output.quantity"
        case outputQualifier = "output.qualifier"
        case outputOver = "output.over"
        case readingId = "reading.id"
        case readingWhat = "reading.what"
        case readingDefault = "reading.default"
        case readingChange = "reading.change"
        case caseClaims = "case.claims"
        case claimId = "claim.id"
        case claimWhat = "claim.what"
        case claimPrinted = "claim.printed"
        case claimImplied = "claim.implied"
        case claimUnit = "claim.unit"
        case claimEquals = "claim.equals"
        case claimAtLeast = "claim.atLeast"
        case claimAtMost = "claim.atMost"
        case claimPlausible = "claim.plausible"
        case claimReconstruction = "claim.reconstruction"
        case claimCannotCheck = "claim.cannotCheck"
        case claimWhy = "claim.why"
        case figureUnverified = "figure.unverified"
        case operationSum = "operation.sum"
        case operationProduct = "operation.product"
        case operationDifference = "operation.difference"
        case operationRatio = "operation.ratio"
        case operationShare = "operation.share"
        case operationGrowth = "operation.growth"
        case operationRate = "operation.rate"
        case operationPer = "operation.per"
        case operationOver = "operation.over"
        case operationConversion = "operation.conversion"
        case conversionAmount = "conversion.amount"
        case conversionFrom = "conversion.from"
        case conversionTo = "conversion.to"
        case conversionOrder = "conversion.order"
    }
}

extension Words {
    /// What a key of cases, claims and evidence holds.
    func describe(_ key: KeyTopic.Casebook) -> String {
        switch key {
        case .caseId:
            say(
                en: "The name by which the case is chosen: country and project, in small letters, digits and hyphens.",
                es: "El nombre con que se elige el caso: país y proyecto, en minúsculas, cifras y guiones.",
                pt: "O nome com que se escolhe o caso: país e projeto, em minúsculas, algarismos e hifens.")
        case .caseDocument:
            say(
                en: "The document it comes from, by the name of its folder in Cases/.",
                es: "El documento del que viene, por el nombre de su carpeta en Cases/.",
                pt: "O documento de que vem, pelo nome da sua pasta em Cases/.")
        case .casePage:
            say(
                en: "The page on which it starts, as the document numbers them.",
                es: "La página en que empieza, como las numera el documento.",
                pt: "A página em que começa, como o documento as numera.")
        case .caseSection:
            say(
                en: "The heading under which it stands.",
                es: "El título bajo el que está.",
                pt: "O título sob o qual está.")
        case .caseQuantities:
            say(
                en: "Figures of the source that are no amounts of the business case: volumes, shares, times.",
                es: "Cifras de la fuente que no son montos del caso de negocio: volúmenes, proporciones, tiempos.",
                pt: "Números da fonte que não são valores do caso de negócio: volumes, proporções, tempos.")
        case .caseOutputs:
            say(
                en: "What was achieved in a period, for the cost of one unit.",
                es: "Lo que se logró en un período, para el costo de una unidad.",
                pt: "O que se alcançou em um período, para o custo de uma unidade.")
        case .caseReadings:
            say(
                en: "The ways to understand what the source leaves open. The file is written as the default one "
                    + "reads it.",
                es: "Las formas de entender lo que la fuente deja abierto. El archivo se escribe como lo lee la "
                    + "predeterminada.",
                pt: "As formas de entender o que a fonte deixa em aberto. O arquivo é escrito como a padrão o lê.")
        case .quantityId:
            say(
                en: "A name for the figure, its own in the file.",
                es: "Un nombre de la cifra, único en el archivo.",
                pt: "Um nome do número, único no arquivo.")
        case .quantityWhat: say(en: "What it counts or measures.", es: "Qué cuenta o mide.", pt: "O que conta ou mede.")
        case .quantityValue:
            say(en: "The figure, as a plain number.", es: "La cifra, como número simple.", pt: "O número, por si só.")
        case .quantityUnit:
            say(en: "Its unit, in words.", es: "Su unidad, en palabras.", pt: "Sua unidade, em palavras.")
        case .quantityQualifier:
            say(
                en: "What the source says about how exact it is.",
                es: "Lo que la fuente dice de su exactitud.",
                pt: "O que a fonte diz sobre a sua exatidão.")
        case .evidenceStanding:
            say(
                en: "\"evidence\": the file is a partial case, and is never ranked with whole ones.",
                es: "\"evidence\": el archivo es un caso parcial y nunca se ordena con los completos.",
                pt: "\"evidence\": o arquivo é um caso parcial e nunca é ordenado com os completos.")
        case .evidenceCurrency:
            say(
                en: "ISO 4217 code of the currency of every amount, or \"unresolved\" where the source prints a sign "
                    + "that several have.",
                es: "Código ISO 4217 de la moneda de todos los montos, o \"unresolved\" donde la fuente imprime un "
                    + "signo que es de varias.",
                pt: "Código ISO 4217 da moeda de todos os valores, ou \"unresolved\" onde a fonte imprime um sinal "
                    + "que é de várias.")
        case .evidenceSince:
            say(
                en: "The year in which the system started, as the source gives it.",
                es: "El año en que empezó el sistema, como lo da la fuente.",
                pt: "O ano em que o sistema começou, como a fonte o dá.")
        case .evidencePerUnit:
            say(
                en: "Amounts to be divided by quantities: money for one unit.",
                es: "Montos que se dividen entre cantidades: dinero por unidad.",
                pt: "Valores que se dividem por quantidades: dinheiro por unidade.")
        case .markQualifier:
            say(
                en: "What the source says about how exact the figure is.",
                es: "Lo que la fuente dice sobre la exactitud de la cifra.",
                pt: "O que a fonte diz sobre a exatidão do número.")
        case .markStatus:
            say(
                en: "How far it has come about: counted (realised), reckoned or planned (estimated), or only "
                    + "possible (potential).",
                es: "Hasta dónde se ha cumplido: contado (realised), calculado o previsto (estimated), o solo "
                    + "posible (potential).",
                pt: "Até onde se cumpriu: contado (realised), calculado ou previsto (estimated), ou apenas possível "
                    + "(potential).")
        case .measureMeasures:
            say(
                en: "What the quantity measures; contracts, threshold, transfer and money are amounts in the file's "
                    + "currency, and no benefit.",
                es: "Lo que mide la cantidad; contracts, threshold, transfer y money son montos en la moneda del "
                    + "archivo, y no beneficio.",
                pt: "O que a quantidade mede; contracts, threshold, transfer e money são valores na moeda do "
                    + "arquivo, e não benefício.")
        case .outputWhat: say(en: "One of what.", es: "Uno de qué.", pt: "Um de quê.")
        case .outputQuantity: say(en: "How many.", es: "Cuántos.", pt: "Quantos.")
        case .outputQualifier:
            say(
                en: "What the source says about how exact that is.",
                es: "Lo que la fuente dice de su exactitud.",
                pt: "O que a fonte diz sobre a sua exatidão.")
        case .outputOver:
            say(
                en: "The period in which so many were reached, whose cost they share.",
                es: "El período en que se alcanzaron tantos, cuyo costo comparten.",
                pt: "O período em que se alcançaram tantos, cujo custo partilham.")
        case .readingId:
            say(
                en: "The name by which it is chosen.",
                es: "El nombre con que se elige.",
                pt: "O nome com que se escolhe.")
        case .readingWhat:
            say(
                en: "What it takes the source to mean, and why.",
                es: "Qué entiende que dice la fuente, y por qué.",
                pt: "O que entende que a fonte diz, e por quê.")
        case .readingDefault:
            say(
                en: "True for the reading that is taken unless another is chosen; it changes nothing.",
                es: "true para la lectura que se toma si no se elige otra; no cambia nada.",
                pt: "true para a leitura que se toma se não se escolhe outra; não altera nada.")
        case .readingChange:
            say(
                en: "What it changes: a key of the file, or a line by its id with the keys to replace in it; null "
                    + "removes.",
                es: "Lo que cambia: una clave del archivo, o una línea por su id con las claves que reemplaza en "
                    + "ella; null elimina.",
                pt: "O que altera: uma chave do arquivo, ou uma linha pelo seu id com as chaves que substitui nela; "
                    + "null remove.")
        case .caseClaims:
            say(
                en: "What the source asserts, and how to compute it again: `valor audit` judges it.",
                es: "Lo que afirma la fuente, y cómo recalcularlo: `valor audit` lo juzga.",
                pt: "O que a fonte afirma, e como recalculá-lo: `valor audit` o julga.")
        case .claimId:
            say(
                en: "A name for the claim, its own in the file.",
                es: "Un nombre para la afirmación, único en el archivo.",
                pt: "Um nome para a afirmação, único no arquivo.")
        case .claimWhat:
            say(
                en: "What the source asserts, in a line of our own words.",
                es: "Lo que afirma la fuente, en una línea con palabras nuestras.",
                pt: "O que a fonte afirma, em uma linha com palavras nossas.")
        case .claimPrinted:
            say(
                en: "The figure that is asserted: a line or quantity by its id, or written out.",
                es: "La cifra que se afirma: una línea o cantidad por su id, o escrita entera.",
                pt: "O número afirmado: uma linha ou quantidade pelo seu id, ou escrito por extenso.")
        case .claimImplied:
            say(
                en: "A figure that the document does not print, but that follows from those it does.",
                es: "Una cifra que el documento no imprime, pero que se deduce de las que imprime.",
                pt: "Um número que o documento não imprime, mas que decorre dos que imprime.")
        case .claimUnit:
            say(
                en: "The unit of the figures; unless written, that of the printed one.",
                es: "La unidad de las cifras; si no se escribe, la de la impresa.",
                pt: "A unidade dos números; se não escrita, a do impresso.")
        case .claimEquals:
            say(
                en: "What the figure must be: a figure, or an operation on figures.",
                es: "Lo que la cifra debe ser: una cifra, o una operación con cifras.",
                pt: "O que o número deve ser: um número, ou uma operação com números.")
        case .claimAtLeast:
            say(
                en: "What the figure must be at least, as a whole is its parts.",
                es: "Lo que la cifra debe ser al menos, como un todo respecto de sus partes.",
                pt: "O que o número deve ser no mínimo, como um todo em relação às partes.")
        case .claimAtMost:
            say(
                en: "What the figure must be at most.",
                es: "Lo que la cifra debe ser a lo sumo.",
                pt: "O que o número deve ser no máximo.")
        case .claimPlausible:
            say(
                en: "Limits that another source gives.",
                es: "Límites que da otra fuente.",
                pt: "Limites que outra fonte dá.")
        case .claimReconstruction:
            say(
                en: "True where the computation is ours and not one that the document speaks of; \"why\" says what "
                    + "for.",
                es: "True si el cálculo es nuestro y no uno del que hable el documento; \"why\" dice para qué.",
                pt: "True se o cálculo é nosso e não um de que o documento fale; \"why\" diz para quê.")
        case .claimCannotCheck:
            say(
                en: "Why the figure cannot be checked; what it is held against is then only shown.",
                es: "Por qué la cifra no se puede comprobar; aquello con que se contrasta solo se muestra.",
                pt: "Por que o número não pode ser verificado; aquilo com que se confronta só é mostrado.")
        case .claimWhy:
            say(
                en: "What the verdict comes from, in a sentence: where figures differ or are implausible it must "
                    + "stand.",
                es: "De dónde viene el veredicto, en una oración: debe estar si difiere o es inverosímil.",
                pt: "De onde vem o veredito, em uma frase: deve constar se difere ou é implausível.")
        case .figureUnverified:
            say(
                en: "True where nobody looked the figure up where it is said to stand: what rests on it cannot be "
                    + "checked.",
                es: "True si nadie consultó la cifra donde se dice que está: lo que se apoya en ella no se puede "
                    + "comprobar.",
                pt: "True se ninguém consultou o número onde se diz que está: o que se apoia nele não pode ser "
                    + "verificado.")
        case .operationSum: say(en: "The sum of figures.", es: "La suma de cifras.", pt: "A soma de números.")
        case .operationProduct:
            say(en: "The product of figures.", es: "El producto de cifras.", pt: "O produto de números.")
        case .operationDifference:
            say(
                en: "The first figure less the second.",
                es: "La primera cifra menos la segunda.",
                pt: "O primeiro número menos o segundo.")
        case .operationRatio:
            say(
                en: "The first figure divided by the second.",
                es: "La primera cifra dividida por la segunda.",
                pt: "O primeiro número dividido pelo segundo.")
        case .operationShare:
            say(
                en: "The first figure as a percentage of the second.",
                es: "La primera cifra como porcentaje de la segunda.",
                pt: "O primeiro número como porcentagem do segundo.")
        case .operationGrowth:
            say(
                en: "By how many percent the second figure is above the first.",
                es: "En qué porcentaje supera la segunda cifra a la primera.",
                pt: "Em que porcentagem o segundo número supera o primeiro.")
        case .operationRate:
            say(
                en: "A figure in each unit of time, over a period.",
                es: "Una cifra por unidad de tiempo, durante un período.",
                pt: "Um número por unidade de tempo, durante um período.")
        case .operationPer:
            say(
                en: "The unit of time of the rate.",
                es: "La unidad de tiempo de la tasa.",
                pt: "A unidade de tempo da taxa.")
        case .operationOver:
            say(
                en: "The period over which the rate goes on.",
                es: "El período durante el que sigue la tasa.",
                pt: "O período durante o qual a taxa continua.")
        case .operationConversion:
            say(
                en: "An amount in another currency, or in the prices of another year.",
                es: "Un monto en otra moneda, o a precios de otro año.",
                pt: "Um valor em outra moeda, ou a preços de outro ano.")
        case .conversionAmount: say(en: "The amount.", es: "El monto.", pt: "O valor.")
        case .conversionFrom:
            say(
                en: "Its currency and price year: \"BRL@1998\".",
                es: "Su moneda y año de precios: \"BRL@1998\".",
                pt: "A sua moeda e ano de preços: \"BRL@1998\".")
        case .conversionTo:
            say(
                en: "The currency and price year to bring it to: \"USD@2017\".",
                es: "La moneda y el año de precios a los que se lleva: \"USD@2017\".",
                pt: "A moeda e o ano de preços a que é levado: \"USD@2017\".")
        case .conversionOrder:
            say(
                en: "Whether prices or currency are changed first.",
                es: "Si primero se cambian los precios o la moneda.",
                pt: "Se primeiro se mudam os preços ou a moeda.")
        }
    }
}
