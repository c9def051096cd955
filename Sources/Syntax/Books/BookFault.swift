/// Why a workbook cannot be read: what is wrong with its archive, with a part of it, or with what it is.
package enum BookFault: Error, Sendable, Hashable {
    /// What a file is, where it is no workbook that is read.
    package enum Kind: String, Sendable, Hashable, CaseIterable {
        case word, presentation, text, drawing, oldExcel, binaryExcel, numbers, google, archive
    }

    /// It is something else than a workbook.
    case notAWorkbook(Kind)
    /// It ends before its directory does.
    case cutShort
    /// Its directory, or a part of it, is not what it should be.
    case damaged(String)
    /// A part comes to another size than the archive says.
    case wrongSize(String)
    /// A part is not what its checksum says.
    case wrongChecksum(String)
    /// It comes to more than so many MB, or a part to very much more than is stored of it.
    case expandsTooFar(megabytes: Int)
    /// It has a part whose name leads out of it.
    case outside(String)
    /// Two of its parts have the same name.
    case duplicate(String)
    /// It is locked with a password.
    case encrypted
    /// It holds a program.
    case macro
    /// It is larger than archives without the extension of 64 bits are.
    case zip64
    /// A part that is needed is not there.
    case missingPart(String)
    /// A part is no sound XML, at a line.
    case notXML(String, line: Int)
    /// A part declares a document type, from which entities could be made.
    case documentType(String, line: Int)
    /// It has no sheet with anything in it.
    case noSheet
    /// A sheet has more cells than are read.
    case tooManyCells(sheet: String, most: Int)
    /// None of the sheets is a table of a project.
    case noProject(sheets: [String], headings: [String])
    /// Several sheets are.
    case severalProjects(sheets: [String])
    /// valor wrote it, and its project was taken out, or never in it.
    case noOriginal
}
