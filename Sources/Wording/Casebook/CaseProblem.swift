import Casebook
import Findings
import Languages

// What is wrong with a case.
extension Words {
    func say(_ problem: CaseProblem) -> String {
        switch problem {
        case .noQuote:
            say(
                en: "every figure of a case has a \"quote\", the source's own short phrase",
                es: "cada cifra de un caso lleva una \"quote\", la frase breve de la propia fuente",
                pt: "cada número de um caso leva uma \"quote\", a frase curta da própria fonte")
        case .noPlace:
            say(
                en: "every figure of a case has a \"place\" in its document",
                es: "cada cifra de un caso lleva un \"place\", su lugar en el documento",
                pt: "cada número de um caso leva um \"place\", o seu lugar no documento")
        case .noExplanation:
            say(
                en: "a reconstruction says in \"note\" how it was made",
                es: "una reconstrucción dice en \"note\" cómo se hizo",
                pt: "uma reconstrução diz em \"note\" como foi feita")
        case .unknownTarget(let name, let near?, _):
            say(
                en: "the reading changes \"\(name)\", which is not there; did you mean \"\(near)\"?",
                es: "la lectura cambia \"\(name)\", que no existe\(didYouMean(near))",
                pt: "a leitura muda \"\(name)\", que não existe\(didYouMean(near))")
        case .unknownTarget(let name, nil, let known):
            say(
                en: "the reading changes \"\(name)\", which is not there; there are \(list(known))",
                es: "la lectura cambia \"\(name)\", que no existe; lo que hay es \(list(known))",
                pt: "a leitura muda \"\(name)\", que não existe; o que há é \(list(known))")
        case .duplicateReading(let id):
            say(
                en: "two readings are called \"\(id)\"; rename one of them",
                es: "dos lecturas se llaman \"\(id)\"; cambie el nombre de una",
                pt: "duas leituras se chamam \"\(id)\"; mude o nome de uma")
        case .defaultChanges:
            say(
                en: "the default reading changes nothing: write the lines themselves as it reads them",
                es: "la lectura por omisión no cambia nada: escriba las líneas mismas como ella las lee",
                pt: "a leitura padrão não muda nada: escreva as próprias linhas como ela as lê")
        case .severalDefaults:
            say(
                en: "only one reading can be the default",
                es: "solo una lectura puede ser la predeterminada",
                pt: "só uma leitura pode ser a padrão")
        case .malformedID(let id):
            say(
                en: "\"\(id)\" is no id; write small letters, digits and hyphens",
                es: "\"\(id)\" no es un id; escriba minúsculas, dígitos y guiones",
                pt: "\"\(id)\" não é um id; escreva letras minúsculas, dígitos e hifens")
        case .quantityNotPositive:
            say(
                en: "a quantity to divide by must be above zero",
                es: "una cantidad entre la cual se divide debe ser mayor que cero",
                pt: "uma quantidade pela qual se divide deve ser maior que zero")
        case .malformedWhen(let text):
            say(
                en: "\"\(text)\" is no date; write \"1998\", \"2015-10\", \"2007-12-21\", or two of them as "
                    + "\"2017-07 to 2018-11\"",
                es: "\"\(text)\" no es una fecha; escriba \"1998\", \"2015-10\", \"2007-12-21\", o dos de ellas como "
                    + "\"2017-07 to 2018-11\"",
                pt: "\"\(text)\" não é uma data; escreva \"1998\", \"2015-10\", \"2007-12-21\", ou duas delas como "
                    + "\"2017-07 to 2018-11\"")
        case .unknownPart(let id, _, let known) where known.isEmpty:
            say(
                en: "money for one unit is made of \"\(id)\", but the file has no figure that could stand here",
                es: "el dinero por unidad se hace de \"\(id)\", pero el archivo no tiene una cifra que pueda estar "
                    + "aquí",
                pt: "o dinheiro por unidade é feito de \"\(id)\", mas o arquivo não tem um número que possa estar "
                    + "aqui")
        case .unknownPart(let id, let near, let known):
            say(
                en: "money for one unit is made of \"\(id)\", which is no figure that can stand here"
                    + didYouMean(near, then: "there are \(list(known))"),
                es: "el dinero por unidad se hace de \"\(id)\", que no es una cifra que pueda estar aquí"
                    + didYouMean(near, then: "hay \(list(known))"),
                pt: "o dinheiro por unidade é feito de \"\(id)\", que não é um número que possa estar aqui"
                    + didYouMean(near, then: "há \(list(known))"))
        }
    }
}
