import Beoordelingen
import JSONText

extension Praktijkverklaring {
  /// The name and version of the record's format.
  public static let recordFormat = "praktijkverklaring/1"
  /// That of the record of a preview, which nobody can mistake for the other.
  static let proofFormat = "praktijkverklaring-proefdruk/1"

  /// Writes `<id>.json`: everything that the page and the text say, in one object, in canonical form (RFC 8785).
  func writeRecord(to writer: inout CanonicalWriter) {
    CanonicalBeoordeling(
      beoordeling, formaat: isProof ? Self.proofFormat : Self.recordFormat, identity: (id, zout),
      issue: (afgegeven, aftekening), instelling: instelling
    ).write(to: &writer)
  }
}
