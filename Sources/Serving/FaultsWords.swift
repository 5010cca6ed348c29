/// The words of a page of faults in one language.
public struct FaultsWords: Sendable {
  /// As `lang` takes it.
  let language: String
  let colon: String
  let failure: String
  let explanation: String
  let title: @Sendable (_ count: Int) -> String
  let more: @Sendable (_ count: Int) -> String

  public static let chinese = FaultsWords(
    language: "zh-Hans", colon: "：", failure: "网站未能生成",
    explanation: "改正并保存后，本页自动恢复；此前生成的网站保持不变。",
    title: { "有 \($0) 处需要改正" },
    more: { "另有 \($0) 处未列出。" })

  public static let english = FaultsWords(
    language: "en", colon: ": ", failure: "The site could not be made",
    explanation:
      "This page returns by itself once that is mended and saved; the site made before stands as it was.",
    title: { $0 == 1 ? "One fault to mend" : "\($0) faults to mend" },
    more: { "\($0) more are not listed." })
}
