import CLibXML2

/// Reads an XML document chunk by chunk and hands over the subtrees that are asked for, one at a time: memory follows
/// the largest of them, not the document.
///
/// Nothing but the given bytes is ever read. A document with a DOCTYPE or with XInclude is refused, and so is one that
/// breaks a rule of XML or exceeds the limits; the first problem ends the reading. Fragments that were handed over
/// before a problem came from a document that is not whole: it is for the caller to forget them.
public struct XMLFragmentReader: Sendable {
  /// Paths of the wanted elements, root first, without a leading slash: `sbb/dossiers/dossier`. A wanted element within
  /// another is part of the outer fragment only.
  public let paths: [String]
  public let limits: XMLLimits

  public init(paths: [String], limits: XMLLimits = .standard) {
    self.paths = paths
    self.limits = limits
  }

  /// What is known of a document when it was read.
  public struct Outcome: Sendable {
    /// The name and place of the root element, once its start tag was read.
    public internal(set) var root: Root?
    /// Why reading stopped; nil when the document is well-formed to its end.
    public internal(set) var problem: XMLProblem?
  }

  /// The root element of a document.
  public struct Root: Sendable, Hashable {
    public let name: String
    /// The address of its namespace, if it has one.
    public let namespace: String?
    public let line: Int
    public let column: Int
  }

  /// Reads one document.
  ///
  /// - Parameters:
  ///   - nextChunk: gives the next bytes, of any number, and nil at the end. It is not asked again after a problem.
  ///   - onFragment: takes each wanted subtree, in document order, as soon as its end tag was read. It runs between
  ///     two steps of the parser, never within one.
  public func read(
    nextChunk: () throws -> [UInt8]?, onFragment: (XMLFragment) throws -> Void
  ) rethrows -> Outcome {
    _ = libxml2
    let session = SAXSession(paths: paths, limits: limits)
    var handler = SAXSession.handler
    guard let context = xmlCreatePushParserCtxt(&handler, nil, nil, 0, nil) else {
      preconditionFailure("no memory for an XML parser")
    }
    defer { xmlFreeParserCtxt(context) }
    // Callbacks get the context, which so need not be stored anywhere, and find the session in it.
    context.pointee._private = Unmanaged.passUnretained(session).toOpaque()
    // IGNORE_ENC takes a way in away: the text is UTF-8 already (see TextDecoder), whatever its declaration says.
    _ = xmlCtxtUseOptions(context, Int32(XML_PARSE_NONET.rawValue | XML_PARSE_IGNORE_ENC.rawValue))

    return try withExtendedLifetime(session) {
      while session.problem == nil, let chunk = try nextChunk() {
        var rest = chunk[...]
        while session.problem == nil, !rest.isEmpty {
          session.parse(rest.prefix(Self.stepLength), in: context)
          rest = rest.dropFirst(Self.stepLength)
          for fragment in session.takeFragments() { try onFragment(fragment) }
        }
      }
      if session.problem == nil {
        session.finish(in: context)
        for fragment in session.takeFragments() { try onFragment(fragment) }
      }
      return Outcome(root: session.root, problem: session.problem)
    }
  }

  /// So many bytes go to libxml2 at once: a problem is noticed, and memory reused, after at most so many.
  private static let stepLength = 64 << 10
}

/// Initialises libxml2 once in a process, before threads could do it side by side. It is never cleaned up, which
/// would pull it away under another parser.
private let libxml2: Void = xmlInitParser()
