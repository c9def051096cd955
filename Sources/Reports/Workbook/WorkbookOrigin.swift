import Documents
import ProjectFiles

/// What a workbook is made of: the file, what stands there, and how its figures are written.
package struct WorkbookOrigin {
    /// The name of the file.
    package let file: String
    /// The program that writes the workbook.
    package let version: String
    /// What the workbook carries along so that it can be read back; nothing where it carries nothing.
    package var original: JSONOutput?
    /// Why it carries nothing.
    package var noWayBack: NoWayBack?
    /// Where the figures stand in the file.
    package var figures: WrittenFigures?
    /// Whether it is to be filled in: the names of the project and of its lines can be typed, and there is room for more lines.
    package var isForm = false

    /// A workbook's origin by its parts.
    package init(
        file: String, version: String, original: JSONOutput? = nil, noWayBack: NoWayBack? = nil,
        figures: WrittenFigures? = nil
    ) {
        (self.file, self.version, self.original) = (file, version, original)
        (self.noWayBack, self.figures) = (noWayBack, figures)
    }

    /// The same for a part of a workbook, which carries nothing of its own.
    var ofPart: WorkbookOrigin { WorkbookOrigin(file: file, version: version, figures: figures) }
}
