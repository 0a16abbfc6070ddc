import Manifests

extension KeyList {
  public init(text: [UInt8]) throws(ListProblem) {
    var lines = try ListLines(text)
    let header = try ListHeader(&lines, role: Self.role)
    let count = try lines.count()
    var found: [Line] = []
    var subjects: Set<Line.Subject> = []
    while !lines.isAtEnd {
      let line = try Line(try lines.next(), lines)
      guard subjects.insert(line.subject).inserted else { throw lines.problem(.listedTwice) }
      found.append(line)
    }
    try count.demand(found.count)
    self.init(header: header, lines: found)
  }

  public var text: [UInt8] {
    var text: [UInt8] = []
    header.append(to: &text)
    text.append(contentsOf: "aantal \(lines.count)\n".utf8)
    for line in lines { text.append(contentsOf: line.text.utf8) }
    return text
  }
}

extension KeyList.Line {
  /// What a list names once.
  enum Subject: Hashable {
    case key(VerifierKey)
    case certificate([UInt8])
  }

  var subject: Subject {
    switch self {
    case .key(let listed): .key(listed.key)
    case .authority(let authority): .certificate(authority.certificate)
    }
  }

  fileprivate init(_ line: ArraySlice<UInt8>, _ lines: ListLines) throws(ListProblem) {
    var words = LineWords(line)
    guard let kind = words.next(), let subject = words.next() else { throw lines.problem(.lineForm) }
    if kind.elementsEqual("tijdstempel".utf8) {
      self = .authority(try TimestampAuthority(base64: subject, &words, lines))
    } else if let role = [KeyRole.zegel, .status].first(where: { kind.elementsEqual($0.rawValue.utf8) }) {
      self = .key(try ListedKey(role, subject, &words, lines))
    } else {
      throw lines.problem(.lineForm)
    }
  }

  /// The line with its line feed.
  fileprivate var text: String {
    switch self {
    case .key(let listed):
      "\(listed.role.rawValue) \(listed.key)\(listed.period.words) school \(listed.school.brin) \(listed.school.name)\n"
    case .authority(let authority):
      "tijdstempel \(Base64.text(of: authority.certificate))\(authority.period.words) naam \(authority.name)\n"
    }
  }
}

extension ListedKey {
  fileprivate init(
    _ role: KeyRole, _ subject: ArraySlice<UInt8>, _ words: inout LineWords, _ lines: ListLines
  ) throws(ListProblem) {
    let key: VerifierKey
    do throws(KeyProblem) {
      key = try VerifierKey(subject)
    } catch {
      throw lines.problem(.key(error))
    }
    guard KeyRole(of: key.name) == role else { throw lines.problem(.role) }
    let period = try KeyPeriod(&words, lines)
    guard words.skip("school"), let brin = words.next(), let rest = words.rest else { throw lines.problem(.lineForm) }
    let brinText = String(decoding: brin, as: UTF8.self)
    guard School.isBRIN(brinText) else { throw lines.problem(.brin) }
    guard let name = listedName(rest), let school = School(brin: brinText, name: name) else {
      throw lines.problem(.name)
    }
    guard let listed = ListedKey(key: key, period: period, school: school) else { throw lines.problem(.role) }
    self = listed
  }
}

extension TimestampAuthority {
  fileprivate init(
    base64 subject: ArraySlice<UInt8>, _ words: inout LineWords, _ lines: ListLines
  ) throws(ListProblem) {
    guard let certificate = Base64.bytes(of: subject), Self.canBeCertificate(certificate) else {
      throw lines.problem(.certificate)
    }
    let period = try KeyPeriod(&words, lines)
    guard words.skip("naam"), let rest = words.rest else { throw lines.problem(.lineForm) }
    guard let name = listedName(rest),
      let authority = TimestampAuthority(certificate: certificate, name: name, period: period)
    else { throw lines.problem(.name) }
    self = authority
  }
}

/// The name that the rest of a line is, or nil when it may not stand there.
private func listedName(_ rest: ArraySlice<UInt8>) -> String? {
  guard let name = String(validating: rest, as: UTF8.self), isListedName(name) else { return nil }
  return name
}
