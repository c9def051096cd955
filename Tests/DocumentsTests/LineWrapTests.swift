import Testing

@testable import Documents

@Suite("Text broken into lines")
struct LineWrapTests {
    @Test("Lines break at spaces, and spaces at their ends go")
    func spaces() {
        #expect(LineWrap.lines("the quick  brown fox ", width: 10) == ["the quick", "brown fox"])
        #expect(LineWrap.lines("exactly ten", width: 11) == ["exactly ten"])
        #expect(LineWrap.lines("", width: 10) == [""])
    }

    @Test("Line ends are kept, whichever system they come from")
    func lineEnds() {
        #expect(LineWrap.lines("a\nb\r\nc\n\nd", width: 10) == ["a", "b", "c", "", "d"])
    }

    @Test("A no-break space holds its words together and comes out as a space")
    func noBreakSpaces() {
        #expect(LineWrap.lines("saved US$\u{A0}929\u{A0}M", width: 10) == ["saved", "US$ 929 M"])
    }

    @Test("A word breaks only where it is longer than the line, behind a mark if there is one")
    func longWords() {
        #expect(
            LineWrap.lines("a pneumonoultramicroscopic b", width: 10) == ["a", "pneumonoul", "tramicrosc", "opic b"])
        #expect(
            LineWrap.lines("https://example.org/long/path", width: 12) == ["https://", "example.org/", "long/path"])
        #expect(LineWrap.lines("民願二四時間", width: 5) == ["民願", "二四", "時間"])
    }

    @Test("A line narrower than a character still holds it")
    func narrow() {
        #expect(LineWrap.lines("民a", width: 1) == ["民", "a"])
        #expect(LineWrap.lines("ab", width: -3) == ["a", "b"])
    }

    @Test("Further lines leave room for an indent")
    func indent() {
        #expect(LineWrap.lines("aaaa bbbb cccc", width: 9, indent: 4) == ["aaaa bbbb", "cccc"])
        #expect(LineWrap.lines("aaaa bbbb cc dd", width: 9, indent: 5) == ["aaaa bbbb", "cc", "dd"])
    }

    @Test("Headings break behind hyphens, other text does not")
    func hyphens() {
        #expect(MeasuredText("Benefit-cost ratio", atHyphens: true).lines(width: 10) == ["Benefit-", "cost ratio"])
        #expect(MeasuredText("Benefit-cost ratio", atHyphens: true).lines(width: 18) == ["Benefit-cost ratio"])
        #expect(LineWrap.lines("see panama-311", width: 11) == ["see", "panama-311"])
    }

    @Test("Control characters cannot steer a terminal")
    func controls() {
        #expect(LineWrap.lines("a\u{1B}[31mb\u{7}", width: 20) == ["a\u{FFFD}[31mb\u{FFFD}"])
        #expect(LineWrap.lines("a\tb", width: 20) == ["a b"])
    }

    @Test("The natural width is that of the widest line, the least that of the widest word")
    func widths() {
        #expect(MeasuredText("one two\nthree").naturalWidth == 7)
        #expect(MeasuredText("").naturalWidth == 0)
        #expect(MeasuredText("one two\nthree").longestWord == 5)
        #expect(MeasuredText("Benefit-cost", atHyphens: true).longestWord == 8)
    }
}
