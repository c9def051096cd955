import Testing

/// One word for one thing: what a ministry of finance calls it, and what valor must not call it.
@Suite("The glossary of each language")
struct GlossaryTests {
    /// A term, and the words that say the same otherwise or mean something else to whoever reads them.
    private struct Term {
        let right: String
        let wrong: [String]
    }

    private static let spanish = [
        Term(right: "valor actual", wrong: ["valor presente", "valores presentes"]),
        Term(right: "iteraciones, simulación", wrong: ["sortea", "sorteo", "sortee", "sorteie", "sorteio"]),
        Term(
            right: "ahorro efectivo en el presupuesto, flujo de caja",
            wrong: [
                "liberan efectivo", "libera efectivo", "liberar efectivo", "efectivo liberado",
                "efectivo en el presupuesto?",
            ]),
        Term(
            right: "en una fecha, a lo largo del año",
            wrong: ["costos puntuales", "costos periódicos", "beneficios puntuales", "monto periódico", "lo periódico"]),
        Term(right: "retorno sobre la inversión", wrong: ["rentabilidad (roi)"]),
        Term(right: "período de recuperación", wrong: ["período de repago"]),
        Term(right: "por omisión", wrong: ["por defecto"]),
        Term(right: "no aplicable", wrong: ["sin sentido"]),
        Term(right: "atraso", wrong: ["retraso"]),
        Term(right: "licitación", wrong: ["contratación atrasada"]),
        Term(right: "sobrecosto", wrong: ["sobrecoste"]),
        Term(right: "cambia el signo del resultado", wrong: ["invierte el resultado", "invierten el valor"]),
        Term(
            right: "variable, de una simulación o una sensibilidad",
            wrong: [
                "cada cifra con el", "cifras que varían", "cifras más juntas", "mueve cada cifra",
                "ninguna cifra tiene",
            ]),
        Term(right: "recupera lo gastado", wrong: ["recupera lo invertido"]),
        Term(right: "ahorros por tipo", wrong: ["ahorros por clase", "las clases no"]),
        Term(right: "comillas rectas; las de la fuente, inglesas", wrong: ["«", "»"]),
        Term(right: "el informe no da órdenes", wrong: ["dígalo a quien decide"]),
    ]

    private static let portuguese = [
        Term(right: "valor presente", wrong: ["valor atual"]),
        Term(right: "iterações, simulação", wrong: ["sortea", "sorteo", "sortee", "sorteie", "sorteio"]),
        Term(
            right: "economia de caixa",
            wrong: ["libera dinheiro", "liberam caixa", "libera caixa", "liberar caixa", "caixa liberado"]),
        Term(
            right: "em uma data, ao longo do ano",
            wrong: [
                "custos pontuais", "custos periódicos", "benefícios pontuais", "valor periódico", "que é periódico",
            ]),
        Term(right: "retorno sobre o investimento", wrong: ["rentabilidade (roi)"]),
        Term(right: "premissas", wrong: ["suposições"]),
        Term(right: "entrada em operação", wrong: ["lançamento"]),
        Term(right: "pontuação", wrong: ["vezes notas"]),
        Term(right: "estouro de custo", wrong: ["sobrecusto"]),
        Term(right: "muda o sinal do resultado", wrong: ["inverte o resultado", "invertem o valor"]),
        Term(
            right: "variável, de uma simulação ou uma sensibilidade",
            wrong: [
                "cada número faz", "números que variam", "outros números juntos", "move cada número",
                "nenhum número tem",
            ]
        ),
        Term(right: "recupera o gasto", wrong: ["recupera o investido"]),
        Term(right: "in natura; em espécie é em dinheiro, no Brasil", wrong: ["em espécie"]),
        Term(right: "economias por tipo", wrong: ["economias por classe", "as classes não"]),
        Term(right: "valor", wrong: ["montante"]),
        Term(right: "porcentagem sem espaço", wrong: ["0 %", "5 %"]),
        Term(right: "aspas retas; as da fonte, curvas", wrong: ["«", "»"]),
        Term(right: "o relatório não dá ordens", wrong: ["diga-o a quem decide"]),
    ]

    @Test("No text says otherwise what has its word", arguments: [(1, spanish), (2, portuguese)])
    private func words(language: Int, terms: [Term]) throws {
        for module in try DescribedPackage.described.get().modules {
            for source in module.sources {
                let path = "\(module.path)/\(source)"
                for text in SaidText.all(in: try ScannedSource.text(of: path)) {
                    let letters = text.wordings[language].letters.lowercased()
                    for term in terms {
                        for wrong in term.wrong where letters.contains(wrong) {
                            Issue.record("\(path):\(text.line): \"\(wrong)\" is \"\(term.right)\"")
                        }
                    }
                }
            }
        }
    }
}
