extension Array {
  /// Sorted by a key that is made once of each element; those with equal keys stay in order.
  ///
  /// Comparing the elements themselves counts references at each of the many comparisons.
  func ordered<Key: Comparable>(by key: (Element) -> Key) -> [Element] {
    let keys = enumerated().map { place, element in (key: key(element), place: place) }
    return keys.sorted { $0.key < $1.key }.map { self[$0.place] }
  }
}
