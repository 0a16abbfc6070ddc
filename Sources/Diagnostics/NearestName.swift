/// The candidate nearest to `name`, for "did you mean": up to some third of its letters may differ (Levenshtein, with
/// case and the marks `_`, `-` and `.` ignored). Ties go to the candidate that comes first.
public func nearestName(to name: String, among candidates: some Sequence<String>) -> String? {
  let wanted = simplified(name)
  // A hostile name costs nothing: beyond this length nothing is near.
  guard (1...64).contains(wanted.count) else { return nil }
  var best: (name: String, distance: Int)?
  for candidate in candidates {
    let distance = editDistance(wanted, simplified(candidate))
    if distance < best?.distance ?? .max { best = (candidate, distance) }
  }
  guard let best, best.distance <= max(1, (wanted.count + 1) / 3) else { return nil }
  return best.name
}

private func simplified(_ name: String) -> [UInt8] {
  name.lowercased().utf8.filter { !"_-.".utf8.contains($0) }
}

private func editDistance(_ a: [UInt8], _ b: [UInt8]) -> Int {
  var row = Array(0...b.count)
  for i in a.indices {
    var diagonal = row[0]
    row[0] = i + 1
    for j in b.indices {
      let substitution = diagonal + (a[i] == b[j] ? 0 : 1)
      diagonal = row[j + 1]
      row[j + 1] = min(substitution, row[j] + 1, diagonal + 1)
    }
  }
  return row[b.count]
}
