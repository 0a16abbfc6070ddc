public import Diagnostics

/// One thing that a worker in the trade does: the unit that a praktijkverklaring says somebody has shown
/// (SBB's element `werkproces`).
public final class Werkproces: Sendable {
  /// `P1-K1-W3`, derived from the place in the dossier.
  public let code: WerkprocesCode
  /// SBB's title, in NFC and with single spaces.
  public let titel: String
  /// The description in plain text, a paragraph an item; empty unless the reader was asked for it. For a werkproces of
  /// the basisdeel it ends with what the profiel of the kwalificatie adds.
  public let omschrijving: [String]
  /// Where the element stands.
  public let place: Place

  init(code: WerkprocesCode, titel: String, omschrijving: [String], place: Place) {
    self.code = code
    self.titel = titel
    self.omschrijving = omschrijving
    self.place = place
  }
}

/// A group of werkprocessen (SBB's element `kerntaak`).
///
/// A class, as a werkproces is: every document walks past a few of them.
public final class Kerntaak: Sendable {
  /// `P1-K1`, unique within a kwalificatie.
  public let code: String
  /// SBB's title, in NFC and with single spaces.
  public let titel: String
  /// In the order of their codes.
  public let werkprocessen: [Werkproces]
  /// Where the element stands.
  public let place: Place

  init(code: String, titel: String, werkprocessen: [Werkproces], place: Place) {
    self.code = code
    self.titel = titel
    self.werkprocessen = werkprocessen
    self.place = place
  }
}

/// Two are equal when they say the same; where they stand does not count.
extension Werkproces: Equatable {
  public static func == (a: Werkproces, b: Werkproces) -> Bool {
    (a.code, a.titel, a.omschrijving) == (b.code, b.titel, b.omschrijving)
  }
}

/// Two are equal when they say the same; where they stand does not count.
extension Kerntaak: Equatable {
  public static func == (a: Kerntaak, b: Kerntaak) -> Bool {
    (a.code, a.titel, a.werkprocessen) == (b.code, b.titel, b.werkprocessen)
  }
}
