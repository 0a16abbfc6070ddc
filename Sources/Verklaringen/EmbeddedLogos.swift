import Beoordelingen
import Templates

/// Logos as pages carry them; what was used lately need not be encoded again, since thousands of pages show the same.
public struct EmbeddedLogos: Sendable {
  private var images: [ObjectIdentifier: EmbeddedImage] = [:]
  /// Keeps the logos, so that no other can get the identity of one.
  private var logos: [Logo] = []
  /// More are forgotten, so that memory does not follow the register.
  private static let limit = 32

  public init() {}

  subscript(logo: Logo) -> EmbeddedImage {
    mutating get {
      let key = ObjectIdentifier(logo)
      if let image = images[key] { return image }
      if logos.count == Self.limit { self = EmbeddedLogos() }
      let image = EmbeddedImage(logo.kind.mediaType, content: logo.bytes)
      images[key] = image
      logos.append(logo)
      return image
    }
  }
}

extension Logo.Kind {
  fileprivate var mediaType: EmbeddedImage.MediaType {
    switch self {
    case .png: .png
    case .jpeg: .jpeg
    case .svg: .svg
    }
  }
}
