public import Diagnostics

/// All dossiers of a run, for looking up what a record names; several versions of one dossier stand side by side.
///
/// **The version in force.** A record may name a kwalificatie without a version. On a date, a version is in force when
/// the crebo of the kwalificatie and that of the dossier are both valid (``Kwalificatie/geldigVanaf``), and no other
/// version that has the kwalificatie came into force after it. Versions that came into force on the same day are told
/// apart by `referentievorigeversie`: the one that is no predecessor of another counts. Where that says nothing either,
/// it is the one with the highest `nr`, since SBB hands numbers out in order.
public struct Dossiercatalogus: Sendable {
  /// Each version once, in the order in which they were read.
  public let dossiers: [Kwalificatiedossier]
  /// Per crebo its kwalificaties, the version that came into force first standing first.
  private let byCrebo: [Crebo: [Kwalificatie]]
  private let indexByNr: [String: Int]

  /// Puts the dossiers of several files together.
  ///
  /// A version that was read before is left out, without a word when it says the same: a folder and a file in it may both
  /// be named. When it says something else, no one can know which is right, and that is an error.
  public static func joining(
    _ files: [Dossierbestand]
  ) -> (catalogus: Dossiercatalogus, diagnostics: [Diagnostic]) {
    var dossiers: [Kwalificatiedossier] = []
    var indexByNr: [String: Int] = [:]
    var diagnostics: [Diagnostic] = []
    for dossier in files.flatMap(\.dossiers) {
      if let known = indexByNr[dossier.nr] {
        if dossiers[known] != dossier { diagnostics.append(conflict(dossier, with: dossiers[known])) }
      } else {
        indexByNr[dossier.nr] = dossiers.count
        dossiers.append(dossier)
      }
    }
    return (Dossiercatalogus(dossiers, indexByNr: indexByNr), diagnostics)
  }

  private init(_ dossiers: [Kwalificatiedossier], indexByNr: [String: Int]) {
    self.dossiers = dossiers
    self.indexByNr = indexByNr
    let succession = Succession(of: dossiers)
    byCrebo = Dictionary(grouping: dossiers.flatMap(\.kwalificaties), by: \.crebo).mapValues { kwalificaties in
      kwalificaties.sorted { succession.precedes($0, $1) }
    }
  }

  /// The answer to a look-up.
  public enum Answer: Sendable, Equatable {
    case found(Kwalificatie)
    /// No dossier has a kwalificatie with this crebo.
    case unknownCrebo
    /// No dossier has this `nr`.
    case unknownDossier
    /// The dossier is there, but its kwalificaties have other crebo's; those elsewhere do have it.
    case notInDossier(Dossierkop, elsewhere: [Dossierkop])
    /// There are versions with this kwalificatie, but the first of them comes into force later, on this date.
    case notYetInForce(from: Datum, Dossierkop)
  }

  /// Looks up a kwalificatie.
  ///
  /// - Parameters:
  ///   - nr: the version of the dossier; nil for the one in force on `inschrijfdatum`.
  public func kwalificatie(_ crebo: Crebo, dossier nr: String? = nil, inschrijfdatum: Datum) -> Answer {
    guard let versions = byCrebo[crebo], let first = versions.first else { return .unknownCrebo }
    if let nr {
      if let kwalificatie = versions.first(where: { $0.dossier.nr == nr }) { return .found(kwalificatie) }
      guard let index = indexByNr[nr] else { return .unknownDossier }
      return .notInDossier(dossiers[index].kop, elsewhere: versions.map(\.dossier))
    }
    if let inForce = versions.last(where: { version in version.geldigVanaf.map { $0 <= inschrijfdatum } ?? true }) {
      return .found(inForce)
    }
    // Not in force on any date that is known: then the first has one.
    return .notYetInForce(from: first.geldigVanaf ?? inschrijfdatum, first.dossier)
  }

  /// All kwalificaties of all versions, by crebo and then by the day on which they came into force.
  public var kwalificaties: [Kwalificatie] { byCrebo.keys.sorted().flatMap { byCrebo[$0] ?? [] } }

  private static func conflict(_ dossier: Kwalificatiedossier, with first: Kwalificatiedossier) -> Diagnostic {
    Diagnostic(
      DossierCodes.conflictingDossier, at: dossier.kop.place,
      Bilingual(
        nl: "dossier \(dossier.nr) staat er twee keer, met verschillende inhoud",
        en: "dossier \(dossier.nr) stands there twice, with different content"),
      notes: [
        Note(Bilingual(nl: "de eerste staat hier", en: "the first stands here"), at: first.kop.place)
      ])
  }
}
