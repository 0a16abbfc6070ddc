/// The program's one way to use several cores: items are worked on by at most `jobs` tasks at a time, and the results are
/// delivered in the order of the items. One job is the same path.
///
/// - Parameters:
///   - next: gives the next item, nil at the end; called by one task at a time.
///   - work: called by several tasks at once.
///   - deliver: called by one task at a time, in order.
nonisolated func orderedMap<Item: Sendable, Result: Sendable>(
  jobs: Int, next: () throws -> Item?, work: @escaping @Sendable (Item) throws -> Result,
  deliver: (Result) throws -> Void
) async throws {
  try await withThrowingTaskGroup(of: (Int, Result).self) { group in
    var started = 0
    var delivered = 0
    var running = 0
    // The next item is made while the tasks work.
    var ahead = try next()
    var waiting: [Int: Result] = [:]
    while true {
      // Results that wait for an earlier one are bounded too, so that memory is.
      while let item = ahead, running < jobs, started - delivered < 4 * jobs {
        let index = started
        group.addTask { (index, try work(item)) }
        started += 1
        running += 1
        ahead = try next()
      }
      guard let (index, result) = try await group.next() else { break }
      running -= 1
      waiting[index] = result
      while let result = waiting.removeValue(forKey: delivered) {
        try deliver(result)
        delivered += 1
      }
    }
  }
}
