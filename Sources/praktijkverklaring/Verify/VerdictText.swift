import Diagnostics
import Dossiers
import Manifests
import Verification
import Verklaringen

extension Verdict {
  /// The verdict for a person: the sentence and its code, by whom, until when, and what the record says.
  func text(in language: Language) -> String {
    var lines = ["\(path.printable): \(sentence[language]) [\(outcome.code.id)]"]
    lines += details.map { "  \($0[language].printable)" }
    // Of a batch the documents that were revoked have been named, each with what to do.
    if counts?.revoked ?? 0 == 0, counts?.replaced ?? 0 == 0, outcome.status != 0 || status?.isFresh != true {
      lines.append("  \(language == .nl ? "hulp" : "help"): \(remedy[language])")
    }
    if outcome.showsContent, let shown = record?.lines ?? paper?.lines {
      lines.append("")
      lines += Self.table(shown, in: language)
    }
    if !attachments.isEmpty {
      lines.append("")
      lines.append(
        language == .nl
          ? "  Bijlagen van anderen bij het zegel. Zo controleert u ze zelf:"
          : "  Attachments of others to the seal. To check them yourself:")
      lines += attachments.map { "    \($0.command.printable)" }
    }
    return lines.joined(separator: "\n")
  }

  private static func table(_ lines: [RecordLine], in language: Language) -> [String] {
    let width = (lines.map { $0.label[language].count }.max() ?? 0) + 2
    return lines.map { line in
      let label = line.label[language]
      return "  \(label)\(String(repeating: " ", count: width - label.count))\(line.value[language].printable)"
    }
  }

  private var details: [Bilingual] {
    countLines + sealLines + paperLines + statusLines + signoffLines + fileLines
  }

  private var countLines: [Bilingual] {
    guard let counts else { return [] }
    var lines = [
      Bilingual(
        nl:
          "Verklaringen in de lijst: \(counts.documents). Bestanden veranderd: \(counts.changed), ontbrekend: \(counts.missing), te veel: \(counts.extra).",
        en:
          "Verklaringen in the list: \(counts.documents). Files changed: \(counts.changed), missing: \(counts.missing), extra: \(counts.extra)."
      )
    ]
    if counts.revoked + counts.replaced > 0 {
      lines.append(
        Bilingual(
          nl: "Ingetrokken: \(counts.revoked). Vervangen: \(counts.replaced).",
          en: "Revoked: \(counts.revoked). Replaced: \(counts.replaced)."))
    }
    return lines
  }

  private var sealLines: [Bilingual] {
    switch seal {
    case nil: []
    case .trusted(let key, let time): [Self.issuer(key)] + (time.map { [Self.time($0, key)] } ?? [])
    case .unknown(let signatures):
      signatures.map {
        Bilingual(
          nl:
            "Het zegel noemt als maker “\($0.name)”, met sleutel \($0.hexadecimalID). Die naam kan iedereen gebruiken.",
          en: "The seal names “\($0.name)” as its maker, with key \($0.hexadecimalID). Anyone can use that name.")
      }
    case .forged(let key):
      [
        Bilingual(
          nl: "De handtekening onder de naam \(key.name) (sleutel \(key.hexadecimalID)) is niet van die sleutel.",
          en: "The signature under the name \(key.name) (key \(key.hexadecimalID)) is not that key's.")
      ]
    case .otherSchool(let key, let brin):
      [
        Bilingual(
          nl: "De sleutel hoort bij \(Self.name(key)); het document noemt een school met BRIN \(brin).",
          en: "The key belongs to \(Self.name(key)); the document names a school with BRIN \(brin).")
      ]
    case .outsidePeriod(let key, let why): [Self.issuer(key), Self.outside(why, key)]
    case .undecided(let key, .timestamp):
      [
        Self.issuer(key),
        Bilingual(
          nl:
            "Alleen het tijdstempel kan zeggen of de sleutel toen telde, en dat is hier niet te controleren: installeer openssl.",
          en:
            "Only the timestamp can tell whether the key counted then, and it cannot be checked here: install openssl."),
      ]
    case .undecided(let key, .record):
      [
        Self.issuer(key),
        Bilingual(
          nl: "De datum van afgifte staat in het gegevensbestand; zet \(id?.description ?? "<id>").json ernaast.",
          en: "The day of issue stands in the record; put \(id?.description ?? "<id>").json beside it."),
      ]
    }
  }

  private static func name(_ key: Trust.Key) -> String {
    key.school.map { "\($0.name) (BRIN \($0.brin))" } ?? key.key.name.description
  }

  private static func issuer(_ key: Trust.Key) -> Bilingual {
    let name = "\(key.key.name) (\(key.key.hexadecimalID))"
    guard let school = key.school else {
      return Bilingual(nl: "Verzegeld met de sleutel \(name).", en: "Sealed with the key \(name).")
    }
    return Bilingual(
      nl: "Verzegeld door \(school.name) (BRIN \(school.brin)), met de sleutel \(name).",
      en: "Sealed by \(school.name) (BRIN \(school.brin)), with the key \(name).")
  }

  private static func time(_ time: SealTime, _ key: Trust.Key) -> Bilingual {
    switch time {
    case .timestamped(let moment, let authority):
      Bilingual(
        nl: "Een tijdstempel van \(authority) bewijst dat het zegel er op \(moment) was.",
        en: "A timestamp by \(authority) proves that the seal was there on \(moment).")
    case .claimed(let day):
      Bilingual(
        nl: "Afgegeven op \(day.dutch), volgens de school zelf.",
        en: "Issued on \(day), according to the school.")
    }
  }

