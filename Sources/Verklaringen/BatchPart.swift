/// One of several parts that the records of a batch were divided into, as `--shard K/N` names it.
public struct BatchPart: Hashable, Sendable, CustomStringConvertible {
  /// From 1 to `count`.
  public let number: Int
  public let count: Int

  /// How many parts there can be.
  public static let counts = 1...100_000

  public init(number: Int, count: Int) {
    precondition(Self.counts.contains(count) && 1...count ~= number, "there is no such part")
    self.number = number
    self.count = count
  }

  /// The part that `K/N` names in the form of `description`, or nil.
  public init?(_ text: String) {
    let numbers = text.split(separator: "/", omittingEmptySubsequences: false).compactMap { Int($0) }
    guard numbers.count == 2, Self.counts.contains(numbers[1]), 1...numbers[1] ~= numbers[0] else { return nil }
    self.init(number: numbers[0], count: numbers[1])
    guard description == text else { return nil }
  }

  public var description: String { "\(number)/\(count)" }
}
