public import Diagnostics

/// Why a verklaring does not hold any more. A closed list, of which none says anything about the holder.
public enum Intrekkingsreden: String, CaseIterable, Sendable {
  /// A new verklaring took its place.
  case vervangen
  case foutInGegevens = "fout-in-gegevens"
  case opVerzoekVanHouder = "op-verzoek-van-houder"
  case dubbelAfgegeven = "dubbel-afgegeven"
  case tenOnrechteAfgegeven = "ten-onrechte-afgegeven"

  /// The reason in a sentence.
  public var sentence: Bilingual {
    switch self {
    case .vervangen:
      Bilingual(
        nl: "Er is een nieuwe verklaring voor in de plaats gekomen.", en: "A new verklaring has taken its place.")
    case .foutInGegevens:
      Bilingual(nl: "Er stond een fout in de gegevens.", en: "There was a mistake in the data.")
    case .opVerzoekVanHouder:
      Bilingual(nl: "De houder heeft om intrekking gevraagd.", en: "The holder asked for the revocation.")
    case .dubbelAfgegeven:
      Bilingual(nl: "De verklaring was twee keer afgegeven.", en: "The verklaring was given out twice.")
    case .tenOnrechteAfgegeven:
      Bilingual(
        nl: "De verklaring had niet afgegeven mogen worden.", en: "The verklaring should not have been given out.")
    }
  }
}
