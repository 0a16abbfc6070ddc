import Diagnostics
import Verification
import Verklaringen

/// Checks the text of a QR code.
struct PaperVerifier {
  let context: VerifyContext

  /// What stands for the path of a file: the text itself names a person.
  private static let name = "qr"
  /// No QR code holds more.
  private static let sizeLimit = 1 << 16

  /// - Parameter dossiers: where titles come from; none are shown where it is empty.
  func verify(_ text: String, dossiers: [String]) throws -> Verdict {
    let text = text == "-" ? try File.standardInput.contents(limit: Self.sizeLimit) : Array(text.utf8)
    var verdict = context.verdict(Self.name, .notAVerklaring)
    verdict.paper = Verdict.Paper()
    let paper: SignedPaper
    do throws(SignedPaperProblem) {
      paper = try SignedPaper(text.droppingLineEnd)
    } catch {
      if error == .newerFormat {
        verdict.outcome = .newerFormat
      } else {
        context.print(Diagnostic(VerifyCodes.qrForm, at: Place(file: Self.name), error.message))
      }
      return verdict
    }
    let conclusion = context.checker.conclude(paper)
    verdict.outcome = conclusion.outcome
    verdict.id = conclusion.record?.id
    verdict.seal = conclusion.seal
    verdict.status = conclusion.status
    verdict.paper?.keyID = paper.record.keyID
    verdict.paper?.record = conclusion.record
    if !dossiers.isEmpty {
      let files = try DossierFiles(dossiers)
      context.report.print(files.diagnostics)
      verdict.paper?.titels = Titeltabel(files.catalogus)
    }
    return verdict
  }
}

extension [UInt8] {
  /// Without the line end that a scanner puts behind what it read.
  fileprivate var droppingLineEnd: [UInt8] {
    var text = self
    if text.last == UInt8(ascii: "\n") { text.removeLast() }
    if text.last == UInt8(ascii: "\r") { text.removeLast() }
    return text
  }
}

extension SignedPaperProblem {
  fileprivate var message: Bilingual {
    switch self {
    case .notOurs, .newerFormat:
      Bilingual(nl: "er staat geen `#1` in met iets erachter", en: "it has no `#1` with something behind it")
    case .notBase32:
      Bilingual(
        nl: "achter `#1` staat een teken dat er niet kan staan, of er is een teken te veel of te weinig",
        en: "behind `#1` stands a character that cannot stand there, or there is one too many or too few")
    case .notARecord:
      Bilingual(nl: "wat achter `#1` staat is geen record", en: "what stands behind `#1` is no record")
    }
  }
}
