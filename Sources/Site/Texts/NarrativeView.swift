import Narrative
import Portfolio
import Templates

/// What an office says of a project, in words and pictures.
struct NarrativeView: Sendable {
  let summary: String?
  let markdown: Markdown
  let photos: [PhotoView]
  let source: String
  private let targets: LinkTargets
  private let names: FigureNames

  static let shape = Shape<NarrativeView>([
    .optionalText("summary") { $0.summary },
    .markup("text") { $0.render(into: &$1) },
    .list("photos", PhotoView.shape) { $0.photos },
    .flag("hasPhotos") { !$0.photos.isEmpty },
    .text("source") { $0.source },
  ])

  init(
    _ narrative: NarrativeText, _ markdown: Markdown, targets: LinkTargets, names: FigureNames,
    photos: [PhotoView]
  ) {
    summary = narrative.summary
    self.markdown = markdown
    self.photos = photos
    source = narrative.text.path
    self.targets = targets
    self.names = names
  }

  private func render(into output: inout [UInt8]) {
    markdown.render(
      into: &output, headingLevel: 3, idPrefix: "text-",
      href: { targets.href(of: $0) }, figure: { names.text(of: $0) })
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
      let markdown = texts.markdown(of: narrative.text)
    else { return nil }
    let photos = narrative.photos.map { photo in
      PhotoView(
        link: link(Address(path: photo.path)), caption: photo.caption ?? "",
        taken: photo.taken, takenText: photo.taken.map { words.date($0) } ?? "")
    }
    return NarrativeView(
      narrative, markdown, targets: LinkTargets(from: narrative.text, in: texts, link: link),
      names: FigureNames(figures, of: register, words: words), photos: photos)
  }
}
