import Diagnostics
import Manifests
import Verification

extension SignedListProblem {
  /// What is wrong, in words.
  var message: Bilingual {
    switch self {
    case .note(let problem): problem.message
    case .list(let problem): problem.message
    }
  }

  func place(in file: String) -> Place {
    switch self {
    case .note(let problem): Place(file: file, line: problem.line, column: 1)
    case .list(let problem): Place(file: file, line: problem.line, column: 1)
    }
  }
}

extension ListProblem {
  /// What is wrong, in words.
  var message: Bilingual {
    switch kind {
    case .noFinalLineFeed:
      Bilingual(
        nl: "de laatste regel is afgebroken: er staat geen regeleinde",
        en: "the last line was cut: there is no line end")
    case .noHeader:
      Bilingual(
        nl: "de lijst houdt op voor haar eerste regels compleet zijn", en: "the list ends within its first lines")
    case .origin:
      Bilingual(
        nl: "verwacht: de naam van een sleutel die zulke lijsten ondertekent",
        en: "expected: the name of a key that signs such lists")
    case .serial: Bilingual(nl: "verwacht: een volgnummer, vanaf 1", en: "expected: a serial, from 1")
    case .previous:
      Bilingual(
        nl: "verwacht: vorige en 32 bytes in base64, of in lijst 1 (en alleen daar) vorige -",
        en: "expected: vorige and 32 bytes in base64, or in list 1 (and there alone) vorige -")
    case .madeAt: .expected("opgesteld 2026-11-24T10:00:00Z")
    case .nextAtLatest:
      Bilingual(
        nl: "verwacht: volgende-uiterlijk en een moment na opgesteld",
        en: "expected: volgende-uiterlijk and a moment after opgesteld")
    case .countForm:
      Bilingual(nl: "verwacht: aantal en een getal", en: "expected: aantal and a number")
    case .count(let announced, let found):
      Bilingual(
        nl: "de lijst zegt \(announced) regels te hebben en heeft er \(found)",
        en: "the list says that it has \(announced) lines, and has \(found)")
    default: entryMessage
    }
  }

  /// What is wrong with one of the lines that `aantal` counts.
  private var entryMessage: Bilingual {
    switch kind {
    case .day: Bilingual(nl: "deze datum bestaat niet", en: "this date does not exist")
    case .dayAfterList:
      Bilingual(nl: "deze datum ligt na opgesteld", en: "this date is after opgesteld")
    case .reason:
      Bilingual(
        nl: "dit is geen reden; verwacht: \(Intrekkingsreden.listed)",
        en: "this is no reason; expected: \(Intrekkingsreden.listed)")
    case .replacement:
      Bilingual(
        nl: "vervangen gaat samen met vervangen-door en een ander id, en alleen dat",
        en: "vervangen goes with vervangen-door and another id, and nothing else does")
    case .idOrder:
      Bilingual(
        nl: "de id's lopen niet op, of een id staat er twee keer",
        en: "the ids do not ascend, or one stands there twice")
    case .key(let problem): problem.message
    case .role:
      Bilingual(
        nl: "de naam van deze sleutel past niet bij het eerste woord van de regel",
        en: "the name of this key does not go with the first word of the line")
    case .period:
      Bilingual(nl: "de periode eindigt voor ze begint", en: "the period ends before it begins")
    case .brin: Bilingual(nl: "verwacht: een BRIN, zoals 25PW", en: "expected: a BRIN, such as 25PW")
    case .name:
      Bilingual(
        nl: "deze naam is leeg, te lang, of heeft een teken dat niet te zien is",
        en: "this name is empty, too long, or has a character that cannot be seen")
    case .certificate:
      Bilingual(nl: "verwacht: een certificaat in base64", en: "expected: a certificate in base64")
    case .listedTwice:
      Bilingual(
        nl: "deze sleutel of dit certificaat staat er twee keer", en: "this key or certificate stands there twice")
    case .lineForm, .noFinalLineFeed, .noHeader, .origin, .serial, .previous, .madeAt, .nextAtLatest, .countForm,
      .count:
      Bilingual(
        nl: "deze regel heeft niet de vorm van een regel in zo'n lijst",
        en: "this line has not the form of a line in such a list")
    }
  }
}

extension Bilingual {
  fileprivate static func expected(_ text: String) -> Bilingual {
    Bilingual(nl: "verwacht: \(text)", en: "expected: \(text)")
  }
}

extension Intrekkingsreden {
  /// All of them, for people.
  fileprivate static var listed: String { allCases.map(\.rawValue).joined(separator: ", ") }
}
