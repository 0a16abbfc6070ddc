import Beoordelingen
import Dossiers

/// How large the type on paper can be for a document to stay on one A4; the built-in style sheet knows all four.
enum Zetting: String, CaseIterable {
  case ruim, midden, dicht, klein
}

extension Praktijkverklaring {
  /// How large the type of this verklaring can be.
  func zetting(with paper: PaperCheck?) -> Zetting {
    var length = aftekening.plaats.utf8.count
    // The code stands beside the lines about checking, and is somewhat higher.
    if paper != nil { length += 160 }
    // What takes a line or two of its own.
    if aftekening.blad != nil { length += 80 }
    switch aftekening.bewijs {
    case .papier(_?), .sshsig: length += 80
    case .portaal(let kenmerk, _): length += kenmerk?.utf8.count ?? 0
    case .papier: break
    }
    return Zetting(of: beoordeling, instelling, ownLength: length)
  }
}

extension Concept {
  /// How large the type of this concept can be; its marks take two lines or three.
  var zetting: Zetting { Zetting(of: beoordeling, instelling, ownLength: 160) }
}

extension Zetting {
  /// Chosen by how much text there is, found by printing what is longest (Tests/Documents holds it): little in large
  /// type, up to ten werkprocessen in the type that keeps them together, and more on as many pages as it takes.
  ///
  /// - Parameter ownLength: the length of what stands on this kind of document beside the assessment.
  fileprivate init(of beoordeling: GeldigeBeoordeling, _ instelling: Instelling, ownLength: Int) {
    let count = beoordeling.aangetoond.count
    let length = Self.textLength(beoordeling, instelling) + ownLength
    self =
      if count <= 4, length <= 560 { .ruim } else if count <= 7, length <= 850 { .midden } else {
        count <= 10 && length > 1_600 && length <= 3_200 ? .klein : .dicht
      }
  }

  /// Bytes of all texts that are not of a fixed length, and as much for lines that need not be there.
  private static func textLength(_ beoordeling: GeldigeBeoordeling, _ instelling: Instelling) -> Int {
    let (kandidaat, leerbedrijf) = (beoordeling.kandidaat, beoordeling.leerbedrijf)
    var length = count(kandidaat.voornamen) + count(kandidaat.tussenvoegsel) + count(kandidaat.achternaam)
    length += count(leerbedrijf.naam) + count(leerbedrijf.plaats)
    for persoon in [beoordeling.praktijkopleider, beoordeling.ondertekenaar] {
      length += count(persoon?.naam) + count(persoon?.functie)
    }
    length += count(instelling.naam) + count(instelling.plaats) + count(instelling.huisstijl.tekst)
    for werkproces in beoordeling.aangetoond { length += count(werkproces.toelichting) }
    // What takes a line or two of its own.
    if beoordeling.vervangt != nil { length += 80 }
    if beoordeling.ondertekenaar != nil { length += 40 }
    beoordeling.forEachKerntaak { kerntaak, aangetoond in
      length += kerntaak.titel.utf8.count
      for werkproces in aangetoond { length += werkproces.werkproces.titel.utf8.count }
    }
    return length
  }

  private static func count(_ text: Text?) -> Int { text?.utf8.count ?? 0 }
}
