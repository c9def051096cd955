/// The checksum of a shard: the 64-bit FNV-1a hash of its bytes.
///
/// Every step is one to one, so that a single byte that was altered always changes it; of other damage it lets through
/// one in 1.8e19. It guards against accidents, not against forgery. (Fowler, Noll, Vo: RFC 9923.)
struct ShardChecksum {
    private var state: UInt64 = 0xCBF2_9CE4_8422_2325

    /// The checksum of some bytes.
    init(of bytes: some Sequence<UInt8>) {
        for byte in bytes { state = (state ^ UInt64(byte)) &* 0x100_0000_01B3 }
    }

    /// The checksum in sixteen digits.
    var text: String {
        let digits = String(state, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
