import Beoordelingen
import Dossiers
import Manifests

extension GeldigeBeoordeling.Kandidaat {
  /// Appends the full name: the parts that there are, with a space between; none behind an apostrophe (`d'Ancona`).
  func appendName(to text: inout [UInt8]) {
    if let voornamen {
      text.append(contentsOf: voornamen.utf8)
      text.append(UInt8(ascii: " "))
    }
    if let tussenvoegsel {
      text.append(contentsOf: tussenvoegsel.utf8)
      let isJoined =
        tussenvoegsel.utf8.last == UInt8(ascii: "'") || tussenvoegsel.utf8.suffix(3).elementsEqual("’".utf8)
      if !isJoined { text.append(UInt8(ascii: " ")) }
    }
    text.append(contentsOf: achternaam.utf8)
  }
}

extension Geboortedatum {
  /// Appends the date in full, and what is unknown in words: `mei 1990 (dag onbekend)`.
  func appendDutch(to text: inout [UInt8]) {
    if let maand, let dag, let datum = Datum(jaar: jaar, maand: maand, dag: dag) {
      datum.appendDutch(to: &text)
    } else if let maand {
      text.append(contentsOf: "\(Datum.monthName(maand)) \(jaar) (dag onbekend)".utf8)
    } else {
      text.append(contentsOf: "\(jaar) (dag en maand onbekend)".utf8)
    }
  }
}
