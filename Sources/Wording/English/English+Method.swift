import Projects
import Valuation

// How the public sector counts a project beside market prices.
extension English {
    func say(_ text: MethodText, style: NumberStyle) -> String {
        switch text {
        case .title: "The social view, adjusted step by step"
        case .savings: "Savings by kind"
        case .physical: "In physical units, over the horizon"
        case .indicators: "Benefits without a price, scored"
        case .step: "Counting"
        case .netPresentValue: "NPV"
        case .change: "Change"
        case .benefitCostRatio: "Benefit/cost"
        case .kind: "Kind"
        case .presentValue: "Present value"
        case .quantity: "Quantity"
        case .unit: "Unit"
        case .worth: "Worth (PV)"
        case .criterion: "Criterion"
        case .weight: "Weight"
        case .score: "Score"
        case .products: "Weight × score"
        case .why: "Why"
        case .sum: "Weighted score"
        case .asStated: "market prices without taxes (as above)"
        case .withPhysical: "+ physical units at their price"
        case .withShadowPrices: "+ shadow prices"
        case .withDistribution: "+ weights by income"
        case .withPublicFunds: "+ the cost of public funds"
        case .cashable: "government, frees cash"
        case .notCashable: "government, frees no cash"
        case .cashNotStated: "government, cash or not is not stated"
        case .citizens: "citizens"
        case .businesses: "businesses"
        case .society: "society, not separable"
        case .saved: "saved"
        case .caused: "caused"
        case .headlineStays: "Each step includes those above it; every other result is at market prices."
        case .kindsApart:
            "The kinds are not added up: cash that is freed, time that is freed and time of others differ."
        case .notMoney: "The scores stand beside the net present value and are not added to it."
        case .shadowPrice(let category, let factor, let source, let isRegistered, let isVerified):
            "\(category): × \(plain(factor)), \(origin(source, isRegistered, isVerified))."
        case .weights(let weights, let elasticity, let source):
            "Weights by income at an elasticity of \(plain(elasticity)): "
                + list(weights.map { "\($0.group) \(style.multiple($0.weight))" }) + " (\(source))."
        case .publicFunds(let cost, let source):
            "Public funds: each unit of the government's net cash cost counts \(share(cost)) more (\(source))."
        case .price(let what, let source): "Price of \"\(what)\": \(source)."
        case .priceStarts(let what, let year):
            "\"\(what)\" has a price from \(year) on: what there is of it before is not counted in money."
        case .ownValueOfHour(let what, let amount, let currency):
            "The project's own value of an hour, without a source, in \"\(what)\": "
                + "\(amount.map { style.price($0, currency: currency) } ?? "unknown")."
        case .statedValueOfHour(let what, let amount, let currency, let source):
            "Value of an hour in \"\(what)\": "
                + "\(amount.map { style.price($0, currency: currency) } ?? "unknown"); source: \(source)."
        case .registeredValueOfHour(let what, let purpose, let amount, let currency, let year, let source, let verified):
            "Value of an hour in \"\(what)\": \(style.price(amount, currency: currency)), "
                + "\(year.map { "prices of \($0), " } ?? "")\(name(purpose)), from the register; "
                + "\(origin(source, true, verified))."
        case .demand(let what, let diverted, let generated, let deadweight, let isGovernment):
            "\"\(what)\": \(share(diverted)) diverted (in full), \(share(generated)) generated "
                + "(\(isGovernment ? "nothing saved" : "by half")), \(share(deadweight)) deadweight (nothing)."
        }
    }

    private func origin(_ source: String, _ isRegistered: Bool, _ isVerified: Bool) -> String {
        (isRegistered && !isVerified ? "unverified, " : "") + source
    }

    private func name(_ purpose: TimePurpose) -> String {
        switch purpose {
        case .work: "working time"
        case .leisure: "own time"
        case .any: "average over purposes"
        }
    }
}
