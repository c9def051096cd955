import Documents
import Facts
import Languages
import Projects
import Valuation
import Wording

extension AppraisalWorkbook {
    /// The columns of what each party pays and gains.
    private enum PartyColumn: Int, CaseIterable {
        case cashCosts = 1
        case otherCosts, cashBenefits, otherBenefits, handedOver, received, returned, net

        var text: ChartText {
            switch self {
            case .cashCosts: .cashCosts
            case .otherCosts: .otherCosts
            case .cashBenefits: .cashBenefits
            case .otherBenefits: .otherBenefits
            case .handedOver: .handedOver
            case .received: .received
            case .returned: .returned
            case .net: .net
            }
        }

        var colour: ChartColour {
            switch self {
            case .cashCosts: .rust
            case .otherCosts: .rustLight
            case .cashBenefits: .teal
            case .otherBenefits: .tealLight
            case .handedOver: .grey
            case .received: .sky
            case .returned, .net: .navy
            }
        }
    }

    private static let firstParty = 4

    /// The parties that pay or gain something.
    private var parties: [Party] { Party.allCases.filter { party in model.lines.contains { $0.holder == party } } }

    private var returnedRow: Int { Self.firstParty + parties.count }
    private var totalRow: Int { returnedRow + 1 }

    /// What each party pays and gains at present value, and that all of it adds up to society's result.
    var partiesSheet: Sheet {
        var sheet = sheet(
            .parties,
            title: words.say(
                en: "Who pays and who gains", es: "Quién paga y quién gana", pt: "Quem paga e quem ganha"),
            note: words.say(
                en:
                    "Present values, \(unitOfAmounts); costs below zero. Formulas of the sheet \"\(name(of: .flow))\"; what "
                    + "is unknown counts nothing.",
                es:
                    "Valores actuales, \(unitOfAmounts); los costos, bajo cero. Fórmulas de la hoja \"\(name(of: .flow))\"; "
                    + "lo desconocido no cuenta.",
                pt: "Valores presentes, \(unitOfAmounts); os custos, abaixo de zero. Fórmulas da planilha "
                    + "\"\(name(of: .flow))\"; o desconhecido não conta."))
        sheet.put(
            Self.firstParty - 1, 0,
            [.text(words.label(.party), .heading)]
                + PartyColumn.allCases.map { .text(words.say($0.text), .headingRight) })
        for (place, party) in parties.enumerated() { put(party, in: Self.firstParty + place, of: &sheet) }
        sheet[returnedRow, 0] = .text(words.say(ChartText.returned), .label)
        let amount = CellStyle(.value, .amount(scale))
        sheet[returnedRow, PartyColumn.returned.rawValue] = .formula(returned, amount)
        sheet[returnedRow, PartyColumn.net.rawValue] = .formula(partyCell(returnedRow, .returned), amount)
        sheet[totalRow, 0] = .text(words.label(.total), .labelTotal)
        for column in PartyColumn.allCases {
            sheet[totalRow, column.rawValue] = .formula(
                .call(.SUM, [self.column(.parties, Self.firstParty...returnedRow, column.rawValue)]),
                CellStyle(.total, .amount(scale)))
        }
        sheet.widths = [0: 38]
        for column in PartyColumn.allCases { sheet.widths[column.rawValue] = 13 }
        sheet.fit(row: Self.firstParty - 1)
        sheet.frozen = (Self.firstParty, 1)
        var row = totalRow + 2
        for note in partyNotes {
            sheet[row, 0] = .text(note, .note)
            row += 1
        }
        row += 1
        drawParties(row...(row + 18), on: &sheet)
        sheet.print.area = (row + 19, PartyColumn.net.rawValue)
        return sheet
    }

    private var partyNotes: [String] {
        var notes = [
            words.say(
                en: "All rows together are the net present value of society: see \"\(name(of: .checks))\".",
                es: "Todas las filas juntas son el valor actual neto de la sociedad: vea \"\(name(of: .checks))\".",
                pt: "Todas as linhas juntas são o valor presente líquido da sociedade: veja \"\(name(of: .checks))\".")
        ]
        if model.isRanged, model.lines.contains(where: { $0.isTransfer }) {
            notes.append(
                words.say(
                    en:
                        "In the other scenarios each side of a transfer stands at its own end, so that they need not add up.",
                    es:
                        "En los otros escenarios cada lado de una transferencia está en su propio extremo: no tienen por qué "
                        + "cuadrar.",
                    pt:
                        "Nos outros cenários cada lado de uma transferência fica no seu próprio extremo: não precisam fechar."
                ))
        }
        return notes
    }

