import Languages

/// What can be wrong with how a simulation is asked for.
enum SimulationUsage: Sendable, Hashable {
    /// A number of draws that is none, or out of range.
    case notDraws(String, fewest: Int, most: Int)
    /// A seed that is no whole number.
    case notASeed(String)
    /// A number of threads that is none.
    case notThreads(String)
    /// A month by which payback is asked for that is none.
    case notAMonth(String)
    /// A shard that is not written `2/8`.
    case notAShard(String)
    /// A shard is drawn or merged, not both.
    case shardAndMerge
    /// A shard is written as lines of JSON, whatever format is asked for.
    case shardHasNoFormat
}

extension Words {
    func say(_ problem: SimulationUsage) -> String {
        switch problem {
        case .notDraws(let text, let fewest, let most):
            say(
                en: "--draws \(text): it is a whole number from \(fewest) to \(most)",
                es: "--draws \(text): es un número entero de \(fewest) a \(most)",
                pt: "--draws \(text): é um número inteiro de \(fewest) a \(most)")
        case .notASeed(let text):
            say(
                en: "--seed \(text): it is a whole number, 0 or more",
                es: "--seed \(text): es un número entero, desde 0",
                pt: "--seed \(text): é um número inteiro, a partir de 0")
        case .notThreads(let text):
            say(
                en: "--threads \(text): it is a whole number from 1 to 256",
                es: "--threads \(text): es un número entero de 1 a 256",
                pt: "--threads \(text): é um número inteiro de 1 a 256")
        case .notAMonth(let text):
            say(
                en: "--payback-by \(text): write a month or a year, as 2030-01 or 2030",
                es: "--payback-by \(text): escriba un mes o un año, como 2030-01 o 2030",
                pt: "--payback-by \(text): escreva um mês ou um ano, como 2030-01 ou 2030")
        case .notAShard(let text):
            say(
                en: "--shard \(text): write which of how many, as 2/8",
                es: "--shard \(text): escriba cuál de cuántas partes, como 2/8",
                pt: "--shard \(text): escreva qual de quantas partes, como 2/8")
        case .shardAndMerge:
            say(
                en: "--shard draws a part and --merge puts parts together; give one of them",
                es: "--shard simula una parte y --merge las reúne; indique uno de los dos",
                pt: "--shard simula uma parte e --merge as reúne; indique um dos dois")
        case .shardHasNoFormat:
            say(
                en: "--shard writes lines of JSON for --merge; leave -O out",
                es: "--shard escribe líneas de JSON para --merge; quite -O",
                pt: "--shard escreve linhas de JSON para --merge; retire -O")
        }
    }
}
