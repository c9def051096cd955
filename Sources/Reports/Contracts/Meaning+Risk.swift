import Documents

// What the contracts say of simulations and sensitivity.
extension Meaning {
    static let meanOfDraws = Meaning(
        en: "The mean net present value; null where a fat tail has none.",
        es: "La media del valor actual neto; null donde una cola gruesa no la tiene.",
        pt: "A média do valor presente líquido; null onde uma cauda pesada não a tem.")
    static let standardError = Meaning(
        en: "By how much the mean may be off, as a standard deviation; null where a fat tail leaves that without "
            + "bound.",
        es: "Cuánto puede desviarse la media, como desviación estándar; null donde una cola gruesa lo deja sin "
            + "límite.",
        pt: "Quanto a média pode se desviar, como desvio padrão; null onde uma cauda pesada o deixa sem limite.")
    static let standardDeviation = Meaning(
        en: "The standard deviation; null where it is infinite.",
        es: "La desviación estándar; null donde es infinita.",
        pt: "O desvio padrão; null onde é infinito.")
    static let percent = Meaning(
        en: "How many of a hundred draws do not exceed the value.",
        es: "Cuántas de cada cien iteraciones no superan el valor.",
        pt: "Quantas de cada cem iterações não ultrapassam o valor.")
    static let approximate = Meaning(en: "The number itself.", es: "El número mismo.", pt: "O próprio número.")
    static let intervalLow = Meaning(
        en: "The lower end of the interval that holds the true number with 95 % confidence; null where there are too "
            + "few draws.",
        es: "El extremo inferior del intervalo que contiene el número verdadero con un 95 % de confianza; null donde "
            + "hay muy pocas iteraciones.",
        pt: "O extremo inferior do intervalo que contém o número verdadeiro com 95% de confiança; null onde há "
            + "iterações de menos.")
    static let intervalHigh = Meaning(
        en: "The upper end of that interval.",
        es: "El extremo superior de ese intervalo.",
        pt: "O extremo superior desse intervalo.")
    static let figureID = Meaning(
        en: "The name by which files refer to the figure.",
        es: "El nombre con que los archivos se refieren a la cifra.",
        pt: "O nome com que os arquivos se referem ao número.")
    static let netPresentValueAsPrinted = Meaning(
        en: "The net present value with every figure as it is printed.",
        es: "El valor actual neto con cada cifra como está escrita.",
        pt: "O valor presente líquido com cada número como está escrito.")
    static let twoWayTable = Meaning(
        en: "The net present value by two figures together; null where there is one figure alone.",
        es: "El valor actual neto según dos cifras juntas; null donde hay una sola cifra.",
        pt: "O valor presente líquido por dois números juntos; null onde há um número só.")
}
