import Diagnostics

/// A number that may be a BSN or onderwijsnummer, in a field that does not ask for such a number.
enum BSNInRecord: Rule {
  static let code = DiagnosticCode(
    "BO220", .error,
    nl: (
      "mogelijk een burgerservicenummer",
      "In dit veld staat een getal van negen cijfers dat de elfproef voor het BSN doorstaat. Een BSN mag alleen worden gebruikt waar een wet dat zegt (UAVG, artikel 46), dus niet op een praktijkverklaring.",
      "Haal het nummer uit het veld. Is het een eigen nummer van de school, geef dat dan een andere vorm."
    ),
    en: (
      "possibly a citizen service number",
      "This field holds a number of nine digits that passes the eleven-test for the BSN. A BSN may be used only where a law says so (UAVG, article 46), so not on a praktijkverklaring.",
      "Take the number out of the field. If it is a number of the school's own, give it another form."
    ))

  static func check(_ subject: RuleSubject, _ report: inout RuleReport) {
    for free in subject.remarkableTexts where containsBSN(free.text, allowsHyphens: free.field != .sleutel) {
      let path = free.field.path(item: free.item)
      report.add(
        code, at: free.field, item: free.item,
        Bilingual(
          nl: "in `\(path)` staat een getal dat een BSN kan zijn",
          en: "`\(path)` holds a number that may be a BSN"))
    }
  }
}
