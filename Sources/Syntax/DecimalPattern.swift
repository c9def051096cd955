/// A regular expression that the whole numbers of a range match as they are written, without leading zeros, and no
/// other digits do.
///
/// ```swift
/// decimalPattern(1...12)          // "[1-9]|1[0-2]"
/// decimalPattern(1900...2200)     // "19\\d{2}|2[0-1]\\d{2}|2200"
/// ```
///
/// The range starts at zero or above; the alternatives stand without brackets around them.
package func decimalPattern(_ range: ClosedRange<Int>) -> String {
    var pieces: [String] = []
    var low = range.lowerBound
    while low <= range.upperBound {
        // The largest stretch from here whose last digits run through everything.
        var step = 1
        while low % (step * 10) == 0, low + step * 10 - 1 <= range.upperBound, low > 0 { step *= 10 }
        let last = last(from: low, step: step, in: range)
        pieces.append(piece(from: low, to: last, step: step))
        low = last + step
    }
    return pieces.joined(separator: "|")
}

/// The start of the last stretch that differs from the first in one digit alone.
private func last(from low: Int, step: Int, in range: ClosedRange<Int>) -> Int {
    var last = low
    while last / step % 10 < 9, last + 2 * step - 1 <= range.upperBound { last += step }
    return last
}

private func piece(from low: Int, to last: Int, step: Int) -> String {
    let head = low / step / 10
    let first = low / step % 10
    let end = last / step % 10
    let digit = first == end ? "\(first)" : "[\(first)-\(end)]"
    let free = String(step).count - 1
    return (head > 0 ? "\(head)" : "") + digit + (free == 0 ? "" : free == 1 ? "\\d" : "\\d{\(free)}")
}
