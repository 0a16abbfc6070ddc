import Beoordelingen
import Dossiers
public import Manifests
import SSHSignatures
import UnicodeText

/// A sign-off sheet and its signature as they were found beside documents, looked at once for all of them.
public enum SignoffSheet: Sendable {
  /// The sheet or its signature is not at hand.
  case absent
  /// The signature over the sheet holds.
  case signed(SignedSheet)
  case wrong(SignoffProblem)

  /// - Parameter digest: the SHA-256 under which records name the sheet.
  public init(named digest: Digest, sheet: [UInt8]?, signature: [UInt8]?) {
    guard let sheet else {
      self = .absent
      return
    }
    do throws(SignoffProblem) {
      guard let signed = try SignedSheet(named: digest, sheet: sheet, signature: signature) else {
        self = .absent
        return
      }
      self = .signed(signed)
    } catch {
      self = .wrong(error)
    }
  }
}

/// A sheet with a signature that holds, kept in 48 bytes a line: a batch may have a million of them.
public struct SignedSheet: Sendable {
  let leerbedrijf: LeerbedrijfID
  let praktijkopleider: Text
  let instelling: BRIN
  /// The day on which the sheet was made.
  let datum: Datum
  /// The fingerprint of the key that signed.
  let vingerafdruk: String
  /// The file with the signature that was found to hold.
  public let signature: [UInt8]
  /// In the order of their ids.
  private let regels: [Regel]

  private struct Regel: Sendable {
    let id: DocumentID
    let digest: Digest
  }

  /// Nil where there is no signature to check.
  fileprivate init?(named digest: Digest, sheet: [UInt8], signature: [UInt8]?) throws(SignoffProblem) {
    guard Digest(of: sheet) == digest else {
      throw Digest(of: sheet.mendingLineEnds) == digest ? .form(.rewritten) : .otherSheet
    }
    guard let signature else { return nil }
    let blad: Aftekenblad
    do throws(AftekenbladProblem) {
      blad = try Aftekenblad(parsing: sheet)
    } catch {
      throw .form(error)
    }
    do throws(BladhandtekeningProblem) {
      let signed = try OndertekendBlad(blad: blad, bytes: sheet, digest: digest, signature: signature, file: "")
      vingerafdruk = signed.sleutel.fingerprint
    } catch {
      switch error {
      case .unusable(let problem): throw .unusableSignature(problem)
      case .wrong(.namespace): throw .otherPurpose
      case .wrong(.signature): throw .signature
      }
    }
    leerbedrijf = blad.leerbedrijf
    praktijkopleider = blad.praktijkopleider
    instelling = blad.instelling
    datum = blad.datum
    self.signature = signature
    regels = blad.regels.map { Regel(id: $0.id, digest: $0.textDigest) }
  }

  /// The digest of the line of a verklaring; nil when it is not on the sheet.
  func regel(of id: DocumentID) -> Digest? {
    var (low, high) = (0, regels.count)
    while low < high {
      let middle = (low + high) / 2
      if regels[middle].id < id { low = middle + 1 } else { high = middle }
    }
    return low < regels.count && regels[low].id == id ? regels[low].digest : nil
  }
}
