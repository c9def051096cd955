import Languages
import Wording

/// The words of pages: of their own parts, and the headings of sections.
package enum PageText: Sendable, Hashable {
    case skip, contents, numbers, table
    // What kind of page it is.
    case appraisal, options, comparison
    // Sections.
    case lines, outcome, certainty, years, cases, risks, withoutPrice, assumptions, sources, again
    // Parts of them.
    case threats, trials, influences, indicators, source, sameBytes, usualTerms
}

extension Words {
    /// The words of a page.
    package func say(_ text: PageText) -> String {
        switch text {
        case .skip: say(en: "Skip to the content", es: "Ir al contenido", pt: "Ir para o conteúdo")
        case .contents: say(en: "Contents", es: "Contenido", pt: "Conteúdo")
        case .numbers:
            say(en: "The numbers in a table", es: "Los datos en una tabla", pt: "Os dados em uma tabela")
        case .table: say(en: "Table", es: "Tabla", pt: "Tabela")
        case .appraisal:
            say(
                en: "Appraisal of an investment in digital government",
                es: "Evaluación de una inversión en gobierno digital",
                pt: "Avaliação de um investimento em governo digital")
        case .options:
            say(
                en: "Options for an investment in digital government",
                es: "Opciones de una inversión en gobierno digital",
                pt: "Opções de um investimento em governo digital")
        case .comparison:
            say(
                en: "What investments in digital government cost and brought",
                es: "Lo que costaron y rindieron inversiones en gobierno digital",
                pt: "O que custaram e renderam investimentos em governo digital")
        case .lines:
            say(
                en: "What is bought, what is saved", es: "Qué se compra, qué se ahorra",
                pt: "O que se compra, o que se economiza")
        case .outcome: say(en: "What comes of it", es: "Qué resulta", pt: "O que resulta")
        case .certainty: say(en: "How sure it is", es: "Qué tan seguro es", pt: "Quão seguro é")
        case .years:
            say(
                en: "Year by year, and every indicator", es: "Año por año, y todos los indicadores",
                pt: "Ano a ano, e todos os indicadores")
        case .cases:
            say(
                en: "Beside the published cases", es: "Junto a los casos publicados", pt: "Ao lado dos casos publicados"
            )
        case .risks: say(en: "Risks and corrections", es: "Riesgos y correcciones", pt: "Riscos e correções")
        case .withoutPrice: say(en: "What has no price", es: "Lo que no tiene precio", pt: "O que não tem preço")
        case .assumptions:
            say(en: "Assumptions and doubts", es: "Supuestos y salvedades", pt: "Premissas e ressalvas")
        case .sources:
            say(en: "Where each figure comes from", es: "De dónde viene cada cifra", pt: "De onde vem cada número")
        case .again: say(en: "How to compute it again", es: "Cómo volver a calcularlo", pt: "Como calcular de novo")
        case .threats:
            say(en: "What else could overturn it", es: "Qué más podría revertirlo", pt: "O que mais poderia revertê-lo")
        case .trials:
            say(
                en: "What was tried and does not overturn it", es: "Lo que se probó y no lo revierte",
                pt: "O que se testou e não o reverte")
        case .influences: say(en: "What else counts", es: "Qué más pesa", pt: "O que mais pesa")
        case .indicators: say(en: "Every indicator", es: "Todos los indicadores", pt: "Todos os indicadores")
        case .source: say(en: "Source", es: "Fuente", pt: "Fonte")
        case .sameBytes:
            say(
                en:
                    "The same file, the same terms and the same version give this page again, to the byte. Nothing in it "
                    + "is loaded from anywhere, and nothing leaves the machine on which it is read.",
                es: "El mismo archivo, los mismos términos y la misma versión dan otra vez esta página, byte por byte. "
                    + "Nada en ella se carga de ningún lado, y nada sale de la máquina en que se lee.",
                pt:
                    "O mesmo arquivo, os mesmos termos e a mesma versão dão de novo esta página, byte a byte. Nada nela é "
                    + "carregado de lugar algum, e nada sai da máquina em que é lida.")
        case .usualTerms:
            say(
                en: "The year table has what falls on a date and what comes over the year apart, each with its factor: "
                    + "present value = the one × its factor + the other × its factor, and the sum of all years is the net "
                    + "present value.",
                es: "La tabla anual separa lo que cae en una fecha y lo que viene a lo largo del año, cada uno con su "
                    + "factor: valor actual = lo uno × su factor + lo otro × su factor, y la suma de todos los años es el "
                    + "valor actual neto.",
                pt: "A tabela anual separa o que cai em uma data e o que vem ao longo do ano, cada um com o seu fator: "
                    + "valor presente = um × seu fator + outro × seu fator, e a soma de todos os anos é o valor presente "
                    + "líquido.")
        }
    }
}
