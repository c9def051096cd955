import Testing

@testable import ProjectFiles

@Suite("What the shapes say, the reader holds to")
struct ShapeOfLinesTests {
    private func codes(_ key: String, _ line: String) -> [String] {
        ReadPattern.codes("", line: "\"\(key)\": [ { \"what\": \"x\", \(line) } ]")
    }

    @Test("A list of transfers or residual values is none of the unknowns: unknown would count as none")
    func unknownLists() {
        for text in ["not stated", "not quantified"] {
            #expect(ReadPattern.codes("\"transfers\": \"\(text)\"") == ["wrongType"])
            #expect(ReadPattern.codes("\"residual\": \"\(text)\"") == ["wrongType"])
            #expect(ReadPattern.accepts("\"operating\": \"\(text)\", \"savings\": \"\(text)\""))
        }
    }

    @Test("Society neither pays nor owns: it is one figure for several parties")
    func society() {
        #expect(codes("operating", #""amount": 1, "per": "year", "by": "society""#) == ["notAChoice"])
        #expect(
            codes("transfers", #""amount": 1, "per": "year", "from": "society", "to": "government""#) == ["notAChoice"])
        #expect(codes("savings", #""amount": 1, "per": "year", "to": "society""#) == [])
    }

    @Test("The value of an hour and a fare are never negative; hours and trips can be")
    func units() {
        func unit(_ each: String) -> [String] {
            codes("savings", #""to": "citizens", "volume": { "visits": 10, "per": "year" }, "each": { \#(each) }"#)
        }
        #expect(unit(#""hours": -1, "valueOfHour": 2, "money": 5"#) == [])
        #expect(unit(#""hours": 1, "valueOfHour": -2, "money": 5"#) == ["negativeAmount"])
        #expect(unit(#""trips": 1, "fare": -2, "money": 5"#) == ["negativeAmount"])
    }

    @Test("Transfers inside a saving are never negative, whether it is an amount or a volume")
    func transfers() {
        let volume = #""to": "citizens", "volume": { "visits": 10, "per": "year" }, "each": { "money": 3 }"#
        #expect(codes("savings", volume + #", "includesTransfers": -1"#) == ["transfersAboveAmount"])
        #expect(codes("savings", volume + #", "includesTransfers": 1"#) == [])
        let amount = #""to": "citizens", "amount": 3, "per": "year""#
        #expect(codes("savings", amount + #", "includesTransfers": -1"#) == ["transfersAboveAmount"])
        #expect(codes("savings", amount + #", "includesTransfers": 4"#) == ["transfersAboveAmount"])
    }

    @Test("A price year that is said to be ours or not is there")
    func priceYear() {
        #expect(ReadPattern.codes(#""priceYearIsOurs": false"#) == ["lacksPartner"])
        #expect(ReadPattern.accepts(#""priceYearIsOurs": false, "priceYear": 2025"#))
    }

    @Test("Every line can say where it comes from, and has a shape of its own")
    func lines() {
        #expect(Shapes.lines.map(\.key.name) == ["investment", "operating", "savings", "transfers", "residual"])
        #expect(Set(Shapes.lines.map(\.shape.id)).count == 5)
        for (key, shape) in Shapes.lines {
            #expect(shape["quote"] != nil && shape["place"] != nil && shape["note"] != nil, "\(key.name)")
            #expect(Shapes.project[key]?.kind.shape?.id == shape.id)
        }
    }

    @Test("A rule speaks of keys that its shape has")
    func rules() {
        for shape in Shapes.lines.map(\.shape) + [Shapes.volume, Shapes.unit, Shapes.project] {
            let keys = Set(shape.keys.map(\.name))
            for (key, partner) in shape.partners { #expect(keys.isSuperset(of: [key, partner]), "\(shape.id)") }
            for case .exactlyOne(let named) in shape.rules { #expect(keys.isSuperset(of: named), "\(shape.id)") }
            for case .atMostOne(let named) in shape.rules { #expect(keys.isSuperset(of: named), "\(shape.id)") }
        }
    }
}
