public import Pages

/// How the documents of a school look, as far as the school chooses: two colours, a typeface, a logo and a line of text.
public struct Huisstijl: Sendable {
  /// The colour of headings.
  public var kleur = standardKleur
  /// The colour of lines and frames.
  public var accent = standardAccent
  public var lettertype = Lettertype.schreefloos
  public var logo: Logo?
  /// A line of the school's own at the foot of every document, such as where to ask.
  public var tekst: Text?

  /// The least contrast with white that a colour of a house style has: text in it is then readable for everybody
  /// (WCAG 2.1, 1.4.3, level AA).
  public static let leastContrast = 4.5

  static let standardKleur = Colour(red: 0x15, green: 0x42, blue: 0x73)
  static let standardAccent = Colour(red: 0xA6, green: 0x4B, blue: 0x00)
  /// Bytes of the school's line; more would push the rest off the first page.
  static let longestTekst = 300
}

/// A typeface. A page carries no font file: each is a family that every system has, or has the like of.
public enum Lettertype: String, Sendable, CaseIterable {
  case schreefloos, schreef, systeem
}
