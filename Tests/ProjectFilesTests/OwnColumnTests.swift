import Findings
import ProjectFiles
import ProjectSamples
import Projects
import Syntax
import Testing

@Suite("An institution's own columns beside the lines of a table")
struct OwnColumnTests {
    private func read(_ text: String) -> ReadSheet { ReadSheet(text) }

    @Test("They stay with their lines, under their names; a cell with nothing in it says nothing")
    func kept() throws {
        let read = read(
            """
            tipo;concepto;monto;por;para;Partida presupuestaria;Responsable
            proyecto;nombre;Trámites;;;;
            proyecto;moneda;PYG;;;;
            inversión;Plataforma;4.200.000;;;242-01;DGTIC
            operación;Alojamiento;600.000;año;;319-02;
            ahorro;Personal;900.000;año;gobierno;;
            """)
        #expect(read.codes.isEmpty)
        let project = try #require(read.project)
        #expect(project.ownColumns == ["Partida presupuestaria", "Responsable"])
        #expect(
            project.flows.map { $0.drivers.columns } == [
                [OwnColumn("Partida presupuestaria", "242-01"), OwnColumn("Responsable", "DGTIC")],
                [OwnColumn("Partida presupuestaria", "319-02")], [],
            ])
    }

    @Test("A header that nearly names a column that is not there is refused, and one beside that column is kept")
    func misspelt() {
        #expect(
            read("kind,what,amount,grwoth\nproject,name,A\nproject,currency,USD\ninvestment,B,5,\n").codes == [
                "unknownColumn"
            ])
        let beside = read("kind,what,amount,growth,grwoth\nproject,name,A\nproject,currency,USD\ninvestment,B,5,,x\n")
        #expect(beside.codes.isEmpty && beside.project?.ownColumns == ["grwoth"])
    }

    @Test("A file in JSON writes them under columns")
    func json() throws {
        let project = try #require(
            ReadProject(
                """
                { "name": "P", "currency": "USD", "operating": [], "savings": [],
                  "investment": [ { "what": "A", "amount": 5, "columns": { "code": "1.2", "year": 2027 } } ] }
                """
            ).project)
        #expect(project.flows.first?.drivers.columns == [OwnColumn("code", "1.2"), OwnColumn("year", "2027")])
    }
}
