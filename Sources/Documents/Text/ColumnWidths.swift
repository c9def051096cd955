/// How wide the columns of a text table are, so that it fits.
enum ColumnWidths {
    /// What a column would like to be, and how far it can be narrowed, in terminal columns.
    struct Wish: Equatable {
        /// Where nothing wraps.
        var natural: Int
        /// Where the heading wraps and the cells do not.
        var body: Int
        /// Where everything wraps that can.
        var least: Int
        /// Whether the column holds numbers, which are the last to be narrowed.
        var isNumeric: Bool
    }

    /// The widths that add up to the room there is, or nil where the columns cannot be made so narrow.
    ///
    /// Headings wrap first, since that costs a line once and not in every row; then words; at last what stands in the place
    /// of numbers. Among its like, the widest column gives way first.
    static func fit(_ wishes: [Wish], into room: Int) -> [Int]? {
        var widths = wishes.map { $0.natural }
        narrow(&widths, downTo: wishes.map { $0.body }, room: room)
        narrow(&widths, downTo: zip(widths, wishes).map { $1.isNumeric ? $0 : $1.least }, room: room)
        narrow(&widths, downTo: wishes.map { $0.least }, room: room)
        return widths.reduce(0, +) <= room ? widths : nil
    }

    /// Widths of the same sum at which a table is less high, reached by giving the room of one column to another as long as
    /// that helps; those that there are where nothing does.
    ///
    /// Of what helps alike, the least is moved.
    static func improve(_ widths: [Int], wishes: [Wish], height: ([Int]) -> Int) -> [Int] {
        var best = (widths: widths, height: height(widths))
        while true {
            var better = best
            for taker in widths.indices where best.widths[taker] < wishes[taker].natural {
                for giver in widths.indices where giver != taker {
                    let most = min(
                        best.widths[giver] - wishes[giver].least, wishes[taker].natural - best.widths[taker])
                    guard most > 0 else { continue }
                    for columns in 1...most {
                        var tried = best.widths
                        tried[taker] += columns
                        tried[giver] -= columns
                        let height = height(tried)
                        if height < better.height { better = (tried, height) }
                    }
                }
            }
            guard better.height < best.height else { return best.widths }
            best = better
        }
    }

    private static func narrow(_ widths: inout [Int], downTo floors: [Int], room: Int) {
        var excess = widths.reduce(0, +) - room
        while excess > 0 {
            let reducible = widths.indices.filter { widths[$0] > floors[$0] }
            guard let widest = reducible.max(by: { widths[$0] < widths[$1] }) else { return }
            // Down to just below the next widest at once, so that very wide columns take few steps.
            let next = reducible.map { widths[$0] }.filter { $0 < widths[widest] }.max() ?? 0
            let target = max(floors[widest], next, widths[widest] - excess)
            let step = max(1, widths[widest] - target)
            let sharing = reducible.count { widths[$0] == widths[widest] } > 1 ? 1 : step
            widths[widest] -= sharing
            excess -= sharing
        }
    }
}
