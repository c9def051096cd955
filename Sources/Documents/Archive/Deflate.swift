/// Compresses bytes as RFC 1951 has it: repeats within 32 KB, then Huffman's codes made for each block.
package enum Deflate {
    /// The compressed form.
    package static func compressed(_ bytes: [UInt8]) -> [UInt8] {
        var output = BitWriter()
        var start = 0
        repeat {
            let end = min(bytes.count, start + blockSize)
            let symbols = DeflateMatches.symbols(bytes, start..<end)
            block(symbols, isLast: end == bytes.count, to: &output)
            start = end
        } while start < bytes.count
        return output.finished
    }

    /// How many bytes one set of codes is made for.
    private static let blockSize = 1 << 17

    private static func block(_ symbols: [DeflateSymbol], isLast: Bool, to output: inout BitWriter) {
        var (literals, distances) = ([Int](repeating: 0, count: 286), [Int](repeating: 0, count: 30))
        for symbol in symbols {
            switch symbol {
            case .literal(let byte): literals[Int(byte)] += 1
            case .match(let length, let distance):
                literals[DeflateTables.lengthCode(of: length)] += 1
                distances[DeflateTables.distanceCode(of: distance)] += 1
            }
        }
        literals[256] = 1
        let literalLengths = HuffmanCode.lengths(of: literals, most: 15)
        let distanceLengths = HuffmanCode.lengths(of: distances, most: 15)
        output.write(isLast ? 1 : 0, bits: 1)
        output.write(2, bits: 2)
        header(literalLengths, distanceLengths, to: &output)
        let (literalCodes, distanceCodes) = (
            HuffmanCode.codes(of: literalLengths), HuffmanCode.codes(of: distanceLengths)
        )
        func write(_ symbol: Int, _ codes: [Int], _ lengths: [Int]) {
            output.write(codes[symbol], bits: lengths[symbol])
        }
        for symbol in symbols {
            switch symbol {
            case .literal(let byte): write(Int(byte), literalCodes, literalLengths)
            case .match(let length, let distance):
                let code = DeflateTables.lengthCode(of: length)
                write(code, literalCodes, literalLengths)
                let place = code - 257
                output.write(length - DeflateTables.lengths[place], bits: DeflateTables.lengthBits[place])
                let far = DeflateTables.distanceCode(of: distance)
                write(far, distanceCodes, distanceLengths)
                output.write(distance - DeflateTables.distances[far], bits: DeflateTables.distanceBits[far])
            }
        }
        write(256, literalCodes, literalLengths)
    }

    /// Writes how long the codes of a block are.
    private static func header(_ literals: [Int], _ distances: [Int], to output: inout BitWriter) {
        let literalCount = max(257, (literals.lastIndex { $0 > 0 } ?? 0) + 1)
        let distanceCount = max(1, (distances.lastIndex { $0 > 0 } ?? 0) + 1)
        // Runs of one length are told by how often it comes.
        var runs: [(symbol: Int, extra: Int, bits: Int)] = []
        let all = literals.prefix(literalCount) + distances.prefix(distanceCount)
        var place = all.startIndex
        let lengths = Array(all)
        place = 0
        while place < lengths.count {
            let length = lengths[place]
            var run = 1
            while place + run < lengths.count, lengths[place + run] == length { run += 1 }
            if length == 0, run >= 3 {
                let taken = min(run, 138)
                runs.append(taken <= 10 ? (17, taken - 3, 3) : (18, taken - 11, 7))
                place += taken
            } else if run >= 4 {
                let taken = min(run - 1, 6)
                runs.append((length, 0, 0))
                runs.append((16, taken - 3, 2))
                place += taken + 1
            } else {
                runs.append((length, 0, 0))
                place += 1
            }
        }
        var counts = [Int](repeating: 0, count: 19)
        for run in runs { counts[run.symbol] += 1 }
        let codeLengths = HuffmanCode.lengths(of: counts, most: 7)
        let codes = HuffmanCode.codes(of: codeLengths)
        let ordered = DeflateTables.orderOfLengths.map { codeLengths[$0] }
        let orderCount = max(4, (ordered.lastIndex { $0 > 0 } ?? 0) + 1)
        output.write(literalCount - 257, bits: 5)
        output.write(distanceCount - 1, bits: 5)
        output.write(orderCount - 4, bits: 4)
        for length in ordered.prefix(orderCount) { output.write(length, bits: 3) }
        for run in runs {
            output.write(codes[run.symbol], bits: codeLengths[run.symbol])
            output.write(run.extra, bits: run.bits)
        }
    }
}

/// A byte, or bytes that came before.
enum DeflateSymbol {
    case literal(UInt8)
    case match(length: Int, distance: Int)
}

/// What lengths and distances are written as.
enum DeflateTables {
    static let lengths = [
        3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227,
        258,
    ]
    static let lengthBits = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0]
    static let distances = [
        1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097,
        6145,
        8193, 12289, 16385, 24577,
    ]
    static let distanceBits = [
        0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13,
    ]
    static let orderOfLengths = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]

    private static let codeOfLength: [Int] = (0...258).map { length in
        257 + (lengths.lastIndex { $0 <= max(3, length) } ?? 0)
    }

    static func lengthCode(of length: Int) -> Int { codeOfLength[length] }

    static func distanceCode(of distance: Int) -> Int {
        var (low, high) = (0, distances.count - 1)
        while low < high {
            let middle = (low + high + 1) / 2
            if distances[middle] <= distance { low = middle } else { high = middle - 1 }
        }
        return low
    }
}
