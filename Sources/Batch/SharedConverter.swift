import Money
import Numerics

/// What brings amounts to another currency, made once, when the first thread asks for it.
///
/// What makes it is called by one thread at a time, on which no other looks.
final class SharedConverter: @unchecked Sendable {
    private let made = Guarded<Result<Converter, BatchFailure>?>(nil)
    private let make: () throws(BatchFailure) -> Converter

    init(_ make: @escaping () throws(BatchFailure) -> Converter) { self.make = make }

    func get() throws(BatchFailure) -> Converter {
        try made.withLock { made in
            if let made { return made }
            let result = Result { () throws(BatchFailure) in try make() }
            made = result
            return result
        }.get()
    }
}
