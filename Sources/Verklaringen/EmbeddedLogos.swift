import Beoordelingen
import Templates

/// Logos as pages carry them; each is encoded once, since thousands of pages show the same.
public struct EmbeddedLogos: Sendable {
  private var images: [ObjectIdentifier: EmbeddedImage] = [:]
  /// Keeps the logos, so that no other can get the identity of one.
  private var logos: [Logo] = []

  public init() {}

  subscript(logo: Logo) -> EmbeddedImage {
    mutating get {
      let key = ObjectIdentifier(logo)
      if let image = images[key] { return image }
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
