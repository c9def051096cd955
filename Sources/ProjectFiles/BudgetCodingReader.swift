import Findings
import Numerics
import Projects
import Syntax

/// Reads what a file says for a budget: the codes of its lines, and what pays for them.
struct BudgetCodingReader {
    let vocabulary: VocabularyReader
    let log: DiagnosticLog

    private var amounts: AmountReader { AmountReader(log: log) }

    // MARK: Lines

    /// What a line says; nothing where it says nothing.
    func coding(_ fields: Fields) -> BudgetCoding? {
        var coding = BudgetCoding()
        coding.institution = vocabulary.wording(fields, LineKey.institution)
        coding.economicClass = economicClass(fields)
        coding.function = function(fields)
        coding.funding = funding(fields)
        coding.codes = codes(fields)
        return coding.isEmpty ? nil : coding
    }

    private func economicClass(_ fields: Fields) -> String? {
        guard let code = fields.string(LineKey.economicClass) else { return nil }
        let known = vocabulary.vocabulary.economicClasses
        // Behind the code of an asset may stand what is done with it: .1 is acquired.
        let parts = code.split(separator: ".", omittingEmptySubsequences: false)
        let isTransaction = parts.count == 2 && ["1", "2", "3"].contains(parts[1]) && code.hasPrefix("31")
        if known.isEmpty || known.contains(code) || (isTransaction && known.contains(String(parts[0]))) { return code }
        log.note(
            BudgetProblem.unknownEconomicClass(code, nearest: nearest(to: code, among: known.sorted())),
            at: fields.place(of: LineKey.economicClass))
        return nil
    }

    private func function(_ fields: Fields) -> String? {
        guard let code = fields.string(LineKey.function) else { return nil }
        let known = vocabulary.vocabulary.functionsOfGovernment
        if known.isEmpty || known.contains(code) { return code }
        log.note(
            BudgetProblem.unknownFunction(code, nearest: nearest(to: code, among: known.sorted())),
            at: fields.place(of: LineKey.function))
        return nil
    }

    private func funding(_ fields: Fields) -> [FundingShare]? {
        guard let node = fields[LineKey.fundedBy] else { return nil }
        guard let members = node.members else {
            return fields.string(LineKey.fundedBy).map { [FundingShare(source: $0, share: 1)] }
        }
        if members.isEmpty { log.note(ProjectProblem.emptyList(LineKey.fundedBy.name), at: node) }
        let shares = members.compactMap { member in
            amounts.share(member.value, key: LineKey.fundedBy.named(member.key)).map {
                FundingShare(source: member.key, share: $0)
            }
        }
        let sum = compensatedSum(shares.map { $0.share })
        if sum > 1 + 1e-9 { log.note(BudgetProblem.fundedBeyondWhole(sum), at: node) }
        return shares
    }

    private func codes(_ fields: Fields) -> [BudgetCode] {
        guard let node = fields[LineKey.codes] else { return [] }
        guard let members = node.members else {
            Fields.noteWrongType(node, key: LineKey.codes, expected: .object, log: log)
            return []
        }
        return members.compactMap { member in
            guard let value = member.value.string else {
                Fields.noteWrongType(member.value, key: LineKey.codes.named(member.key), expected: .text, log: log)
                return nil
            }
            return BudgetCode(name: member.key, value: value)
        }
    }

    // MARK: Sources of funds

    /// The sources that a file lists.
    func sources(_ fields: Fields) -> [FundingSource] {
        var ids: Set<String> = []
        return (fields.list(ProjectKey.funding) ?? []).compactMap { node in
            guard let own = Fields(node, as: Shapes.fundingSource, log: log) else { return nil }
            let id = own.string(FundingKey.id)
            if let id, !ids.insert(id).inserted {
                log.note(ProjectProblem.duplicateID(id), at: own.place(of: FundingKey.id))
            }
            if own.has(FundingKey.amount), own.has(FundingKey.amounts) {
                log.note(
                    BudgetProblem.fundingTotalAndYears, at: own.lastPlace(of: [FundingKey.amount, FundingKey.amounts]))
            }
            let total = own.number(FundingKey.amount)
            if let total, total < 0 {
                log.note(ProjectProblem.negativeAmount(.transfer), at: own.place(of: FundingKey.amount))
            }
            guard let id, let kind: FundingSource.Kind = own.choice(FundingKey.kind) else { return nil }
            return FundingSource(
                id: id, kind: kind, what: vocabulary.wording(own, FundingKey.what), total: total,
                yearly: own[FundingKey.amounts].map(yearly))
        }
    }

    private func yearly(_ node: JSONNode) -> [FundingSource.Yearly] {
        guard let members = node.members else {
            Fields.noteWrongType(node, key: FundingKey.amounts, expected: .object, log: log)
            return []
        }
        return members.compactMap { member in
            let place = JSONNode(value: .string(member.key), offset: member.keyOffset)
            if !Self.isFiscalYear(member.key) { log.note(BudgetProblem.malformedFiscalYear(member.key), at: place) }
            guard let amount = Fields.number(member.value, key: FundingKey.amounts.named(member.key), log: log) else {
                return nil
            }
            if amount < 0 { log.note(ProjectProblem.negativeAmount(.transfer), at: member.value) }
            return FundingSource.Yearly(year: member.key, amount: amount)
        }
    }

    /// Whether a text is the name of a fiscal year: 2027, or 2026/27.
    private static func isFiscalYear(_ text: String) -> Bool {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard let year = Int(parts[0]), parts[0].utf8.count == 4, CalendarMonth.years.contains(year) else {
            return false
        }
        guard parts.count > 1 else { return true }
        let second = (year + 1) % 100
        return parts.count == 2 && parts[1] == (second < 10 ? "0" : "") + String(second)
    }

    /// Notes what lines name as paying for them and nobody lists.
    func checkNames(in fields: Fields) {
        let listed = fields[ProjectKey.funding]?.elements ?? []
        let ids = listed.compactMap { $0[FundingKey.id]?.string }
        // Of a list with errors those are told.
        guard ids.count == listed.count else { return }
        let known = ids + FundingSource.Kind.allCases.map { $0.rawValue }
        for line in Shapes.lines.flatMap({ fields[$0.key]?.elements ?? [] }) {
            guard let node = line[LineKey.fundedBy] else { continue }
            let named =
                node.string.map { [($0, node)] }
                ?? (node.members ?? []).map { ($0.key, JSONNode(value: .string($0.key), offset: $0.keyOffset)) }
            for (name, place) in named where !known.contains(name) {
                log.note(
                    BudgetProblem.unknownFundingSource(name, nearest: nearest(to: name, among: known), known: known),
                    at: place)
            }
        }
    }
}
