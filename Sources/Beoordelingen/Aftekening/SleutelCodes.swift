public import Diagnostics
import SSHSignatures

/// Codes for `allowed_signers` and the folder `aftekenbladen` of a register.
public enum SleutelCodes {
  public static let all = [malformedLine, unsupported, principal, window, leerbedrijf, sheet]

  static let malformedLine = DiagnosticCode(
    "RE301", .error,
    nl: (
      "regel in allowed_signers heeft niet de goede vorm",
      "Elke regel is: de LeerbedrijfID's, eventueel opties, en een publieke sleutel, zoals ssh-keygen(1) onder ALLOWED SIGNERS zegt. Een regel die niet te lezen is telt niet; wie met die sleutel tekende, wordt geweigerd.",
      "Schrijf de regel als: `100018965 namespaces=\"praktijkverklaring-beoordeling@v1\",valid-after=\"20260801\" ssh-ed25519 AAAA…`."
    ),
    en: (
      "line of allowed_signers has not the right form",
      "Each line is: the LeerbedrijfIDs, options if any, and a public key, as ssh-keygen(1) says under ALLOWED SIGNERS. A line that cannot be read does not count; who signed with that key is refused.",
      "Write the line like: `100018965 namespaces=\"praktijkverklaring-beoordeling@v1\",valid-after=\"20260801\" ssh-ed25519 AAAA…`."
    ))

  static let unsupported = DiagnosticCode(
    "RE302", .error,
    nl: (
      "regel in allowed_signers die dit programma niet gebruikt",
      "Patronen (`*`, `?`, `!`), `cert-authority` en andere soorten sleutels dan ssh-ed25519, ecdsa-sha2-nistp256 en ssh-rsa (2048 bits of meer) tellen hier niet: dan is niet met één blik te zien van wie een sleutel is, of niet te controleren.",
      "Zet elke sleutel op een eigen regel met het volledige LeerbedrijfID, en gebruik een ed25519-sleutel."
    ),
    en: (
      "line of allowed_signers that this program does not use",
      "Patterns (`*`, `?`, `!`), `cert-authority` and other kinds of keys than ssh-ed25519, ecdsa-sha2-nistp256 and ssh-rsa (2048 bits or more) do not count here: whose key it is cannot be seen at a glance then, or not be checked.",
      "Put each key on a line of its own with the whole LeerbedrijfID, and use an ed25519 key."
    ))

  static let principal = DiagnosticCode(
    "RE303", .error,
    nl: (
      "naam in allowed_signers is geen LeerbedrijfID",
      "De naam op een regel is het LeerbedrijfID van SBB, met of zonder `#` en een naam erachter: `100018965#jdevries`. Zo is te zien voor welk leerbedrijf de sleutel tekent.",
      "Zet het LeerbedrijfID vooraan: `100018965#…`."
    ),
    en: (
      "name in allowed_signers is no LeerbedrijfID",
      "The name on a line is SBB's LeerbedrijfID, with or without `#` and a name behind it: `100018965#jdevries`. So one sees for which leerbedrijf the key signs.",
      "Put the LeerbedrijfID first: `100018965#…`."
    ))

  static let window = DiagnosticCode(
    "RE304", .error,
    nl: (
      "periode van een sleutel klopt niet",
      "`valid-after` en `valid-before` zijn JJJJMMDD, of JJJJMMDDUUMM met of zonder seconden, eventueel met Z. Het einde ligt na het begin.",
      "Schrijf de dag als `valid-after=\"20260801\"`."
    ),
    en: (
      "period of a key is not right",
      "`valid-after` and `valid-before` are YYYYMMDD, or YYYYMMDDHHMM with or without seconds, with a Z if so. The end lies after the beginning.",
      "Write the day like `valid-after=\"20260801\"`."
    ))

  static let leerbedrijf = DiagnosticCode(
    "RE305", .warning,
    nl: (
      "sleutel van een leerbedrijf dat niet in het register staat",
      "`allowed_signers` noemt een LeerbedrijfID dat niet in leerbedrijven.jsonl staat. De sleutel kan dus niets aftekenen.",
      "Verbeter het id, of voeg het leerbedrijf toe."
    ),
    en: (
      "key of a leerbedrijf that is not in the register",
      "`allowed_signers` names a LeerbedrijfID that is not in leerbedrijven.jsonl. So the key can sign nothing off.",
      "Correct the id, or add the leerbedrijf."
    ))

  static let sheet = DiagnosticCode(
    "RE306", .warning,
    nl: (
      "bestand in aftekenbladen niet te lezen",
      "Een aftekenblad is hoogstens 16 MiB en moet te lezen zijn. Zonder zijn inhoud is de SHA-256 niet te bepalen waarbij records het noemen.",
      "Controleer de rechten en de grootte, of haal het bestand uit de map."
    ),
    en: (
      "file in aftekenbladen cannot be read",
      "A sign-off sheet has at most 16 MiB and must be readable. Without its content the SHA-256 by which records name it cannot be found.",
      "Check permissions and size, or take the file out of the folder."
    ))

