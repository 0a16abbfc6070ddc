import Manifests
import Testing
import Verification

@Suite("The role that a key's name shows")
struct KeyRoleTests {
  @Test(
    "Only the end of the name tells",
    arguments: [
      ("school.example", .zegel), ("school.example/status", .status), ("school.example/sleutels", .sleutels),
      ("school.example/status/sleutels", .sleutels), ("school.example/sleutels/status", .status),
      ("status", .zegel), ("sleutels", .zegel), ("school.example/Status", .zegel), ("school.example/status/", .zegel),
      ("school.example/xstatus", .zegel), ("/status", .status),
    ] as [(String, KeyRole)])
  func role(name: String, role: KeyRole) throws {
    let name = try #require(KeyName(name))
    #expect(KeyRole(of: name) == role)
  }

  @Test("The name that a role has for an origin shows that role", arguments: KeyRole.allCases)
  func name(role: KeyRole) throws {
    let origin = try #require(KeyName("school.example/praktijkverklaringen"))
    let name = try #require(role.keyName(for: origin))
    #expect(KeyRole(of: name) == role)
    #expect(name.description.hasPrefix("school.example/praktijkverklaringen"))
  }
}
