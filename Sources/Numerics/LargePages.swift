#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// Memory in large pieces, which the system hands out by pages of two megabytes where it is asked to.
///
/// A page is handed out when it is first touched, which costs as much as some thousand multiplications however large it is,
/// and less where many are asked for together.
package enum LargePages {
    /// Asks for room that is not touched yet all at once, in large pages; without effect where the system knows no such
    /// thing.
    package static func advise(_ room: UnsafeMutableRawBufferPointer) {
        #if os(Linux)
            guard let base = room.baseAddress, room.count >= 2 * size else { return }
            let first = base.alignedUp(toMultipleOf: pageSize)
            let last = (base + room.count).alignedDown(toMultipleOf: pageSize)
            guard first < last else { return }
            madvise(first, last - first, MADV_HUGEPAGE)
            madvise(first, last - first, populate)
        #endif
    }

    private static let size = 2 << 20
    /// MADV_POPULATE_WRITE, which not every C library's header has.
    private static let populate: Int32 = 23
    private static let pageSize = 1 << 12
}
