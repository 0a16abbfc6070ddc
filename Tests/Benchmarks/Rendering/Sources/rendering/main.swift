import Glibc
import Manifests
import Templates
import Verklaringen

/// Measures rendering and prints a line of JSON per figure.
func run(_ arguments: [String]) {
  guard arguments.count > 5 else {
    print("usage: rendering REGISTER RECORDS DAY OUT FILE…\nFILE is a dossier (.xml) or a template")
    exit(64)
  }
  let files = arguments[5...]
  let made = MadeVerklaringen(
    register: arguments[1], records: arguments[2], day: arguments[3], dossiers: files.filter { $0.hasSuffix(".xml") },
    templates: files.filter { !$0.hasSuffix(".xml") })
  let (verklaringen, templates) = (made.verklaringen, made.templates)

  // Each is rendered as the program does it and written, to be held against the peers' documents.
  var renderer = VerklaringRenderer(templates: templates)
  var records: [(bytes: [UInt8], digest: Digest)] = []
  var filled: [FieldValues] = []
  var logos = EmbeddedLogos()
  for verklaring in verklaringen {
    let entry = renderer.render(verklaring)
    for rendition in Rendition.allCases { write(renderer[rendition], of: verklaring.id, rendition, into: arguments[4]) }
    records.append((Array(renderer[.json]), entry.json))
    var values = FieldValues(of: VerklaringFields.all.shape)
    verklaring.fill(&values, .all, record: records[records.count - 1].bytes[...], recordDigest: entry.json, &logos)
    filled.append(values)
  }

  var (values, page, text) = (FieldValues(of: VerklaringFields.all.shape), OutputBuffer(), OutputBuffer())
  measure("fill", count: verklaringen.count) {
    for (verklaring, record) in zip(verklaringen, records) {
      verklaring.fill(&values, .all, record: record.bytes[...], recordDigest: record.digest, &logos)
    }
  }
  measure("render", count: verklaringen.count) {
    for values in filled {
      templates.html.render(values, into: &page)
      templates.txt.render(values, into: &text)
    }
  }
  measure("page", count: verklaringen.count) { for values in filled { templates.html.render(values, into: &page) } }
  measure("text", count: verklaringen.count) { for values in filled { templates.txt.render(values, into: &text) } }
  measure("fill and render", count: verklaringen.count) {
    for (verklaring, record) in zip(verklaringen, records) {
      verklaring.fill(&values, .all, record: record.bytes[...], recordDigest: record.digest, &logos)
      templates.html.render(values, into: &page)
      templates.txt.render(values, into: &text)
    }
  }
  measure("whole", count: verklaringen.count) {
    for verklaring in verklaringen { _ = renderer.render(verklaring) }
  }
}

/// Prints the CPU time of one of `count` documents that `body` works on: the median of rounds of some ten milliseconds.
/// For a profiler, FIGURE=name measures only that one.
func measure(_ figure: String, count: Int, _ body: () -> Void) {
  if let only = getenv("FIGURE"), String(cString: only) != figure { return }
  let (rounds, warmUp) = (15, 20)
  for _ in 0..<warmUp { body() }
  let start = processTime()
  for _ in 0..<warmUp { body() }
  let passes = max(1, Int(0.02 / max(processTime() - start, 1e-6)) * warmUp)
  let times = (0..<rounds).map { _ in
    let start = processTime()
    for _ in 0..<passes { body() }
    return (processTime() - start) / Double(passes * count) * 1e6
  }
  print("{\"figure\":\"\(figure)\",\"cpu_us\":\(times.sorted()[rounds / 2])}")
}

/// Seconds of CPU that this process took.
func processTime() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
}

func write(_ bytes: ArraySlice<UInt8>, of id: DocumentID, _ rendition: Rendition, into folder: String) {
  let path = "\(folder)/\(id).\(rendition)"
  guard let file = fopen(path, "w") else { fatalError("\(path): cannot be written") }
  bytes.withUnsafeBytes { _ = fwrite($0.baseAddress, 1, $0.count, file) }
  fclose(file)
}

run(CommandLine.arguments)
