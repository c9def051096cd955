import Casebook
import Facts
import Testing

/// What the document says of its cases beside the figures.
@Suite("Dates, statements and sources of the eleven")
struct ParticularsTests {
    @Test("Every case has a date, a statement and a source of the document", arguments: CaseShelf.ids)
    func complete(id: String) throws {
        let particulars = try CaseShelf.item(id).particulars
        #expect(!particulars.dates.isEmpty && !particulars.statements.isEmpty && !particulars.references.isEmpty)
        for reference in particulars.references {
            #expect(reference.evidence.place?.hasPrefix("References and sources for the calculations › ") == true)
        }
    }

    @Test("The years in which services began, as the document has them")
    func starts() throws {
        for (id, date) in [
            ("brazil-vehicle-tax", "1998"), ("brazil-crime-report", "2000"), ("korea-data-exchange", "2003"),
            ("spain-data-intermediation", "2007"), ("ecuador-civil-registry", "2007-12-21"),
            ("el-salvador-single-registry", "2010"), ("panama-311", "2015"), ("spain-auctions", "2015-10"),
            ("argentina-digital-inclusion", "2016"), ("uruguay-gub-uy", "2017"), ("mexico-birth-certificate", "2017"),
        ] {
            #expect(try CaseShelf.item(id).particulars.dates.first?.when.ends == [date], "\(id)")
        }
    }

    @Test("The surveys and requests of Mexico have the days from and to which they were counted")
    func mexico() throws {
        let dates = try CaseShelf.item("mexico-birth-certificate").particulars.dates.map { $0.when.ends }
        #expect(dates.contains(["2017-07-31", "2018-09-17"]) && dates.contains(["2018-11-01"]))
    }

    @Test("The six addresses that the document prints")
    func addresses() throws {
        let addresses = try CaseShelf.ids.compactMap { try CaseShelf.item($0).particulars.web }
        #expect(
            addresses == [
                "311.gob.pa", "gub.uy", "delegaciaeletronica.policiacivil.sp.gov.br", "subastas.boe.es",
                "www.gob.mx/Actanacimiento", "argentina.gob.ar/inclusiondigital",
            ])
    }

    @Test("What was only expected is marked: the savings of the auctions, and Uruguay from 2019")
    func statuses() throws {
        let auctions = try CaseShelf.item("spain-auctions").particulars.statuses
        #expect(auctions == ["government-saving": .estimated, "citizens-saving": .estimated])
        let uruguay = try CaseShelf.item("uruguay-gub-uy").particulars.statuses
        #expect(uruguay == ["platform": .estimated, "independent-sites": .estimated])
    }

    @Test(
        "A date is a year, a month, a day, or two of them in order",
        arguments: [
            ("1998", ["1998"]), ("2015-10", ["2015-10"]), ("2007-12-21", ["2007-12-21"]),
            ("2020-02-29", ["2020-02-29"]), ("2017-07 to 2018-11", ["2017-07", "2018-11"]),
        ])
    func span(text: String, ends: [String]) {
        #expect(DatedSpan(text)?.ends == ends)
    }

    @Test(
        "What is no date is none",
        arguments: [
            "", "98", "1800", "2015-13", "2015-1", "2019-02-29", "2015-10-00", "2018 to 2017", "2018 to 2018",
            "2018 to", "October 2015", "2015-10-01-02", "2015 to 2016 to 2017", "-2015",
        ])
    func noSpan(text: String) {
        #expect(DatedSpan(text) == nil)
    }
}
