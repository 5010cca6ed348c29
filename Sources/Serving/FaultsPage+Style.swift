extension FaultsPage {
  /// In the site's colours and type.
  static let style = """
    :root {
      color-scheme: light dark;
      --ink: #16202a; --soft: #55626e; --line: #d5dbe1; --paper: #fff; --wash: #f4f6f8;
      --behind: #b4530a;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --ink: #e8edf2; --soft: #a3b0bc; --line: #33404c; --paper: #11181f; --wash: #182129;
        --behind: #f0a05a;
      }
    }
    body {
      margin: 0; background: var(--paper); color: var(--ink);
      font: 16px/1.6 "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", system-ui, sans-serif;
    }
    main { max-width: 60rem; margin: 0 auto; padding: 2.5rem 1rem; }
    h1 { margin: 0 0 .5rem; font-size: 1.5rem; line-height: 1.3; }
    p { margin: 0 0 .25rem; overflow-wrap: anywhere; }
    ol { margin: 1.5rem 0 0; padding: 0; list-style: none; border-top: 2px solid var(--ink); }
    li { padding: 1rem 0; border-bottom: 1px solid var(--line); }
    .place { color: var(--soft); }
    .error strong { color: var(--behind); }
    code, pre { font: .875rem/1.6 ui-monospace, "Noto Sans Mono CJK SC", monospace; }
    pre {
      margin: .5rem 0; padding: .5rem .75rem; background: var(--wash);
      white-space: pre-wrap; overflow-wrap: anywhere;
    }
    mark { background: none; color: inherit; border-bottom: 3px solid var(--behind); }

    """
}
