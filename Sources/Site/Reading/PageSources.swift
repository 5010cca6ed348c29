import Fingerprints
import Portfolio
import Records
import Templates

/// From what pages are made, in fingerprints: with the same one a page would have the same bytes.
///
/// A page's fingerprint may stand for more than the page reads, never for less.
struct PageSources: Sendable {
  private let register: Register

  /// Every file that was read but narratives, by path.
  private let files: [(path: String, content: Fingerprint)]

  /// Of all ``files`` but progress tables.
  private let filesWithoutProgress: Fingerprint

  /// What every page reads: the program, the words, the settings, the units, the day, which pages
  /// there are, and how many projects have reported.
  private let common: Fingerprint

  /// Of all ``files``.
  private let records: Fingerprint

  /// Of a page that may be made from anything.
  let everything: Fingerprint

  /// Of every project's page.
  let projects: [Fingerprint]

  /// Of every project's rows in plans and progress tables, which lists of projects show.
  private let progress: [Fingerprint]

  /// Of what every project's narrative says.
  private let texts: [Fingerprint]
  private let members: GroupMembers

  /// Of what every page of the list of projects shows besides its rows.
  private let listFrame: Fingerprint

  /// At the year's stops, and on the edition's day.
  private let rankings: [Ranking]

  init(
    of edition: Edition, _ records: RecordsReading, _ parts: SiteParts, program: String,
    spread: Spread
  ) {
    let (files, mentions) = (records.fingerprints, records.mentions)
    let register = edition.register
    self.register = register
    let common = Fingerprint { print in
      print.add(program)
      print.add(parts.fingerprints.words)
      for file in ["portal.yml", "units.csv"] { print.add(files.files[file]) }
      for header in files.headers { print.add(header) }
      edition.describe(into: &print)
    }
    self.common = common
    self.files = files.sorted(as: edition.texts.files)
    filesWithoutProgress = Fingerprint(of: self.files.filter { !$0.path.hasPrefix("progress/") })
    self.records = Fingerprint(of: self.files)
    everything = PageSources.everything(common, parts, self.files, mentions)
    let count = register.projects.count
    let progress = gather(count, by: 256, spread) { stretch in
      Fingerprint.each(of: stretch) { $1.add(progressOf: $0, in: register, files) }
    }.flatMap(\.self)
    let claims = ClaimSources(of: edition, mentions)
    let texts = gather(count, by: 256, spread) { stretch in
      Fingerprint.each(of: stretch) { claims.describe($0, into: &$1) }
    }.flatMap(\.self)
    self.progress = progress
    self.texts = texts
    members = GroupMembers(of: register)
    rankings = (edition.rankings.map(\.units) + [edition.figures.units])
      .map { Ranking(of: $0, among: register.units.count) }
    listFrame = Fingerprint { ProjectsPage.describeFrame(of: edition, into: &$0) }
    projects = gather(count, by: 256, spread) { stretch in
      Fingerprint.each(of: stretch) { project, print in
        print.add(common)
        print.add(parts.templates.pages.project.fingerprint)
        print.add(progress[project])
        print.add(texts[project])
        print.add(ledgersOf: project, in: register, files)
        print.add(neighboursOf: project, in: edition)
        print.add(meetingsOf: project, in: edition, files)
      }
    }.flatMap(\.self)
  }

  private static func everything(
    _ common: Fingerprint, _ parts: SiteParts, _ files: [(path: String, content: Fingerprint)],
    _ mentions: [NarrativeMentions]
  ) -> Fingerprint {
    Fingerprint { print in
      print.add(common)
      print.add(parts.fingerprints.templates)
      print.add(Fingerprint(of: files))
      for narrative in mentions { print.add(narrative.content) }
    }
  }
}

extension PageSources {
  /// Of a page that may read every record but the narratives' texts.
  func records(_ template: Fingerprint? = nil) -> Fingerprint { source(template, records) }

  /// Of a page that reads no record, but what every page reads.
  func nothing(_ template: Fingerprint) -> Fingerprint { source(template, nil) }

