import Languages

extension Words {
    /// What a key of a project as a whole holds.
    func describe(_ key: KeyTopic.Project) -> String {
        switch key {
        case .projectName:
            say(en: "What the project is called.", es: "Cómo se llama el proyecto.", pt: "Como se chama o projeto.")
        case .projectAbout:
            say(
                en: "What it does, in a sentence or two.",
                es: "Qué hace, en una o dos frases.",
                pt: "O que faz, em uma ou duas frases.")
        case .projectCountry:
            say(
                en: "ISO 3166-1 alpha-3 code of the country.",
                es: "Código ISO 3166-1 alfa-3 del país.",
                pt: "Código ISO 3166-1 alfa-3 do país.")
        case .projectInstitution: say(en: "Who carries it out.", es: "Quién lo lleva a cabo.", pt: "Quem o executa.")
        case .projectCurrency:
            say(
                en: "ISO 4217 code of the currency of the amounts, and of every result.",
                es: "Código ISO 4217 de la moneda de los montos y de todos los resultados.",
                pt: "Código ISO 4217 da moeda dos valores e de todos os resultados.")
        case .projectPriceYear:
            say(
                en: "The year in whose prices the amounts are.",
                es: "El año a cuyos precios están los montos.",
                pt: "O ano a cujos preços estão os valores.")
        case .projectPriceYearIsOurs:
            say(
                en: "True where the source gives no price year and you assumed it: it is printed as an assumption.",
                es: "true si la fuente no da el año de precios y usted lo supuso: se imprime como supuesto.",
                pt: "true se a fonte não dá o ano de preços e você o supôs: é impresso como premissa.")
        case .projectStart:
            say(
                en: "The first month of the project, from which all time counts. Without it months are written "
                    + "\"month 28\" or \"year 2\".",
                es: "El primer mes del proyecto, desde el que se cuenta el tiempo. Sin él los meses se escriben "
                    + "\"month 28\" o \"year 2\".",
                pt: "O primeiro mês do projeto, a partir do qual se conta o tempo. Sem ele os meses se escrevem "
                    + "\"month 28\" ou \"year 2\".")
        case .projectOperationalFrom:
            say(
                en: "The month in which the service starts; what recurs counts from here unless its line says "
                    + "otherwise. Left out, it is the start.",
                es: "El mes en que empieza el servicio; lo que se repite cuenta desde aquí, salvo que su línea diga "
                    + "otra cosa. Si falta, es el comienzo.",
                pt: "O mês em que o serviço começa; o que se repete conta a partir daqui, salvo se a linha disser "
                    + "outra coisa. Se faltar, é o início.")
        case .projectHorizon:
            say(
                en: "How many years are counted; 10 unless written.",
                es: "Cuántos años se cuentan; 10 si no se escribe.",
                pt: "Quantos anos são contados; 10 se não for escrito.")
        case .projectLife:
            say(
                en: "How many years the platform is said to last; `valor check` warns of a longer horizon.",
                es: "Cuántos años se dice que dura la plataforma; `valor check` avisa de un horizonte más largo.",
                pt: "Quantos anos se diz que a plataforma dura; `valor check` avisa de um horizonte mais longo.")
        case .projectDiscountRate:
            say(
                en: "The real discount rate, or a schedule of rates by year; 12% unless written.",
                es: "La tasa de descuento real, o un calendario de tasas por año; 12% si no se escribe.",
                pt: "A taxa de desconto real, ou um calendário de taxas por ano; 12% se não for escrita.")
        case .projectPrices:
            say(
                en: "\"current\" where each amount is in the prices of the year in which it falls; constant unless "
                    + "written.",
                es: "\"current\" donde cada monto está a precios del año en que ocurre; constantes si no se escribe.",
                pt: "\"current\" onde cada valor está a preços do ano em que ocorre; constantes se não se escreve.")
        case .projectInflation:
            say(
                en: "The inflation a year, or a schedule by year: it deflates current prices, and makes a nominal "
                    + "rate real.",
                es: "La inflación anual, o un plan por año: deflacta los precios corrientes y hace real una tasa "
                    + "nominal.",
                pt: "A inflação ao ano, ou um plano por ano: deflaciona preços correntes e torna real uma taxa "
                    + "nominal.")
        case .projectTiming:
            say(
                en: "Where in its year a recurring amount is discounted; at the end unless written.",
                es: "En qué punto de su año se descuenta un monto que se repite; al final si no se escribe.",
                pt: "Em que ponto do ano se desconta um valor que se repete; no fim se não for escrito.")
        case .projectInvestment:
            say(
                en: "What is spent to build it, a line each. [] means none; left out, it is not stated.",
                es: "Lo que se gasta en construirlo, una línea por partida. [] significa ninguno; si falta, no está "
                    + "declarado.",
                pt: "O que se gasta para construí-lo, uma linha por item. [] significa nenhum; se faltar, não foi "
                    + "declarado.")
        case .projectOperating:
            say(
                en: "What is spent to run it, a line each. [] means none; left out, it is not stated.",
                es: "Lo que se gasta en operarlo, una línea por partida. [] significa ninguno; si falta, no está "
                    + "declarado.",
                pt: "O que se gasta para operá-lo, uma linha por item. [] significa nenhum; se faltar, não foi "
                    + "declarado.")
        case .projectSavings:
            say(
                en: "What is saved or gained, and by whom, a line each. [] means none; left out, it is not stated.",
                es: "Lo que se ahorra o gana, y quién, una línea por partida. [] significa ninguno; si falta, no "
                    + "está declarado.",
                pt: "O que se economiza ou ganha, e quem, uma linha por item. [] significa nenhum; se faltar, não "
                    + "foi declarado.")
        case .projectTransfers:
            say(
                en: "Payments between parties, as fees and grants: they make one richer and another poorer, and "
                    + "nobody in the sum.",
                es: "Pagos entre partes, como tasas y subvenciones: enriquecen a una y empobrecen a otra, y a nadie "
                    + "en la suma.",
                pt: "Pagamentos entre partes, como taxas e subvenções: enriquecem uma e empobrecem outra, e ninguém "
                    + "na soma.")
        case .projectResidual:
            say(
                en: "What is still worth something when the horizon ends.",
                es: "Lo que aún vale algo cuando termina el horizonte.",
                pt: "O que ainda vale algo quando o horizonte termina.")
        case .projectBenefits:
            say(
                en: "Benefits that nobody gave a price: they stand beside the result.",
                es: "Beneficios a los que nadie puso precio: acompañan al resultado.",
                pt: "Benefícios aos quais ninguém deu preço: acompanham o resultado.")
        case .projectAssumptions:
            say(
                en: "What was assumed: it is printed with the result.",
                es: "Lo que se supuso: se imprime con el resultado.",
                pt: "O que se supôs: é impresso com o resultado.")
        case .stepFrom:
            say(
                en: "The year of the appraisal from which the rate holds; the first step starts with 1.",
                es: "El año de la evaluación desde el que rige la tasa; el primer tramo empieza en 1.",
                pt: "O ano da avaliação a partir do qual a taxa vale; o primeiro degrau começa em 1.")
        case .stepRate:
            say(en: "The real rate of those years.", es: "La tasa real de esos años.", pt: "A taxa real desses anos.")
        case .nominalRate:
            say(
                en: "A nominal rate, or a schedule of such rates by year.",
                es: "Una tasa nominal, o un plan de tales tasas por año.",
                pt: "Uma taxa nominal, ou um plano de tais taxas por ano.")
        case .projectDelay:
            say(
                en: "By how many months the service and all that runs with it starts later than the file says; a "
                    + "number of months, or one with its range.",
                es: "Cuántos meses más tarde de lo que dice el archivo empieza el servicio, con todo lo que corre "
                    + "con él; un número de meses, o uno con su rango.",
                pt: "Quantos meses depois do que diz o arquivo começa o serviço, com tudo o que corre com ele; um "
                    + "número de meses, ou um com a sua faixa.")
        case .projectCorrelations:
            say(
                en: "Which figures with a range move together.",
                es: "Qué cifras con rango se mueven juntas.",
                pt: "Quais números com faixa se movem juntos.")
        case .correlationBetween:
            say(
                en: "Two figures: the id of a line, or of one of its figures, as portal.growth; delay, horizon, "
                    + "discountRate.",
                es: "Dos cifras: el id de una línea, o el de una de sus cifras, como portal.growth; delay, horizon, "
                    + "discountRate.",
                pt: "Dois números: o id de uma linha, ou o de um dos seus números, como portal.growth; delay, "
                    + "horizon, discountRate.")
        case .correlationRank:
            say(
                en: "The correlation of their ranks, between -1 and 1.",
                es: "La correlación de sus rangos, entre -1 y 1.",
                pt: "A correlação dos seus postos, entre -1 e 1.")
        case .correlationNote:
            say(en: "Why they move together.", es: "Por qué se mueven juntas.", pt: "Por que se movem juntos.")
        case .projectRollOut:
            say(
                en: "The institutions that the project is rolled out to, and how fast; lines follow it with \"for\".",
                es: "Las instituciones a las que se extiende el proyecto, y con qué rapidez; las líneas lo siguen "
                    + "con \"for\".",
                pt: "As instituições às quais o projeto se estende, e com que rapidez; as linhas o seguem com "
                    + "\"for\".")
        case .projectPhysical:
            say(
                en: "What is saved or caused in physical units, as carbon and paper, a line each.",
                es: "Lo que se ahorra o se causa en unidades físicas, como carbono y papel, una línea por partida.",
                pt: "O que se economiza ou se causa em unidades físicas, como carbono e papel, uma linha por item.")
        case .projectMethod:
            say(
                en: "What the public sector counts beside market prices. It adds results; those at market prices "
                    + "stay.",
                es: "Lo que el sector público cuenta además de los precios de mercado. Agrega resultados; los de "
                    + "precios de mercado quedan.",
                pt: "O que o setor público conta além dos preços de mercado. Acrescenta resultados; os de preços de "
                    + "mercado ficam.")
        case .projectIndicators:
            say(
                en: "Criteria by which benefits without a price are scored, beside the result and never added to it.",
                es: "Criterios con que se puntúan los beneficios sin precio, al lado del resultado y nunca sumados a "
                    + "él.",
                pt: "Critérios com que se pontuam os benefícios sem preço, ao lado do resultado e nunca somados a "
                    + "ele.")
        case .projectLives:
            say(
                en: "How options of different lives compare: by what each is worth a year (`annual`), or each "
                    + "renewed after its life, at constant prices, up to a common horizon (`repeat`).",
                es: "Cómo se comparan opciones de distinta vida: por lo que vale cada una al año (`annual`), o cada "
                    + "una renovada al terminar su vida, a precios constantes, hasta un horizonte común (`repeat`).",
                pt: "Como se comparam opções de vidas diferentes: pelo que cada uma vale ao ano (`annual`), ou cada "
                    + "uma renovada ao fim da sua vida, a preços constantes, até um horizonte comum (`repeat`).")
        case .projectOptions:
            say(
                en: "The ways to do it, at least two; the first, as to do nothing, is what the others are compared "
                    + "with.",
                es: "Las maneras de hacerlo, al menos dos; con la primera, como no hacer nada, se comparan las demás.",
                pt: "As maneiras de fazê-lo, ao menos duas; com a primeira, como não fazer nada, comparam-se as "
                    + "demais.")
        case .methodShadowPrices:
            say(
                en: "What resources are worth to society, by the category that lines name.",
                es: "Cuánto valen los recursos para la sociedad, por la categoría que nombran las líneas.",
                pt: "Quanto valem os recursos para a sociedade, pela categoria que as linhas nomeiam.")
        case .methodDistribution:
            say(
                en: "Weights by income for the groups that lines name.",
                es: "Ponderaciones por ingreso de los grupos que nombran las líneas.",
                pt: "Ponderações por renda dos grupos que as linhas nomeiam.")
        case .methodPublicFunds:
            say(
                en: "What it costs society to raise public money.",
                es: "Lo que cuesta a la sociedad recaudar dinero público.",
                pt: "O que custa à sociedade arrecadar dinheiro público.")
        case .publicFundsMarginalCost:
            say(
                en: "What a unit of public money costs beside the unit itself, as 20%.",
                es: "Cuánto cuesta una unidad de dinero público además de ella misma, como 20%.",
                pt: "Quanto custa uma unidade de dinheiro público além dela mesma, como 20%.")
        case .shadowPriceCategory:
            say(
                en: "The name that lines have under \"category\".",
                es: "El nombre que las líneas llevan en \"category\".",
                pt: "O nome que as linhas levam em \"category\".")
        case .shadowPriceFactor:
            say(
                en: "The factor on the price without taxes, with its source; or \"register\" for that of the "
                    + "country's register.",
                es: "El factor sobre el precio sin impuestos, con su fuente; o \"register\" para el del registro del "
                    + "país.",
                pt: "O fator sobre o preço sem impostos, com sua fonte; ou \"register\" para o do registro do país.")
        case .groupGroup:
            say(
                en: "The name that lines have under \"group\".",
                es: "El nombre que las líneas llevan en \"group\".",
                pt: "O nome que as linhas levam em \"group\".")
        case .groupIncome:
            say(
                en: "The group's income, in the terms of the reference income.",
                es: "El ingreso del grupo, en los términos del de referencia.",
                pt: "A renda do grupo, nos termos da de referência.")
        case .distributionElasticity:
            say(
                en: "The elasticity of the marginal utility of income.",
                es: "La elasticidad de la utilidad marginal del ingreso.",
                pt: "A elasticidade da utilidade marginal da renda.")
        case .distributionReferenceIncome:
            say(
                en: "The income at which the weight is one.",
                es: "El ingreso cuyo peso es uno.",
                pt: "A renda cujo peso é um.")
        case .distributionGroups:
            say(
                en: "The groups, each with its income.",
                es: "Los grupos, cada uno con su ingreso.",
                pt: "Os grupos, cada um com sua renda.")
        case .indicatorsScale:
            say(
                en: "The highest score; 10 unless written.",
                es: "El puntaje máximo; 10 si no se escribe.",
                pt: "A pontuação máxima; 10 se não for escrita.")
        case .indicatorsCriteria:
            say(
                en: "The criteria; their weights make 100%.",
                es: "Los criterios; sus pesos suman 100%.",
                pt: "Os critérios; seus pesos somam 100%.")
        case .criterionWhat: say(en: "What is looked at.", es: "Qué se mira.", pt: "O que se observa.")
        case .criterionWeight: say(en: "Its share of the whole.", es: "Su parte del total.", pt: "Sua parte do total.")
        case .criterionScore:
            say(
                en: "The score of a project without options.",
                es: "El puntaje de un proyecto sin opciones.",
                pt: "A pontuação de um projeto sem opções.")
        case .criterionScores:
            say(
                en: "The score of each option, by its id.",
                es: "El puntaje de cada opción, por su id.",
                pt: "A pontuação de cada opção, por seu id.")
        case .criterionWhy:
            say(en: "Why it is scored so.", es: "Por qué se puntúa así.", pt: "Por que se pontua assim.")
        case .optionId:
            say(
                en: "The name by which the option is chosen.",
                es: "El nombre con que se elige la opción.",
                pt: "O nome com que se escolhe a opção.")
        case .optionWhat:
            say(en: "What the option is.", es: "En qué consiste la opción.", pt: "Em que consiste a opção.")
        case .optionProposed:
            say(
                en: "True for the option that the file proposes; commands that take one project take it.",
                es: "true para la opción que el archivo propone; la toman los comandos que toman un solo proyecto.",
                pt: "true para a opção que o arquivo propõe; os comandos que tomam um só projeto a tomam.")
        case .optionChange:
            say(
                en: "What it changes in the file's lines, by their ids: keys to replace; null takes a key or a line "
                    + "out.",
                es: "Lo que cambia en las líneas del archivo, por su id: claves que se reemplazan; null quita una "
                    + "clave o una línea.",
                pt: "O que muda nas linhas do arquivo, por seu id: chaves a substituir; null tira uma chave ou uma "
                    + "linha.")
        case .optionPlus:
            say(
                en: "Lines that it adds to those of the file. A list of its own, beside, stands in place of the "
                    + "file's.",
                es: "Líneas que agrega a las del archivo. Una lista propia, al lado, reemplaza a la del archivo.",
                pt: "Linhas que acrescenta às do arquivo. Uma lista própria, ao lado, substitui a do arquivo.")
        case .limitsAtLeast: say(en: "The lower limit.", es: "El límite inferior.", pt: "O limite inferior.")
        case .limitsAtMost: say(en: "The upper limit.", es: "El límite superior.", pt: "O limite superior.")
        case .projectRisks:
            say(
                en: "What may happen to it and would cost money or time, a risk each.",
                es: "Lo que puede ocurrirle y costaría dinero o tiempo, un riesgo por elemento.",
                pt: "O que pode acontecer com ele e custaria dinheiro ou tempo, um risco por elemento.")
        case .projectOptimismBias:
            say(
                en: "By how much its estimates are taken to be too favourable; off the results unless --adjust asks "
                    + "for it.",
                es: "En cuánto se toman sus estimaciones por demasiado favorables; fuera de los resultados salvo que "
                    + "--adjust lo pida.",
                pt: "Em quanto suas estimativas são tidas como favoráveis demais; fora dos resultados, salvo se "
                    + "--adjust o pedir.")
        case .projectEvidenceCorrections:
            say(
                en: "By how much amounts of each grade of evidence are corrected; off the results unless --adjust "
                    + "asks for it.",
                es: "En cuánto se corrigen los montos de cada grado de evidencia; fuera de los resultados salvo que "
                    + "--adjust lo pida.",
                pt: "Em quanto se corrigem os valores de cada grau de evidência; fora dos resultados, salvo se "
                    + "--adjust o pedir.")
        case .projectDiscountRateIncludesRisk:
            say(
                en: "True where the discount rate contains a premium for risk, so that an optimism bias would count "
                    + "it twice.",
                es: "Verdadero si la tasa de descuento contiene una prima por riesgo, de modo que un sesgo de "
                    + "optimismo la contaría dos veces.",
                pt: "Verdadeiro se a taxa de desconto contém um prêmio de risco, de modo que um viés de otimismo o "
                    + "contaria duas vezes.")
        case .biasCategory:
            say(
                en: "The kind of project of the published uplifts.",
                es: "La clase de proyecto de los recargos publicados.",
                pt: "O tipo de projeto dos acréscimos publicados.")
        case .biasMitigated:
            say(
                en: "The share of the upper bound that risk management has taken away; at least the lower bound is "
                    + "left.",
                es: "La proporción del límite superior que quitó la gestión de riesgos; queda al menos el límite "
                    + "inferior.",
                pt: "A proporção do limite superior que a gestão de riscos retirou; resta ao menos o limite inferior.")
        case .biasInvestment:
            say(
                en: "An uplift of the project's own on the investment.",
                es: "Un recargo propio sobre la inversión.",
                pt: "Um acréscimo próprio sobre o investimento.")
        case .biasOperating:
            say(
                en: "An uplift of the project's own on the operating cost.",
                es: "Un recargo propio sobre el costo de operación.",
                pt: "Um acréscimo próprio sobre o custo de operação.")
        case .biasDuration:
            say(
                en: "An uplift of the project's own on the months up to the launch.",
                es: "Un recargo propio sobre los meses hasta la puesta en marcha.",
                pt: "Um acréscimo próprio sobre os meses até o lançamento.")
        case .biasSource:
            say(
                en: "Where the uplifts of its own come from.",
                es: "De dónde provienen los recargos propios.",
                pt: "De onde vêm os acréscimos próprios.")
        case .evidenceCorrection:
            say(
                en: "By which share a cost of this grade is raised, and a benefit lowered.",
                es: "En qué proporción sube un costo de este grado y baja un beneficio.",
                pt: "Em que proporção sobe um custo deste grau e cai um benefício.")
        }
    }
}
