public import Beoordelingen
public import Dossiers
import JSONText
import Manifests

/// What a praktijkverklaring will say once the leerbedrijf has signed off, to look at before.
///
/// It has no id, no salt and no place in a manifest, and says of itself what it is: nobody can give it out.
public struct Concept: Sendable {
  public let beoordeling: GeldigeBeoordeling
  public let instelling: Instelling
  /// The day it is made: practice training that ends later has an end that is planned.
  public let dag: Datum

  /// The name and version of the format of the record that its page carries.
  public static let format = "praktijkverklaring-concept/1"

  public init(_ beoordeling: GeldigeBeoordeling, instelling: Instelling, dag: Datum) {
    self.beoordeling = beoordeling
    self.instelling = instelling
    self.dag = dag
  }

  /// Writes the record that the page carries: the assessment and the school, in canonical form (RFC 8785).
  func writeRecord(to writer: inout CanonicalWriter) {
    CanonicalBeoordeling(beoordeling, formaat: Self.format, instelling: instelling).write(to: &writer)
  }

  /// Whether bytes are the page or the text of a concept, or the record that its page carries; whatever their name is.
  public static func isRendition(_ bytes: [UInt8]) -> Bool {
    isRecord(bytes) || IssuedRecord.embedded(in: bytes, beginning: recordBeginning).map(isRecord) == true
      || isText(bytes)
  }

  /// What every record of a concept begins with: 15 bytes fill whole characters of base64.
  private static let recordBeginning = "{\"bpv\":{\"tot\":\""

  private static func isRecord(_ bytes: [UInt8]) -> Bool {
    guard bytes.starts(with: recordBeginning.utf8), let members = JSONValue(canonical: bytes) else { return false }
    return members["formaat"]?.text == format
  }

  /// Whether the first line that is not empty has the title of a concept.
  private static func isText(_ bytes: [UInt8]) -> Bool {
    let line = bytes.split(maxSplits: 1) { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }.first
    return line?.prefix(1 << 10).contains(Statements.concept) == true
  }
}

extension ArraySlice<UInt8> {
  fileprivate func contains(_ text: StaticString) -> Bool {
    text.withUTF8Buffer { firstRange(of: Array($0)) != nil }
  }
}
