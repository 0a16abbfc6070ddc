import ArgumentParser
import Diagnostics

/// An input with which a command does not go on: the diagnostic is printed, and the command ends.
struct Refusal: Error {
  let diagnostic: Diagnostic
  /// 2, unless it says something of the input itself.
  let status: ExitCode

  init(
    _ code: DiagnosticCode, at place: Place, _ message: Bilingual, notes: [Note] = [], status: ExitCode = .couldNot
  ) {
    diagnostic = Diagnostic(code, at: place, message, notes: notes)
    self.status = status
  }
}
