import Facts
import Languages
import Registers
import Reports

/// What a new project file says to whoever fills it in: its remarks, and the names of its sample lines.
enum TemplateText: Sendable, Hashable {
    // Remarks.
    /// What the file is, and what to do with it.
    case head
    /// How remarks and commas work in JSON.
    case howToWriteJSON
    /// How rows work in a table.
    case howToWriteSheet
    /// How to write what nobody knows, in JSON.
    case unknownsInJSON
    /// How to write what nobody knows, in a table.
    case unknownsInSheet
    /// A country has several currencies.
    case severalCurrencies(country: LocalText, codes: [String], chosen: String)
    /// A country has no currency of its own in the register.
    case noCurrency(country: LocalText, chosen: String)
    /// Nobody said which currency.
    case currencyNotSaid(chosen: String)
    /// When the project starts, and when its service does.
    case time
    /// What may be said of the terms.
    case terms
    case investment
    case operating
    case savings
    case volume
    case benefits
    case assumptions

    /// Of what size the illustrative amounts are.
    case sized(String, unitsPerDollar: Double, year: Int)
    /// That they are as in dollars, since no rate of the currency is built in.
    case notSized(String)
    /// From which year of the appraisal a discount rate holds, behind its name.
    case rateFrom(Int)

    // Names.
    case projectName
    case platform
    case ownStaff
    case hosting
    case contracts
    case trips
    case fewerErrors
    case allIllustrative
    /// An investment of which nobody knows anything yet.
    case unknownInvestment

    // What is taken where somebody does not know.
    /// Which currency.
    case assumedCurrency(String)
    /// That the service starts with the project.
    case assumedLaunch
    /// That a line is spent at the start.
    case assumedTime(String)
    /// That a saving is society's.
    case assumedParty(String)
    /// That a saving is reached in full from the first year on.
    case assumedUptake(String)
    /// Of what each unit saves a table has the middle of the range alone.
    case middleOfRange(of: String, part: SheetTerm, low: Double, high: Double)
    /// Where the discount rate comes from.
    case countryRate(RegisteredRate)
}

