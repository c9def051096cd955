/// The shells whose command lines can be completed.
enum Shell: String, CaseIterable {
    case bash
    case zsh
    case fish
}
