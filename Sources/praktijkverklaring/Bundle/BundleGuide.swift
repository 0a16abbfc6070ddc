import Diagnostics
import Manifests

/// `LEESMIJ.txt` of a bundle: what it is and how to check it, for people who have never seen one. Plain Dutch, lines of at
/// most 76 columns. It names no person.
///
/// The commands in it are run by a scenario as they are printed: lines that begin with five spaces.
struct BundleGuide: Sendable {
  static let fileName = "LEESMIJ.txt"
  /// How long an address may be, so that its line fits.
  static let longestAddress = 74

  /// The text between the places where the document's id stands.
  private typealias Pieces = [ArraySlice<UInt8>]
  private let pieces: Pieces
  /// The same for a document that was signed off with a key.
  private let signedPieces: Pieces

  init(_ batch: SealedBatch, keyURL: String?) {
    let origin = batch.sealed.checkpoint.origin.description.printable
    let id = DocumentID(bits: 0)
    var words = BundleGuideText(
      id: "\(id)", origin: origin, keyURL: keyURL ?? Self.address(of: origin),
      hasAttachments: !batch.attachments.isEmpty,
      checkpointLines: SealedCheckpoint.linesBeforeSignatures + batch.sealed.note.signatures.count,
      signatureLine: batch.signatureLine)
    func split(_ text: String) -> Pieces { text.utf8.split(separator: "\(id)".utf8).map { Array($0)[...] } }
    pieces = split(words.text)
    words.isSignedOffWithKey = true
    signedPieces = split(words.text)
  }

  func text(for id: DocumentID, isSignedOffWithKey: Bool) -> [UInt8] {
    var text: [UInt8] = []
    for (index, piece) in (isSignedOffWithKey ? signedPieces : pieces).enumerated() {
      if index > 0 { id.append(to: &text) }
      text += piece
    }
    return text
  }

  /// Whether the text can stand in the guide as an address.
  static func isAddress(_ text: String) -> Bool {
    text.hasPrefix("https://") && text.utf8.count <= longestAddress && text.utf8.count > 8
      && text.utf8.allSatisfy { 0x21...0x7E ~= $0 }
  }

  /// Where the school can be found by the name that its key has: origins are addresses by convention, without `https://`.
  private static func address(of origin: String) -> String? {
    let host = origin.prefix { $0 != "/" }
    let address = "https://\(origin)"
    return host.contains(".") && isAddress(address) ? address : nil
  }
}
