public import Manifests
import QRCodes

/// What a QR code says, taken apart: a short record and a signature. Nothing in it is to be believed before a key was asked.
public struct SignedPaper: Sendable {
  public let record: Papierrecord
  /// The record's bytes as they were signed.
  private let bytes: [UInt8]
  private let signature: [UInt8]

  /// What stands before the base32: the format's version, behind the address.
  static let mark = Array("#1".utf8)
  /// What is signed before the record: no signature for another purpose is one over this.
  static let domain = Array("pv-qr/1\n".utf8)
  static let proofDomain = Array("pv-qr-proefdruk/1\n".utf8)
  /// No QR code holds more characters.
  private static let longest = 4_296

  /// Reads the text of a QR code: the whole address, or what stands behind its `#`, with it or without.
  public init(_ text: [UInt8]) throws(SignedPaperProblem) {
    guard text.count <= Self.longest else { throw .notOurs }
    let fragment = text.firstIndex(of: UInt8(ascii: "#")).map { text[($0 + 1)...] } ?? text[...]
    guard let version = fragment.first, UInt8(ascii: "1")...UInt8(ascii: "9") ~= version else { throw .notOurs }
    guard version == UInt8(ascii: "1") else { throw .newerFormat }
    guard let payload = Base32.bytes(of: fragment.dropFirst()) else { throw .notBase32 }
    guard payload.count > PublicKey.signatureByteCount else { throw .notARecord }
    bytes = Array(payload.dropLast(PublicKey.signatureByteCount))
    signature = Array(payload.suffix(PublicKey.signatureByteCount))
    guard let record = Papierrecord(bytes) else { throw .notARecord }
    self.record = record
  }

  /// Whether the private half of `key` signed the record for a QR code.
  public func isSigned(by key: PublicKey) -> Bool {
    key.isValid(signature, over: Self.domain + bytes)
  }
}

/// Why a text is not that of a QR code of a verklaring.
public enum SignedPaperProblem: Error, Hashable, Sendable {
  /// It holds nothing of ours.
  case notOurs
  /// A later version of the format.
  case newerFormat
  /// A character that is no base32, or one too few or too many.
  case notBase32
  /// What the base32 writes is no record with a signature.
  case notARecord
}
