import Diagnostics
import Manifests

/// Codes for keys: their files, and what they may be used for.
enum KeyCodes {
  static let all = [keyForm, openToOthers, keysDiffer, otherRole, noKeys, defaultName, publicKeyForm]

  static let keyForm = DiagnosticCode(
    "MA201", .error,
    nl: (
      "sleutelbestand heeft niet de goede vorm",
      "Elk sleutelbestand heeft precies één vorm: een .vkey is een regel `naam+id+base64` met een Ed25519-sleutel, een .key is een Ed25519-sleutel als PKCS#8 in PEM zonder wachtwoord, en geheim zijn drie regels. Een bestand dat bij het kopiëren is veranderd wordt niet gebruikt.",
      "Zet het oorspronkelijke bestand terug, of haal de .vkey opnieuw op bij wie hem uitgaf."
    ),
    en: (
      "key file has not the right form",
      "Each key file has exactly one form: a .vkey is one line `name+id+base64` with an Ed25519 key, a .key is an Ed25519 key as PKCS#8 in PEM without a password, and geheim is three lines. A file that changed while it was copied is not used.",
      "Put the original file back, or get the .vkey again from whoever published it."
    ))
  static let openToOthers = DiagnosticCode(
    "MA202", .error,
    nl: (
      "anderen mogen een geheim bestand lezen",
      "Wie een .key of geheim kan lezen, kan in naam van de school verzegelen of id's en zouten namaken. Zulke bestanden zijn alleen van hun eigenaar.",
      "Zet de rechten op 0600 (`chmod 600 BESTAND`). Kon een ander erbij, maak dan nieuwe sleutels met `praktijkverklaring key new` en trek de oude in."
    ),
    en: (
      "others may read a secret file",
      "Who can read a .key or geheim can seal in the school's name, or make its ids and salts. Such files are their owner's alone.",
      "Set the mode to 0600 (`chmod 600 FILE`). If somebody else could get at it, make new keys with `praktijkverklaring key new` and revoke the old ones."
    ))
  static let keysDiffer = DiagnosticCode(
    "MA203", .error,
    nl: (
      "geheime en openbare sleutel horen niet bij elkaar",
      "Met de .vkey in de map is niet te controleren wat de .key ernaast ondertekent; waarschijnlijk komen ze uit verschillende mappen.",
      "Zet de twee bestanden terug zoals `key new` ze samen maakte."
    ),
    en: (
      "private and public key do not belong together",
      "The .vkey in the folder cannot verify what the .key beside it signs; they probably come from different folders.",
      "Put the two files back as `key new` made them together."
    ))
  static let otherRole = DiagnosticCode(
    "MA204", .error,
    nl: (
      "sleutel is voor iets anders",
      "Een sleutel heeft één taak, en zijn naam laat zien welke: eindigt hij op /status, dan ondertekent hij intrekkingen; op /sleutels, dan lijsten van sleutels; anders verzegelt hij partijen.",
      "Neem de sleutel die hierbij hoort: zegel.vkey, status.vkey of sleutels.vkey."
    ),
    en: (
      "key is for something else",
      "A key has one task, and its name shows which: one that ends in /status signs revocations, one in /sleutels lists of keys, any other seals batches.",
      "Take the key that belongs here: zegel.vkey, status.vkey or sleutels.vkey."
    ))
  static let noKeys = DiagnosticCode(
    "MA205", .error,
    nl: (
      "geen sleutels in de map",
      "De map is er niet, of er staat niet het .vkey-bestand in dat hier nodig is.",
      "Maak eerst sleutels met `praktijkverklaring key new --out MAP`, of wijs de map aan die dat al deed, of een .vkey-bestand."
    ),
    en: (
      "no keys in the folder",
      "The folder is not there, or does not hold the .vkey file that is needed here.",
      "Make keys first with `praktijkverklaring key new --out DIR`, or point at the folder where that was done, or at a .vkey file."
    ))
  static let publicKeyForm = DiagnosticCode(
    "MA213", .error,
    nl: (
      "geen openbare Ed25519-sleutel in PEM",
      "Het bestand is niet precies één openbare Ed25519-sleutel zoals OpenSSL die schrijft, van de regel BEGIN PUBLIC KEY tot en met END PUBLIC KEY, of het is een sleutel die niemand mag vertrouwen.",
      "Maak het bestand waar de geheime sleutel is: `openssl pkey -in GEHEIM.pem -pubout -out OPENBAAR.pem`. Geef nooit de geheime sleutel zelf."
    ),
    en: (
      "no public Ed25519 key in PEM",
      "The file is not exactly one public Ed25519 key as OpenSSL writes it, from the line BEGIN PUBLIC KEY to END PUBLIC KEY, or it is a key that nobody may trust.",
      "Make the file where the private key is: `openssl pkey -in PRIVATE.pem -pubout -out PUBLIC.pem`. Never give the private key itself."
    ))
  static let defaultName = DiagnosticCode(
    "MA212", .warning,
    nl: (
      "sleutels zonder eigen naam",
      "De naam van de sleutel staat voorgoed in elk zegel, en wie controleert zoekt er de school mee. Zonder --name heten de sleutels van elke school hetzelfde.",
      "Is er nog niets mee verzegeld, gooi de map dan weg en geef --name met een adres van de school zonder https://, zoals school.example/praktijkverklaringen."
    ),
    en: (
      "keys without a name of their own",
      "The key's name stands in every seal for good, and whoever checks looks for the school by it. Without --name the keys of every school are called the same.",
      "If nothing was sealed with them yet, throw the folder away and give --name with an address of the school without https://, such as school.example/praktijkverklaringen."
    ))
}

extension KeyProblem {
  /// What is wrong with a public key's file, in words.
  var publicKeyMessage: Bilingual {
    switch self {
    case .form:
      Bilingual(
        nl: "dit is geen openbare sleutel in PEM, zoals openssl pkey -pubout die schrijft",
        en: "this is no public key in PEM, as openssl pkey -pubout writes it")
    default: message
    }
  }

  /// What is wrong with a private key's file, in words.
  var privateKeyMessage: Bilingual {
    switch self {
    case .algorithm: message
    default:
      Bilingual(
        nl: "dit is geen Ed25519-sleutel als PKCS#8 in PEM zonder wachtwoord",
        en: "this is no Ed25519 key as PKCS#8 in PEM without a password")
    }
  }
}
