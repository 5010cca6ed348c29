import ArgumentParser
import Diagnostics
import Portfolio
import Publishing
import Records
import Site

/// What every command that reads records takes.
struct SourceOptions: ParsableArguments {
  @Option(help: "The folder of records.")
  var content = "content"

  @Option(help: "The folder of templates, words and assets.")
  var templates = "site-templates"

  @Option(
    name: .customLong("as-of"), help: "The day to speak for; the newest month's end if left out.",
    transform: Day.init(argument:))
  var asOf: Day?

  @Option(help: "How many threads work at once; every core if left out.")
  var jobs: Int?

  @Option(help: "The form of messages about the records: text or json.")
  var format = MessageFormat.text

  @Flag(help: "Say where the time goes.")
  var verbose = false

  mutating func validate() throws {
    if let jobs, !(1...1024).contains(jobs) {
      throw ValidationError("--jobs takes a whole number from 1 to 1024.")
    }
    content = content.withoutSlashesAtEnd
    templates = templates.withoutSlashesAtEnd
  }
}

extension String {
  /// The same folder, so that messages join a file's name to it with one slash.
  fileprivate var withoutSlashesAtEnd: String {
    var path = self[...]
    while path.count > 1, path.hasSuffix("/") { path = path.dropLast() }
    return String(path)
  }
}

/// The form of messages about the records.
enum MessageFormat: String, ExpressibleByArgument {
  case text
  case json
}

extension Day {
  /// - Throws: A usage error for what is no day.
  fileprivate init(argument: String) throws {
    do {
      try self.init(parsing: argument)
    } catch {
      throw ValidationError("'\(argument)' is not a day; write it like 2022-12-31.")
    }
  }
}

extension SourceOptions {
  var threads: Int { jobs ?? Console.processors }

  /// Work on as many threads as were asked for.
  var spread: Spread {
    let crew = Crew(size: threads)
    return { crew.work(through: $0, $1) }
  }

  /// Reads and checks everything.
  ///
  /// - Throws: A failure to read; a usage error where the day asked for has no plan.
  func read(laysOut: Bool = true) throws -> (reading: SiteReading, files: SourceFolders) {
    let files = try SourceFolders(content: content, templates: templates)
    let reading = readSite(
      from: files.sources, asOf: asOf, laysOut: laysOut, spread: spread)
    try check(reading)
    return (reading, files)
  }

  /// - Throws: A usage error where the day asked for has no plan.
  func check(_ reading: SiteReading) throws {
    if let asOf, let register = reading.register, register.planInForce(on: asOf) == nil {
      throw ValidationError(
        "No plan of \(asOf.year) is on record, so --as-of \(asOf) has no figures.")
    }
  }
}
