import Languages
import Projects
import Syntax

// Who pays and who gains, and how the amount counts for each.
extension LineKey {
    /// Whose a cost is, when it ends, and how it counts; in savings and transfers `to` names a party.
    static let ofCosts = [lastMonth, by, inKind, includesTax]

    /// Whose a saving is, and how it counts.
    static let ofSavings = [to, cashable, includesTax, includesTransfers]

    /// Who pays a transfer, and who receives it.
    static let ofTransfers = [transferFrom, transferTo]

    /// What a residual value amounts to, whose it is, and how it counts.
    static let ofResiduals = [id, what, residualAmount, low, high, range, of, includesTax]

    package static let by = Key(
        "by", .choice(Shapes.parties),
        Text(
            en: "Who pays; the government unless written.",
            es: "Quién paga; el gobierno si no se escribe.",
            pt: "Quem paga; o governo se não for escrito."),
        column: KeyColumn(
            .party, Text(en: "by", es: "paga", pt: "paga"),
            ["paidby", "payer", "whopays", "paga", "pagador", "quienpaga", "quempaga", "acargode"]))

    package static let to = Key(
        "to", .choice(Shapes.everyone), required: true,
        Text(
            en: "Who gains. \"society\" is one figure for citizens and government together, which cannot be "
                + "split.",
            es: "Quién gana. \"society\" es una sola cifra de ciudadanos y gobierno, que no puede separarse.",
            pt: "Quem ganha. \"society\" é um único número de cidadãos e governo, que não pode ser separado."),
        column: KeyColumn(
            .party, Text(en: "to", es: "para", pt: "para"),
            [
                "for", "beneficiary", "whogains", "para", "beneficiario", "aquien", "quiengana", "quienahorra",
                "quemganha",
                "quemeconomiza", "aquem",
            ]))

    package static let cashable = Key(
        "cashable", Shapes.cashable,
        Text(
            en: "Whether it frees money in a budget. Left out, it is not stated and taken to; written as \"not "
                + "stated\", results show the budget with it and without.",
            es: "Si el ahorro es efectivo en un presupuesto. Si falta, no consta y se toma por efectivo; escrito como "
                + "\"not stated\", los resultados muestran el presupuesto con él y sin él.",
            pt: "Se é economia de caixa em um orçamento. Se faltar, não consta e é tomada como tal; escrito "
                + "como \"not stated\", os resultados mostram o orçamento com ele e sem ele."),
        column: KeyColumn(
            .boolean, Text(en: "cashable", es: "ahorro efectivo", pt: "economia de caixa"),
            [
                "cash", "freescash", "cashsaving", "efectivo", "ahorroefectivo", "liberaefectivo", "caja", "liberacaja",
                "ahorrodecaja", "monetizable", "caixa", "economiadecaixa", "economiafinanceira",
                "geracaixa", "liberacaixa",
            ]))

    package static let inKind = Key(
        "inKind", .boolean,
        Text(
            en: "True where it is paid in kind, as with the time of own staff: a cost, but no cash.",
            es: "true si se paga en especie, como con el tiempo del personal propio: un costo, pero no efectivo.",
            pt: "true se é pago em bens ou serviços, como o tempo do pessoal próprio: um custo, mas não caixa."),
        column: KeyColumn(
            .boolean, Text(en: "in kind", es: "en especie", pt: "in natura"),
            ["enespecie", "innatura", "embensouservicos"]))

    package static let includesTax = Key(
        "includesTax", .share,
        Text(
            en: "The rate of the tax inside the amount: it counts in the budget, not for society.",
            es: "La tasa del impuesto incluido en el monto: cuenta en el presupuesto, no para la sociedad.",
            pt: "A alíquota do imposto incluído no valor: conta no orçamento, não para a sociedade."),
        column: KeyColumn(
            .number, Text(en: "includes tax", es: "incluye impuesto", pt: "inclui imposto"),
            ["incluyeimpuesto", "incluiimposto"]))

    package static let includesTransfers = Key(
        "includesTransfers", .amount(.notNegative),
        Text(
            en: "The part of it that others receive as payments: it nets out for society.",
            es: "La parte que otros reciben como pagos: se anula para la sociedad.",
            pt: "A parte que outros recebem como pagamentos: anula-se para a sociedade."),
        column: KeyColumn(
            .number, Text(en: "includes transfers", es: "incluye transferencias", pt: "inclui transferências"),
            ["incluyetransferencias", "incluitransferencias"]))

    package static let transferFrom = Key(
        "from", .choice(Shapes.parties), required: true,
        Text(
            en: "Who pays it.", es: "Quién lo paga.", pt: "Quem paga."))

    package static let transferTo = Key(
        "to", .choice(Shapes.parties), required: true,
        Text(
            en: "Who receives it.", es: "Quién lo recibe.", pt: "Quem recebe."))

    package static let lastMonth = Key(
        "to", .month,
        Text(
            en: "The same as \"until\". In savings and transfers \"to\" names a party.",
            es: "Lo mismo que \"until\". En ahorros y transferencias \"to\" nombra una parte.",
            pt: "O mesmo que \"until\". Em economias e transferências \"to\" indica uma parte."))

    package static let residualAmount = Key(
        "amount", .amount(.notNegative), required: true,
        Text(
            en: "What it is worth when the horizon ends.",
            es: "Lo que vale cuando termina el horizonte.",
            pt: "O que vale quando o horizonte termina."))

    package static let of = Key(
        "of", .choice(Shapes.parties),
        Text(
            en: "Whose it is; the government's unless written.",
            es: "De quién es; del gobierno si no se escribe.",
            pt: "De quem é; do governo se não for escrito."))

    package static let category = Key(
        "category", .text,
        Text(
            en: "The name under which it has a shadow price in \"method\".",
            es: "El nombre con que tiene un precio sombra en \"method\".",
            pt: "O nome com que tem um preço-sombra em \"method\"."))

    package static let group = Key(
        "group", .text,
        Text(
            en: "The name of the group in \"method\" that gains or pays.",
            es: "El nombre del grupo de \"method\" que gana o paga.",
            pt: "O nome do grupo de \"method\" que ganha ou paga."))
}
