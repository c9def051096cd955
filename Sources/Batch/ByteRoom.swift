/// Bytes that are put together, in room that grows; a class, since threads keep theirs from block to block.
final class ByteRoom {
    private(set) var start: UnsafeMutablePointer<UInt8>
    private(set) var capacity: Int
    /// How many bytes there are.
    var count = 0

    /// Room for so many bytes to begin with.
    init(capacity: Int) {
        self.capacity = capacity
        start = .allocate(capacity: capacity)
    }

    deinit { start.deallocate() }

    /// The first byte behind what is there.
    var end: UnsafeMutablePointer<UInt8> { start + count }

    /// All that is there.
    var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: start, count: count) }

    /// Makes room for so many more; what is there may move.
    func reserve(_ more: Int) {
        guard capacity - count < more else { return }
        capacity = max(2 * capacity, count + more)
        let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
        larger.update(from: start, count: count)
        start.deallocate()
        start = larger
    }

    /// Adds bytes.
    func append(_ bytes: UnsafePointer<UInt8>, count more: Int) {
        reserve(more)
        end.update(from: bytes, count: more)
        count += more
    }

    /// Adds bytes.
    func append(_ bytes: [UInt8]) {
        bytes.withUnsafeBufferPointer { buffer in
            if let base = buffer.baseAddress { append(base, count: buffer.count) }
        }
    }
}
