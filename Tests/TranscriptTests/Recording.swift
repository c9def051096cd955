import Foundation
import Testing

/// Whether expectations are written anew, as `make record` has it, instead of being compared.
enum Recording {
    static let isOn = ProcessInfo.processInfo.environment["VALOR_RECORD"] == "1"
}

@Suite("Recording")
struct RecordingTests {
    @Test("A run that records is no test")
    func recording() {
        #expect(!Recording.isOn, "VALOR_RECORD=1: what was expected has been written anew; read the difference")
    }
}
