/// A place in a drawing, in pixels from its upper left corner.
struct Place: Sendable, Hashable {
    var x: Double
    var y: Double
}

/// A part of a drawing with straight edges.
struct Box: Sendable, Hashable {
    var left: Double
    var top: Double
    var right: Double
    var bottom: Double

    /// Whether two overlap by more than a hair.
    func overlaps(_ other: Box) -> Bool {
        left < other.right - 0.1 && other.left < right - 0.1 && top < other.bottom - 0.1 && other.top < bottom - 0.1
    }

    /// Whether another one lies in it.
    func holds(_ other: Box) -> Bool {
        other.left >= left - 0.1 && other.right <= right + 0.1 && other.top >= top - 0.1
            && other.bottom <= bottom + 0.1
    }

    /// Whether a line through places runs through it.
    func isCrossed(by line: [Place]) -> Bool {
        zip(line, line.dropFirst()).contains { from, to in
            let pieces = max(1, Int(max((to.x - from.x).magnitude, (to.y - from.y).magnitude)))
            return (0...pieces).contains { piece in
                let share = Double(piece) / Double(pieces)
                let (x, y) = (from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share)
                return x > left && x < right && y > top && y < bottom
            }
        }
    }

    /// The same with so much room around it.
    func grown(by room: Double) -> Box {
        Box(left: left - room, top: top - room, right: right + room, bottom: bottom + room)
    }
}

/// What a chart is drawn of: marks in their order, and where there is no room for words any more.
struct Drawing: Sendable {
    /// A mark.
    enum Mark: Sendable, Hashable {
        /// A line through places.
        case line([Place], colour: ChartColour, width: Double, dash: String?)
        /// A rectangle that stands for a value, or for none.
        case bar(Box, colour: ChartColour, isHollow: Bool, value: Double?)
        /// A round point.
        case dot(Place, radius: Double, colour: ChartColour, isHollow: Bool)
        /// A line of words, with a white rim where lines run behind it.
        case words(WordLine)
        /// A line of the grid, and the value for which it stands.
        case grid(from: Place, to: Place, value: Double, isZero: Bool)
    }

    /// A line of words.
    struct WordLine: Sendable, Hashable {
        enum Anchor: String, Sendable, Hashable { case start, middle, end }
        let text: String
        let place: Place
        let anchor: Anchor
        let colour: ChartColour
        let isBold: Bool
        let size: Double
        let hasRim: Bool

        /// The room that they take.
        var box: Box {
            let width = TextWidth.of(text, size: size, isBold: isBold)
            let left =
                switch anchor {
                case .start: place.x
                case .middle: place.x - width / 2
                case .end: place.x - width
                }
            return Box(left: left, top: place.y - 0.78 * size, right: left + width, bottom: place.y + 0.22 * size)
        }
    }

    /// How wide it is.
    let width: Double
    /// How high it is, as far as it is drawn.
    var height: Double
    /// The size of words.
    let size: Double
    private(set) var marks: [Mark] = []
    /// Where words stand, and what words must not cover.
    private(set) var taken: [Box] = []

    init(width: Double, height: Double, size: Double) {
        self.width = width
        self.height = height
        self.size = size
    }

    /// How high a line of words is.
    var lineHeight: Double { (size * 1.25).rounded() }
    /// Everything.
    var frame: Box { Box(left: 0, top: 0, right: width, bottom: height) }

    mutating func add(_ mark: Mark) { marks.append(mark) }
    mutating func keepFree(_ box: Box) { taken.append(box) }

    /// How wide a text is in this drawing.
    func width(of text: String, isBold: Bool = false) -> Double { TextWidth.of(text, size: size, isBold: isBold) }

    /// Words at a place on their base line, and the room that they take.
    mutating func write(
        _ text: String, at place: Place, _ anchor: WordLine.Anchor = .start, colour: ChartColour = .soft,
        isBold: Bool = false,
        size: Double? = nil, hasRim: Bool = false
    ) {
        let words = WordLine(
            text: text, place: place, anchor: anchor, colour: colour, isBold: isBold, size: size ?? self.size,
            hasRim: hasRim)
        marks.append(.words(words))
        taken.append(words.box)
    }

    /// Marks a line as in the way of words.
    mutating func keepFree(line places: [Place], width: Double = 3) {
        for (from, to) in zip(places, places.dropFirst()) {
            let length = max((to.x - from.x).magnitude, (to.y - from.y).magnitude)
            let pieces = max(1, Int(length / 5))
            for piece in 0..<min(pieces, 400) {
                func point(_ share: Double) -> Place {
                    Place(x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share)
                }
                let (start, end) = (point(Double(piece) / Double(pieces)), point(Double(piece + 1) / Double(pieces)))
                taken.append(
                    Box(
                        left: min(start.x, end.x), top: min(start.y, end.y), right: max(start.x, end.x),
                        bottom: max(start.y, end.y)
                    ).grown(by: width / 2))
            }
        }
    }
}
