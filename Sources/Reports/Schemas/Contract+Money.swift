import Money
import Wording

// The contracts of conversions.
extension Contract {
    static let conversion = Contract(
        .conversion, "valor/conversion/1",
        [
            .init(.amount, .number), .init("from", .level, .topic(.fromLevel)), .init("to", .level, .topic(.toLevel)),
            .init(.country, .optionalText), .init("order", .order, .topic(.order)),
            .init("rate", .choice(RateKind.allCases.map { $0.rawValue }), .topic(.rateKind)),
            .init("index", .nullable(.measure), .topic(.measure)),
            .init("exchange", .choice(ExchangeMethod.allCases.map { $0.rawValue }), .topic(.exchange)),
            .init("result", .number, .topic(.result)), .init(.factor, .number),
            .init("steps", .conversionSteps, .topic(.steps)),
            .init(
                "otherOrder",
                .nullable(
                    .object(
                        ContractObject([
                            .init("order", .order, .topic(.order)), .init("result", .number, .topic(.result)),
                            .init("difference", .optionalNumber, .topic(.difference)),
                            .init("steps", .conversionSteps, .topic(.steps)),
                        ]))), .topic(.otherOrder)),
            .init(.notes, .texts),
        ])

    static let rates = Contract(
        .rates, "valor/rates/1",
        [
            .init("series", .list(.object(series)), .topic(.seriesList)),
            .init("registers", .list(.object(registered)), .topic(.registers)),
            .init(
                "sources",
                .list(
                    .object(
                        ContractObject([
                            .init(.id, .optionalText), .init("title", .text, .none),
                            .init("citation", .optionalText, .none),
                            .init("licence", .optionalText, .none),
                        ]))), .topic(.sources)),
        ])

    private static let registered = ContractObject([
        .init("register", .choice(ReferenceFigures.Register.allCases.map { $0.rawValue }), .topic(.registerName)),
        .init(.economy, .text), .init("of", .text, .topic(.registerSubject)), .init(.value, .number),
        .init("currency", .optionalText, .field(.currency)), .init("year", .nullable(.wholeNumber), .field(.priceYear)),
        .init("isVerified", .truth, .topic(.isVerifiedFigure)), .init(.source, .text),
    ])

    private static let series = ContractObject([
        .init("series", .choice(SeriesKind.allCases.map { $0.rawValue }), .field(.series)), .init(.economy, .text),
        .init(.currency, .text), .init(.firstYear, .wholeNumber), .init(.lastYear, .wholeNumber),
        .init("sources", .texts, .topic(.sourceIDs)),
        .init(
            "reservations",
            .list(
                .object(
                    ContractObject([
                        .init("kind", .choice(Reservation.Kind.allCases.map { $0.rawValue }), .topic(.kind)),
                        .init(.firstYear, .wholeNumber),
                        .init("lastYear", .nullable(.wholeNumber), .topic(.lastYearOrNull)),
                        .init("says", .text, .topic(.says)),
                    ]))), .topic(.reservations)),
        .init(
            "figures",
            .list(
                .object(
                    ContractObject([
                        .init(.year, .wholeNumber), .init(.value, .number),
                        .init("method", .choice(Observation.Method.allCases.map { $0.rawValue }), .field(.method)),
                        .init(.source, .text),
                    ]))), .topic(.figures), always: false),
    ])
}

extension ContractType {
    static let order = ContractType.choice(ConversionOrder.allCases.map { $0.rawValue })
    static let measure = ContractType.choice(PriceMeasure.allCases.map { $0.rawValue })

    static let level = ContractType.object(
        ContractObject([.init(.currency, .text), .init(.priceYear, .wholeNumber)], id: "level"))

    static let conversionSteps = ContractType.list(
        .object(
            ContractObject(
                [
                    .init("kind", .choice(StepFacts.kinds), .field(.kind)), .init(.economy, .optionalText),
                    .init("index", .nullable(measure), .topic(.measure)), .init(.fromYear, .nullable(.wholeNumber)),
                    .init(.fromValue, .optionalNumber), .init(.toYear, .nullable(.wholeNumber)),
                    .init(.toValue, .optionalNumber), .init(.factor, .number), .init(.amount, .number),
                    .init(.currency, .text), .init(.priceYear, .wholeNumber),
                    .init("sources", .texts, .topic(.sourceIDs)), .init("says", .text, .topic(.says)),
                ], id: "step")))

    /// The path of amounts that were converted, without an amount of its own.
    static let conversionPath = ContractType.object(
        ContractObject(
            [
                .init("from", .level, .topic(.fromLevel)), .init("to", .level, .topic(.toLevel)),
                .init(.factor, .number), .init("steps", .conversionSteps, .topic(.steps)),
            ], id: "path"))
}

extension ContractMember {
    /// The paths by which amounts were converted.
    static let conversions = ContractMember(
        "conversions", .list(.conversionPath), .topic(.conversions), always: false)
}
