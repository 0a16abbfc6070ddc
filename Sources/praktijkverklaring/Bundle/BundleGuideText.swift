/// The words of `LEESMIJ.txt`.
struct BundleGuideText {
  let id: String
  /// The name under which the school seals.
  let origin: String
  /// Where the school publishes its key, if that is known.
  let keyURL: String?
  let hasAttachments: Bool
  /// How many lines `checkpoint` has.
  let checkpointLines: Int
  /// The number of the line with the school's signature in it.
  let signatureLine: Int
  /// Whether the leerbedrijf signed with a key, so that its sheet and signature are in the bundle.
  var isSignedOffWithKey = false

  var text: String {
    let parts = [introduction, contents, key, checking] + (isSignedOffWithKey ? [signoff] : []) + [meaning]
    return parts.joined(separator: "\n")
  }

  private var introduction: String {
    """
    LEES MIJ
    Bij praktijkverklaring \(id)

    WAT IS DIT?
    Dit pakket hoort bij een praktijkverklaring. Een school heeft haar
    gemaakt. Met dit pakket kan iedereen nagaan of de verklaring echt is en
    of er niets aan is veranderd. Geef altijd het hele pakket door, zoals
    het is.

    """
  }

  private var contents: String {
    let attachments =
      hasAttachments
      ? """
      zegel/
        extra handtekeningen of een tijdstempel bij het zegel

      """ : ""
    let sheet =
      isSignedOffWithKey
      ? """
      aftekenbladen/
        het aftekenblad van het leerbedrijf, met zijn digitale handtekening

      """ : ""
    return """
      WAT ZIT ERIN?
      documenten/\(id).html
        de verklaring, om te lezen en te printen
      documenten/\(id).txt
        dezelfde verklaring als gewone tekst
      documenten/\(id).json
        dezelfde gegevens, voor computers
      \(id).sha256
        de controlegetallen van deze drie bestanden
      \(id).tlog-proof
        het bewijs dat die getallen in de lijst van de school staan
      checkpoint
        het zegel van de school op die lijst
      checkpoint.body
        de tekst waar de handtekening van de school over gaat
      \(attachments)\(sheet)LEESMIJ.txt
        deze uitleg; die valt niet onder het zegel

      """
  }

  private var key: String {
    let source =
      if let keyURL {
        """
        Haal de sleutel dus zelf op bij de school. Kijk op:
          \(keyURL)
        Vindt u daar niets? Vraag de school erom.
        """
      } else {
        """
        Vraag de school dus zelf om haar sleutel. Zoek haar telefoonnummer of
        haar website zelf op, en niet in dit pakket.
        """
      }
    return """
      WAT ZIT ER NIET IN?
      De sleutel van de school, en een script om mee te controleren. Wie een
      valse verklaring maakt, doet er een valse sleutel en een vals script
      bij. \(source)
      U krijgt twee bestanden: zegel.pem en zegel.vkey. Het is dezelfde sleutel.
      Haal daar ook status.vkey en de nieuwste statuslijst: die zegt welke
      verklaringen zijn ingetrokken of vervangen.
      Het zegel noemt de school zo:
        \(origin)

      IS HET DE GOEDE SLEUTEL?
      Bereken de vingerafdruk van de sleutel:
           openssl pkey -pubin -in zegel.pem -outform DER | sha256sum
      U ziet 64 cijfers en letters. Vergelijk ze met de vingerafdruk op de
      website van de school, of laat de school ze voorlezen aan de telefoon.
      De school schrijft ze in groepjes van vier. Alles moet gelijk zijn.

      """
  }

