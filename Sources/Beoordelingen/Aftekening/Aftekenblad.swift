public import Dossiers
public import Manifests

/// A sign-off sheet: what a praktijkopleider signs, one line an assessment. A text with one form only:
///
///     praktijkverklaring-aftekenblad/1
///     leerbedrijf 100018965
///     praktijkopleider P. Opleider
///     instelling 25PW
///     datum 2026-11-20
///     pagina <SHA-256 of the readable page>
///     aantal 1
///
///     <SHA-256 of the assessment>  pv-…  B1-K1-W1 B1-K1-W2
///
/// UTF-8, line feeds, lines in the order of their ids, codes in dossier order. It is named by the SHA-256 of its bytes.
public struct Aftekenblad: Sendable {
  public let leerbedrijf: LeerbedrijfID
  public let praktijkopleider: Text
  /// The school that made the sheet.
  public let instelling: BRIN
  /// The day on which it was made, so that nothing was signed before.
  public let datum: Datum
  /// The SHA-256 of the page that shows in words what the lines stand for.
  public let pagina: Digest
  /// In the order of their ids.
  public let regels: [Regel]

  /// What is signed for one assessment.
  public struct Regel: Hashable, Sendable {
    /// The id that the verklaring will have.
    public let id: DocumentID
    /// The digest of the assessment in canonical form (`CanonicalBeoordeling`).
    public let digest: Digest
    /// The werkprocessen that were shown.
    public let codes: [WerkprocesCode]

    public init(id: DocumentID, digest: Digest, codes: [WerkprocesCode]) {
      self.id = id
      self.digest = digest
      self.codes = codes
    }

    /// Appends the line with its line end.
    public func append(to text: inout [UInt8]) {
      digest.appendHexadecimal(to: &text)
      text.append(contentsOf: "  ".utf8)
      id.append(to: &text)
      text.append(UInt8(ascii: " "))
      for code in codes {
        text.append(UInt8(ascii: " "))
        code.append(to: &text)
      }
      text.append(UInt8(ascii: "\n"))
    }
  }

  /// The SSHSIG namespace in which a sheet is signed, so that a signature made for something else says nothing here.
  public static let namespace = "praktijkverklaring-beoordeling@v1"
  /// A sheet of tens of thousands of lines is smaller.
  public static let maximumByteCount = 16 << 20

  /// What every sheet begins with, of whatever version.
  public static let formatPrefix = "praktijkverklaring-aftekenblad/"
  static let firstLine = "\(formatPrefix)1"
  /// How many lines stand above the first assessment.
  static let headerLineCount = 8

  /// A sheet to be signed.
  ///
  /// - Parameter regels: each id once, in any order.
  public init(
    leerbedrijf: LeerbedrijfID, praktijkopleider: Text, instelling: BRIN, datum: Datum, pagina: Digest, regels: [Regel]
  ) {
    self.leerbedrijf = leerbedrijf
    self.praktijkopleider = praktijkopleider
    self.instelling = instelling
    self.datum = datum
    self.pagina = pagina
    self.regels = regels.sorted { $0.id < $1.id }
  }

  /// The line of an assessment and its number in the sheet, 1-based; nil when it is not on it.
  public func regel(of id: DocumentID) -> (regel: Regel, number: Int)? {
    var (low, high) = (0, regels.count)
    while low < high {
      let middle = (low + high) / 2
      if regels[middle].id < id { low = middle + 1 } else { high = middle }
    }
    guard low < regels.count, regels[low].id == id else { return nil }
    return (regels[low], Self.headerLineCount + 1 + low)
  }

  /// The text that is signed.
  public var bytes: [UInt8] {
    var text = Array(
      """
      \(Self.firstLine)
      leerbedrijf \(leerbedrijf)
      praktijkopleider \(praktijkopleider)
      instelling \(instelling)
      datum \(datum)
      pagina \(pagina.hexadecimal)
      aantal \(regels.count)


      """.utf8)
    for regel in regels { regel.append(to: &text) }
    return text
  }
}
