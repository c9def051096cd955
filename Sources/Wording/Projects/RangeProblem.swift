import Findings
import Languages
import Numerics
import ProjectFiles

// What is wrong with a range.
extension Words {
    func say(_ problem: RangeProblem) -> String {
        switch problem {
        case .lacks(let distribution, let keys):
            say(
                en: "a \(distribution) range needs \(list(keys.map { list($0.map { "\"\($0)\"" }) }, and: "or"))",
                es: "un rango \(distribution) necesita \(list(keys.map { list($0.map { "\"\($0)\"" }) }, and: "o"))",
                pt: "uma faixa \(distribution) precisa de "
                    + "\(list(keys.map { list($0.map { "\"\($0)\"" }) }, and: "ou"))")
        case .foreignKey(let key, let distribution):
            say(
                en: "a \(distribution) range has no \"\(key)\"; leave it out",
                es: "un rango \(distribution) no tiene \"\(key)\"; quítelo",
                pt: "uma faixa \(distribution) não tem \"\(key)\"; retire-o")
        case .normalBelowZero:
            say(
                en: "a normal distribution with this \"sd\" comes below zero; take at most a third of the figure, or "
                    + "\"lognormal\"",
                es: "una distribución normal con este \"sd\" baja de cero; tome a lo sumo un tercio de su valor, o "
                    + "\"lognormal\"",
                pt:
                    "uma distribuição normal com este \"sd\" desce abaixo de zero; use no máximo um terço do seu valor, "
                    + "ou \"lognormal\"")
        case .notPositive(let key):
            say(
                en: "\"\(key)\" must be above zero here",
                es: "\"\(key)\" debe ser mayor que cero aquí",
                pt: "\"\(key)\" deve ser maior que zero aqui")
        case .overrunOutOfOrder:
            say(
                en: "in an overrun \"threshold\" and \"cap\" are above \"median\", as 2 and 10 above 1",
                es: "en un sobrecosto \"threshold\" y \"cap\" son mayores que \"median\", como 2 y 10 son mayores "
                    + "que 1",
                pt: "em um estouro \"threshold\" e \"cap\" são maiores que \"median\", como 2 e 10 são maiores que 1")
        case .tailShareOutOfRange:
            say(
                en: "\"tailShare\" is above \"0%\" and below \"50%\"",
                es: "\"tailShare\" es mayor que \"0%\" y menor que \"50%\"",
                pt: "\"tailShare\" é maior que \"0%\" e menor que \"50%\"")
        case .overrunOfNoCost:
            say(
                en: "only an investment or an operating cost can overrun; give this another distribution",
                es: "solo una inversión o un costo de operación puede tener sobrecosto; elija otra distribución",
                pt: "só um investimento ou um custo de operação pode estourar; escolha outra distribuição")
        case .twoRanges(let key):
            say(
                en: "\"\(key)\" stands beside another range of the same figure; keep one of them",
                es: "\"\(key)\" está junto a otro rango de la misma variable; deje uno solo",
                pt: "\"\(key)\" está ao lado de outra faixa da mesma variável; deixe uma só")
        case .rankOutOfRange(let rank):
            say(
                en: "a rank correlation of \(MachineNumber.text(rank)); it lies between −1 and 1, without them",
                es: "una correlación de rangos de \(MachineNumber.text(rank)); está entre −1 y 1, sin llegar a ellos",
                pt: "uma correlação de postos de \(MachineNumber.text(rank)); ela fica entre −1 e 1, sem os extremos")
        case .notBetweenTwo(let number):
            say(
                en: "\"between\" names \(count(number, "figure")); it names two",
                es: "\"between\" nombra \(count(number, "variable", "variables")); debe nombrar dos",
                pt: "\"between\" indica \(count(number, "variável", "variáveis")); deve indicar dois")
        case .unknownFigure(let name, let near?, _):
            say(
                en: "no figure \"\(name)\"\(didYouMean(near))",
                es: "no existe la variable \"\(name)\"\(didYouMean(near))",
                pt: "não existe a variável \"\(name)\"\(didYouMean(near))")
        case .unknownFigure(let name, nil, let known) where known.isEmpty:
            say(
                en: "no figure \"\(name)\", and none that has a range",
                es: "no existe la variable \"\(name)\", ni otra que tenga un rango",
                pt: "não existe a variável \"\(name)\", nem outra que tenha uma faixa")
        case .unknownFigure(let name, nil, let known):
            say(
                en: "no figure \"\(name)\"; with a range there are \(list(known))",
                es: "no existe la variable \"\(name)\"; las que tienen un rango: \(list(known))",
                pt: "não existe a variável \"\(name)\"; as que têm uma faixa: \(list(known))")
        case .figureWithoutRange(let name):
            say(
                en: "\"\(name)\" has no range, so it moves with nothing; give it one",
                es: "\"\(name)\" no tiene rango y no se mueve con nada; asígnele uno",
                pt: "\"\(name)\" não tem faixa e não se move com nada; dê-lhe uma")
        case .severalFigures(let name, let names):
            say(
                en: "\"\(name)\" has several figures with a range; write \(choices(names))",
                es: "\"\(name)\" tiene varias variables con rango; escriba \(choices(names))",
                pt: "\"\(name)\" tem várias variáveis com faixa; escreva \(choices(names))")
        case .correlatedWithItself(let name):
            say(
                en: "\"\(name)\" is correlated with itself; name two figures",
                es: "\"\(name)\" se correlaciona consigo misma; nombre dos variables",
                pt: "\"\(name)\" está correlacionada consigo mesma; indique duas variáveis")
        case .correlatedTwice(let first, let second):
            say(
                en: "\(first) and \(second) are correlated twice; keep one of them",
                es: "\(list([first, second])) se correlacionan dos veces; deje una sola",
                pt: "\(first) e \(second) estão correlacionadas duas vezes; deixe uma só")
        case .impossibleCorrelations(let names):
            say(
                en: "no figures can be correlated so: \(names.first ?? "") contradicts "
                    + "\(list(Array(names.dropFirst()))) (the matrix is not positive definite); bring these "
                    + "correlations nearer to 0",
                es: "ninguna variable puede correlacionarse así: \(names.first ?? "") contradice a "
                    + "\(list(Array(names.dropFirst()))) (la matriz no es definida positiva); acerque a 0 estas "
                    + "correlaciones",
                pt: "nenhuma variável pode ser correlacionada assim: \(names.first ?? "") contradiz "
                    + "\(list(Array(names.dropFirst()))) (a matriz não é definida positiva); aproxime de 0 essas "
                    + "correlações")
        }
    }
}
