public import Diagnostics

/// What one file with dossiers held.
public struct Dossierbestand: Sendable {
  /// The name under which diagnostics speak of the file.
  public let file: String
  /// The dossiers without errors, in the order of the file; none when the file could not be read to its end.
  public let dossiers: [Kwalificatiedossier]
  /// Everything that is wrong, in the order of the file.
  public let diagnostics: [Diagnostic]
  /// Whether the file was XML of SBB to its end. If not, its one error says why.
  public let isReadable: Bool
}
