import Casebook
import Facts
import ProjectFiles
import Projects
import Registers
import Valuation

// What is said of risks, of optimism bias and evidence, and of the projects that one is set among.
extension Portuguese {
    func say(_ problem: AdjustmentProblem) -> String {
        switch problem {
        case .probabilityOutOfRange(let text):
            "uma probabilidade fica entre 0 % e 100 %, e \(text) não; escreva \"20%\", ou 0.2"
        case .riskWithoutEffect:
            "este risco não custa nada; escreva quanto custa se ocorrer (\"amount\") ou quantos meses atrasa o serviço "
                + "(\"months\")"
        case .riskDelayOutOfRange(let months):
            "um atraso de \(months) meses não é atraso; escreva um número inteiro de meses de 1 a 2400"
        case .mitigationWithoutEffect:
            "esta mitigação não muda nada; escreva o que resta do risco: \"probabilityAfter\", \"shareAfter\" ou "
                + "\"monthsAfter\""
        case .mitigationMakesWorse(let key):
            "com esta mitigação o risco é pior do que sem ela; \"\(key)\" é o que resta dele"
        case .noUplift:
            "um viés de otimismo nomeia uma categoria publicada (\"category\") ou acréscimos próprios: \"investment\", "
                + "\"operating\", \"duration\""
        case .categoryAndUplift:
            "um viés de otimismo tem uma categoria publicada ou acréscimos próprios; omita um dos dois"
        case .negativeUplift: "um acréscimo é somado ao estimado; não pode ser menor que zero"
        case .upliftTooLarge(let key, let most):
            "um acréscimo de \"\(key)\" é de \(NumberStyle(language: .portuguese).percent(most)) no máximo"
        }
    }

    func say(_ concern: AdjustmentConcern, style: NumberStyle, language: String) -> String {
        switch concern {
        case .biasOnRiskyRate:
            "diz-se que a taxa de desconto contém um prêmio de risco: com um viés de otimismo por cima o mesmo risco conta "
                + "duas vezes"
        case .biasOnHighRate(let rate, let national):
            "a taxa de desconto de \(style.percent(rate)) está acima dos \(style.percent(national)) que o país prescreve: "
                + "se a diferença é um prêmio de risco, um viés de otimismo por cima a conta duas vezes"
        case .biasOnLeaningRange(let what):
            "a faixa de \"\(what.text(in: language))\" vai mais longe para cima do que para baixo: um viés de otimismo por "
                + "cima conta duas vezes o mesmo estouro onde a faixa o faz"
        case .biasBesideRisks:
            "um viés de otimismo representa riscos que ninguém nomeou ainda: à medida que o registro de riscos cresce, ele "
                + "deveria diminuir"
        case .ungraded(let count):
            count == 1
                ? "1 linha não tem grau de evidência e não é corrigida"
                : "\(count) linhas não têm grau de evidência e não são corrigidas"
        }
    }

    /// What a file must state for a correction.
    func needs(_ adjustment: Adjustment) -> String {
        switch adjustment {
        case .evidence: "escreva \"evidenceCorrections\" e um grau (\"evidence\") nas linhas"
        case .optimismBias: "escreva \"optimismBias\""
        case .risks: "escreva \"risks\""
        }
    }

    func say(_ text: AdjustmentText, style: NumberStyle, language: String) -> String {
        switch text {
        case .heading(let heading): name(heading)
        case .name(let adjustment): name(adjustment)
        case .grade(let grade): name(grade)
        case .measure(let measure): name(measure)
        case .applied(let adjustments): "Todos os resultados contêm: \(list(adjustments.map(name)))."
        case .shownCorrected: "Os números são mostrados corrigidos, e não como estão no arquivo."
        case .noneApplied: "Nenhuma está nos demais resultados; --adjust a inclui."
        case .severalApplied: "Juntas podem contar a mesma coisa duas vezes."
        case .uplift(let bias, let uplift, let months): say(bias, uplift, months: months, style: style)
        case .corrections(let corrections):
            "Pela evidência: \(list(corrections.map { "\(name($0.grade)) \(style.percent($0.share))" })). Os custos sobem "
                + "e os benefícios caem nessa medida; as correções são do próprio projeto."
        case .expectedRisks:
            "Riscos: o que se pode esperar de todos, com as mitigações decididas e seus custos; os atrasos se somam, cada "
                + "total com sua própria probabilidade."
        case .risksTogether:
            "Valores presentes. Cada risco por si; juntos podem dar outra soma, pois os atrasos se "
                + "somam. Com mitigação: o que ainda se pode esperar e o que custa a mitigação."
        case .exposure(let amount, let currency, let bound):
            "Passivos contingentes: \(style.amount(amount, currency: currency, bound: bound)) se todos forem exigidos, sem desconto."
        case .concern(let concern):
            "Atenção: \(say(concern, style: style, language: language))."
        case .months(let count): count == 1 ? "1 mês" : "\(count) meses"
        case .notDecided(let what): "\(what.text(in: language)) (não decidida)"
        case .sample(let cases):
            "\(cases) casos publicados são uma amostra pequena e favorável: foram publicados porque tiveram êxito. A "
                + "proporção de projetos assim com valor menor está no intervalo com 95 % de confiança (Clopper e "
                + "Pearson), se os casos fossem um sorteio, e não são."
        case .medianInterval(let confidence):
            "A mediana de projetos assim está ali com \(style.percent(confidence)) de confiança (estatísticas de ordem), sob "
                + "a mesma condição."
        case .differentCurrencies(let codes):
            "O investimento e a economia por transação não são situados: os valores estão em \(list(codes)). Escolha uma "
                + "moeda com --currency."
        case .priceYears(let years):
            "Os valores estão a preços de \(list(years.map(String.init))); --price-year toma um só."
        case .leftOut(let names):
            "Fora dos valores, porque os seus não podem ser convertidos: "
                + "\(list(names.map { $0.text(in: language) }))."
        case .finding(let entry): finding(entry, style)
        case .publication(let entry): publication(entry, language)
        case .overruns:
            "Quanto seria o investimento com o estouro encontrado, e o valor presente líquido para a sociedade então. Os "
                + "números não verificados são mostrados e não aplicados."
        }
    }

