extension Tongue {
    /// A message as a sentence of its own: with a capital and a full stop.
    func sentence(_ message: String) -> String {
        message.prefix(1).uppercased() + message.dropFirst() + "."
    }
}
