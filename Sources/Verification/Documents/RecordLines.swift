import Beoordelingen
public import Diagnostics
import Dossiers
import JSONText
public import Verklaringen

/// One line of what a verified record says: what it is, and its value, as the record has it where that is not a word of a few.
public struct RecordLine: Hashable, Sendable {
  public let label: Bilingual
  public let value: Bilingual
}

extension IssuedRecord {
  /// Everything that a reader of the document sees, from the record: both sign-offs too. Values are Dutch, as the document is.
  public var lines: [RecordLine] {
    var lines = RecordLines(members: members)
    lines.add(
      "Naam", "Name",
      joined: [["kandidaat", "voornamen"], ["kandidaat", "tussenvoegsel"], ["kandidaat", "achternaam"]])
    lines.add("Geboren", "Born", ["kandidaat", "geboortedatum"])
    lines.add("Geboorteplaats", "Place of birth", ["kandidaat", "geboorteplaats"])
    lines.add("Geboorteland", "Country of birth", ["kandidaat", "geboorteland"])
    lines.add("Kwalificatie", "Kwalificatie", named: ["opleiding", "kwalificatie"], number: "crebo")
    lines.add("Niveau", "Level", ["opleiding", "niveau"], prefix: "mbo-")
    lines.add("Dossier", "Dossier", named: ["opleiding", "dossier"], number: "crebo")
    lines.add("Leerbedrijf", "Leerbedrijf", joined: [["leerbedrijf", "naam"], ["leerbedrijf", "plaats"]], by: ", ")
    lines.add("LeerbedrijfID", "LeerbedrijfID", ["leerbedrijf", "id"])
    lines.add("Praktijk van", "Practice from", ["bpv", "van"])
    lines.add("Praktijk tot en met", "Practice until", ["bpv", "tot"])
    lines.add("Uren", "Hours", ["bpv", "uren"])
    for kerntaak in members["kerntaken"]?.elements ?? [] {
      lines.add("Kerntaak", "Kerntaak", task: kerntaak)
      for werkproces in kerntaak["werkprocessen"]?.elements ?? [] {
        lines.add("Werkproces", "Werkproces", task: werkproces)
      }
    }
    lines.add(
      "Praktijkopleider", "Praktijkopleider",
      joined: [["praktijkopleider", "naam"], ["praktijkopleider", "functie"]], by: ", ")
    lines.add(
      "Ondertekenaar", "Signatory", joined: [["ondertekenaar", "naam"], ["ondertekenaar", "functie"]], by: ", ")
    lines.add("Namens", "For", ["leerbedrijf", "naam"])
    lines.add("Afgetekend", "Signed off", joined: [["aftekening", "plaats"], ["aftekening", "datum"]], by: ", ")
    lines.addSignOff()
    lines.add("Sleutel van leerbedrijf", "Key of leerbedrijf", ["aftekening", "vingerafdruk"])
    lines.add("SHA-256 van aftekenblad", "SHA-256 of sheet", ["aftekening", "blad"])
    lines.add("SHA-256 van scan", "SHA-256 of scan", ["aftekening", "scan"])
    lines.add("School", "School", named: ["instelling"], number: "brin")
    lines.add("Afgegeven", "Given out", joined: [["instelling", "plaats"], ["afgegeven"]], by: ", ")
    lines.add("Vervangt", "Replaces", ["vervangt"])
    lines.add("Id", "Id", ["id"])
    return lines.lines
  }
}

private struct RecordLines {
  let members: JSONValue
  var lines: [RecordLine] = []

  private func value(_ path: [String], in start: JSONValue? = nil) -> String? {
    let value = path.reduce(Optional(start ?? members)) { $0?[$1] }
    return value?.text ?? value?.number.map(String.init)
  }

  mutating func add(_ nl: String, _ en: String, _ path: [String], prefix: String = "") {
    add(nl, en, value(path).map { prefix + $0 })
  }

  mutating func add(_ nl: String, _ en: String, joined paths: [[String]], by separator: String = " ") {
    let parts = paths.compactMap { value($0) }
    add(nl, en, parts.isEmpty ? nil : parts.joined(separator: separator))
  }

  /// `naam (crebo 25499)`.
  mutating func add(_ nl: String, _ en: String, named path: [String], number: String) {
    let word = number == "brin" ? "BRIN" : number
    add(
      nl, en,
      value(path + ["naam"]).map { name in
        value(path + [number]).map { "\(name) (\(word) \($0))" } ?? name
      })
  }

  /// `B1-K1-W1 titel (2026-11-01): toelichting`.
  mutating func add(_ nl: String, _ en: String, task: JSONValue) {
    var text = [value(["code"], in: task), value(["titel"], in: task)].compactMap(\.self).joined(separator: " ")
    if let date = value(["datum"], in: task) { text += " (\(date))" }
    if let remark = value(["toelichting"], in: task) { text += ": \(remark)" }
    add(nl, en, text)
  }

  /// How the leerbedrijf signed off. What the program did not see itself is said as the school's word, and only what a key
  /// made is called a signature.
  mutating func addSignOff() {
    let label = Bilingual(nl: "Hoe afgetekend", en: "How signed off")
    let value: Bilingual? =
      switch value(["aftekening", "wijze"]) {
      case "papier":
        Bilingual(
          nl: "Volgens de school met de pen afgetekend op papier.",
          en: "Signed off with the pen on paper, according to the school.")
      case "portaal": portal
      case "sshsig":
        Bilingual(
          nl:
            "Volgens de school digitaal ondertekend met een sleutel van het leerbedrijf. De datum is die van de ondertekenaar zelf; de handtekening bewijst haar niet.",
          en:
            "Signed digitally with a key of the leerbedrijf, according to the school. The date is the signer's own; the signature does not prove it."
        )
      case let other: other.map { Bilingual(nl: $0, en: $0) }
      }
    if let value { lines.append(RecordLine(label: label, value: value)) }
  }

  private var portal: Bilingual {
    let moment = value(["aftekening", "tijdstip"]).flatMap { Tijdstip(Array($0.utf8)[...]) }
    let time = moment.map { String(decoding: $0.tijd, as: UTF8.self) }
    let zone = moment?.zone.map { " (\($0))" } ?? ""
    let kenmerk = value(["aftekening", "kenmerk"])
    return Bilingual(
      nl: "Volgens de school afgetekend in een portaal"
        + (moment.map { ", op \($0.datum.dutch) om \(time ?? "") uur\(zone)" } ?? "")
        + (kenmerk.map { ", kenmerk \($0)" } ?? "")
        + ".",
      en: "Signed off in a portal, according to the school"
        + (moment.map { ", on \($0.datum) at \(time ?? "")\(zone)" } ?? "")
        + (kenmerk.map { ", reference \($0)" } ?? "") + "."
    )
  }

  private mutating func add(_ nl: String, _ en: String, _ value: String?) {
    guard let value else { return }
    lines.append(RecordLine(label: Bilingual(nl: nl, en: en), value: Bilingual(nl: value, en: value)))
  }
}