    private func say(_ bias: OptimismBias, _ uplift: OptimismUplift, months: Int, style: NumberStyle) -> String {
        let source: String
        switch bias {
        case .category(let category, let mitigated):
            let left = mitigated == 0 ? "" : ", \(style.percent(mitigated)) dele mitigado"
            source =
                "\(name(category))\(left); limites de Mott MacDonald (2002), como na orientação suplementar do HM Treasury"
        case .own(_, let own): source = own.map { "do próprio projeto: \($0)" } ?? "do próprio projeto, sem fonte"
        }
        let later = months == 1 ? "1 mês depois" : "\(months) meses depois"
        return "Viés de otimismo: investimento +\(style.percent(uplift.investment)), custo de operação "
            + "+\(style.percent(uplift.operating)), tempo até o lançamento +\(style.percent(uplift.duration)), de modo que "
            + "ele vem \(later) (\(source))."
    }

    private func finding(_ entry: OverrunRegister.Entry, _ style: NumberStyle) -> String {
        let overrun = style.percent(entry.overrun, decimals: 0)
        let share = style.percent(entry.share ?? 1, decimals: 0)
        return switch entry.statistic {
        case .mean: "em média, \(overrun) a mais que o previsto"
        case .tail: "\(share) dos projetos: em média, \(overrun) a mais"
        case .above: "\(share) dos projetos: acima de \(overrun) a mais"
        }
    }

    private func publication(_ entry: OverrunRegister.Entry, _ language: String) -> String {
        let origin =
            switch entry.basis {
            case .document: "lido ali"
            case .secondHand: "conforme citado em \(entry.checkedIn ?? "")"
            case nil: "não verificado"
            }
        let note = entry.note.map { " \($0.text(in: language))" } ?? ""
        let sample = entry.projects.map { ", \(NumberStyle(language: .portuguese).integer($0)) projetos" } ?? ""
        return "\(entry.publication)\(sample); \(origin).\(note)"
    }

    private func name(_ adjustment: Adjustment) -> String {
        switch adjustment {
        case .evidence: "Evidência"
        case .optimismBias: "Viés de otimismo"
        case .risks: "Riscos esperados"
        }
    }

    private func name(_ grade: EvidenceGrade) -> String {
        switch grade {
        case .measured: "medido"
        case .quoted: "cotado"
        case .estimated: "estimado"
        case .guessed: "suposto"
        }
    }

    private func name(_ category: OptimismBias.Category) -> String {
        switch category {
        case .standardBuildings: "edifícios padrão"
        case .nonStandardBuildings: "edifícios fora do padrão"
        case .standardCivilEngineering: "obras civis padrão"
        case .nonStandardCivilEngineering: "obras civis fora do padrão"
        case .equipmentAndDevelopment: "equipamentos e desenvolvimento"
        case .outsourcing: "terceirização"
        }
    }

    private func name(_ measure: ReferenceMeasure) -> String {
        switch measure {
        case .investment: "Investimento"
        case .operatingCostRatio: "Custo de operação de um ano ÷ investimento"
        case .savingPerTransaction: "Economia por transação"
        case .paybackYears: name(Metric.paybackYears)
        case .benefitCostRatio: name(Metric.benefitCostRatio)
        case .returnOnInvestment: name(Metric.returnOnInvestment)
        }
    }

    private func name(_ heading: AdjustmentText.Heading) -> String {
        switch heading {
        case .corrections: "Correções que o arquivo indica"
        case .correction: "Correção"
        case .asWritten: "Como está escrito"
        case .risks: "Registro de riscos"
        case .risk: "Risco"
        case .owner: "Responsável"
        case .probability: "Probabilidade"
        case .delay: "Atraso"
        case .loss: "Perda se ocorrer"
        case .expected: "Perda esperada"
        case .mitigation: "Mitigação"
        case .mitigations: "Mitigações"
        case .withMitigation: "Com mitigação"
        case .gain: "Valor da mitigação"
        case .together: "Todos os riscos juntos, conforme o decidido"
        case .contingent: "passivo contingente"
        case .evidence: "Evidência"
        case .grade: "Grau"
        case .lines: "Linhas"
        case .costs: "Valor presente dos custos"
        case .benefits: "Valor presente dos benefícios"
        case .noGrade: "sem grau"
        case .lowerShare: "Projetos assim com menos"
        case .medianBetween: "A mediana está entre"
        case .overruns: "Estouros de custo publicados de projetos de TI"
        case .finding: "Achado"
        case .publication: "Publicado em"
        case .investmentThen: "Investimento então"
        case .valueThen: "Valor presente líquido então"
        }
    }
}
