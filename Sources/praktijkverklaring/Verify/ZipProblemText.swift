import Archives
import Diagnostics

extension ZipProblem {
  /// What is wrong, in words.
  var message: Bilingual {
    switch self {
    case .notAZip: Bilingual(nl: "dit is geen hele zip", en: "this is no whole zip")
    case .broken: Bilingual(nl: "de zip is beschadigd", en: "the zip is damaged")
    case .unsupported:
      Bilingual(
        nl: "deze soort zip wordt niet gelezen; maak hem opnieuw met een gewoon zipprogramma",
        en: "this kind of zip is not read; make it again with an ordinary zip program")
    case .encrypted: Bilingual(nl: "de zip is versleuteld", en: "the zip is encrypted")
    case .tooManyFiles(let limit):
      Bilingual(nl: "de zip heeft meer dan \(limit) bestanden", en: "the zip has more than \(limit) files")
    case .tooLarge(let limit):
      Bilingual(
        nl: "uitgepakt is de zip groter dan \(limit >> 20) MiB",
        en: "unpacked the zip is larger than \(limit >> 20) MiB")
    case .name(let entry):
      Bilingual(
        nl: "de naam van bestand \(entry) in de zip kan daar niet staan",
        en: "the name of file \(entry) in the zip cannot stand there")
    case .repeatedName(let entry):
      Bilingual(
        nl: "de naam van bestand \(entry) in de zip staat er twee keer",
        en: "the name of file \(entry) in the zip stands there twice")
    case .notAFile(let entry):
      Bilingual(
        nl: "bestand \(entry) in de zip is een verwijzing of apparaat",
        en: "file \(entry) in the zip is a link or a device")
    }
  }
}
