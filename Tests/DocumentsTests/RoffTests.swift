import Testing

@testable import Documents

@Suite("Pages for the pager man")
struct RoffTests {
    @Test(
        "What the typesetter would take for its own is defused",
        arguments: [
            (#"a\b"#, #"a\eb"#), ("12\u{A0}%", #"12\~%"#), ("año", #"a\[u00F1]o"#), ("≤ −1", #"\(<= \-1"#),
            (#"say "x""#, #"say \(dqx\(dq"#), ("a-b", "a-b"), ("~^", #"\(ti\(ha"#), ("…", "..."),
            ("a/b", #"a/\:b"#), ("𝄞", #"\[u1D11E]"#),
        ])
    func plain(text: String, escaped: String) {
        #expect(RoffText.plain(text) == escaped)
    }

    @Test("What is typed keeps the hyphens and quotation marks of the keyboard")
    func typed() {
        #expect(RoffText.typed("--sort 'a`b'") == #"\-\-sort \(aqa\(gab\(aq"#)
        #expect(
            RoffText.words("use `valor show` or --sort (--x).") == [
                "use", #"\fBvalor\fR"#, #"\fBshow\fR"#, "or", #"\-\-sort"#, #"(\-\-x)."#,
            ])
    }

    @Test("A page has its head, its sections and nothing that a clock would change")
    func page() {
        let page = ManualPage(
            name: "valor", version: "1.0", summary: "the value", nameHeading: "Nombre",
            sections: [
                .init(
                    "Opciones",
                    [
                        .paragraph("One."), .paragraph(".two"),
                        .item([.literal("-o"), .plain(" "), .placeholder("AÑO")], ["a", "b"]),
                    ]),
                .init("Sinopsis", [.line([.literal("valor a")]), .line([.literal("valor b")])]),
            ])
        #expect(
            lines(RoffRenderer().render(page)) == [
                #".TH "VALOR" 1 "" "valor 1.0""#, ".nh", ".ad l", #".SH "NOMBRE""#, #"valor \- the value"#,
                #".SH "OPCIONES""#, "One.", ".PP", #"\&.two"#, ".TP", #"\fB\-o\fR \fIA\[u00D1]O\fR"#, "a", ".IP", "b",
                #".SH "SINOPSIS""#, #"\fBvalor a\fR"#, ".br", #"\fBvalor b\fR"#,
            ])
    }
}
