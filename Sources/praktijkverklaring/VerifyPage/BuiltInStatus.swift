import Controlepagina
import Diagnostics
import Manifests
import Verification

/// A status list that a page may have built in: signed by a key that the page believes and that counts now. A list that
/// the page would refuse is refused here, by whoever can still mend it.
struct BuiltInStatus {
  let file: Controlepagina.Bestand

  /// - Parameter path: a list, or a folder of which the newest is meant.
  init(_ path: String, trust: Trust, now: Moment, report: Report) throws {
    let (file, signed) = try ListFolder<StatusList>.newest(at: path)
    func refusal(_ code: DiagnosticCode, nl: String, en: String) -> Refusal {
      Refusal(code, at: Place(file: file), Bilingual(nl: nl, en: en), status: .refused)
    }
    switch trust.judge(signed, now: now, remembered: { _ in nil }).judgement {
    case .usable(let status):
      if status.isStale { report.print(ListCodes.isStale(signed.list, in: file)) }
    case .unknownSigner:
      throw refusal(
        PageBuildCodes.unusableList,
        nl: "niet ondertekend met een statussleutel van --trust die nu telt",
        en: "not signed with a status key of --trust that counts now")
    case .forged:
      throw refusal(
        PageBuildCodes.unusableList, nl: "de handtekening is niet van de sleutel waarvan ze de naam draagt",
        en: "the signature is not that of the key whose name it bears")
    case .madeLater:
      throw refusal(
        PageBuildCodes.unusableList,
        nl: "deze lijst is van \(signed.list.madeAt), en volgens de klok is het nu \(now)",
        en: "this list is of \(signed.list.madeAt), and by the clock it is \(now) now")
    case .old, .conflicting: preconditionFailure("nothing is remembered here")
    }
    self.file = Controlepagina.Bestand(
      naam: splitPath(file).name, tekst: String(decoding: signed.note.bytes, as: UTF8.self))
  }
}
