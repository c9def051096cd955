import Languages

// What the examples of commands show.
extension Words {
    /// What an example of a command shows.
    func example(_ command: CommandName, _ index: Int) -> String {
        let texts: [String] =
            switch command {
            case .compare:
                [
                    say(en: "the eleven cases", es: "los once casos", pt: "os onze casos"),
                    say(
                        en: "other terms, from the treasury's point of view",
                        es: "otros parámetros, desde el punto de vista del fisco",
                        pt: "outros parâmetros, do ponto de vista do Tesouro"),
                    say(
                        en: "another reading of one case", es: "otra lectura de un caso", pt: "outra leitura de um caso"
                    ),
                    say(
                        en: "a project of your own beside two cases",
                        es: "un proyecto propio junto a dos casos",
                        pt: "um projeto próprio ao lado de dois casos"),
                    say(
                        en: "in soles of 2023, with the paths",
                        es: "en soles de 2023, con los caminos",
                        pt: "em soles de 2023, com os caminhos"),
                    say(en: "for a spreadsheet", es: "para una hoja de cálculo", pt: "para uma planilha"),
                    say(
                        en: "for a spreadsheet in Brazil",
                        es: "para una hoja de cálculo en Brasil",
                        pt: "para uma planilha no Brasil"),
                ]
            case .cases:
                [
                    say(en: "the list", es: "la lista", pt: "a lista"),
                    say(en: "for a program", es: "para un programa", pt: "para um programa"),
                    say(
                        en: "the partial cases of other documents",
                        es: "los casos parciales de otros documentos",
                        pt: "os casos parciais de outros documentos"),
                ]
            case .show:
                [
                    say(en: "one case", es: "un caso", pt: "um caso"),
                    say(
                        en: "on other terms, in Spanish",
                        es: "con otros parámetros, en español",
                        pt: "com outros parâmetros, em espanhol"),
                    say(
                        en: "a partial case: what can be said of it",
                        es: "un caso parcial: lo que se puede decir",
                        pt: "um caso parcial: o que se pode dizer"),
                ]
            case .audit:
                [
                    say(en: "every claim there is", es: "todas las afirmaciones", pt: "todas as afirmações"),
                    say(en: "those of one case", es: "las de un caso", pt: "as de um caso"),
                    say(
                        en: "those that the document's own figures contradict",
                        es: "las que las propias cifras del documento contradicen",
                        pt: "as que os próprios números do documento contradizem"),
                    say(
                        en: "to stop where a claim differs",
                        es: "para detenerse si una difiere",
                        pt: "para parar se uma difere"),
                ]
            case .appraise:
                [
                    say(en: "a project", es: "un proyecto", pt: "um projeto"),
                    say(en: "the whole report", es: "el informe completo", pt: "o relatório completo"),
                    say(
                        en: "the year table for the budget office",
                        es: "la tabla anual para la oficina de presupuesto",
                        pt: "a tabela anual para o órgão de orçamento"),
                    say(
                        en: "a chart of its payback", es: "un gráfico de su recuperación",
                        pt: "um gráfico do seu payback"),
                    say(en: "on other terms", es: "con otros parámetros", pt: "com outros parâmetros"),
                    say(
                        en: "at the country's own rate, and at others",
                        es: "a la tasa del propio país, y a otras",
                        pt: "à taxa do próprio país, e a outras"),
                    say(en: "options side by side", es: "opciones lado a lado", pt: "opções lado a lado"),
                    say(en: "one of them in full", es: "una de ellas completa", pt: "uma delas completa"),
                ]
            case .simulate:
                [
                    say(en: "a project", es: "un proyecto", pt: "um projeto"),
                    say(
                        en: "more draws, and the chance of payback by a month",
                        es: "más iteraciones, y la probabilidad de recuperar hasta un mes",
                        pt: "mais iterações, e a probabilidade de payback até um mês"),
                    say(
                        en: "points that converge faster, for a program",
                        es: "puntos que convergen más rápido, para un programa",
                        pt: "pontos que convergem mais rápido, para um programa"),
                    say(
                        en: "a part, on one machine of two",
                        es: "una parte, en una de dos máquinas",
                        pt: "uma parte, em uma de duas máquinas"),
                    say(en: "both parts put together", es: "ambas partes reunidas", pt: "ambas as partes reunidas"),
                ]
            case .sensitivity:
                [
                    say(en: "a project", es: "un proyecto", pt: "um projeto"),
                    say(
                        en: "two figures together, for the budget",
                        es: "dos variables juntas, para el presupuesto",
                        pt: "duas variáveis juntas, para o orçamento"),
                    say(
                        en: "the figures, for a spreadsheet",
                        es: "las variables, para una hoja de cálculo",
                        pt: "as variáveis, para uma planilha"),
                    say(en: "for a program", es: "para un programa", pt: "para um programa"),
                ]
            case .budget:
                [
                    say(
                        en: "a project, by the fiscal years of its country",
                        es: "un proyecto, según los años fiscales de su país",
                        pt: "um projeto, segundo os exercícios do seu país"),
                    say(
                        en: "by fiscal years from July, for a spreadsheet",
                        es: "por años fiscales desde julio, para una hoja de cálculo",
                        pt: "por exercícios a partir de julho, para uma planilha"),
                    say(
                        en: "two projects and their sum, in dollars of 2024",
                        es: "dos proyectos y su suma, en dólares de 2024",
                        pt: "dois projetos e a sua soma, em dólares de 2024"),
                    say(
                        en: "a published case, a row a fiscal year",
                        es: "un caso publicado, una fila por año fiscal",
                        pt: "um caso publicado, uma linha por exercício"),
                ]
            case .new:
                [
                    say(
                        en: "questions, and a file of the answers",
                        es: "preguntas, y un archivo con lo respondido",
                        pt: "perguntas, e um arquivo com as respostas"),
                    say(
                        en: "the questions from where they were left",
                        es: "las preguntas, desde donde se dejaron",
                        pt: "as perguntas, de onde foram deixadas"),
                    say(
                        en: "a file to fill in, in Spanish",
                        es: "un archivo para llenar, en español",
                        pt: "um arquivo para preencher, em espanhol"),
                    say(en: "for a spreadsheet", es: "para una hoja de cálculo", pt: "para uma planilha"),
                ]
            case .check:
                [
                    say(en: "one file", es: "un archivo", pt: "um arquivo"),
                    say(
                        en: "several, where a warning counts too",
                        es: "varios; una advertencia también cuenta",
                        pt: "vários; um aviso também conta"),
                    say(
                        en: "what was found, for a program",
                        es: "lo que se encontró, para un programa",
                        pt: "o que foi encontrado, para um programa"),
                ]
            case .batch:
                [
                    say(en: "many projects", es: "muchos proyectos", pt: "muitos projetos"),
                    say(en: "many cash flows", es: "muchos flujos de caja", pt: "muitos fluxos de caixa"),
                    say(
                        en: "two results of each project, as lines of JSON",
                        es: "dos resultados de cada proyecto, como líneas de JSON",
                        pt: "dois resultados de cada projeto, como linhas de JSON"),
                    say(
                        en: "from where it was ended, if it was", es: "desde donde se interrumpió, si se interrumpió",
                        pt: "de onde foi interrompido, se foi"),
                    say(
                        en: "every project file of a folder", es: "cada archivo de proyecto de una carpeta",
                        pt: "cada arquivo de projeto de uma pasta"),
                    say(
                        en: "a simulation of each", es: "una simulación de cada uno", pt: "uma simulação de cada um"),
                ]
            case .convert:
                [
                    say(en: "by the path that is usual", es: "por el camino usual", pt: "pelo caminho usual"),
                    say(en: "exchanged first", es: "cambiado primero", pt: "convertido primeiro"),
                    say(
                        en: "with rates of your own, in Panama's prices",
                        es: "con tipos propios, en precios de Panamá",
                        pt: "com taxas próprias, em preços do Panamá"),
                ]
            case .rates:
                [
                    say(en: "what there is", es: "lo que hay", pt: "o que há"),
                    say(
                        en: "Brazil's figures, year by year",
                        es: "las cifras de Brasil, año por año",
                        pt: "os números do Brasil, ano a ano"),
                ]
            case .schema:
                [
                    say(en: "the list", es: "la lista", pt: "a lista"),
                    say(
                        en: "for an editor: completion, and red lines",
                        es: "para un editor: completa y subraya en rojo",
                        pt: "para um editor: completa e sublinha em vermelho"),
                    say(en: "the keys, as tables", es: "las claves, en tablas", pt: "as chaves, em tabelas"),
                ]
            case .completion:
                [
                    say(en: "for this bash, now", es: "para este bash, ahora", pt: "para este bash, agora"),
                    say(
                        en: "for fish, from now on",
                        es: "para fish, desde ahora",
                        pt: "para o fish, a partir de agora"),
                ]
            case .man:
                [
                    say(en: "on the screen, in Spanish", es: "en la pantalla, en español", pt: "na tela, em espanhol"),
                    say(en: "as a page of a wiki", es: "como página de un wiki", pt: "como página de um wiki"),
                ]
            case .version: [say(en: "the version", es: "la versión", pt: "a versão")]
            case .help:
                [
                    say(en: "a command", es: "un comando", pt: "um comando"),
                    say(en: "a topic", es: "un tema", pt: "um tema"),
                    say(en: "a command, for a wiki", es: "un comando, para un wiki", pt: "um comando, para um wiki"),
                ]
            }
        return texts.indices.contains(index) ? texts[index] : ""
    }
}
