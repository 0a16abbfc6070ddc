import Beoordelingen
import Dossiers

/// How large the type on paper can be for a document to stay on one A4; the built-in style sheet knows all four.
enum Zetting: String, CaseIterable {
  case ruim, midden, dicht, klein
}

extension Praktijkverklaring {
  /// Chosen by how much text there is, found by printing what is longest (Tests/Documents holds it): little in large
  /// type, up to ten werkprocessen in the type that keeps them together, and more on as many pages as it takes.
  var zetting: Zetting {
    let count = beoordeling.aangetoond.count
    let length = textLength
    if count <= 4, length <= 560 { return .ruim }
    if count <= 7, length <= 850 { return .midden }
    return count <= 10 && length > 1_600 && length <= 3_200 ? .klein : .dicht
  }

  /// Bytes of all texts that are not of a fixed length, and as much for lines that need not be there.
  private var textLength: Int {
    let leerbedrijf = beoordeling.leerbedrijf
    var texts = [
      beoordeling.kandidaat.voornamen, beoordeling.kandidaat.tussenvoegsel, beoordeling.kandidaat.achternaam,
      leerbedrijf.naam, leerbedrijf.plaats, beoordeling.praktijkopleider.naam, beoordeling.praktijkopleider.functie,
      beoordeling.ondertekenaar?.naam, beoordeling.ondertekenaar?.functie, aftekening.plaats,
      instelling.naam, instelling.plaats, instelling.huisstijl.tekst,
    ]
    texts += beoordeling.aangetoond.map(\.toelichting)
    var length = texts.reduce(0) { $0 + ($1?.utf8.count ?? 0) }
    // What takes a line or two of its own.
    if beoordeling.vervangt != nil { length += 80 }
    if aftekening.blad != nil { length += 80 }
    switch aftekening.bewijs {
    case .papier(_?), .sshsig: length += 80
    case .portaal(let kenmerk, _): length += kenmerk?.utf8.count ?? 0
    case .papier: break
    }
    if beoordeling.ondertekenaar != nil { length += 40 }
    beoordeling.forEachKerntaak { kerntaak, aangetoond in
      length += kerntaak.titel.utf8.count
      for werkproces in aangetoond { length += werkproces.werkproces.titel.utf8.count }
    }
    return length
  }
}
