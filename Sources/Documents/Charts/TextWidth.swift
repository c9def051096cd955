/// How wide a text is, as near as can be told without the reader's font.
///
/// The widths are those of DejaVu Sans, the widest of the fonts that systems set pages in: in any other a text takes less
/// room than it is given.
package enum TextWidth {
    /// The width of a text in pixels at a size in pixels.
    package static func of(_ text: String, size: Double, isBold: Bool = false) -> Double {
        var width = 0
        for scalar in text.unicodeScalars { width += thousandths(of: scalar, isBold: isBold) }
        return Double(width) * size / 1000
    }

    private static func thousandths(of scalar: Unicode.Scalar, isBold: Bool) -> Int {
        switch scalar.value {
        case 0x20...0x7E: Int((isBold ? boldASCII : plainASCII)[Int(scalar.value - 0x20)])
        case 0xA0...0xFF: Int((isBold ? boldLatin : plainLatin)[Int(scalar.value - 0xA0)])
        // Combining marks stand on the letter before.
        case 0x300...0x36F, 0x200B...0x200F, 0xFE00...0xFE0F: 0
        case 0x2018, 0x2019: isBold ? 380 : 318
        case 0x201C, 0x201D: isBold ? 657 : 518
        case 0x2013: 500
        case 0x2022: isBold ? 639 : 590
        // Signs of currencies are as wide as a figure.
        case 0x20A0...0x20CF: isBold ? 696 : 636
        case 0x2190...0x22FF: 838
        case 0x100...0x24F: isBold ? 850 : 800
        default: 1170
        }
    }

    private static let plainASCII: [UInt16] = [
        318, 401, 460, 838, 636, 950, 780, 275, 390, 390, 500, 838, 318, 361, 318, 337, 636, 636, 636, 636, 636, 636,
        636,
        636, 636, 636, 337, 337, 838, 838, 838, 531, 1000, 684, 686, 698, 770, 632, 575, 775, 752, 295, 295, 656, 557,
        863,
        748, 787, 603, 787, 695, 635, 611, 732, 684, 989, 685, 611, 685, 390, 337, 390, 838, 500, 500, 613, 635, 550,
        635,
        615, 352, 635, 634, 278, 278, 579, 278, 974, 634, 612, 635, 635, 411, 521, 392, 634, 592, 818, 592, 592, 525,
        636,
        337, 636, 838,
    ]
    private static let plainLatin: [UInt16] = [
        318, 401, 636, 636, 636, 636, 337, 500, 500, 1000, 471, 612, 838, 361, 1000, 500, 500, 838, 401, 401, 500, 636,
        636,
        318, 500, 401, 471, 612, 969, 969, 969, 531, 684, 684, 684, 684, 684, 684, 974, 698, 632, 632, 632, 632, 295,
        295,
        295, 295, 775, 748, 787, 787, 787, 787, 787, 838, 787, 732, 732, 732, 732, 611, 605, 630, 613, 613, 613, 613,
        613,
        613, 982, 550, 615, 615, 615, 615, 278, 278, 278, 278, 612, 634, 612, 612, 612, 612, 612, 838, 612, 634, 634,
        634,
        634, 592, 635, 592,
    ]
    private static let boldASCII: [UInt16] = [
        348, 456, 521, 838, 696, 1002, 872, 306, 457, 457, 523, 838, 380, 415, 380, 365, 696, 696, 696, 696, 696, 696,
        696,
        696, 696, 696, 400, 400, 838, 838, 838, 580, 1000, 774, 762, 734, 830, 683, 683, 821, 837, 372, 372, 775, 637,
        995,
        837, 850, 733, 850, 770, 720, 682, 812, 774, 1103, 771, 724, 725, 457, 365, 457, 838, 500, 500, 675, 716, 593,
        716,
        678, 435, 716, 712, 343, 343, 665, 343, 1042, 712, 687, 716, 716, 493, 595, 478, 712, 652, 924, 645, 652, 582,
        712,
        365, 712, 838,
    ]
    private static let boldLatin: [UInt16] = [
        348, 456, 696, 696, 636, 696, 365, 500, 500, 1000, 564, 646, 838, 415, 1000, 500, 500, 838, 438, 438, 500, 736,
        636,
        380, 500, 438, 564, 646, 1035, 1035, 1035, 580, 774, 774, 774, 774, 774, 774, 1085, 734, 683, 683, 683, 683,
        372,
        372, 372, 372, 838, 837, 850, 850, 850, 850, 850, 838, 850, 812, 812, 812, 812, 724, 738, 719, 675, 675, 675,
        675,
        675, 675, 1048, 593, 678, 678, 678, 678, 343, 343, 343, 343, 687, 712, 687, 687, 687, 687, 687, 838, 687, 712,
        712,
        712, 712, 652, 716, 652,
    ]
}

extension TextWidth {
    /// A text in lines no wider than this; a word that is wider alone is broken.
    package static func lines(_ text: String, size: Double, width: Double, isBold: Bool = false) -> [String] {
        var lines: [String] = []
        var line = ""
        for word in text.split(separator: " ", omittingEmptySubsequences: true) {
            let longer = line.isEmpty ? String(word) : line + " " + word
            if of(longer, size: size, isBold: isBold) <= width {
                line = longer
                continue
            }
            if !line.isEmpty { lines.append(line) }
            line = ""
            for character in word {
                if !line.isEmpty, of(line + String(character), size: size, isBold: isBold) > width {
                    lines.append(line)
                    line = ""
                }
                line.append(character)
            }
        }
        if !line.isEmpty { lines.append(line) }
        return lines
    }
}
