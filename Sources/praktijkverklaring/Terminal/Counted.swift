extension BinaryInteger {
  /// The number with the word for one or for several: `1 record`, `2 records`.
  func counted(_ one: String, _ several: String) -> String {
    "\(self) \(self == 1 ? one : several)"
  }
}
