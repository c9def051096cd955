import Money
import Synchronization

/// A converter that is made when somebody first asks: most runs convert nothing, and reading the tables takes time.
final class ConverterShelf: Sendable {
    private let made = Mutex<Converter?>(nil)
    private let make: @Sendable () -> Converter

    init(_ make: @escaping @Sendable () -> Converter) { self.make = make }

    /// The one converter there is.
    var converter: Converter {
        made.withLock { made in
            let converter = made ?? make()
            made = converter
            return converter
        }
    }
}