  /// Of the public form of a table.
  func table(_ path: String) -> Fingerprint { source(nil, only { $0 == path }) }

  /// Of what projects' narratives say, with the figures of their own projects.
  func texts(of projects: Range<Int>) -> Fingerprint {
    Fingerprint { print in
      print.add(common)
      for project in projects {
        print.add(texts[project])
        print.add(progress[project])
      }
    }
  }

  /// Of a page of the list of projects.
  ///
  /// - Parameter shown: Of which it has a row: positions in ``Register/projects``.
  func projectList(of shown: some Sequence<Int>, _ template: Fingerprint) -> Fingerprint {
    Fingerprint { print in
      print.add(listed(shown, template))
      print.add(listFrame)
    }
  }

  /// Of a page on some projects that knows the plans and ledgers, and no other project's progress.
  ///
  /// - Parameter shown: Positions in ``Register/projects``.
  func listed(_ shown: some Sequence<Int>, _ template: Fingerprint? = nil) -> Fingerprint {
    Fingerprint { print in
      print.add(withoutProgress(template))
      for project in shown { print.add(progress[project]) }
    }
  }

  /// Of a page that lists the projects of a tier: a position in ``Settings/tiers``.
  func tier(_ tier: Int, _ template: Fingerprint? = nil) -> Fingerprint {
    listed(members.tiers[tier].lazy.map(Int.init), template)
  }

  /// Of a page that lists the projects of a sector.
  func sector(_ sector: Int, _ template: Fingerprint) -> Fingerprint {
    source(template, progress(of: members.sectors[sector]))
  }

  /// Of a page that lists the projects in a town.
  func town(_ town: Int, _ template: Fingerprint) -> Fingerprint {
    source(template, progress(of: members.towns[town]))
  }

  /// Of a unit's page: the plans and ledgers, its own projects' progress, and where it stands among
  /// the others, which is all that it knows of theirs.
  func unit(_ unit: Int, _ template: Fingerprint) -> Fingerprint {
    Fingerprint { print in
      print.add(withoutProgress(template))
      print.add(progress(of: members.units[unit]))
      for ranking in rankings {
        let own = ranking.standing(of: unit)
        for number in [own?.rank, own?.investmentRank, ranking.ranked] { print.add(number ?? -1) }
        print.add(own?.recognition?.rawValue ?? "")
      }
    }
  }

  /// Some projects' rows in plans and progress tables.
  private func progress(of projects: [Int32]) -> Fingerprint {
    Fingerprint { print in for project in projects { print.add(progress[Int(project)]) } }
  }

  /// Of a page on plans or ledgers that knows nothing of progress.
  func withoutProgress(_ template: Fingerprint?) -> Fingerprint {
    source(template, filesWithoutProgress)
  }

  /// Of a month's report, which knows no progress of later months.
  func report(of month: Month, _ template: Fingerprint) -> Fingerprint {
    let later = Set(
      register.reportTables.lazy.filter { $0.date > month.lastDay }
        .map { register.tables[$0.table].path })
    return source(template, only { !later.contains($0) })
  }

  private func only(_ isRead: (_ path: String) -> Bool) -> Fingerprint {
    Fingerprint(of: files.filter { isRead($0.path) })
  }

  private func source(_ template: Fingerprint?, _ records: Fingerprint?) -> Fingerprint {
    Fingerprint { print in
      print.add(common)
      print.add(template)
      print.add(records)
    }
  }
}

extension RecordFingerprints {
  /// Every file that was read, by the bytes of its path, as the folder lists them.
  fileprivate func sorted(as folder: ContentFiles) -> [(path: String, content: Fingerprint)] {
    let listed = folder.entries.compactMap { entry in
      files[entry.path].map { (path: entry.path, content: $0) }
    }
    guard listed.count != files.count else { return listed }
    return files.sorted { bytesPrecede($0.key, $1.key) }.map { ($0.key, $0.value) }
  }
}

extension Fingerprint {
  fileprivate init(of files: [(path: String, content: Fingerprint)]) {
    self.init { print in
      for file in files {
        print.add(file.path)
        print.add(file.content)
      }
    }
  }
}
