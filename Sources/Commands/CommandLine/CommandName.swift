import Languages

/// The subcommands, by the words that people type.
enum CommandName: String, Sendable, Hashable, CaseIterable {
    case compare
    case cases
    case show
    case audit
    case appraise
    case simulate
    case sensitivity
    case budget
    case new
    case check
    case batch
    case convert
    case rates
    case schema
    case completion
    case man
    case version
    case help
}

extension Words {
    /// What a command does, in a line.
    func summary(_ command: CommandName) -> String {
        switch command {
        case .compare:
            say(
                en: "sets cases and projects side by side",
                es: "pone casos y proyectos lado a lado",
                pt: "põe casos e projetos lado a lado")
        case .cases:
            say(en: "lists the published cases", es: "enumera los casos publicados", pt: "lista os casos publicados")
        case .show:
            say(
                en: "shows a case: every figure with its phrase, year by year, and the results",
                es: "muestra un caso: cada cifra con su frase, año por año, y los resultados",
                pt: "mostra um caso: cada número com a sua frase, ano a ano, e os resultados")
        case .audit:
            say(
                en: "computes the sources' claims again and judges them",
                es: "recalcula lo que afirman las fuentes y lo juzga",
                pt: "recalcula o que as fontes afirmam e o julga")
        case .appraise:
            say(
                en: "appraises a proposed project",
                es: "evalúa un proyecto propuesto",
                pt: "avalia um projeto proposto")
        case .simulate:
            say(
                en: "says how sure the results are: draws every figure that has a range, many times over",
                es: "dice qué tan seguros son los resultados: simula muchas veces cada variable que tiene un rango",
                pt: "diz quão seguros são os resultados: simula muitas vezes cada variável que tem uma faixa")
        case .sensitivity:
            say(
                en: "says what turns the result: moves every figure, one at a time",
                es: "dice qué cambia el signo del resultado: mueve cada variable, una por vez",
                pt: "diz o que muda o sinal do resultado: move cada variável, uma de cada vez")
        case .budget:
            say(
                en: "says what projects cost and save in each fiscal year, line by line",
                es: "dice lo que los proyectos cuestan y ahorran en cada año fiscal, línea por línea",
                pt: "diz o que os projetos custam e economizam em cada exercício, linha por linha")
        case .new:
            say(
                en: "writes a project file to start from, or asks for what stands in it",
                es: "escribe el archivo de un proyecto para empezar, o pregunta lo que va en él",
                pt: "grava o arquivo de um projeto para começar, ou pergunta o que vai nele")
        case .check:
            say(
                en: "looks for errors and doubts in project files, without appraising them",
                es: "busca errores y dudas en archivos de proyectos, sin evaluarlos",
                pt: "procura erros e dúvidas em arquivos de projetos, sem avaliá-los")
        case .batch:
            say(
                en: "computes many projects or cash flows, a row each",
                es: "calcula muchos proyectos o flujos de caja, uno por fila",
                pt: "calcula muitos projetos ou fluxos de caixa, um por linha")
        case .convert:
            say(
                en: "converts an amount to another currency and price year, and shows the path",
                es: "convierte un monto a otra moneda y a los precios de otro año, y muestra el camino",
                pt: "converte um valor para outra moeda e os preços de outro ano, e mostra o caminho")
        case .rates:
            say(
                en: "shows the exchange rates and prices that are built in, and how good they are",
                es: "muestra los tipos de cambio y los precios incorporados, y cuán buenos son",
                pt: "mostra as taxas de câmbio e os preços incorporados, e quão bons são")
        case .schema:
            say(
                en: "prints the JSON Schema of a file or of what a command prints",
                es: "imprime el JSON Schema de un archivo o de lo que imprime un comando",
                pt: "imprime o JSON Schema de um arquivo ou do que um comando imprime")
        case .completion:
            say(
                en: "prints what completes command lines in bash, zsh or fish",
                es: "imprime lo que completa las líneas de comandos en bash, zsh o fish",
                pt: "imprime o que completa as linhas de comando no bash, no zsh ou no fish")
        case .man: say(en: "prints the manual", es: "imprime el manual", pt: "imprime o manual")
        case .version: say(en: "prints the version", es: "imprime la versión", pt: "imprime a versão")
        case .help: say(en: "explains a command", es: "explica un comando", pt: "explica um comando")
        }
    }
}
