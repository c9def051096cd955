import Casebook
import Facts
import Findings
import Syntax
import Valuation
import Wording

// The contract of each command.
extension Contract {
    static let comparison = Contract(
        .comparison, "valor/comparison/1",
        [
            .init("assumptions", .assumptions(withPerspective: true), .topic(.assumptions)),
            .init(
                "rows",
                .list(
                    .object(
                        ContractObject(
                            ContractType.identity + ContractType.size + ContractType.nationalRate
                                + ContractType.viewMembers + [
                                    .init("readings", .texts, .topic(.readingsInForce)), .init(.notes, .texts),
                                    .conversions,
                                ], explained: ContractType.explained))), .topic(.rows)),
        ])

    static let cases = Contract(
        .cases, "valor/cases/1",
        [
            .init(
                "cases",
                .list(
                    .object(
                        ContractObject([
                            .init(.id, .text), .init(.name, .text), .init(.country, .optionalText),
                            .init(.currency, .text), .init(.document, .text), .init(.page, .nullable(.wholeNumber)),
                            .init("section", .text, .topic(.section)),
                            .init("readings", .list(.object(reading)), .topic(.availableReadings)),
                        ]))), .topic(.cases))
        ])

    static let reading = ContractObject([
        .init(.id, .text), .init("isDefault", .truth, .topic(.isDefault)), .init("says", .text, .topic(.says)),
    ])

    static let appraisal = Contract(
        .appraisal, "valor/appraisal/1",
        ContractType.identity + ContractType.size + [
            ContractType.boundsOfSize,
            .init("assumptions", .assumptions(withPerspective: false), .topic(.assumptions)),
            .init(
                "views",
                .object(
                    ContractObject(
                        ContractType.views + [.init("fiscal_cash", .view, .topic(.view), always: false)])),
                .topic(.views)),
            .init("years", .years, .topic(.years)),
            .init("atOtherRates", .list(.object(otherRate)), .topic(.atOtherRates)),
            .init(
                "ranges",
                .object(
                    ContractObject([
                        .init("unfavourable", .view, .topic(.view)), .init("favourable", .view, .topic(.view)),
                    ])), .topic(.ranges)),
            .init("costOfDelay", .list(.object(delay)), .topic(.costOfDelay)),
            .init("standings", .list(.object(ContractType.standing)), .topic(.standings)),
            .init("overruns", .list(.object(ContractType.overrun)), .topic(.overruns)),
            .init("benefits", .texts, .topic(.benefits)),
        ] + ContractType.method + [.init(.notes, .texts), .conversions] + ContractType.adjustments)

    private static let otherRate = ContractObject([
        .init("discountRate", .number, .topic(.rate)),
        .init(
            "netPresentValue",
            .object(ContractObject(Perspective.allCases.map { .init($0.rawValue, .optionalNumber, .none) })),
            .topic(.netPresentValues)),
        .init(
            "bounds",
            .object(ContractObject(Perspective.allCases.map { .init($0.rawValue, .bound, .none, always: false) })),
            .topic(.boundsOfViews)),
        .init(
            "notComputable",
            .object(ContractObject(Perspective.allCases.map { .init($0.rawValue, .reason, .none, always: false) })),
            .topic(.reasonsOfViews)),
    ])

    private static let delay = ContractObject([
        .init("months", .wholeNumber, .topic(.months)), .init("cost", .optionalNumber, .topic(.costOfMonths)),
        .init("bound", .nullable(.bound), .topic(.bound)),
        .init("notComputable", .nullable(.reason), .topic(.notComputable)),
    ])

    static let check = Contract(
        .check, "valor/check/1",
        [
            .init("files", .list(.object(checkedFile)), .topic(.checkedFiles)),
            .init("findings", .list(.object(finding)), .topic(.findings)),
        ])

    private static let checkedFile = ContractObject([
        .init(.file, .text), .init("isSound", .truth, .topic(.isSound)),
        .init("errors", .wholeNumber, .topic(.errorCount)), .init("warnings", .wholeNumber, .topic(.warningCount)),
    ])

    private static let finding = ContractObject([
        .init(.file, .text), .init(.line, .nullable(.wholeNumber)), .init(.column, .nullable(.wholeNumber)),
        .init(
            .severity, .choice([Diagnostic.Severity.error, Diagnostic.Severity.warning].map { $0.rawValue })),
        .init(.code, .text), .init(.says, .text),
    ])

    /// A line for a line: what is wrong with it, or what is computed of a bare flow, or of a project.
    static let batchLine = Contract(
        .batchLine,
        .either([
            .object(ContractObject([id, .init("error", .text, .topic(.lineError))])),
            .object(
                ContractObject(
                    [id]
                        + flowMetrics.map { metric in
                            metric == .internalRates
                                ? .init(metric.rawValue, .internalRates, .topic(.internalRates))
                                : .init(metric.rawValue, .optionalNumber, .metric(metric))
                        } + [.init("notComputable", .reasons(flowMetrics), .topic(.notComputable))],
                    explained: flowMetrics.filter { $0 != .internalRates }.map { $0.rawValue })),
            .object(ContractObject([id] + ContractType.viewMembers, explained: ContractType.explained)),
        ]))

    private static let id = ContractMember("id", .anything, .topic(.lineID))
    private static let flowMetrics: [Metric] = [
        .netPresentValue, .paybackYears, .finalPaybackYears, .discountedPaybackYears, .internalRates,
        .modifiedInternalRate, .benefitCostRatio, .returnOnInvestment, .profitabilityIndex,
    ]
}
