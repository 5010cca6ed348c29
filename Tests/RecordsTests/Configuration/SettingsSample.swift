/// A portal.yml with every key.
let settingsSample = """
  title: 开平市重点项目进展
  publisher: 开平市重点项目推进领导小组办公室
  region: 开平市
  language: zh-Hans            # zh-Hans or en
  tiers:                       # display order
    - {id: provincial, name: 省重点项目}
    - {id: municipal, name: 江门市重点项目}
    - {id: local, name: 开平市本级重点项目, all: true}
  sectors:                     # domain: its sectors
    基础设施工程: [公路工程, 港航工程, 水利工程]
    产业工程: [先进制造, 新材料]
  lists:
    - {id: service-year, name: 企业服务年重大项目清单}
    - {id: key, name: 关键项目清单}
  baselines:
    2021: {local: {total: "6,858,900", annual: 1299400.5}, municipal: {projects: 70}}
    ２０２０: {local: {annual: 1}}
  draftPlan: {year: 2023, floor: 2022}
  timeProgress: [2, 5, 10.5, 20, 30, 40, 50, 60, 70, 80, 90, 100]
  ranking: {commend: 3, urge: 4, minimumPlan: 1000}
  pace: {behind: -1.5, seriouslyBehind: -10}
  publish: {people: [leader, phone]}
  sample: true
  oc4ids: {prefix: oc4ids-a1b2c3, sectors: {公路工程: transport.road}}
  site: https://example.org/portal/
  """

/// The least that a portal.yml may say.
let shortSettings = """
  title: 甲
  publisher: 乙
  region: 丙
  tiers:
    - id: local
      name: 本级
  sectors:
    工程: [公路]
  """
