import Diagnostics
import Dossiers
import JSONText
import Manifests
public import Verklaringen

extension Papierrecord {
  /// Everything that a short record says, in the order of the paper, to be compared with it.
  ///
  /// - Parameter titels: where titles come from; without them there are codes alone.
  public func lines(_ titels: Titeltabel? = nil) -> [RecordLine] {
    let known = titels?.kwalificatie(kwalificatie.crebo, dossier: kwalificatie.dossier)
    var lines: [RecordLine] = []
    func add(_ nl: String, _ en: String, _ value: String?) {
      guard let value else { return }
      lines.append(RecordLine(label: Bilingual(nl: nl, en: en), value: Bilingual(nl: value, en: value)))
    }
    add("Naam", "Name", text("naam"))
    add("Geboren", "Born", text("geb"))
    add("Kwalificatie", "Kwalificatie", titled(known?.naam, "crebo \(kwalificatie.crebo)"))
    add("Niveau", "Level", known.map { "mbo-\($0.niveau)" })
    let dossier = known.map { "\($0.dossier.titel), crebo \($0.dossier.crebo)" }
    add("Dossier", "Dossier", titled(dossier, "nr \(kwalificatie.dossier)"))
    add("Leerbedrijf", "Leerbedrijf", text("lb", 1))
    add("LeerbedrijfID", "LeerbedrijfID", text("lb", 0))
    add("Praktijk van", "Practice from", text("bpv", 0))
    add("Praktijk tot en met", "Practice until", text("bpv", 1))
    var kerntaak: String?
    for code in werkprocessen {
      if code.kerntaakCode != kerntaak, let known {
        let titel = known.kerntaken.first { $0.code == code.kerntaakCode }?.titel
        add("Kerntaak", "Kerntaak", code.kerntaakCode + (titel.map { " \($0)" } ?? ""))
      }
      kerntaak = code.kerntaakCode
      add("Werkproces", "Werkproces", "\(code)" + (known?.werkproces(code).map { " \($0.titel)" } ?? ""))
    }
    add("Praktijkopleider", "Praktijkopleider", text("op"))
    add("Namens", "For", text("lb", 1))
    add("Afgetekend", "Signed off", [text("aft", 1), text("aft", 2)].compactMap(\.self).joined(separator: ", "))
    lines.append(signOff)
    add("School", "School", "BRIN \(brin)")
    add("Afgegeven", "Given out", "\(afgegeven)")
    add("Vervangt", "Replaces", text("verv"))
    add("Id", "Id", "\(id)")
    var digits: [UInt8] = []
    recordDigest.appendGrouped(to: &digits)
    let controlegetal = String(decoding: digits, as: UTF8.self)
    lines.append(
      RecordLine(
        label: Bilingual(nl: "Controlegetal", en: "Check number (controlegetal)"),
        value: Bilingual(nl: controlegetal, en: controlegetal)))
    return lines
  }

  /// How the leerbedrijf signed off: the school's word, of which a QR code holds no more than the kind.
  private var signOff: RecordLine {
    let value: Bilingual =
      switch text("aft", 0) {
      case "papier":
        Bilingual(nl: "Volgens de school met de pen, op papier.", en: "With the pen on paper, according to the school.")
      case "portaal": Bilingual(nl: "Volgens de school in een portaal.", en: "In a portal, according to the school.")
      case "sshsig":
        Bilingual(
          nl: "Volgens de school met een sleutel van het leerbedrijf.",
          en: "With a key of the leerbedrijf, according to the school.")
      case let other: Bilingual(nl: other ?? "", en: other ?? "")
      }
    return RecordLine(label: Bilingual(nl: "Hoe afgetekend", en: "How signed off"), value: value)
  }

  private func titled(_ title: String?, _ number: String) -> String {
    title.map { "\($0) (\(number))" } ?? number
  }

  /// A member, or an element of one.
  private func text(_ name: String, _ index: Int? = nil) -> String? {
    guard let index else { return members[name]?.text }
    guard let elements = members[name]?.elements, elements.indices.contains(index) else { return nil }
    return elements[index].text
  }
}