  static func diagnostic(_ problem: SignerProblem, in file: String) -> Diagnostic {
    let (code, message) = problem.kind.meaning
    return Diagnostic(code, at: Place(file: file, line: problem.line, column: problem.column), message)
  }

  static func otherPrincipal(_ file: String, _ line: Int) -> Diagnostic {
    Diagnostic(
      principal, at: Place(file: file, line: line, column: 1),
      Bilingual(
        nl: "een naam op deze regel begint niet met een LeerbedrijfID",
        en: "a name on this line does not begin with a LeerbedrijfID"))
  }

  static func unknownLeerbedrijf(_ id: LeerbedrijfID, _ file: String, _ line: Int) -> Diagnostic {
    Diagnostic(
      leerbedrijf, at: Place(file: file, line: line, column: 1),
      Bilingual(
        nl: "leerbedrijf \(id) staat niet in leerbedrijven.jsonl", en: "leerbedrijf \(id) is not in leerbedrijven.jsonl"
      ))
  }

  static func unreadableSheet(_ file: String, _ reason: Bilingual) -> Diagnostic {
    Diagnostic(sheet, at: Place(file: file), reason)
  }
}

extension SignerProblem.Kind {
  fileprivate var meaning: (DiagnosticCode, Bilingual) {
    switch self {
    case .reencoded:
      (
        SleutelCodes.malformedLine,
        Bilingual(
          nl: "het bestand is UTF-16 of begint met een BOM; sla het op als UTF-8 zonder BOM",
          en: "the file is UTF-16 or begins with a byte order mark; save it as UTF-8 without one")
      )
    case .encoding:
      (
        SleutelCodes.malformedLine,
        Bilingual(nl: "hier staat geen UTF-8, of een stuurteken", en: "here stands no UTF-8, or a control character")
      )
    case .tooLong:
      (
        SleutelCodes.malformedLine,
        Bilingual(
          nl: "de regel is langer dan \(AllowedSigners.maximumLineByteCount) bytes",
          en: "the line is longer than \(AllowedSigners.maximumLineByteCount) bytes")
      )
    case .noPrincipals:
      (
        SleutelCodes.malformedLine,
        Bilingual(
          nl: "voor de sleutel hoort het LeerbedrijfID te staan", en: "the LeerbedrijfID should stand before the key")
      )
    case .principals:
      (
        SleutelCodes.malformedLine,
        Bilingual(
          nl: "de namen staan niet met alleen komma's ertussen, of een aanhalingsteken ontbreekt",
          en: "the names are not apart by commas alone, or a quotation mark is missing")
      )
    case .pattern:
      (
        SleutelCodes.unsupported,
        Bilingual(nl: "hier staat een patroon (`*`, `?` of `!`)", en: "here stands a pattern (`*`, `?` or `!`)")
      )
    case .certAuthority:
      (
        SleutelCodes.unsupported,
        Bilingual(
          nl: "`cert-authority` wordt niet gebruikt; noem elke sleutel zelf",
          en: "`cert-authority` is not used; name each key itself")
      )
    case .unknownOption(let name):
      (
        SleutelCodes.malformedLine,
        Bilingual(nl: "onbekende optie `\(name.printable)`", en: "unknown option `\(name.printable)`")
      )
    case .repeatedOption(let name):
      (
        SleutelCodes.malformedLine,
        Bilingual(
          nl: "de optie `\(name.printable)` staat er twee keer", en: "the option `\(name.printable)` stands there twice"
        )
      )
    case .optionForm(let name):
      (
        SleutelCodes.malformedLine,
        Bilingual(
          nl: "de waarde van `\(name.printable)` staat niet goed tussen aanhalingstekens",
          en: "the value of `\(name.printable)` does not stand between quotation marks")
      )
    case .time(let option):
      (
        SleutelCodes.window,
        Bilingual(
          nl: "de waarde van `\(option.printable)` is geen bestaande dag of tijd",
          en: "the value of `\(option.printable)` is no day or time that exists")
      )
    case .window:
      (
        SleutelCodes.window,
        Bilingual(
          nl: "`valid-before` ligt niet na `valid-after`", en: "`valid-before` is not later than `valid-after`")
      )
    case .noKey:
      (SleutelCodes.malformedLine, Bilingual(nl: "op deze regel staat geen sleutel", en: "this line has no key"))
    case .key(let problem):
      switch problem {
      case .unsupported, .weak, .tooLarge: (SleutelCodes.unsupported, problem.reason)
      case .form, .malformed: (SleutelCodes.malformedLine, problem.reason)
      }
    }
  }
}
