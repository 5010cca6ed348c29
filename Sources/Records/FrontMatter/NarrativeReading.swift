import Diagnostics
import Fingerprints
import Portfolio

/// A narrative as it is read.
struct NarrativeReading: Sendable {
  let text: NarrativeText
  let mentions: NarrativeMentions
}

/// Reads a narrative's front matter: `summary`, `photos` and `draft`, none of them required.
///
/// - Parameters:
///   - content: Of the file.
///   - id: The project's, from the file's name.
///   - path: Below the content folder.
///   - shownPath: As messages name it.
///   - projects: What plans name.
///   - files: All files below the content folder.
///   - budget: What suggestions of projects may still cost.
/// - Returns: nil where no plan names the project, or front matter cannot be told from text.
func readNarrative(
  _ text: DecodedText, _ content: Fingerprint, of id: String, path: String, shownPath: String,
  projects: NameIndex,
  files: KnownFiles, budget: inout SuggestionBudget, reporting: inout [Diagnostic]
) -> NarrativeReading? {
  let project = projects.position(of: id)
  if project == nil, !projects.mayName(id) {
    reporting.append(
      Diagnostic(
        .narrativeWithoutProject, at: SourcePoint(path: shownPath), ["value": id],
        suggestion: projects.nearest(to: id, &budget)))
  }
  guard
    var reader = TextReader(
      text, path: path, shownPath: shownPath, known: ["summary", "photos", "draft"],
      reporting: &reporting)
  else { return nil }
  let summary = reader.line("summary")
  let photos = reader.photos(among: files)
  let isDraft = reader.keys["draft"].flatMap { reader.yaml.flag($0, name: "draft") }
  reporting += reader.yaml.found
  let own = "projects.\(id)."
  let mentions = TextMentions(inBody: text.bytes[reader.source.bodyOffset...], except: own)
  // A quoted line may write its braces in another way.
  let named = summary.map { TextMentions(in: Array($0.text.utf8), except: own).figures } ?? []
  return project.map {
    NarrativeReading(
      text: NarrativeText(
        project: $0, summary: summary, photos: photos, isDraft: isDraft ?? false,
        text: reader.source, mayLinkFiles: mentions.mayLinkFiles, isPlain: mentions.claims != nil),
      mentions: NarrativeMentions(
        content: content, figures: mentions.figures + named, claims: mentions.claims))
  }
}
