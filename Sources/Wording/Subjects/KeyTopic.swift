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
    case projectPrices = "project.prices"
    case projectInflation = "project.inflation"
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

    case nominalRate = "nominal-rate.nominal"

    case projectDelay = "project.delay"
    case projectCorrelations = "project.correlations"
    case lineRange = "line.range"
    case volumeRange = "volume.range"
    case rangeLikely = "range.likely"
    case rangeDistribution = "range.distribution"
    case rangeLow = "range.low"
    case rangeHigh = "range.high"
    case rangeP10 = "range.p10"
    case rangeP90 = "range.p90"
    case rangeSd = "range.sd"
    case rangeMedian = "range.median"
    case rangeThreshold = "range.threshold"
    case rangeTailShare = "range.tailShare"
    case rangeTailIndex = "range.tailIndex"
    case rangeCap = "range.cap"
    case correlationBetween = "correlation.between"
    case correlationRank = "correlation.rank"
    case correlationNote = "correlation.note"

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

    case evidenceStanding = "evidence.standing"
    case evidenceCurrency = "evidence.currency"
    case evidenceSince = "evidence.since"
    case evidencePerUnit = "evidence.perUnit"
    case markQualifier = "mark.qualifier"
    case markStatus = "mark.status"
    case measureMeasures = "measure.measures"
    case unitWhat = "unit-amount.what"
    case unitAmount = "unit-amount.amount"
    case unitQuantity = "unit-amount.quantity"

    case outputWhat = "output.what"
    case outputQuantity = "output.quantity"
    case outputQualifier = "output.qualifier"
    case outputOver = "output.over"

    case readingId = "reading.id"
    case readingWhat = "reading.what"
    case readingDefault = "reading.default"
    case readingChange = "reading.change"

    case caseClaims = "case.claims"
    case claimId = "claim.id"
    case claimWhat = "claim.what"
    case claimPrinted = "claim.printed"
    case claimImplied = "claim.implied"
    case claimUnit = "claim.unit"
    case claimEquals = "claim.equals"
    case claimAtLeast = "claim.atLeast"
    case claimAtMost = "claim.atMost"
    case claimPlausible = "claim.plausible"
    case claimReconstruction = "claim.reconstruction"
    case claimCannotCheck = "claim.cannotCheck"
    case claimWhy = "claim.why"
    case figureUnverified = "figure.unverified"
    case limitsAtLeast = "limits.atLeast"
    case limitsAtMost = "limits.atMost"
    case operationSum = "operation.sum"
    case operationProduct = "operation.product"
    case operationDifference = "operation.difference"
    case operationRatio = "operation.ratio"
    case operationShare = "operation.share"
    case operationGrowth = "operation.growth"
    case operationRate = "operation.rate"
    case operationPer = "operation.per"
    case operationOver = "operation.over"
    case operationConversion = "operation.conversion"
    case conversionAmount = "conversion.amount"
    case conversionFrom = "conversion.from"
    case conversionTo = "conversion.to"
    case conversionOrder = "conversion.order"

    case projectRisks = "project.risks"
    case projectOptimismBias = "project.optimismBias"
    case projectEvidenceCorrections = "project.evidenceCorrections"
    case projectDiscountRateIncludesRisk = "project.discountRateIncludesRisk"
    case lineEvidence = "line.evidence"
    case riskProbability = "risk.probability"
    case riskMonths = "risk.months"
    case riskPaidTo = "risk.paidTo"
    case riskOwner = "risk.owner"
    case riskContingentLiability = "risk.contingentLiability"
    case riskMitigation = "risk.mitigation"
    case mitigationProbabilityAfter = "mitigation.probabilityAfter"
    case mitigationShareAfter = "mitigation.shareAfter"
    case mitigationMonthsAfter = "mitigation.monthsAfter"
    case mitigationTaken = "mitigation.taken"
    case biasCategory = "optimism-bias.category"
    case biasMitigated = "optimism-bias.mitigated"
    case biasInvestment = "optimism-bias.investment"
    case biasOperating = "optimism-bias.operating"
    case biasDuration = "optimism-bias.duration"
    case biasSource = "optimism-bias.source"
    case evidenceCorrection = "corrections.share"

    /// The topic of a key; nothing where nobody has described it.
    public init?(shape: String, key: String, isCount: Bool = false) {
        let owners: [String] =
            switch shape {
            case "investment", "operating", "risk", "mitigation": [shape, "cost", "line"]
            case "case": [shape, "project"]
            case "evidence": [shape, "case", "project"]
            case "evidence-investment", "evidence-operating":
                ["mark", String(shape.dropFirst(9)), "cost", "line"]
            case "evidence-saving", "evidence-transfer", "evidence-residual":
                ["mark", String(shape.dropFirst(9)), "line"]
            case "measure": [shape, "quantity", "mark", "line"]
            case "first-step": ["step"]
            case "figure": [shape, "quantity", "line"]
            case "ranged-figure", "ranged-rate", "ranged-share", "ranged-time": ["range"]
            case "saving", "transfer", "residual", "quantity", "output": [shape, "line"]
            default: [shape]
            }
        let key = shape == "corrections" ? "share" : key
        let names = isCount ? ["volume.count"] : owners.map { "\($0).\(key)" }
        guard let topic = names.lazy.compactMap(KeyTopic.init(rawValue:)).first else { return nil }
        self = topic
    }
}
