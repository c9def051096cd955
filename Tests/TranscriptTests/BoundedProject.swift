/// A project with nearly everything that a file can have, in which some lines have no amount, or one that is given.
///
/// What a report prints of the first must be bounded by what it prints of the second, whatever the amount.
enum BoundedProject: String, CaseIterable, Sendable {
    case cost, investment, saving, both

    /// What the lines without an amount are called.
    var names: [String] {
        switch self {
        case .cost: ["Unknown upkeep"]
        case .investment: ["Unknown purchase"]
        case .saving: ["Unknown gain"]
        case .both: ["Unknown upkeep", "Unknown gain"]
        }
    }

    /// The project with its unknown lines, or with an amount for each of them.
    func text(amount: String? = nil) -> String {
        func line(_ name: String, _ rest: String) -> String {
            guard names.contains(name) else { return "" }
            return
                ", { \"what\": \"\(name)\", \"evidence\": \"quoted\", \(rest), \"amount\": \(amount ?? "\"not stated\"") }"
        }
        return """
            { "name": "Licences", "country": "PRY", "currency": "USD", "priceYear": 2025, "start": "2027-01",
              "operationalFrom": "2027-07", "horizon": 8, "discountRate": "8%",
              "investment": [
                { "id": "platform", "what": "Platform", "amount": 4200, "on": "2027-01", "low": "-10%", "high": "+60%",
                  "evidence": "quoted" },
                { "id": "second", "what": "Second site", "amount": 300, "on": "2028-01", "evidence": "estimated" }
                \(line("Unknown purchase", "\"on\": \"2028-03\"")) ],
              "operating": [
                { "id": "hosting", "what": "Hosting", "amount": 600, "per": "year", "evidence": "quoted" }
                \(line("Unknown upkeep", "\"per\": \"year\"")) ],
              "savings": [
                { "id": "staff", "what": "Counter staff", "to": "government", "amount": 1900, "per": "year",
                  "cashable": true, "low": "-30%", "high": "+20%", "growth": "1%", "evidence": "estimated" },
                { "id": "hours", "what": "Hours of clerks", "to": "government", "amount": 200, "per": "year",
                  "cashable": false },
                { "id": "trips", "what": "Trips", "to": "citizens", "amount": 900, "per": "year",
                  "uptake": ["20%", "50%", "80%"], "evidence": "guessed" }
                \(line("Unknown gain", "\"to\": \"government\", \"per\": \"year\"")) ],
              "transfers": [ { "what": "Fee", "from": "citizens", "to": "government", "amount": 50, "per": "year" } ],
              "physical": [ { "what": "Carbon", "quantity": 21, "unit": "t", "per": "year", "price": 9, "priceSource": "ours" } ],
              "method": { "publicFunds": { "marginalCost": "20%", "source": "ours" } },
              "optimismBias": { "category": "equipmentAndDevelopment", "mitigated": "60%" },
              "evidenceCorrections": { "measured": "0%", "quoted": "5%", "estimated": "15%", "guessed": "40%" },
              "risks": [
                { "id": "late", "what": "The tender is late", "probability": "30%", "months": 6 },
                { "id": "dear", "what": "Scanning costs more", "probability": "20%", "amount": 400, "on": "2028-01",
                  "mitigation": { "what": "A sample first", "amount": 20, "on": "2027-01", "probabilityAfter": "10%",
                    "taken": false } } ] }
            """
    }

    /// Two ways to do it, of which the first or the second hides a cost or a saving that the other does not have.
    static func options(first: Bool, isCost: Bool, amount: String? = nil) -> String {
        let value = amount ?? "\"not stated\""
        let cost = "{ \"id\": \"u\", \"what\": \"Unknown\", \"amount\": \(value), \"per\": \"year\" }"
        let saving =
            "{ \"id\": \"u\", \"what\": \"Unknown\", \"to\": \"government\", \"amount\": \(value), \"per\": \"year\" }"
        func line(_ isHere: Bool, _ isThis: Bool, _ text: String) -> String { isHere && isThis ? ", \(text)" : "" }
        return """
            { "name": "Licences", "country": "PRY", "currency": "USD", "priceYear": 2025, "start": "2027-01",
              "horizon": 8, "discountRate": "8%", "investment": [],
              "operating": [ { "id": "counters", "what": "Counters", "amount": 900, "per": "year", "low": 700, "high": 1200 }
                \(line(first, isCost, cost)) ],
              "savings": [ { "id": "fees", "what": "Fines less", "to": "citizens", "amount": 100, "per": "year" }
                \(line(first, !isCost, saving)) ],
              "method": { "publicFunds": { "marginalCost": "20%", "source": "ours" } },
              "options": [ { "id": "today", "what": "As today" },
                { "id": "portal", "what": "Portal", "proposed": true, "operationalFrom": "2027-07",
                  "change": { "counters": { "amount": 300, "low": 200, "high": 500 }\(first ? ", \"u\": null" : "") },
                  "plus": { "investment": [ { "id": "build", "what": "Build", "amount": 1500, "low": 1200, "high": 2500 } ],
                    "operating": [ { "id": "host", "what": "Host", "amount": 90, "per": "year" }
                      \(line(!first, isCost, cost)) ],
                    "savings": [ { "id": "hours", "what": "Hours", "to": "citizens", "amount": 200, "per": "year" }
                      \(line(!first, !isCost, saving)) ] } } ] }
            """
    }
}
