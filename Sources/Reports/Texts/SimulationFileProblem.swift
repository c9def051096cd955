import Languages

/// What can be wrong with the files of a simulation.
package enum SimulationFileProblem: Sendable, Hashable {
    /// Nothing in the project has a range.
    case nothingRanged(String)
    /// In no view can a net present value be computed.
    case noView(String)
    /// In every view some draws are beyond the range of numbers; the figure with the farthest end.
    case beyondRange(String, figure: String)
    /// A payback is asked for by a month, and the project has no dates.
    case noStart(String)
    /// A payback is asked for by a month before the project or behind its horizon.
    case outsideHorizon(asked: String, first: String, last: String)
    /// The file holds no shard.
    case notAShard(String)
    /// The shard is of another project, of other settings or of another version, as the key of its first line says.
    case otherSimulation(String, key: String)
    /// The shard's end is missing.
    case shortShard(String)
    /// The shard is not as it was written.
    case alteredShard(String)
    /// Two shards have the same draws.
    case sameDraws(String, String)
    /// The shards leave so many blocks of draws out, of all.
    case incomplete(blocks: Int, of: Int)
}

extension Words {
    func say(_ problem: SimulationFileProblem) -> String {
        switch problem {
        case .nothingRanged(let path):
            say(
                en: "\(path): no figure has a range, so there is nothing to simulate; add \"low\" and \"high\" to an "
                    + "amount",
                es: "\(path): ninguna variable tiene un rango, así que no hay nada que simular; agregue \"low\" y "
                    + "\"high\" a un monto",
                pt: "\(path): nenhuma variável tem uma faixa, então não há nada a simular; dê \"low\" e \"high\" a um "
                    + "valor")
        case .noView(let path):
            say(
                en: "\(path): no view has a net present value; valor appraise says why",
                es: "\(path): ningún punto de vista tiene un valor actual neto; valor appraise dice por qué",
                pt: "\(path): nenhum ponto de vista tem um valor presente líquido; valor appraise diz por quê")
        case .outsideHorizon(let asked, let first, let last):
            say(
                en: "--payback-by \(asked): the horizon goes from \(first) to \(last); choose a month in it",
                es: "--payback-by \(asked): el horizonte va de \(first) a \(last); elija un mes dentro de él",
                pt: "--payback-by \(asked): o horizonte vai de \(first) a \(last); escolha um mês dentro dele")
        case .beyondRange(let path, let figure):
            say(
                en: "\(path): draws are beyond the range of numbers, about 1.8 × 10^308; the farthest end is that of "
                    + "\"\(figure)\": narrow its range",
                es: "\(path): hay iteraciones fuera del rango de los números, de cerca de 1,8 × 10^308; el extremo más "
                    + "lejano es el de \"\(figure)\": estreche su rango",
                pt: "\(path): há iterações fora do intervalo dos números, de cerca de 1,8 × 10^308; o extremo mais "
                    + "distante é o de \"\(figure)\": estreite o seu intervalo")
        case .noStart(let path):
            say(
                en: "\(path): --payback-by needs a \"start\" in the project",
                es: "\(path): --payback-by requiere un \"start\" en el proyecto",
                pt: "\(path): --payback-by precisa de um \"start\" no projeto")
        case .notAShard(let path):
            say(
                en: "\(path): it holds no shard that valor simulate --shard wrote",
                es: "\(path): no contiene una parte escrita por valor simulate --shard",
                pt: "\(path): não contém uma parte escrita por valor simulate --shard")
        case .otherSimulation(let path, key: "schema"):
            say(
                en: "\(path): a shard that another version of valor wrote; draw all shards with this one",
                es: "\(path): una parte que escribió otra versión de valor; simule todas las partes con esta",
                pt: "\(path): uma parte que outra versão do valor gravou; simule todas as partes com esta")
        case .otherSimulation(let path, key: "version"):
            say(
                en: "\(path): a shard that another version of valor wrote; draw all shards with this one",
                es: "\(path): una parte que escribió otra versión de valor; simule todas las partes con esta",
                pt: "\(path): uma parte que outra versão do valor gravou; simule todas as partes com esta")
        case .otherSimulation(let path, let key):
            say(
                en: "\(path): a shard of another project, or with other options: its \"\(key)\" is another; draw all "
                    + "shards alike",
                es: "\(path): una parte de otro proyecto, o con otras opciones: su \"\(key)\" es distinto; simule "
                    + "todas las partes igual",
                pt: "\(path): uma parte de outro projeto, ou com outras opções: o seu \"\(key)\" é diferente; "
                    + "simule todas as partes do mesmo modo")
        case .shortShard(let path):
            say(
                en: "\(path): the end of the shard is missing; copy it whole, or draw it again",
                es: "\(path): falta el final de la parte; cópiela entera, o simúlela de nuevo",
                pt: "\(path): falta o fim da parte; copie-a inteira, ou simule-a de novo")
        case .alteredShard(let path):
            say(
                en: "\(path): the shard is not as it was written: its checksum does not fit; copy it again, or draw "
                    + "it again",
                es: "\(path): la parte no está como se escribió: su suma de comprobación no coincide; cópiela de "
                    + "nuevo, o simúlela de nuevo",
                pt: "\(path): a parte não está como foi gravada: a sua soma de verificação não confere; copie-a de "
                    + "novo, ou simule-a de novo")
        case .sameDraws(let first, let second):
            say(
                en: "\(second): a shard with draws that \(first) has already; merge each shard once",
                es: "\(second): una parte con iteraciones que \(first) ya tiene; reúna cada parte una vez",
                pt: "\(second): uma parte com iterações que \(first) já tem; reúna cada parte uma vez")
        case .incomplete(let blocks, let all):
            say(
                en: "\(blocks) of \(count(all, "block")) of draws are missing; merge every shard",
                es: "faltan \(blocks) de \(count(all, "bloque", "bloques")) de iteraciones; reúna todas las partes",
                pt: "faltam \(blocks) de \(count(all, "bloco", "blocos")) de iterações; reúna todas as partes")
        }
    }
}
