/// The style sheet of pages: type, colour, tables, charts, phones and print.
package enum HTMLStyle {
    /// The whole sheet; the footer stands on every printed page.
    package static func sheet(footer: String) -> String {
        let safe = footer.filter { $0.isLetter || $0.isNumber || " .-".contains($0) }
        return base + tables + figures + phone + wide + print(footer: safe)
    }

    private static let base = """
        :root{--ink:#17212b;--soft:#4a5560;--rule:#c9ced3;--hair:#e4e7ea;--wash:#f4f6f7;--navy:#12436d;--rust:#a8401c;
        --sans:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;
        --mono:ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace}
        *{box-sizing:border-box}
        html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:1rem}
        body{margin:0;background:#fff;color:var(--ink);font:1rem/1.55 var(--sans);overflow-wrap:break-word}
        a{color:var(--navy)}
        :focus-visible{outline:3px solid var(--navy);outline-offset:2px}
        .skip{position:absolute;left:-999px;top:0;background:#fff;padding:.5rem 1rem}.skip:focus{left:0;z-index:2}
        .vh{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
        .bar{height:6px;background:var(--navy)}
        .page{max-width:72rem;margin:0 auto;padding:0 1rem}
        header.top{padding:1.5rem 0 0}
        .kicker{margin:0 0 .5rem;font-size:.875rem;color:var(--soft)}
        h1{font-size:1.75rem;line-height:1.15;letter-spacing:-.015em;margin:0 0 .375rem;text-wrap:balance}
        .inst{margin:0 0 1rem;color:var(--soft)}
        .verdict{font-size:1.125rem;line-height:1.5;margin:0 0 1rem;max-width:46rem}
        .terms{margin:0 0 1rem;max-width:none;font-size:.875rem;color:var(--soft)}
        nav.toc{margin:1rem 0;font-size:.9375rem}
        nav.toc summary{padding:.5rem 0}
        nav.toc ol{margin:0;padding:0;list-style:none}
        nav.toc li{margin:0}
        nav.toc li a{display:block;padding:.3125rem 0;text-decoration:none;color:var(--ink)}
        nav.toc li a:hover{text-decoration:underline}
        section{margin:2.75rem 0 0}
        h2{font-size:1.375rem;line-height:1.25;letter-spacing:-.01em;margin:0 0 .75rem;padding-top:.75rem;
        border-top:3px solid var(--ink);text-wrap:balance}
        h3,h2.s,figcaption h2{font-size:1.125rem;line-height:1.3;margin:0 0 .25rem;padding:0;border:0;letter-spacing:0;
        text-wrap:balance}
        h3.s,h2.s{font-size:1rem;margin:1.5rem 0 .375rem}
        p{margin:0 0 .75rem;max-width:44rem}
        ul,ol{padding-left:1.25rem;margin:0 0 .75rem;max-width:44rem}li{margin:0 0 .375rem}
        .src,.note{font-size:.875rem;line-height:1.5;color:var(--soft);margin:.5rem 0 0;max-width:none}
        .neg{color:var(--rust)}.unk{font-style:italic;color:var(--soft)}
        code{font-family:var(--mono);font-size:.9375em}
        pre{background:var(--wash);padding:.75rem;font:.8125rem/1.6 var(--mono);white-space:pre-wrap;
        overflow-wrap:anywhere;margin:0 0 .75rem}
        blockquote{margin:.125rem 0 .5rem;padding-left:.75rem;border-left:3px solid var(--rule);color:var(--soft);
        font-size:.875rem}
        footer{margin:3rem 0 0;padding:1rem 0 2rem;border-top:1px solid var(--rule);font-size:.875rem;color:var(--soft)}
        dl.facts{display:grid;grid-template-columns:minmax(6rem,max-content) 1fr;gap:.25rem 1rem;margin:0 0 .75rem;
        font-size:.9375rem}
        dl.facts dt{color:var(--soft);grid-column:1}dl.facts dd{margin:0;overflow-wrap:anywhere;grid-column:2}

        """

    private static let tables = """
        .tab{margin:1.25rem 0 0}
        table{border-collapse:collapse;width:100%;font-size:.875rem;line-height:1.35;
        font-variant-numeric:tabular-nums lining-nums}
        caption{text-align:left;font-size:.875rem;color:var(--soft);padding:0 0 .5rem}caption b{color:var(--ink)}
        th,td{padding:.5rem .5rem;text-align:left;vertical-align:top;border-bottom:1px solid var(--hair);font-weight:400}
        thead th,thead td{border-bottom:1px solid var(--ink);font-weight:600;vertical-align:bottom;hyphens:auto}
        td.n,th.n{text-align:right}td.n{white-space:nowrap}td.w{white-space:normal}
        tr.total>*{border-top:1px solid var(--ink);font-weight:600}
        tr.grp th{padding-top:1rem;font-weight:600;border-bottom-color:var(--ink)}
        th:first-child,td:first-child{padding-left:0}th:last-child,td:last-child{padding-right:0}
        .scroll,.over{overflow-x:auto}.over+.over,.scroll+.scroll{margin-top:1rem}

        """

    private static let figures = """
        figure{margin:2rem 0 0}
        figure p.sub{margin:0 0 .75rem;color:var(--soft);font-size:.9375rem}
        figcaption h3,figcaption h2{margin-bottom:.125rem}
        details{margin:.5rem 0 0}
        summary{cursor:pointer;color:var(--navy);font-size:.9375rem;padding:.375rem 0;width:fit-content;
        text-decoration:underline}
        svg{display:block;width:100%;height:auto;overflow:visible}
        svg text{font-variant-numeric:tabular-nums}
        svg.wide{display:none}svg.narrow{max-width:30rem}

        """

    private static let phone = """
        @media screen and (max-width:47.99rem){
        .stack thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
        .stack caption{display:block}
        .stack,.stack tbody,.stack tr,.stack th,.stack td{display:block;width:auto}
        .stack tr{padding:.625rem 0;border-bottom:1px solid var(--rule)}
        .stack tr.grp{padding-bottom:.25rem;border-bottom-color:var(--ink)}.stack tr.grp th{padding-top:.75rem}
        .stack th,.stack td{border:0;padding:.0625rem 0;text-align:left}
        .stack tbody tr:not(.grp)>th{font-weight:600;font-size:.9375rem}
        .stack td[data-l]{display:grid;grid-template-columns:7rem 1fr;gap:.5rem;white-space:normal}
        .stack td[data-l]::before{content:attr(data-l);color:var(--soft)}
        .stack td.none{display:none}
        dl.facts{display:block}dl.facts dd{margin:0 0 .375rem}
        .scroll th,.scroll td{padding:.4375rem .375rem}.scroll table{font-size:.8125rem}
        .scroll th:first-child,.scroll td:first-child{padding-left:0}
        }
        @media screen and (max-width:30rem){
        main>.tab .scroll table{font-size:.75rem}
        main>.tab .scroll th,main>.tab .scroll td{padding-left:.1875rem;padding-right:.1875rem}
        main>.tab .scroll th:first-child{padding-left:0}
        main>.tab .scroll td:last-child,main>.tab .scroll th:last-child{padding-right:0}
        main>.tab .scroll td.n{letter-spacing:-.01em}
        }

        """

    private static let wide = """
        @media (min-width:48rem){
        .page{padding:0 2rem}header.top{padding-top:2.5rem}h1{font-size:2.5rem}.verdict{font-size:1.3125rem}
        h2{font-size:1.625rem}h3,figcaption h2{font-size:1.25rem}h3.s,h2.s{font-size:1.0625rem}section{margin-top:3.5rem}
        figure{margin-top:2.5rem}
        svg.wide{display:block}svg.narrow{display:none}
        }
        @media (min-width:72rem){
        .cols{display:grid;grid-template-columns:12.5rem minmax(0,45rem);gap:0 4rem;justify-content:center}
        header.top,main,footer{grid-column:2}
        nav.toc{grid-column:1;grid-row:1/span 2;position:sticky;top:0;align-self:start;padding:2.5rem 0 0;margin:0;
        font-size:.875rem}
        @supports selector(::details-content){nav.toc summary{display:none}
        nav.toc details::details-content{content-visibility:visible;display:block;block-size:auto}}
        nav.toc li a{border-left:2px solid var(--hair);padding:.3125rem 0 .3125rem .75rem}
        nav.toc li a:hover{border-left-color:var(--navy)}
        }
        @media (forced-colors:active){svg{forced-color-adjust:none;background:#fff}}

        """

    /// Paper: letters are set as high as Arial's, so that a wide font of a system takes no more sheets than another.
    private static func print(footer: String) -> String {
        """
        @media print{
        @page{size:A4;margin:16mm 16mm 18mm;@bottom-left{content:"\(footer)";font:8pt sans-serif;color:#4a5560}
        @bottom-right{content:counter(page) " / " counter(pages);font:8pt sans-serif;color:#4a5560}}
        html{font-size:9.2pt}body{font-size-adjust:.519;line-height:1.42;-webkit-print-color-adjust:exact;print-color-adjust:exact}
        .bar{height:2mm}.page{max-width:none;padding:0}header.top{padding-top:5mm}
        nav.toc,.skip,summary,footer{display:none}
        h1{font-size:21pt}.verdict{font-size:12pt;max-width:none}h2{font-size:14pt}h3,figcaption h2{font-size:11.5pt}
        h3.s{font-size:10pt}section{margin-top:7mm}figure{margin-top:5mm}.tab{margin-top:4mm}
        .cols{display:block}p,ul,ol{max-width:none;orphans:3;widows:3}
        h2,h3,figcaption,thead,caption{break-after:avoid}
        tr,svg,pre,blockquote,li,caption{break-inside:avoid}
        figure>svg,figure>figcaption{break-inside:avoid}figure>svg{break-after:avoid}
        figure>.src{break-inside:avoid}.tab>.src,.tab>.note{break-before:avoid}
        thead{display:table-header-group}
        svg.wide{display:block;max-width:130mm}svg.narrow{display:none}
        details{display:block;margin-top:2mm}
        details::details-content{content-visibility:visible;display:block;block-size:auto}
        table{font-size:8.3pt}details table{font-size:7.5pt}
        th,td{padding-top:1.1mm;padding-bottom:1.1mm}details th,details td{padding-top:.35mm;padding-bottom:.35mm}
        .src,.note{font-size:7.8pt}
        .scroll,.over{overflow:visible}a{color:inherit;text-decoration:none}
        }

        """
    }
}
