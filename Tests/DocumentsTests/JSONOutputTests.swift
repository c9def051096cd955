import Documents
import Facts
import Testing

@Suite("JSON as it is written")
struct JSONOutputTests {
    private let row: JSONOutput = [
        "id": "spain-auctions", "paybackYears": 2.2, "investment": nil, "rates": [0.5, 1], "missing": [:], "none": [],
        "unique": true,
    ]

    @Test("Compact text is one line, its members in order")
    func compact() {
        #expect(
            row.compactText == #"{"id":"spain-auctions","paybackYears":2.2,"investment":null,"rates":[0.5,1],"#
                + #""missing":{},"none":[],"unique":true}"#)
    }

    @Test("Pretty text is set in by two spaces, and what is empty stays together")
    func pretty() {
        #expect(
            row.prettyText == """
                {
                  "id": "spain-auctions",
                  "paybackYears": 2.2,
                  "investment": null,
                  "rates": [
                    0.5,
                    1
                  ],
                  "missing": {},
                  "none": [],
                  "unique": true
                }
                """)
    }

    @Test("Quotes, backslashes and what is not shown are escaped, all else is literal")
    func strings() {
        #expect(JSONOutput.string("a\"b\\c/d").compactText == #""a\"b\\c/d""#)
        #expect(JSONOutput.string("\u{0}\u{1F}\n\r\n\t").compactText == #""\u0000\u001f\n\r\n\t""#)
        #expect(JSONOutput.string("ñ €\u{2028}😀\u{7F}").compactText == #""ñ €\u2028😀\u007f""#)
        #expect(JSONOutput.object([("a\"", .null)]).compactText == #"{"a\"":null}"#)
    }

    @Test("A number is never NaN or infinite, and zero has no sign")
    func numbers() {
        #expect(
            JSONOutput.array([.number(.nan), .number(.infinity), .number(-.infinity)]).compactText == "[null,null,null]"
        )
        #expect(JSONOutput([-0.0, 5, 1e21, 1e-7]).compactText == "[0,5,1e+21,1e-7]")
        #expect(JSONOutput.integer(.min).compactText == "-9223372036854775808")
    }

    @Test("What is not there is null")
    func nulls() {
        let values = [
            JSONOutput(Double?.none), JSONOutput(Int?.none), JSONOutput(String?.none), JSONOutput(Bool?.none),
            JSONOutput(Computed<Double>.notComputable(.notReached)), JSONOutput(Stated<Double>.unknown(.notStated)),
            JSONOutput(MachineValue.empty),
        ]
        #expect(JSONOutput.array(values).compactText == "[null,null,null,null,null,null,null]")
        let known = [
            JSONOutput(1.5 as Double?), JSONOutput(2 as Int?), JSONOutput("a" as String?), JSONOutput(false as Bool?),
            JSONOutput(Computed.value(0.5)), JSONOutput(Stated.stated(3)), JSONOutput(["b"]),
            JSONOutput(MachineValue.text("c")),
        ]
        #expect(JSONOutput.array(known).compactText == #"[1.5,2,"a",false,0.5,3,["b"],"c"]"#)
    }

    @Test("Lines can be appended one to another")
    func appended() {
        var bytes: [UInt8] = []
        for value: JSONOutput in [["a": 1], ["a": 2]] {
            value.append(to: &bytes)
            bytes.append(UInt8(ascii: "\n"))
        }
        #expect(String(decoding: bytes, as: UTF8.self) == "{\"a\":1}\n{\"a\":2}\n")
    }
}
