public import Diagnostics
import UnicodeText

/// What somebody learns: the basisdeel of a dossier and exactly one of its profielen (SBB's element `profiel`).
///
/// A class, because every record refers to one: a reference is copied instead of a dozen fields.
public final class Kwalificatie: Sendable {
  public let crebo: Crebo
  /// The title of the profiel.
  public let naam: String
  /// 1–4, of `mbo-1` to `mbo-4`.
  public let niveau: Int
  /// The number of the profiel, the 2 in `P2-K1`.
  public let hoofdstuk: Int
  public let geldigheid: Geldigheid
  /// The version of the dossier that this kwalificatie is part of.
  public let dossier: Dossierkop
  /// All kerntaken, in the order of the dossier: those of the basisdeel, then those of the profiel.
  public let kerntaken: [Kerntaak]
  /// Where the profiel stands.
  public let place: Place

  /// Whether every title that a document may print holds only what a document can print.
  public let hasPrintableTitles: Bool

  /// All werkprocessen, in the order of their codes.
  private let werkprocessen: [Werkproces]
  /// Their codes, which are looked through without touching the werkprocessen.
  private let codes: [WerkprocesCode]

  init(
    crebo: Crebo, naam: String, niveau: Int, hoofdstuk: Int, geldigheid: Geldigheid, dossier: Dossierkop,
    kerntaken: [Kerntaak], place: Place
  ) {
    self.crebo = crebo
    self.naam = naam
    self.niveau = niveau
    self.hoofdstuk = hoofdstuk
    self.geldigheid = geldigheid
    self.dossier = dossier
    self.kerntaken = kerntaken
    self.place = place
    werkprocessen = kerntaken.flatMap(\.werkprocessen).sorted { $0.code < $1.code }
    codes = werkprocessen.map(\.code)
    let titles = [naam, dossier.titel, dossier.nr] + kerntaken.map(\.titel) + werkprocessen.map(\.titel)
    hasPrintableTitles = titles.allSatisfy { firstUnprintable(in: Array($0.utf8)[...]) == nil }
  }

  /// The kerntaken of the profiel alone; a profiel may have none.
  public var profielkerntaken: [Kerntaak] { kerntaken.filter { $0.code.hasPrefix("P") } }

  /// The werkproces with this code in the basisdeel or in the profiel of this kwalificatie; nil when it has none, as for
  /// a code of another profiel.
  public func werkproces(_ code: WerkprocesCode) -> Werkproces? { index(of: code).map { werkprocessen[$0] } }

  /// Whether `werkproces` finds one.
  public func hasWerkproces(_ code: WerkprocesCode) -> Bool { index(of: code) != nil }

  private func index(of code: WerkprocesCode) -> Int? {
    var range = codes.startIndex..<codes.endIndex
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      if codes[middle] == code { return middle }
      range = codes[middle] < code ? (middle + 1)..<range.upperBound : range.lowerBound..<middle
    }
    return nil
  }

  /// The first day on which this kwalificatie in this version is in force: the crebo of the kwalificatie and that of the
  /// dossier must both be. Nil when SBB tells neither date: as far as is known, it always was.
  public var geldigVanaf: Datum? {
    guard let own = geldigheid.vanaf, let ofDossier = dossier.geldigheid.vanaf else {
      return geldigheid.vanaf ?? dossier.geldigheid.vanaf
    }
    return max(own, ofDossier)
  }

  /// The last day on which somebody may enrol: the earlier of the kwalificatie's and the dossier's.
  public var eindeInstroom: Datum? { Self.earliest(geldigheid.eindeInstroom, dossier.geldigheid.eindeInstroom) }

  /// The last day on which a diploma may be given: the earlier of the kwalificatie's and the dossier's.
  public var eindeOpleiding: Datum? { Self.earliest(geldigheid.eindeOpleiding, dossier.geldigheid.eindeOpleiding) }

  private static func earliest(_ a: Datum?, _ b: Datum?) -> Datum? {
    guard let a, let b else { return a ?? b }
    return min(a, b)
  }
}

/// Two are equal when they say the same; where they stand does not count.
extension Kwalificatie: Equatable {
  public static func == (a: Kwalificatie, b: Kwalificatie) -> Bool {
    (a.crebo, a.naam, a.niveau, a.hoofdstuk, a.geldigheid) == (b.crebo, b.naam, b.niveau, b.hoofdstuk, b.geldigheid)
      && a.dossier == b.dossier && a.kerntaken == b.kerntaken
  }
}