  private var checking: String {
    """
    CONTROLEREN MET HET PROGRAMMA
      praktijkverklaring verify \(id).zip \\
        --trust zegel.vkey --trust status.vkey --status STATUSLIJST
    STATUSLIJST is het bestand van de nieuwste statuslijst, of de map ermee.
    Misschien heeft de school ook een webpagina om te controleren. Zoek die
    op de website van de school zelf.

    CONTROLEREN ZONDER HET PROGRAMMA, OP LINUX
    Pak het pakket uit. Open een terminal in de map van het pakket en zet
    zegel.pem daarbij. Gebruik OpenSSL 3 of nieuwer.
    1. Zijn de drie bestanden niet veranderd? Goed is drie keer OK.
         sha256sum -c --strict \(id).sha256
    2. Hoort het bewijs bij dit zegel? Goed is dat u niets ziet.
         tail -n \(checkpointLines) \(id).tlog-proof | cmp - checkpoint
         head -n 3 checkpoint | cmp - checkpoint.body
    3. Is het zegel van de school? Goed is: Signature Verified Successfully.
         head -n \(signatureLine) checkpoint | tail -n 1 | cut -d ' ' -f 3 |
           base64 -d | tail -c 64 > zegel.sig
         openssl pkeyutl -verify -pubin -inkey zegel.pem -rawin \\
           -in checkpoint.body -sigfile zegel.sig
    4. Staan de getallen van stap 1 in de lijst onder het zegel? Dat is een
       rekensom van een aantal stappen. Het script controleer-bundel.sh doet
       die, en de stappen 1 tot en met 3 ook. Haal het script zelf op bij de
       makers van het programma praktijkverklaring. Goed is: ECHT.
         sh controleer-bundel.sh . zegel.pem
    Zonder stap 4 is de controle niet af.

    OP EEN MAC
    Installeer eerst Homebrew. Daarna, in het programma Terminal:
      brew install coreutils openssl@3
      PATH="$(brew --prefix openssl@3)/bin:$PATH"
    Doe dan de stappen van Linux in hetzelfde venster. De OpenSSL die bij een
    Mac hoort, is niet geschikt. Stap 1 kan ook zo:
      shasum -a 256 -c \(id).sha256

    OP WINDOWS
    Installeer WSL (Windows Subsystem for Linux) en doe daarin de stappen van
    Linux. Alleen stap 1 kan ook zonder WSL. Vergelijk het getal met dat in
    \(id).sha256:
      certutil -hashfile documenten\\\(id).html SHA256
    of in PowerShell:
      Get-FileHash documenten\\\(id).html
    Doe dat ook met het bestand .txt en het bestand .json.

    """
  }

  private var signoff: String {
    """
    DE HANDTEKENING VAN HET LEERBEDRIJF
    De praktijkopleider tekende een lijst, het aftekenblad, met een digitale
    sleutel. Het programma controleert dat mee. Zelf doet u het zo, op Linux,
    met ssh-keygen (van OpenSSH) en jq:
    1. Is dit het blad dat de verklaring noemt? De getallen zijn gelijk.
         jq -r .aftekening.blad documenten/\(id).json
         cat aftekenbladen/*.txt | sha256sum
    2. Is er echt mee getekend? Goed is: Good, en dezelfde vingerafdruk
       (SHA256:...) als op de verklaring.
         cat aftekenbladen/*.txt | ssh-keygen -Y check-novalidate \\
           -n praktijkverklaring-beoordeling@v1 -s aftekenbladen/*.txt.sig
         jq -r .aftekening.vingerafdruk \\
           documenten/\(id).json
    3. Staat deze beoordeling op het blad? Het eerste getal van de regel is
       ook de uitkomst van de berekening.
         grep \(id) aftekenbladen/*.txt
         jq -cSj 'del(.aftekening,.afgegeven,.instelling) |
           .formaat="praktijkverklaring-beoordeling/1"' \\
           documenten/\(id).json | sha256sum
    Van wie de sleutel is, weet de school: zij kreeg hem van het leerbedrijf.
    De handtekening bewijst niet wanneer er is getekend. Op het blad staan
    ook andere verklaringen, met hun id en werkprocessen, maar zonder naam
    van een deelnemer. Het script controleer-bundel.sh kijkt niet naar het
    aftekenblad.

    """
  }

  private var meaning: String {
    """
    WAT WEET U DAN?
    Klopt alles? Dan is de verklaring echt: zo heeft de school haar gegeven.
    U weet dan nog niet of de persoon voor u ook de persoon op de verklaring
    is. Vraag om een identiteitsbewijs.
    U weet ook nog niet of de school de verklaring later heeft ingetrokken.
    Dat staat niet in dit pakket. Vraag het de school, of kijk op haar
    website.
    Lukt de controle niet? Dan weet u nog niets. Dat is iets anders dan vals.

    """
  }
}
