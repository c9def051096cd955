import Numerics

/// A stretch of a text that one thread works on; a class, since a thread keeps its room from one to the next.
class TextBlock {
    /// The text, with ``RowCutter/margin`` line feeds behind it.
    final let input = ByteRoom(capacity: 1 << 17)
    /// The checksum of all that was read up to its end.
    final var sum = ByteSum()
    /// Whether it is the start of one row, or line, that is too long to be read.
    final var isTooLong = false
}
