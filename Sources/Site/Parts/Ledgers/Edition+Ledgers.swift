import Portfolio

extension Edition {
  /// A project's name by the plan in force, else by the plan that last had it or will.
  func name(ofProject project: Int) -> String {
    entry(ofProject: project)?.name ?? register.projects[project].id
  }

  /// Rows of one table, like problems.csv:63、120; empty without any.
  func sources(_ origins: [Origin]) -> String {
    guard let table = origins.first?.table else { return "" }
    let lines = origins.map(\.line).sorted().map { String($0) }
    return register.tables[table].path + ":" + lines.joined(separator: words(.listSeparator))
  }

  /// To a unit's page; empty where it has none.
  func link(toUnit unit: Int?, by link: Linker) -> String {
    guard let unit, directory.hasPage(unit: unit) else { return "" }
    return link(.unit(register.units[unit]))
  }

  /// The pages on what the office coordinates, for the way from one to another.
  func coordinationViews(current: Address, link: Linker) -> [MenuEntry] {
    let views = directory.ledgers.coordination
    guard views.count > 1 else { return [] }
    return views.map { name, address in
      MenuEntry(
        label: words(name), link: link(address), isCurrent: address == current, isParent: false)
    }
  }

  /// The frame of a page of a ledger.
  func ledgerChrome(_ title: Term, at address: Address) -> Chrome {
    ledgerChrome(words(title), at: address, below: nil)
  }

  /// - Parameter parent: The page above it, where that is not the section's own.
  func ledgerChrome(
    _ title: String, at address: Address, below parent: (name: Term, address: Address)?
  ) -> Chrome {
    let entry = directory.ledgers.coordination.first
    let way = [entry, parent].compactMap { $0 }.map { (words($0.name), $0.address) }
    let crumbs = way.enumerated().filter { place, step in
      step.1 != address && !way[..<place].contains { $0.1 == step.1 }
    }
    return Chrome(
      title, at: address, in: entry?.address ?? .index, of: self, crumbs: crumbs.map(\.element))
  }
}
