import Findings
import Languages
import Numerics
import ProjectFiles
import Projects

// What is wrong with the options of a project.
extension Words {
    func say(_ problem: OptionProblem) -> String {
        switch problem {
        case .tooFewOptions:
            say(
                en: "fewer than two options: there is nothing to compare; add another, and put first what happens "
                    + "without the project",
                es: "menos de dos opciones: no hay nada que comparar; agregue otra, y ponga primero lo que pasa sin "
                    + "el proyecto",
                pt: "menos de duas opções: não há o que comparar; acrescente outra, e ponha primeiro o que acontece "
                    + "sem o projeto")
        case .malformedID(let id):
            say(
                en: "\"\(id)\" is no id of an option; write small letters, digits and hyphens",
                es: "\"\(id)\" no es id de una opción; escriba minúsculas, dígitos y guiones",
                pt: "\"\(id)\" não é id de uma opção; escreva minúsculas, dígitos e hifens")
        case .duplicateOption(let id):
            say(
                en: "two options are called \"\(id)\"; rename one of them",
                es: "dos opciones se llaman \"\(id)\"; cambie el nombre de una",
                pt: "duas opções se chamam \"\(id)\"; mude o nome de uma")
        case .severalProposed:
            say(
                en: "only one option can be the proposed one",
                es: "solo una opción puede ser la propuesta",
                pt: "só uma opção pode ser a proposta")
        case .unknownLine(let id, let near?, _):
            say(
                en: "the option changes the line \"\(id)\", which is not there; did you mean \"\(near)\"?",
                es: "la opción cambia la línea \"\(id)\", que no existe; ¿quiso decir \"\(near)\"?",
                pt: "a opção muda a linha \"\(id)\", que não existe; você quis dizer \"\(near)\"?")
        case .unknownLine(let id, nil, let known) where known.isEmpty:
            say(
                en: "the option changes the line \"\(id)\", but no line of the file has an \"id\"; give it one",
                es: "la opción cambia la línea \"\(id)\", pero ninguna línea del archivo tiene \"id\"; déselo",
                pt: "a opção muda a linha \"\(id)\", mas nenhuma linha do arquivo tem \"id\"; dê-lhe um")
        case .unknownLine(let id, nil, let known):
            say(
                en: "the option changes the line \"\(id)\", which is not there; the lines are \(list(known))",
                es: "la opción cambia la línea \"\(id)\", que no existe; las líneas son \(list(known))",
                pt: "a opção muda a linha \"\(id)\", que não existe; as linhas são \(list(known))")
        case .weightsNotWhole(let sum):
            say(
                en: "the weights of the criteria make \(share(sum)); they must make 100 %",
                es: "los pesos de los criterios suman \(share(sum)); deben sumar 100 %",
                pt: "os pesos dos critérios somam \(share(sum)); devem somar 100%")
        case .scoreOffScale(let score, let scale):
            say(
                en: "a score of \(MachineNumber.text(score)); it lies between 0 and \(MachineNumber.text(scale))",
                es: "un puntaje de \(MachineNumber.text(score)); va de 0 a \(MachineNumber.text(scale))",
                pt: "uma pontuação de \(MachineNumber.text(score)); vai de 0 a \(MachineNumber.text(scale))")
        case .scoreOfNoOption(let id, let near, let known):
            say(
                en: "a score of \"\(id)\", which is no "
                    + "option\(didYouMean(near, then: "the options are \(list(known))"))",
                es: "un puntaje de \"\(id)\", que no es una opción"
                    + didYouMean(near, then: "las opciones son \(list(known))"),
                pt: "uma pontuação de \"\(id)\", que não é uma opção"
                    + didYouMean(near, then: "as opções são \(list(known))"))
        case .noScore(let id):
            say(
                en: "the option \"\(id)\" has no score here; give it one",
                es: "la opción \"\(id)\" no tiene puntaje aquí; déselo",
                pt: "a opção \"\(id)\" não tem pontuação aqui; dê-lhe uma")
        case .oneScoreForAll:
            say(
                en: "one score for all options; write \"scores\": { … }, with one for each of them by its id",
                es: "un solo puntaje para todas las opciones; escriba \"scores\": { … }, con uno para cada una por "
                    + "su id",
                pt: "uma só nota para todas as opções; escreva \"scores\": { … }, com uma para cada uma pelo seu id")
        case .livesWithoutOptions:
            say(
                en: "\"lives\" says how options compare, and the file has no \"options\"; take it out",
                es: "\"lives\" dice cómo se comparan las opciones, y el archivo no tiene \"options\"; quítelo",
                pt: "\"lives\" diz como as opções se comparam, e o arquivo não tem \"options\"; retire-o")
        case .livesTooFarApart(let lives, let common):
            say(
                en: "lives of \(list(lives.map(String.init))) years end together only after "
                    + (common > 9999 ? "thousands of" : String(common))
                    + " years, and a common horizon has \(Lives.longestHorizon) at most; write \"lives\": \"annual\" "
                    + "to compare what each is worth a year",
                es: "vidas de \(list(lives.map(String.init))) años terminan juntas recién después de "
                    + (common > 9999 ? "miles de" : String(common))
                    + " años, y un horizonte común tiene \(Lives.longestHorizon) como máximo; escriba \"lives\": "
                    + "\"annual\" para comparar lo que vale cada una al año",
                pt: "vidas de \(list(lives.map(String.init))) anos só terminam juntas depois de "
                    + (common > 9999 ? "milhares de" : String(common))
                    + " anos, e um horizonte comum tem no máximo \(Lives.longestHorizon); escreva \"lives\": "
                    + "\"annual\" para comparar o que cada uma vale ao ano")
        case .renewedWithoutInflation:
            say(
                en: "options are renewed at constant prices, and these are in current ones; add \"inflation\", or "
                    + "write \"lives\": \"annual\"",
                es: "las opciones se renuevan a precios constantes, y estas están a precios corrientes; agregue "
                    + "\"inflation\", o escriba \"lives\": \"annual\"",
                pt: "as opções são renovadas a preços constantes, e estas estão a preços correntes; acrescente "
                    + "\"inflation\", ou escreva \"lives\": \"annual\"")
        case .keyOfTheFile(let key):
            say(
                en: "\"\(key)\" is the file's, one for all options; write it outside \"options\"",
                es: "\"\(key)\" es del archivo, una para todas las opciones; escríbala fuera de \"options\"",
                pt: "\"\(key)\" é do arquivo, uma para todas as opções; escreva-a fora de \"options\"")
        }
    }

    /// In which options something is found, before it is said.
    func inOptions(_ ids: [String]) -> String {
        say(
            en: ids.count == 1 ? "option \"\(ids[0])\": " : "options \(list(ids.map { "\"\($0)\"" })): ",
            es: ids.count == 1 ? "opción \"\(ids[0])\": " : "opciones \(list(ids.map { "\"\($0)\"" })): ",
            pt: ids.count == 1 ? "opção \"\(ids[0])\": " : "opções \(list(ids.map { "\"\($0)\"" })): ")
    }
}
