import Languages

// What valor is.
extension Words {
    /// What valor is, in a line.
    var tagline: String {
        say(
            en: "the value of digital government, computed",
            es: "el valor del gobierno digital, calculado",
            pt: "o valor do governo digital, calculado")
    }

    /// Which files were written.
    func say(written names: [String]) -> String {
        say(en: "wrote \(list(names))", es: "se escribió \(list(names))", pt: "gravado: \(list(names))")
    }

    /// What to type first, and what it does.
    var beginnings: [(typed: String, says: String)] {
        let file = say(en: "project.json", es: "proyecto.json", pt: "projeto.json")
        return [
            (
                "valor compare",
                say(
                    en: "the published cases side by side", es: "los casos publicados, lado a lado",
                    pt: "os casos publicados, lado a lado")
            ),
            (
                "valor new",
                say(
                    en: "asks for your project, and writes its file",
                    es: "pregunta por su proyecto y escribe su archivo",
                    pt: "pergunta sobre o seu projeto e escreve o arquivo")
            ),
            (
                "valor appraise \(file)",
                say(
                    en: "what it costs, what it is worth, and to whom", es: "cuánto cuesta, cuánto vale y para quién",
                    pt: "quanto custa, quanto vale e para quem")
            ),
            (
                "valor help", say(en: "everything else", es: "todo lo demás", pt: "todo o resto")
            ),
        ]
    }

    /// How to get help on a command.
    var helpHint: String {
        say(
            en: "`valor help COMMAND` or `valor help TOPIC` tells more.",
            es: "`valor help COMANDO` o `valor help TEMA` da más detalles.",
            pt: "`valor help COMANDO` ou `valor help TEMA` dá mais detalhes.")
    }

    /// What valor is, in a few paragraphs.
    var about: [String] {
        [
            say(
                en: "Give valor a proposed digital project, and it tells when the project pays back, what it is "
                    + "worth and what it returns: for society, for the government's budget and for citizens. Eleven "
                    + "published cases come with it, every figure traced to its phrase and page in The Value of "
                    + "Digital Government, and recomputed.",
                es: "Dele a valor un proyecto digital propuesto y le dirá cuándo se recupera la inversión, cuánto "
                    + "vale y cuánto rinde: para la sociedad, para el presupuesto del gobierno y para la ciudadanía. "
                    + "Incluye once casos publicados, con cada cifra remitida a su frase y página en The Value of "
                    + "Digital Government, y recalculados.",
                pt: "Dê a valor um projeto digital proposto, e ele diz quando o projeto se paga, quanto vale e "
                    + "quanto rende: para a sociedade, para o orçamento do governo e para os cidadãos. Traz onze "
                    + "casos publicados, com cada número remetido à sua frase e página em The Value of Digital "
                    + "Government, e recalculados."),
            say(
                en: "Results go to standard output and messages to standard error. What a source does not state is "
                    + "never taken as zero: ≤ and ≥ mark results that an unknown bounds on one side, and what cannot "
                    + "be computed says why.",
                es: "Los resultados van a la salida estándar y los mensajes a la salida de errores. Lo que una "
                    + "fuente no indica nunca se toma como cero: ≤ y ≥ señalan los resultados que un dato "
                    + "desconocido acota por un lado, y lo que no se puede calcular dice por qué.",
                pt: "Os resultados vão para a saída padrão e as mensagens para a saída de erros. O que uma fonte não "
                    + "informa nunca é tomado como zero: ≤ e ≥ marcam os resultados que um dado desconhecido limita "
                    + "de um lado, e o que não pode ser calculado diz por quê."),
        ]
    }
}
