/// The keys of the files that people write, each described in every language.
///
/// The raw value is the shape and the key; what several shapes share stands under `line` or `cost`.
public enum KeyTopic: String, Sendable, Hashable, CaseIterable {
    case projectName = "project.name"
    case projectAbout = "project.about"
    case projectCountry = "project.country"
    case projectInstitution = "project.institution"
    case projectCurrency = "project.currency"
    case projectPriceYear = "project.priceYear"
    case projectPriceYearIsOurs = "project.priceYearIsOurs"
    case projectStart = "project.start"
    case projectOperationalFrom = "project.operationalFrom"
    case projectHorizon = "project.horizon"
    case projectLife = "project.life"
    case projectDiscountRate = "project.discountRate"
    case projectTiming = "project.timing"
    case projectInvestment = "project.investment"
    case projectOperating = "project.operating"
    case projectSavings = "project.savings"
    case projectTransfers = "project.transfers"
    case projectResidual = "project.residual"
    case projectBenefits = "project.benefits"
    case projectAssumptions = "project.assumptions"

    case lineId = "line.id"
    case lineWhat = "line.what"
    case lineAmount = "line.amount"
    case lineLow = "line.low"
    case lineHigh = "line.high"
    case lineVolume = "line.volume"
    case lineEach = "line.each"
    case lineOn = "line.on"
    case linePer = "line.per"
    case lineFrom = "line.from"
    case lineUntil = "line.until"
    case lineOver = "line.over"
    case lineWeights = "line.weights"
    case lineGrowth = "line.growth"
    case lineUptake = "line.uptake"
    case lineIncludesTax = "line.includesTax"
    case lineCurrency = "line.currency"
    case linePriceYear = "line.priceYear"
    case linePriceYearIsOurs = "line.priceYearIsOurs"
    case lineReconstruction = "line.reconstruction"
    case lineQuote = "line.quote"
    case linePlace = "line.place"
    case lineSource = "line.source"
    case lineNote = "line.note"

    case costTo = "cost.to"
    case costBy = "cost.by"
    case costInKind = "cost.inKind"

    case savingTo = "saving.to"
    case savingCashable = "saving.cashable"
    case savingIncludesTransfers = "saving.includesTransfers"

    case transferFrom = "transfer.from"
    case transferTo = "transfer.to"
    case transferSince = "transfer.since"

    case residualAmount = "residual.amount"
    case residualOf = "residual.of"

    case volumeCount = "volume.count"
    case volumeLow = "volume.low"
    case volumeHigh = "volume.high"
    case volumePer = "volume.per"
    case volumeGrowth = "volume.growth"

    case eachHours = "each.hours"
    case eachValueOfHour = "each.valueOfHour"
    case eachTrips = "each.trips"
    case eachFare = "each.fare"
    case eachMoney = "each.money"

    case changeBefore = "change.before"
    case changeAfter = "change.after"

    case stepFrom = "step.from"
    case stepRate = "step.rate"

    case caseId = "case.id"
    case caseDocument = "case.document"
    case casePage = "case.page"
    case caseSection = "case.section"
    case caseQuantities = "case.quantities"
    case caseOutputs = "case.outputs"
    case caseReadings = "case.readings"

    case quantityId = "quantity.id"
    case quantityWhat = "quantity.what"
    case quantityValue = "quantity.value"
    case quantityUnit = "quantity.unit"
    case quantityQualifier = "quantity.qualifier"

    case outputWhat = "output.what"
    case outputQuantity = "output.quantity"
    case outputQualifier = "output.qualifier"
    case outputOver = "output.over"

    case readingId = "reading.id"
    case readingWhat = "reading.what"
    case readingDefault = "reading.default"
    case readingChange = "reading.change"

    /// The topic of a key; nothing where nobody has described it.
    public init?(shape: String, key: String, isCount: Bool = false) {
        let owners: [String] =
            switch shape {
            case "investment", "operating": [shape, "cost", "line"]
            case "case": [shape, "project"]
            case "first-step": ["step"]
            case "saving", "transfer", "residual", "quantity", "output": [shape, "line"]
            default: [shape]
            }
        let names = isCount ? ["volume.count"] : owners.map { "\($0).\(key)" }
        guard let topic = names.lazy.compactMap(KeyTopic.init(rawValue:)).first else { return nil }
        self = topic
    }
}
