import Portfolio
import Templates

/// What an office says of a project, in words and pictures.
final class NarrativeView: Sendable {
  let summary: String?
  let text: ShownText
  let photos: [PhotoView]
  let source: String

  static let shape = Shape<NarrativeView>([
    .optionalText("summary") { $0.summary },
    .markup("text", writing: { $0.text.render(into: &$1, headingLevel: 3) }),
    .list("photos", PhotoView.shape) { $0.photos },
    .flag("hasPhotos") { !$0.photos.isEmpty },
    .text("source") { $0.source },
  ])

  init(
    _ narrative: NarrativeText, summary: String?, _ text: ShownText, photos: [PhotoView]
  ) {
    self.summary = summary
    self.text = text
    self.photos = photos
    source = narrative.text.path
  }
}

/// A picture with what it shows and when it was taken.
struct PhotoView: Sendable {
  let link: String
  let caption: String
  let taken: Day?
  let takenText: String

  static let shape = Shape<PhotoView>([
    .text("link") { $0.link },
    .text("caption") { $0.caption },
    .optionalText("taken") { $0.taken?.description },
    .text("takenText") { $0.takenText },
  ])
}

extension Edition {
  /// A project's narrative, unless there is none or it is a draft.
  func narrative(of project: Int, link: Linker) -> NarrativeView? {
    guard let narrative = register.narrative(of: project), !narrative.isDraft,
      let text = shown(narrative.text, of: project, link: link)
    else { return nil }
    let photos = narrative.photos.map { photo in
      PhotoView(
        link: link(Address(path: photo.path)), caption: photo.caption ?? "",
        taken: photo.taken, takenText: photo.taken.map { words.date($0) } ?? "")
    }
    return NarrativeView(
      narrative, summary: narrative.summary.map { shown($0) }, text, photos: photos)
  }
}
