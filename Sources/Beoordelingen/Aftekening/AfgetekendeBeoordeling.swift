public import Dossiers
public import Manifests

/// An assessment that the leerbedrijf signed off, as far as that can be checked. Only the validator makes one, and nothing
/// else becomes a praktijkverklaring.
public struct AfgetekendeBeoordeling: Sendable {
  public let beoordeling: GeldigeBeoordeling
  public let aftekening: Aftekening
}

/// How, where and when the leerbedrijf signed off.
public struct Aftekening: Sendable {
  public let bewijs: Aftekenbewijs
  public let plaats: Text
  /// The day that the signer gives; no kind of sign-off proves it.
  public let datum: Datum
  /// The SHA-256 of the sign-off sheet, where the record names one.
  public let blad: Digest?

  public var wijze: Aftekenwijze {
    switch bewijs {
    case .papier: .papier
    case .portaal: .portaal
    case .sshsig: .sshsig
    }
  }

  /// - Precondition: no rule reported an error for the record that `beoordeling` comes from.
  init(_ beoordeling: Beoordeling.Aftekening, vingerafdruk: String?) {
    bewijs =
      switch required(beoordeling.wijze) {
      case .papier: .papier(scan: beoordeling.scan)
      case .portaal: .portaal(kenmerk: beoordeling.kenmerk, tijdstip: beoordeling.tijdstip)
      case .sshsig: .sshsig(vingerafdruk: required(vingerafdruk))
      }
    plaats = required(beoordeling.plaats)
    datum = required(beoordeling.datum)
    blad = beoordeling.blad
  }
}

/// What there is of a sign-off. Only the last is a digital signature, and only that was checked; the others are the
/// school's word.
public enum Aftekenbewijs: Sendable {
  /// With the pen, on a printed sheet; the SHA-256 of its scan, where there is one.
  case papier(scan: Digest?)
  /// In a portal; its reference of the sign-off and its time, where they are known.
  case portaal(kenmerk: Text?, tijdstip: Tijdstip?)
  /// With a key over the sheet (OpenSSH's SSHSIG): the key's fingerprint, as ssh-keygen prints it.
  case sshsig(vingerafdruk: String)
}
