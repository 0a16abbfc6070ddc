import Archives
import Diagnostics

extension TarProblem {
  /// What is wrong, in words.
  var message: Bilingual {
    switch self {
    case .notATar: Bilingual(nl: "dit is geen tar-archief", en: "this is no tar archive")
    case .compressed:
      Bilingual(
        nl: "het archief is gecomprimeerd; pak het uit (tar -xf) en controleer de map",
        en: "the archive is compressed; unpack it (tar -xf) and check the folder")
    case .truncated:
      Bilingual(
        nl: "het archief houdt op voor zijn einde, of een bestand erin noemt een lengte die niet klopt",
        en: "the archive stops before its end, or a file in it names a length that is not true")
    case .broken(let member):
      Bilingual(
        nl: "de kop van bestand \(member) in het archief is beschadigd",
        en: "the header of file \(member) in the archive is damaged")
    case .unsupported(let member):
      Bilingual(
        nl:
          "bestand \(member) in het archief heeft een kop die niet elk programma gelijk leest (pax, GNU of van voor 1988)",
        en: "file \(member) in the archive has a header that not every program reads alike (pax, GNU or of before 1988)"
      )
    case .notAFile(let member):
      Bilingual(
        nl: "bestand \(member) in het archief is een verwijzing, een apparaat of een bestand met gaten",
        en: "file \(member) in the archive is a link, a device or a file with holes")
    case .name(let member):
      Bilingual(
        nl:
          "de naam van bestand \(member) in het archief leidt uit de map, of kan niet overal de naam van een bestand zijn",
        en: "the name of file \(member) in the archive leads out of the folder, or cannot be a file's name everywhere")
    case .severalFolders(let member):
      Bilingual(
        nl: "bestand \(member) in het archief staat niet in de map waarin het eerste staat",
        en: "file \(member) in the archive is not in the folder that the first one is in")
    case .behindTheEnd:
      Bilingual(
        nl: "achter het einde van het archief staat nog iets", en: "something stands behind the end of the archive")
    case .tooManyNames:
      Bilingual(
        nl: "het archief heeft naast de verklaringen te veel bestanden; pak het uit (tar -xf) en controleer de map",
        en: "the archive has too many files beside the verklaringen; unpack it (tar -xf) and check the folder")
    }
  }
}