  private static func outside(_ why: OutsidePeriod, _ key: Trust.Key) -> Bilingual {
    switch why {
    case .outside(let time):
      Bilingual(
        nl:
          "De sleutel telt vanaf \(key.period?.from.description ?? "")\(key.period?.to.map { " tot en met \($0)" } ?? ""); het zegel is van \(time.day).",
        en:
          "The key counts from \(key.period?.from.description ?? "")\(key.period?.to.map { " until \($0)" } ?? ""); the seal is of \(time.day)."
      )
    case .revoked(let asOf, nil):
      Bilingual(
        nl: "De sleutel is ingetrokken per \(asOf); de verklaring heeft geen gecontroleerd tijdstempel van daarvoor.",
        en: "The key was revoked as of \(asOf); the verklaring has no timestamp from before that was checked.")
    case .revoked(let asOf, let moment?):
      Bilingual(
        nl: "De sleutel is ingetrokken per \(asOf); het tijdstempel is van \(moment), niet van daarvoor.",
        en: "The key was revoked as of \(asOf); the timestamp is of \(moment), not from before.")
    }
  }

  private var statusLines: [Bilingual] {
    switch status {
    case nil: []
    case .notChecked:
      [
        Bilingual(
          nl: "Intrekking is niet gecontroleerd: er is geen statuslijst van deze school gegeven (--status).",
          en: "Revocation was not checked: no status list of this school was given (--status).")
      ]
    case .notListed(let status):
      [
        Bilingual(
          nl: counts == nil
            ? "Niet ingetrokken volgens \(Self.list(status.list).nl)."
            : "Gecontroleerd met \(Self.list(status.list).nl).",
          en: counts == nil
            ? "Not revoked according to \(Self.list(status.list).en)." : "Checked with \(Self.list(status.list).en).")
      ] + (status.isStale ? [Self.stale(status.list)] : [])
    case .listed(let entry, let list):
      [
        Bilingual(
          nl:
            "\(entry.vervangenDoor == nil ? "Ingetrokken" : "Vervangen") op \(entry.datum.dutch), volgens \(Self.list(list).nl): \(entry.reden.sentence.nl)",
          en:
            "\(entry.vervangenDoor == nil ? "Revoked" : "Replaced") on \(entry.datum), according to \(Self.list(list).en): \(entry.reden.sentence.en)"
        )
      ]
        + (entry.vervangenDoor.map {
          [Bilingual(nl: "De nieuwe verklaring heeft id \($0).", en: "The new verklaring has id \($0).")]
        } ?? [])
    case .old(let list, let known):
      [
        Bilingual(
          nl: "Gegeven: \(Self.list(list).nl). Dit apparaat kende al nummer \(known).",
          en: "Given: \(Self.list(list).en). This machine has seen number \(known).")
      ]
    case .conflicting(let list):
      [
        Bilingual(
          nl: "Gegeven: \(Self.list(list).nl), die niet past bij een lijst die dit apparaat eerder zag.",
          en: "Given: \(Self.list(list).en), which does not fit a list that this machine saw before.")
      ]
    case .madeLater(let list):
      [Bilingual(nl: "Gegeven: \(Self.list(list).nl).", en: "Given: \(Self.list(list).en).")]
    case .incomplete(let announced, let found):
      [
        Bilingual(
          nl: "De statuslijst kondigt \(announced) regels aan en heeft er \(found).",
          en: "The status list announces \(announced) lines and has \(found).")
      ]
    case .unusable:
      [
        Bilingual(
          nl: "De gegeven statuslijst is niet te gebruiken; zie de melding.",
          en: "The status list that was given cannot be used; see the message.")
      ]
    }
  }

  private static func list(_ list: StatusList) -> Bilingual {
    Bilingual(
      nl: "statuslijst \(list.serial) van \(list.madeAt.day.dutch)",
      en: "status list \(list.serial) of \(list.madeAt.day)")
  }

  private static func stale(_ list: StatusList) -> Bilingual {
    Bilingual(
      nl: "Die lijst is te oud: uiterlijk op \(list.nextAtLatest.day.dutch) had er een nieuwe moeten zijn.",
      en: "That list is too old: a new one should have been there by \(list.nextAtLatest.day).")
  }

  private var fileLines: [Bilingual] {
    var lines: [Bilingual] = []
    if !changed.isEmpty {
      let names = changed.map { ".\($0.rawValue)" }.joined(separator: ", ")
      lines.append(Bilingual(nl: "Veranderd: \(names).", en: "Changed: \(names)."))
    }
    if !uncovered.isEmpty {
      let names = uncovered.joined(separator: ", ")
      lines.append(
        Bilingual(
          nl: "Niet gedekt door het zegel, en dus niet gecontroleerd: \(names).",
          en: "Not covered by the seal, and so not checked: \(names)."))
    }
    if outcome.status == 0, counts == nil, record != nil || paper != nil {
      lines.append(
        Bilingual(
          nl: "Controleer zelf of de persoon voor u deze persoon is (ID-bewijs).",
          en: "Check yourself that the person before you is this person (ID)."))
    }
    return lines
  }
}