extension Words {
    /// What a new project file says.
    func say(_ text: TemplateText) -> String {
        switch text {
        case .head:
            say(
                en: "A project for valor. It can be appraised as it is. Every figure in it is illustrative: replace "
                    + "it with your own.",
                es: "Un proyecto para valor. Se puede evaluar tal como está. Todas sus cifras son ilustrativas: "
                    + "reemplácelas por las suyas.",
                pt: "Um projeto para o valor. Pode ser avaliado tal como está. Todos os seus números são "
                    + "ilustrativos: substitua-os pelos seus.")
        case .howToWriteJSON:
            say(
                en: "Anything after // is a comment. A comma after the last entry does no harm.",
                es: "Lo que sigue a // es un comentario. Una coma tras el último elemento no molesta.",
                pt: "O que vem depois de // é um comentário. Uma vírgula após o último elemento não atrapalha.")
        case .howToWriteSheet:
            say(
                en: "A row that starts with # is a comment. Every other row is a fact about the project or one flow; "
                    + "a cell with nothing to say stays empty. Only a JSON file can hold texts in several languages, "
                    + "or a line in other prices than the rest.",
                es: "Una fila que empieza con # es un comentario. Cada una de las demás es un dato del proyecto o un "
                    + "flujo; la celda que no tiene nada que decir queda vacía. Solo un archivo JSON puede tener "
                    + "textos en varios idiomas, o una línea a precios de otro año que las demás.",
                pt: "Uma linha que começa com # é um comentário. Cada uma das demais é um dado do projeto ou um "
                    + "fluxo; a célula que não tem nada a dizer fica vazia. Só um arquivo JSON pode ter textos em "
                    + "vários idiomas, ou uma linha a preços de outro ano que as demais.")
        case .unknownsInJSON:
            say(
                en: "What nobody knows is \"not stated\" or \"not quantified\", never 0. A list left out is not "
                    + "stated; an empty list [] says that there is none.",
                es: "Lo que nadie sabe se escribe \"not stated\" (no consta) o \"not quantified\" (sin cuantificar), "
                    + "nunca 0. Una lista omitida no consta; una lista vacía [] dice que no hay.",
                pt: "O que ninguém sabe se escreve \"not stated\" (não consta) ou \"not quantified\" (sem "
                    + "quantificação), nunca 0. Uma lista omitida não consta; uma lista vazia [] diz que não há.")
        case .unknownsInSheet:
            say(
                en: "What nobody knows is \"not stated\" or \"not quantified\", never 0. A kind without rows is not "
                    + "stated; a row with \"none\" as its amount says that there is none.",
                es: "Lo que nadie sabe se escribe \"no consta\" o \"sin cuantificar\", nunca 0. Un tipo sin filas no "
                    + "consta; una fila con \"ninguno\" como monto dice que no hay.",
                pt: "O que ninguém sabe se escreve \"não consta\" ou \"sem quantificação\", nunca 0. Um tipo sem "
                    + "linhas não consta; uma linha com \"nenhum\" como valor diz que não há.")
        case .severalCurrencies(let country, let codes, let chosen):
            say(
                en: "\(country.text(in: language)) has several currencies (\(list(codes))); \(chosen) is the first "
                    + "of them.",
                es: "\(country.text(in: language)) tiene varias monedas (\(list(codes))); \(chosen) es la primera de "
                    + "ellas.",
                pt: "\(country.text(in: language)): há várias moedas (\(list(codes))); \(chosen) é a primeira delas.")
        case .noCurrency(let country, let chosen):
            say(
                en: "No currency of \(country.text(in: language)) is registered; \(chosen) stands in.",
                es: "No hay ninguna moneda registrada de \(country.text(in: language)); \(chosen) ocupa su lugar.",
                pt: "\(country.text(in: language)): não há nenhuma moeda registrada; \(chosen) ocupa o seu lugar.")
        case .currencyNotSaid(let chosen):
            say(
                en: "Nobody has said which currency yet; \(chosen) stands in.",
                es: "Nadie ha dicho aún en qué moneda; \(chosen) ocupa su lugar.",
                pt: "Ninguém disse ainda em que moeda; \(chosen) ocupa o seu lugar.")
        case .time:
            say(
                en: "The first month, and the month in which the service starts. Until then the project only spends; "
                    + "what recurs runs from then to the horizon.",
                es: "El primer mes, y el mes en que empieza el servicio. Hasta entonces el proyecto solo gasta; lo "
                    + "recurrente corre desde entonces hasta el horizonte.",
                pt: "O primeiro mês, e o mês em que o serviço começa. Até lá o projeto só gasta; o que é recorrente "
                    + "corre daí até o horizonte.")
        case .terms:
            say(
                en: "Unless the project says otherwise: 10 years, and a real discount rate of 12 %.",
                es: "Salvo que el proyecto diga otra cosa: 10 años, y una tasa de descuento real del 12 %.",
                pt: "Salvo se o projeto disser outra coisa: 10 anos, e uma taxa de desconto real de 12%.")
        case .investment:
            say(
                en: "What is spent before the service runs. Quotes for software run over: give the range in which "
                    + "the amount may lie.",
                es: "Lo que se gasta antes de que funcione el servicio. El software suele costar más que lo "
                    + "cotizado: indique el rango en que puede estar el monto.",
                pt: "O que se gasta antes de o serviço funcionar. O software costuma custar mais que o orçado: "
                    + "indique a faixa em que o valor pode estar.")
        case .operating:
            say(
                en: "What it costs to run, year after year.",
                es: "Lo que cuesta mantenerlo en funcionamiento, año tras año.",
                pt: "O que custa mantê-lo em funcionamento, ano após ano.")
        case .savings:
            say(
                en: "What is saved, and who gains: the government, citizens, businesses, or society where nobody can "
                    + "tell them apart. A saving is cashable where it frees money in the budget; hours of staff who "
                    + "stay do not.",
                es: "Lo que se ahorra, y quién gana: el gobierno, la ciudadanía, las empresas, o la sociedad cuando "
                    + "no se pueden separar. Un ahorro es efectivo cuando deja dinero disponible en el "
                    + "presupuesto; las horas del personal que permanece no lo hacen.",
                pt: "O que se economiza, e quem ganha: o governo, os cidadãos, as empresas, ou a sociedade quando "
                    + "não é possível separá-los. Uma economia é de caixa quando deixa dinheiro disponível no "
                    + "orçamento; as horas do pessoal que permanece não o fazem.")
        case .volume:
            say(
                en: "A volume, times what each unit saves, times the share reached in each year of operation.",
                es: "Un volumen, por lo que ahorra cada unidad, por la proporción alcanzada en cada año de operación.",
                pt: "Um volume, vezes o que cada unidade economiza, vezes a proporção alcançada em cada ano de "
                    + "operação.")
        case .benefits:
            say(
                en: "Benefits on which nobody puts a price are listed beside the result.",
                es: "Los beneficios que no se pueden valorar en dinero se enumeran junto al resultado.",
                pt: "Os benefícios que não podem ser valorados em dinheiro são listados ao lado do resultado.")
        case .assumptions:
            say(
                en: "What the figures rest on is printed with the result.",
                es: "Aquello en que se apoyan las cifras se imprime con el resultado.",
                pt: "Aquilo em que os números se apoiam é impresso com o resultado.")
        case .sized(let code, let rate, let year):
            say(
                en: "Its amounts are round figures in \(code): those of a small project in dollars, at the rate of "
                    + "\(year), \(style.significant(rate, digits: 4)) to the US dollar.",
                es: "Sus montos son cifras redondas en \(code): los de un proyecto pequeño en dólares, al tipo de "
                    + "cambio de \(year), \(style.significant(rate, digits: 4)) por dólar estadounidense.",
                pt: "Os seus valores são números redondos em \(code): os de um projeto pequeno em dólares, à taxa de "
                    + "câmbio de \(year), \(style.significant(rate, digits: 4)) por dólar americano.")
        case .notSized(let code):
            say(
                en:
                    "No exchange rate of \(code) is built in: its amounts are of the size that they have in US dollars.",
                es: "No hay un tipo de cambio incorporado de \(code): sus montos son del tamaño que tienen en dólares "
                    + "estadounidenses.",
                pt: "Não há uma taxa de câmbio incorporada de \(code): os seus valores são do tamanho que têm em "
                    + "dólares americanos.")
        case .rateFrom(let year):
            say(en: "from year \(year)", es: "desde el año \(year)", pt: "a partir do ano \(year)")
        case .projectName: say(en: "My project", es: "Mi proyecto", pt: "Meu projeto")
        case .platform:
            say(
                en: "Platform: design and development",
                es: "Plataforma: diseño y desarrollo",
                pt: "Plataforma: concepção e desenvolvimento")
        case .ownStaff: say(en: "Time of own staff", es: "Tiempo del personal propio", pt: "Tempo do pessoal próprio")
        case .hosting: say(en: "Hosting and support", es: "Alojamiento y soporte", pt: "Hospedagem e suporte")
        case .contracts: say(en: "Contracts that end", es: "Contratos que terminan", pt: "Contratos que terminam")
        case .trips:
            say(
                en: "Trips and waiting avoided",
                es: "Viajes y esperas evitados",
                pt: "Deslocamentos e esperas evitados")
        case .fewerErrors:
            say(
                en: "Fewer errors in the records: not quantified",
                es: "Menos errores en los registros: sin cuantificar",
                pt: "Menos erros nos registros: sem quantificação")
        case .allIllustrative:
            say(
                en: "Every figure is illustrative.",
                es: "Todas las cifras son ilustrativas.",
                pt: "Todos os números são ilustrativos.")
        case .unknownInvestment: say(en: "Investment", es: "Inversión", pt: "Investimento")
        case .assumedCurrency(let code):
            say(
                en: "Nobody has said in which currency the amounts are: \(code) is assumed.",
                es: "Nadie ha dicho en qué moneda están los montos: se supone \(code).",
                pt: "Ninguém disse em que moeda estão os valores: supõe-se \(code).")
        case .assumedLaunch:
            say(
                en: "When the service starts is not known: it is assumed to start with the project.",
                es: "No se sabe cuándo empieza el servicio: se supone que empieza con el proyecto.",
                pt: "Não se sabe quando o serviço começa: supõe-se que comece com o projeto.")
        case .assumedTime(let what):
            say(
                en: "\(what): when it is spent is not known; the start of the project is assumed.",
                es: "\(what): no se sabe cuándo se gasta; se supone que al inicio del proyecto.",
                pt: "\(what): não se sabe quando se gasta; supõe-se que no início do projeto.")
        case .assumedParty(let what):
            say(
                en: "\(what): who gains is not known; it is counted for society as a whole.",
                es: "\(what): no se sabe quién gana; se cuenta para la sociedad en su conjunto.",
                pt: "\(what): não se sabe quem ganha; conta-se para a sociedade como um todo.")
        case .middleOfRange(let what, let part, let low, let high):
            say(
                en: "\(what), \(word(part)): between \(number(low)) and \(number(high)); a table holds the middle "
                    + "alone, a JSON file the range too.",
                es: "\(what), \(word(part)): entre \(number(low)) y \(number(high)); una tabla solo tiene el punto "
                    + "medio, un archivo JSON también el rango.",
                pt: "\(what), \(word(part)): entre \(number(low)) e \(number(high)); uma tabela só tem o ponto "
                    + "médio, um arquivo JSON também a faixa.")
        case .countryRate(let rate): say(Note.nationalRate(rate))
        case .assumedUptake(let what):
            say(
                en: "\(what): the share reached year by year is not known; all of it is counted from the first year "
                    + "on.",
                es: "\(what): no se sabe qué proporción se alcanza cada año; se cuenta todo desde el primer año.",
                pt: "\(what): não se sabe que proporção se alcança a cada ano; conta-se tudo desde o primeiro ano.")
        }
    }

    private func number(_ number: Double) -> String { style.significant(number, digits: 12) }
}