    // MARK: A party

    private func partyCell(_ row: Int, _ column: PartyColumn) -> Formula {
        cell(.parties, row, column.rawValue)
    }

    /// As which view a party counts its own amounts.
    private func view(of party: Party) -> Int {
        let name: String =
            switch party {
            case .government: "fiscal"
            case .citizens, .businesses: "citizen"
            case .society: "social"
            }
        return model.views.firstIndex { $0.name == name } ?? 0
    }

    /// The lines of a side that are a party's own, one or nothing each.
    private func isOwn(_ party: Party, isCost: Bool, isTransfer: Bool) -> Formula {
        let list = column(
            .lines, isCost ? places.costRows : places.benefitRows, WorkbookPlaces.LineColumn.list.rawValue)
        let transfer = Formula.text(words.list(.transfer))
        return column(.flow, isCost ? places.costFlows : places.benefitFlows, 1).isEqual(.text(words.name(party)))
            * (isTransfer ? list.isEqual(transfer) : list.differs(transfer))
    }

    private func present(isCost: Bool) -> Formula {
        column(.flow, isCost ? places.costFlows : places.benefitFlows, places.presentColumn)
    }

    /// What lines of a side are worth to a party: all, those in cash, or the others.
    private func worth(_ party: Party, isCost: Bool, cash: Bool?) -> Formula {
        let flag = column(
            .lines, isCost ? places.costRows : places.benefitRows, WorkbookPlaces.LineColumn.cash.rawValue)
        let part = column(.flow, isCost ? places.costFlows : places.benefitFlows, 2 + view(of: party))
        let own = isOwn(party, isCost: isCost, isTransfer: false)
        return .products(cash.map { own * ($0 ? flag : 1 - flag) } ?? own, part, present(isCost: isCost))
    }

    private func put(_ party: Party, in row: Int, of sheet: inout Sheet) {
        let name = words.name(party)
        sheet[row, 0] = .text(
            party == .society ? words.say(ChartText.benefitsSociety) : name.prefix(1).uppercased() + name.dropFirst(),
            .label)
        func set(_ column: PartyColumn, _ formula: Formula, isSum: Bool = false) {
            sheet[row, column.rawValue] = .formula(formula, CellStyle(isSum ? .result : .value, .amount(scale)))
        }
        set(.cashCosts, -worth(party, isCost: true, cash: true))
        set(.otherCosts, -worth(party, isCost: true, cash: false))
        // Cash is what is freed in a budget; time and trips that others save are gains.
        let isBudget = party == .government
        set(.cashBenefits, isBudget ? worth(party, isCost: false, cash: true) : 0 * present(of: party))
        set(.otherBenefits, worth(party, isCost: false, cash: isBudget ? false : nil))
        func transfers(isCost: Bool) -> Formula {
            .products(isOwn(party, isCost: isCost, isTransfer: true) * 1, present(isCost: isCost))
        }
        set(.handedOver, party == .society ? 0 * present(of: party) : -transfers(isCost: true))
        set(.received, party == .society ? 0 * present(of: party) : transfers(isCost: false))
        set(
            .net,
            .call(
                .SUM,
                [
                    self.row(
                        .parties, row, PartyColumn.cashCosts.rawValue...PartyColumn.received.rawValue, fixRow: false)
                ]), isSum: true)
    }

    /// A cell of a party, for what is nothing whatever the inputs are.
    private func present(of party: Party) -> Formula {
        cell(.parties, Self.firstParty + (parties.firstIndex(of: party) ?? 0), PartyColumn.cashCosts.rawValue)
    }

    /// What the parties' own amounts contain that comes back to the treasury: taxes, and transfers inside amounts.
    private var returned: Formula {
        // What of a party's own amounts does not count for everyone.
        func returned(_ party: Party, isCost: Bool) -> Formula {
            let flows = isCost ? places.costFlows : places.benefitFlows
            let part = column(.flow, flows, 2) - column(.flow, flows, 2 + view(of: party))
            return .products(isOwn(party, isCost: isCost, isTransfer: false), part, present(isCost: isCost))
        }
        return .sum(of: parties.map { returned($0, isCost: false) - returned($0, isCost: true) })
    }

    // MARK: Checks

