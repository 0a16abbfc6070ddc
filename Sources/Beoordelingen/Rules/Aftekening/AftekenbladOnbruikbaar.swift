public import Diagnostics

/// What the record names as a sign-off sheet has not the form of one.
enum AftekenbladOnbruikbaar: Rule {
  static let code = DiagnosticCode(
    "BO224", .error,
    nl: (
      "aftekenblad heeft niet de goede vorm",
      "Een aftekenblad is een tekst die `praktijkverklaring signoff sheet` maakt: een kop en een regel per beoordeling. Wat een andere vorm heeft, kan niemand op dezelfde manier lezen als wie het tekende.",
      "Maak het blad opnieuw met `praktijkverklaring signoff sheet`, en laat het opnieuw tekenen."
    ),
    en: (
      "sign-off sheet has not the right form",
      "A sign-off sheet is a text that `praktijkverklaring signoff sheet` makes: a header and a line for each assessment. What has another form nobody can read in the way that the signer did.",
      "Make the sheet anew with `praktijkverklaring signoff sheet`, and have it signed anew."
    ))

  static func check(_ subject: RuleSubject, _ report: inout RuleReport) {
    guard case .sheet(let file, let problem) = subject.aftekenblad?.answer else { return }
    let reason = problem.reason
    report.add(
      code, at: .aftekeningBlad,
      Bilingual(
        nl: "het genoemde aftekenblad is niet te gebruiken: \(reason.nl)",
        en: "the sign-off sheet named cannot be used: \(reason.en)"),
      notes: [Note(Bilingual(nl: "het blad", en: "the sheet"), at: Place(file: file, line: problem.lineNumber))])
  }
}

extension AftekenbladProblem {
  /// The line that is wrong, where one is.
  public var lineNumber: Int? {
    switch self {
    case .line(let number), .repeated(let number), .order(let number): number
    case .notASheet, .newerFormat, .rewritten, .unterminated, .count: nil
    }
  }

  /// Why it is no sheet, to go behind a colon.
  public var reason: Bilingual {
    switch self {
    case .notASheet:
      Bilingual(
        nl: "de eerste regel is niet die van een aftekenblad", en: "the first line is not that of a sign-off sheet")
    case .newerFormat:
      Bilingual(
        nl: "het is gemaakt door een nieuwere versie van dit programma",
        en: "it was made by a newer version of this program")
    case .rewritten:
      Bilingual(
        nl: "een programma heeft de regeleinden veranderd (CRLF) of een BOM voor de tekst gezet",
        en: "a program changed the line ends (CRLF) or put a byte order mark before the text")
    case .line(let number):
      Bilingual(nl: "regel \(number) heeft niet de goede vorm", en: "line \(number) has not the right form")
    case .repeated(let number):
      Bilingual(
        nl: "de beoordeling op regel \(number) staat er twee keer",
        en: "the assessment on line \(number) stands there twice")
    case .order(let number):
      Bilingual(
        nl: "regel \(number) staat niet in de volgorde van de id's", en: "line \(number) is not in the order of the ids"
      )
    case .unterminated:
      Bilingual(
        nl: "de laatste regel heeft geen regeleinde; er kan iets zijn afgeknipt",
        en: "the last line has no line end; something may have been cut off")
    case .count(let announced, let found):
      Bilingual(
        nl: "het kondigt \(announced) beoordelingen aan en heeft er \(found)",
        en: "it announces \(announced) assessments and has \(found)")
    }
  }
}
