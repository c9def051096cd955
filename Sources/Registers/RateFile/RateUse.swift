import Syntax

/// What a file says of the kind of a rate, and what is done with it.
///
/// ```swift
/// RateUse("period average")    // .average
/// RateUse("E")                 // .end
/// RateUse("abertura")          // .passedOver
/// RateUse("blue")              // nothing: it is not for us to say
/// ```
enum RateUse: Hashable {
    /// It counts into the year's average.
    case average
    /// It is the rate at the end of its period.
    case end
    /// It is none that contracts are settled at, as opening and buying rates.
    case passedOver

    /// Reads a cell; an empty one says nothing against it.
    init?(_ text: String) {
        let name = text.plainName
        func has(_ words: [String]) -> Bool { words.contains { name.contains(text: $0) } }
        if name.isEmpty { self = .average; return }
        if has(["ppp", "purchasing power", "poder de compra", "poder adquisitivo", "real effective", "index"]) {
            self = .passedOver
        } else if ["e", "eop", "end", "final", "fin", "fim", "ende xdc usd rate", "ende"].contains(name)
            || has(["end of", "fin de", "fim de", "final de", "end year", "year end"])
        {
            self = .end
        } else if [
            "nn00", "nrp0", "nrd0", "nru1", "ern0", "erc0", "erp0", "erd0", "eru1", "en00", "er00", "r", "p", "low",
            "high", "open", "bid", "min", "max",
        ].contains(name)
            || has(["abertura", "apertura", "opening", "intermedi", "compra", "buy", "minim", "maxim"])
        {
            self = .passedOver
        } else if [
            "a", "avg", "mean", "media", "sp00", "spot", "ask", "fix", "close", "d", "m", "enda xdc usd rate", "enda",
            "exch",
            "natusd", "tot", "domestic currency per us dollar", "domestic currency per u s dollar",
            "national currency per us dollar", "national currency per u s dollar", "local currency per us dollar",
            "local currency units per us dollar",
        ].contains(name)
            || has([
                "average", "promedio", "media ", "fechamento", "cierre", "closing", "venta", "venda", "sell",
                "official",
                "oficial", "market", "pa nus fcrf", "fixing", "ptax", "exchange rate", "tipo de cambio",
                "taxa de cambio",
            ])
        {
            self = .average
        } else {
            return nil
        }
    }
}
