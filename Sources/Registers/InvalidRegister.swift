import Findings
import Syntax

/// The text of a register cannot be used.
package struct InvalidRegister: Error {
    /// Everything that is wrong with it, in the order of the text.
    package let diagnostics: [Diagnostic]
}
