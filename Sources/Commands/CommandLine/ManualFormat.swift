/// The formats of the manual.
enum ManualFormat: String, CaseIterable {
    /// For the pager `man`.
    case man
    /// For wikis and web pages.
    case markdown
}
