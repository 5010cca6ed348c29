import Fingerprints
import Narrative
import Portfolio
import Records

/// From what it is known whether what narratives say is right, and what they say: their own texts, the
/// figures that they name and the files that they link.
///
/// The figures of a narrative's own project, and whether those are right, follow from its rows.
struct ClaimSources {
  private let edition: Edition

  /// Of each of ``Register/narratives``.
  private let mentions: [NarrativeMentions]

  /// Of all that the link of a text may lead to; nil where of each it is known where it leads.
  private let targets: Fingerprint?

  init(of edition: Edition, _ mentions: [NarrativeMentions]) {
    self.edition = edition
    self.mentions = mentions
    targets = mentions.contains { $0.links == nil } ? edition.linkTargetsFingerprint : nil
  }

  /// - Parameter project: Position in ``Register/projects``.
  func describe(_ project: Int, into print: inout FingerprintParts) {
    guard let place = edition.register.position(ofNarrativeOf: project) else { return }
    let mentions = mentions[place]
    print.add(mentions.content)
    if mentions.figures.isEmpty, mentions.links?.isEmpty == true { return }
    let narrative = edition.register.narratives[place]
    addFigures(of: narrative, mentions, to: &print)
    addLinks(of: narrative, mentions, to: &print)
  }

  /// As they are shown, where that is known without reading the text: of a figure of a whole tier,
  /// which every report changes, few digits are shown.
  private func addFigures(
    of narrative: NarrativeText, _ mentions: NarrativeMentions, to print: inout FingerprintParts
  ) {
    if mentions.figures.isEmpty { return }
    let names = edition.figureNames
    guard let claims = mentions.claims, narrative.summary?.mayNameFigures != true else {
      for name in mentions.figures {
        print.add(name)
        print.add(exactly: names.value(named: name))
      }
      return
    }
    for var figure in claims.figures {
      figure.withUTF8 { bytes in
        let figure = PlainFigure(bytes)
        guard mentions.figures.contains(String(decoding: figure.name, as: UTF8.self)) else {
          return
        }
        print.add(shown: names.value(named: figure.name), as: figure, in: edition.words)
      }
    }
  }

  private func addLinks(
    of narrative: NarrativeText, _ mentions: NarrativeMentions, to print: inout FingerprintParts
  ) {
    guard let links = mentions.links else { return print.add(targets) }
    if links.isEmpty { return }
    let targets = LinkTargets(from: narrative.text, in: edition.texts, link: Linker(from: .index))
    for link in links {
      switch targets.target(of: .local(path: link, fragment: nil)) {
      case .page(let address, _): print.add(address.path)
      case .file(let path):
        print.add(true)
        print.add(path)
      case .here, .missing, .outside, nil: print.add(false)
      }
    }
  }
}

extension FingerprintParts {
  /// A figure exactly, however it would be rounded; what is no figure's name differs from all.
  fileprivate mutating func add(exactly value: FigureValue?) {
    switch value {
    case .share(let ratio), .lead(let ratio), .change(let ratio): add(ratio)
    case let value?: add(value.json)
    case nil: add(false)
    }
  }

  /// A figure as a text shows it; what a text may not say so differs from all.
  fileprivate mutating func add(shown value: FigureValue?, as figure: PlainFigure, in words: Words)
  {
    guard let value, let format = FigureFormat(of: figure), !value.hasIdle(format, of: figure)
    else { return add(false) }
    add(true)
    add(value.text(format, in: words))
  }

  mutating func add(_ ratio: Ratio) {
    add(String(ratio.numerator))
    add(String(ratio.denominator))
  }
}
