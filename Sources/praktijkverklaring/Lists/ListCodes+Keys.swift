import Diagnostics

extension ListCodes {
  static let keys = [keyListed, unknownKey, ambiguousKey, period, alreadyRevoked, certificateForm]

  static let keyListed = DiagnosticCode(
    "MA321", .error,
    nl: (
      "sleutel staat al in de lijst",
      "Een sleutel of certificaat staat één keer in de lijst, met één periode.",
      "Verander de periode met `praktijkverklaring trust end` of `trust revoke`."
    ),
    en: (
      "key is in the list already",
      "A key or certificate stands in the list once, with one period.",
      "Change its period with `praktijkverklaring trust end` or `trust revoke`."
    ))
  static let unknownKey = DiagnosticCode(
    "MA322", .error,
    nl: (
      "sleutel staat niet in de lijst",
      "Geen sleutel of certificaat in de lijst heeft dit nummer, of deze naam met dit nummer.",
      "Zoek het nummer op met `praktijkverklaring trust show`."
    ),
    en: (
      "key is not in the list",
      "No key or certificate in the list has this id, or this name with this id.",
      "Look the id up with `praktijkverklaring trust show`."
    ))
  static let ambiguousKey = DiagnosticCode(
    "MA323", .error,
    nl: (
      "nummer is van meer dan één sleutel",
      "Een nummer van acht tekens is snel nagemaakt; in deze lijst hebben twee sleutels hetzelfde.",
      "Geef ook de naam: `NAAM+NUMMER`."
    ),
    en: (
      "id is that of several keys",
      "An id of eight characters is quickly imitated; in this list two keys have the same.",
      "Give the name too: `NAME+ID`."
    ))
  static let period = DiagnosticCode(
    "MA324", .error,
    nl: (
      "periode eindigt voor ze begint",
      "De laatste dag van een sleutel ligt niet voor zijn eerste.",
      "Geef een latere dag. Is de sleutel nooit te vertrouwen geweest, trek hem dan in met `praktijkverklaring trust revoke`."
    ),
    en: (
      "period ends before it begins",
      "The last day of a key is not before its first.",
      "Give a later day. If the key was never to be trusted, revoke it with `praktijkverklaring trust revoke`."
    ))
  static let alreadyRevoked = DiagnosticCode(
    "MA325", .error,
    nl: (
      "sleutel is al ingetrokken",
      "De sleutel is al ingetrokken per deze of een eerdere dag. Dat wordt niet teruggedraaid; alleen een eerdere dag kan nog.",
      "Er hoeft niets te gebeuren, of geef een eerdere dag."
    ),
    en: (
      "key was revoked already",
      "The key was revoked as of this day or an earlier one already. That is not undone; only an earlier day is possible.",
      "Nothing need be done, or give an earlier day."
    ))
  static let certificateForm = DiagnosticCode(
    "MA326", .error,
    nl: (
      "geen certificaat in PEM",
      "Het bestand is niet precies één X.509-certificaat in PEM, van de regel BEGIN CERTIFICATE tot en met END CERTIFICATE.",
      "Zet het certificaat om met `openssl x509 -in CERT -outform PEM`."
    ),
    en: (
      "no certificate in PEM",
      "The file is not exactly one X.509 certificate in PEM, from the line BEGIN CERTIFICATE to END CERTIFICATE.",
      "Convert the certificate with `openssl x509 -in CERT -outform PEM`."
    ))
}
