import JSONText
public import Manifests
import QRCodes

/// Makes the QR codes of verklaringen: the address of the school's page, and behind its `#` the short record with the seal
/// key's signature.
public struct PaperSealer: Sendable {
  let adres: Controleadres
  private let key: SigningKey

  public init(adres: Controleadres, key: SigningKey) {
    self.adres = adres
    self.key = key
  }

  /// Where a verklaring on paper can be checked.
  func check(_ verklaring: Praktijkverklaring, recordDigest: Digest) -> PaperCheck {
    let record = Papierrecord(verklaring, recordDigest: recordDigest, key: key.verifier).members.canonicalBytes
    // A preview's signature is over other bytes, so that it is nobody's for a verklaring.
    let domain = verklaring.isProof ? SignedPaper.proofDomain : SignedPaper.domain
    let signature = key.signature(over: domain + record).bytes
    return PaperCheck(adres: adres, payload: record + signature)
  }
}

/// What stands on a verklaring for who checks it on paper.
public struct PaperCheck: Sendable {
  let adres: Controleadres
  /// Nil where the record is too long for one.
  let code: QRCode?

  fileprivate init(adres: Controleadres, payload: [UInt8]) {
    self.adres = adres
    let beginning = Array(adres.description.utf8) + SignedPaper.mark
    // Phones read the address as it is, and the rest takes less room in the smaller set of characters.
    code = try? QRCode([.bytes(beginning), .alphanumeric(Base32.text(of: payload))])
  }
}
