import Documents

// What the contracts say of corrections, risks, the reference class and checks.
extension Meaning {
    static let probability = Meaning(
        en: "The chance that it happens.",
        es: "La probabilidad de que ocurra.",
        pt: "A probabilidade de que ocorra.")
    static let delayMonths = Meaning(
        en: "By how many months it delays the service.",
        es: "Cuántos meses retrasa el servicio.",
        pt: "Quantos meses atrasa o serviço.")
    static let expectedLoss = Meaning(
        en: "Probability × loss; for all risks together, what the net present value loses by them.",
        es: "Probabilidad × pérdida; para todos los riesgos juntos, lo que el valor actual neto pierde por ellos.",
        pt: "Probabilidade × perda; para todos os riscos juntos, o que o valor presente líquido perde por eles.")
}