    /// Whether the parties add up to everyone's result; nothing where a transfer has one side alone.
    var partiesCheck: (name: String, difference: Formula)? {
        guard !model.lines.contains(where: { $0.isTransfer && $0.holder == .society }), !parties.isEmpty else {
            return nil
        }
        func working(_ row: WorkbookPlaces.Working) -> Formula {
            cell(.indicators, places.workingRow(row), places.valueColumn(0))
        }
        let gross = Formula.call(.MAX, [1, working(.presentCosts) + working(.presentBenefits)])
        let off = (partyCell(totalRow, .net) - (working(.presentBenefits) - working(.presentCosts))) / gross
        return (
            words.say(
                en: "Who pays and gains: all parties = society", es: "Quién paga y gana: todas las partes = sociedad",
                pt: "Quem paga e ganha: todas as partes = sociedade"),
            model.isRanged ? .when(Formula.name("scenario_code").isEqual(1), off, 0) : off
        )
    }

    /// What valor computed for each party, beside the cell that holds it here, and how large an amount it is part of.
    var partiesKnown: [(name: String, known: Double, here: Formula, gross: Double)] {
        let accounts = PartyAccounts(of: model.project, on: report.results.terms)
        let gross = accounts.rows.reduce(0) {
            $0 + $1.cashCosts.magnitude + $1.otherCosts.magnitude + $1.cashBenefits.magnitude
                + $1.otherBenefits.magnitude + $1.transfers.magnitude
        }
        typealias Known = (name: String, known: Double, here: Formula, gross: Double)
        var known: [Known] = []
        for row in accounts.rows {
            guard let place = parties.firstIndex(of: row.party) else { continue }
            known.append(
                (
                    name: "\(name(of: .parties)) · \(words.name(row.party))", known: row.net,
                    here: partyCell(Self.firstParty + place, .net), gross: gross
                ))
        }
        known.append(
            (
                name: "\(name(of: .parties)) · \(words.say(ChartText.returned))", known: accounts.returned,
                here: partyCell(returnedRow, .returned), gross: gross
            ))
        return known
    }

    /// The names of the cells that hold what each comes to.
    var partyNames: [Workbook.CellName] {
        func name(_ party: String, _ row: Int) -> Workbook.CellName {
            .init(
                "net_of_" + party,
                CellReference(sheet: WorkbookPlaces.Tab.parties.rawValue, row: row, column: PartyColumn.net.rawValue))
        }
        return parties.enumerated().map { name($1.rawValue, Self.firstParty + $0) } + [name("treasury", returnedRow)]
    }

    // MARK: The chart

    private func drawParties(_ rows: ClosedRange<Int>, on sheet: inout Sheet) {
        let clauses = parties.enumerated().map { place, party -> Formula in
            let net = partyCell(Self.firstParty + place, .net)
            let name = sheet[Self.firstParty + place, 0]?.words ?? ""
            return Formula.text(name + ": ").joined(
                .when(
                    net.isBelow(0), .text(words.say(en: "loses ", es: "pierde ", pt: "perde ")),
                    .text(words.say(en: "gains ", es: "gana ", pt: "ganha ")))
            ).joined(sizeInWords(of: net))
        }
        guard let first = clauses.first else { return }
        let title = CellReference(sheet: WorkbookPlaces.Tab.parties.rawValue, row: rows.lowerBound, column: 0)
        sheet[title.row, title.column] = .formula(
            clauses.dropFirst().reduce(first) { $0.joined("; ").joined($1) }, CellStyle(.aside))
        var chart = SheetChart(
            .bars(areStacked: true), .cell(title), description: words.say(ChartText.payAndGain), rows: rows,
            columns: 0...PartyColumn.net.rawValue)
        let last = hasReturned ? returnedRow : returnedRow - 1
        let columns = PartyColumn.allCases.filter { $0 != .net && ($0 != .returned || hasReturned) }
        chart.series = columns.map { column in
            func cells(_ column: Int) -> SheetChart.Cells {
                SheetChart.Cells(
                    CellReference(sheet: title.sheet, row: Self.firstParty, column: column),
                    CellReference(sheet: title.sheet, row: last, column: column))
            }
            return SheetChart.Series(
                name: CellReference(sheet: title.sheet, row: Self.firstParty - 1, column: column.rawValue),
                across: cells(0), values: cells(column.rawValue), colour: column.colour)
        }
        chart.upwardsTitle = [
            words.say(ChartText.payAndGain), words.say(ChartText.presentValues), unitOfAmounts,
        ].joined(separator: ", ")
        chart.upwards = .axis(scale)
        sheet.charts = [chart]
    }

    /// Whether an amount has a tax, or a transfer, in it.
    private var hasReturned: Bool {
        model.project.flows.contains {
            ($0.includedTax ?? 0) != 0 || ($0.includedTransfers?.value ?? 0) != 0
        }
    }
}

extension SheetCell {
    /// The text that it holds.
    fileprivate var words: String? { if case .value(.text(let text)) = content { text } else { nil } }
}
