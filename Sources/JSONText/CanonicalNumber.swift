/// A number as ECMAScript writes it (RFC 8785, 3.2.2.3; ECMA-262, Number::toString): the fewest digits that read back as the
/// same double, without an exponent from 1e-6 up to below 1e21.
///
/// - Parameter value: finite.
func canonicalText(of value: Double) -> String {
  if value == 0 { return "0" }
  // Swift writes the same digits, but points and exponents elsewhere.
  let parts = value.magnitude.description.split(separator: "e")
  let mantissa = parts[0].split(separator: ".", omittingEmptySubsequences: false)
  let whole = mantissa[0]
  let written = whole + (mantissa.count > 1 ? mantissa[1] : "")
  let leadingZeros = written.prefix { $0 == "0" }.count
  var digits = String(written.dropFirst(leadingZeros))
  while digits.last == "0" { digits.removeLast() }
  let exponent = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
  // How many digits stand before the point; ECMA-262 calls it n, and the number of digits k.
  let point = whole.count - leadingZeros + exponent
  let count = digits.count
  let sign = value < 0 ? "-" : ""
  switch point {
  case count...21 where count <= 21:
    return sign + digits + String(repeating: "0", count: point - count)
  case 1...21:
    return sign + digits.prefix(point) + "." + digits.dropFirst(point)
  case -5...0:
    return sign + "0." + String(repeating: "0", count: -point) + digits
  default:
    let power = point - 1
    let fraction = count > 1 ? "." + digits.dropFirst() : ""
    return sign + digits.prefix(1) + fraction + "e" + (power < 0 ? "-" : "+") + String(power.magnitude)
  }
}
