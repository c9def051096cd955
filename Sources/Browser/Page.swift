import Documents
import Languages

/// What a page calls, by the names under which WebAssembly exports it.
///
/// The page asks for room, writes a file's name and bytes into it, and has it appraised; what is answered lies in memory until
/// the next call. `Sources/Browser/Page/host.mjs` shows it all.
@main enum Page {
    /// Nothing runs by itself.
    static func main() {}

    // A page has one thread.
    nonisolated(unsafe) fileprivate static var given = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 0)
    nonisolated(unsafe) fileprivate static var report = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 0)
    nonisolated(unsafe) fileprivate static var messages = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 0)

    /// Puts a text where the page reads it, in the place of the former one.
    fileprivate static func keep(_ text: String, in buffer: inout UnsafeMutableBufferPointer<UInt8>) {
        buffer.deallocate()
        let bytes = Array(text.utf8)
        buffer = .allocate(capacity: bytes.count)
        _ = buffer.initialize(from: bytes)
    }

    fileprivate static func language(_ number: Int32) -> Language {
        let languages = Language.allCases
        return languages.indices.contains(Int(number)) ? languages[Int(number)] : .english
    }

    /// The moves that stand between a name and a file.
    fileprivate static func moves(_ nameCount: Int32, _ movesCount: Int32) -> [UInt8] {
        Array(given.dropFirst(Int(nameCount)).prefix(Int(movesCount)))
    }

    /// What can be moved in the file behind a name and moves.
    fileprivate static func controls(_ nameCount: Int32, _ language: Int32, movesCount: Int32) -> PageControls? {
        PageControls(
            ofFileNamed: String(decoding: given.prefix(Int(nameCount)), as: UTF8.self),
            bytes: Array(given.dropFirst(Int(nameCount) + Int(movesCount))), in: self.language(language))
    }
}

/// Room for so many bytes: those of a file's name in UTF-8, and behind them those of the file.
@_cdecl("room") func room(_ count: Int32) -> UnsafeMutableRawPointer? {
    Page.given.deallocate()
    Page.given = .allocate(capacity: Int(count))
    Page.given.initialize(repeating: 0)
    return UnsafeMutableRawPointer(Page.given.baseAddress)
}

/// Appraises what stands in the room, and answers whether it is sound.
///
/// Its first bytes are the file's name; messages and names are in the language with that number: 0 English, 1 Spanish, 2
/// Portuguese.
@_cdecl("appraise") func appraise(_ nameCount: Int32, _ language: Int32) -> Bool {
    let name = String(decoding: Page.given.prefix(Int(nameCount)), as: UTF8.self)
    let appraisal = PageAppraisal(
        ofFileNamed: name, bytes: Array(Page.given.dropFirst(Int(nameCount))),
        in: Page.language(language))
    let json = appraisal.json
    Page.keep(json ?? "", in: &Page.report)
    Page.keep(appraisal.messages, in: &Page.messages)
    return json != nil
}

/// Appraises what stands in the room as `appraise` does, for a report that is a page of HTML; without what takes many draws
/// where it is to be quick.
@_cdecl("page") func page(_ nameCount: Int32, _ language: Int32, _ isQuick: Bool) -> Bool {
    let name = String(decoding: Page.given.prefix(Int(nameCount)), as: UTF8.self)
    let appraisal = PageAppraisal(
        ofFileNamed: name, bytes: Array(Page.given.dropFirst(Int(nameCount))), in: Page.language(language))
    let html = appraisal.html(leavingOutDraws: isQuick)
    Page.keep(html ?? "", in: &Page.report)
    Page.keep(appraisal.messages, in: &Page.messages)
    return html != nil
}

/// Writes what the page itself says, in a language, and its style sheet where the report stands: `Sources/Browser/PagePart`.
@_cdecl("parts") func parts(_ language: Int32) {
    Page.keep(PagePart.json(in: Page.language(language)).compactText, in: &Page.report)
}

/// Writes what can be moved in the file that stands in the room where the report stands, as JSON: `Sources/Browser/PageControls`.
///
/// In the room stand the file's name, the moves as a JSON object of ids and numbers, and the file.
@_cdecl("controls") func controls(_ nameCount: Int32, _ movesCount: Int32, _ language: Int32) -> Bool {
    let controls = Page.controls(nameCount, language, movesCount: movesCount)
    Page.keep(controls?.json(movedBy: Page.moves(nameCount, movesCount)).compactText ?? "", in: &Page.report)
    return controls != nil
}

/// Writes the file with figures moved where the report stands.
///
/// In the room stand the file's name, the moves as a JSON object of ids and numbers, and the file.
@_cdecl("move") func move(_ nameCount: Int32, _ movesCount: Int32) -> Bool {
    let controls = Page.controls(nameCount, 0, movesCount: movesCount)
    Page.keep(controls?.moved(by: Page.moves(nameCount, movesCount)) ?? "", in: &Page.report)
    return controls != nil
}

/// Where the report stands; it is empty where the file is wrong.
@_cdecl("report") func report() -> UnsafeMutableRawPointer? { UnsafeMutableRawPointer(Page.report.baseAddress) }

/// How many bytes the report has.
@_cdecl("reportLength") func reportLength() -> Int32 { Int32(Page.report.count) }

/// Where the messages on the file stand.
@_cdecl("messages") func messages() -> UnsafeMutableRawPointer? {
    UnsafeMutableRawPointer(Page.messages.baseAddress)
}

/// How many bytes the messages have.
@_cdecl("messagesLength") func messagesLength() -> Int32 { Int32(Page.messages.count) }
