import Languages
import Reports
import Testing
import Wording

@Suite("What the columns of CSV files are called and hold")
struct FieldNameTests {
    @Test("Each is described in a sentence, and has a title", arguments: Language.allCases, FieldName.allCases)
    func said(language: Language, field: FieldName) {
        let words = Words(in: language)
        let sentence = words.describe(field)
        #expect(sentence.hasSuffix(".") && sentence.count > 10 && !sentence.contains("  "))
        #expect(sentence.first?.isUppercase == true || sentence.hasPrefix("atLeast") || sentence.hasPrefix("moreThan"))
        #expect(!words.title(field).isEmpty)
    }

    @Test("None is described in English elsewhere", arguments: [Language.spanish, .portuguese], FieldName.allCases)
    func translated(language: Language, field: FieldName) {
        #expect(Words(in: language).describe(field) != Words(in: .english).describe(field))
    }

    @Test("Columns of one table are told apart by their titles", arguments: Language.allCases)
    func distinct(language: Language) {
        let words = Words(in: language)
        let years: [FieldName] = [
            .year, .starts, .currency, .oneOffCosts, .oneOffBenefits, .oneOffFactor, .recurringCosts,
            .recurringBenefits, .recurringFactor, .residualValue, .residualFactor, .closingCost, .net, .presentValue,
            .cumulativeNet,
            .cumulativePresentValue,
        ]
        #expect(Set(years.map(words.title)).count == years.count)
        let views: [FieldName] = [
            .social, .socialBound, .socialReason, .fiscal, .fiscalBound, .fiscalReason, .fiscalCash, .fiscalCashBound,
            .fiscalCashReason, .citizen, .citizenBound, .citizenReason,
        ]
        #expect(Set(views.map(words.title)).count == views.count)
    }

    @Test(
        "A column's type is known by its name",
        arguments: [("page", "integer"), ("price_year", "year"), ("starts", "yearmonth"), ("id", "string")])
    func kinds(name: String, type: String) {
        #expect(Words(in: .english).description(ofColumn: name)?.kind.type == type)
    }

    @Test("Names are those of CSV: small letters, digits and underscores", arguments: FieldName.allCases)
    func names(field: FieldName) {
        #expect(field.rawValue.allSatisfy { $0.isASCII && ($0.isLowercase || $0 == "_") })
    }
}
