/// YAML of every form that the project's own files have.
let yamlSamples = [
  """
  title: 开平市重点项目进展
  language: zh-Hans            # zh-Hans or en
  tiers:                       # display order
    - {id: provincial, name: 省重点项目}
    - {id: local, name: '开平市 ''本级'' 项目', all: true}
  sectors:
    基础设施工程: [公路工程, "港航, 工程", 水利工程]
    产业工程: []
  lists:
  - id: service-year
    name: 企业服务年
  -   id: key
      name:   关键项目清单
  - id
  -
    - a
    - 'b'
  baselines:
    2021: {local: {total: 6858900, annual: 1299400}}   # known
  draftPlan:
    year: 2023
    floor:
  pace: {behind: 0, seriouslyBehind: -10}
  publish: {people: [leader, [guarantor]]}
  site: https://example.org/portal

  "quoted key": ~
  'x': null
  """,
  """
  # words

  tiers:
    total: 总投资
    nested:
        deep: "the {value} of #1"
        deeper: it's a - b, c [d]
  none: no
  octal: 0123
  time: 12:30
  hash: a#b # c
  """,
  "summary: 主体封顶\r\ndraft: true\r\nphotos:\r\n  - file: a.jpg\r\n    taken: 2022-03-15\r\n",
  "- a\n- b: c\n  d: e\n-\n- {}\n",
  "a:\n- b\n- c\nd:\n  e:\n",
]

/// Characters and parts that mean something in YAML.
let yamlAlphabet = [
  "", " ", "  ", "\n", "\n  ", ":", ": ", "-", "- ", "[", "]", "{", "}", ",", ", ", "#", " #", "'",
  "\"", "&a ", "*a", "!", "|", ">", "%", "@", "`", "~", "?", "? ", "a", "1", "总", "\\", "\t",
  "\r\n",
  "---\n", "...\n", "<<: ", "null", ".",
]
