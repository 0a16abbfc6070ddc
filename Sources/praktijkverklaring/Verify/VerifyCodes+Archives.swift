import Diagnostics

extension VerifyCodes {
  static let archiveForm = DiagnosticCode(
    "MA121", .error,
    nl: (
      "archief is niet te lezen",
      "Een partij in één archief (`generate --pack`) is een gewoon tar-bestand: alleen bestanden en mappen, in één map, met namen die overal kunnen, en met niets achter het einde. Een archief in een andere vorm wordt niet gelezen, want uitpakprogramma's maken er niet allemaal hetzelfde van; over de verklaringen erin zegt dat niets.",
      "Is het archief ingekort of beschadigd: haal het opnieuw op bij de school. Is het gecomprimeerd of met een ander programma gemaakt: pak het uit en controleer de map."
    ),
    en: (
      "archive cannot be read",
      "A batch in one archive (`generate --pack`) is a plain tar file: only files and folders, in one folder, with names that are possible anywhere, and with nothing behind the end. An archive of another form is not read, since unpackers do not all make the same of it; that says nothing of the verklaringen in it.",
      "If the archive was cut or damaged: get it again from the school. If it is compressed or was made by another program: unpack it and check the folder."
    ))
  static let repeatedName = DiagnosticCode(
    "MA122", .error,
    nl: (
      "bestand staat twee keer in het archief",
      "Van twee bestanden met één naam houdt wie uitpakt er één over, meestal het laatste. Zo kan een archief iets anders laten zien dan er gecontroleerd is.",
      "Haal het oorspronkelijke archief opnieuw op bij de school."
    ),
    en: (
      "file stands twice in the archive",
      "Of two files of one name who unpacks keeps one, mostly the last. So an archive could show something else than what was checked.",
      "Get the original archive again from the school."
    ))
}
