extension ProblemKind {
  static let all: [ProblemKind] = land + money + permits + supply

  private static let land: [ProblemKind] = [
    ProblemKind(
      factor: "用地", office: .land, summary: "红线内{12-60}亩农转用指标未落实", cause: "年度指标在上一批次已用完",
      proposal: "使用增减挂钩指标，先报急用地块", outcome: "指标下达，用地批复办结"),
    ProblemKind(
      factor: "用地", office: .land, summary: "临时用地{10-45}亩租期将满，续租未获表决", cause: "补偿单价与周边项目不一致",
      proposal: "按统一标准重新测算并公示", outcome: "签订续租协议"),
    ProblemKind(
      factor: "征拆", office: nil, summary: "红线内剩余{3-22}户未签约，工作面不连续", cause: "产权人长期在境外，授权手续不全",
      proposal: "通过侨务渠道办理委托公证", outcome: "全部签约，断点打通"),
    ProblemKind(
      factor: "征拆", office: nil, summary: "{6-40}亩果园和鱼塘清表受阻", cause: "临近采收，农户要求推迟",
      proposal: "先行两端，按收成周期分段清场", outcome: "分段移交完毕，恢复施工"),
    ProblemKind(
      factor: "规划", office: .land, summary: "总平面退线不足{2-6}米，规划许可未核发", cause: "设备选型变化后布局未同步调整",
      proposal: "组织联合会审一次办结", outcome: "调整方案通过，换发许可"),
    ProblemKind(
      factor: "用林", office: .land, summary: "使用林地{2-9}公顷定额不足", cause: "全年定额已在上半年用完",
      proposal: "申请追加定额，先报施工便道", outcome: "追加定额下达，林地审核同意"),
  ]

  private static let money: [ProblemKind] = [
    ProblemKind(
      factor: "资金", office: .finance, summary: "进度款拖欠{200-900}万元，班组减员三成", cause: "债券额度分配推迟",
      proposal: "从专项中调剂一个季度", outcome: "调剂资金拨付，班组恢复"),
    ProblemKind(
      factor: "资金", office: .finance, summary: "专项债额度少批{300-1900}万元，平衡有缺口", cause: "收益测算依据不足",
      proposal: "补充批复文件，列入下一批次申报", outcome: "下一批次额度下达"),
    ProblemKind(
      factor: "资金", office: .industry, summary: "企业贷款{800-6000}万元未放款", cause: "在建工程抵押登记未办理",
      proposal: "金融专班牵头，抵押与放款并联办理", outcome: "首笔贷款放款"),
    ProblemKind(
      factor: "资金", office: .finance, summary: "配套资金{100-700}万元未列入预算", cause: "上年结余被收回",
      proposal: "年中预算调整时补列", outcome: "预算调整下达，欠款结清"),
  ]

  private static let permits: [ProblemKind] = [
    ProblemKind(
      factor: "审批", office: .development, summary: "可研估算较立项增加{11-19}%，需重新报批", cause: "立项时未计列配套管线",
      proposal: "先组织技术审查，再并联复核", outcome: "调整后的可研批复"),
    ProblemKind(
      factor: "审批", office: .housing, summary: "施工图审查意见{12-36}条，修改三轮未过", cause: "设计深度不够",
      proposal: "审查机构与设计单位现场会审", outcome: "审图合格，施工许可办结"),
    ProblemKind(
      factor: "环评", office: .environment, summary: "环评报告需补充监测{3-9}项，报批顺延", cause: "工艺调整后未更新报告",
      proposal: "一次告知补正清单，容缺受理", outcome: "环评批复核发"),
    ProblemKind(
      factor: "环评", office: .environment, summary: "排污口论证未通过，增加投资{200-1500}万元", cause: "受纳水体断面要求提高",
      proposal: "增加深度处理单元后重报", outcome: "论证通过，排污口批复"),
  ]

  private static let supply: [ProblemKind] = [
    ProblemKind(
      factor: "用电", office: .power, summary: "临时用电容量缺{300-900}千伏安，设备不能同时开", cause: "片区公用变压器已满载",
      proposal: "新增临时箱变，压缩报装时限", outcome: "箱变送电，恢复两班"),
    ProblemKind(
      factor: "用电", office: .power, summary: "正式专线路由未定，影响调试", cause: "需穿越公路并占用绿化带{200-700}米",
      proposal: "公路和供电部门现场定线", outcome: "路由批复，电缆开始敷设"),
    ProblemKind(
      factor: "用水", office: .water, summary: "日用水量{300-1200}吨超出现状管网能力", cause: "片区主管管径偏小",
      proposal: "加快干管建设，过渡期设蓄水池", outcome: "过渡水池建成"),
    ProblemKind(
      factor: "管线迁改", office: .power, summary: "{2-8}处架空线未迁改，吊装受限", cause: "迁改费用承担主体未明确",
      proposal: "按投资主体出资、产权单位实施", outcome: "迁改完成，场地移交"),
    ProblemKind(
      factor: "管线迁改", office: .housing, summary: "旧水管渗漏{100-400}米，沟槽支护需加强", cause: "管龄超过三十年，图纸不符",
      proposal: "同步更换旧管", outcome: "旧管更换完毕，沟槽回填"),
    ProblemKind(
      factor: "用工", office: .housing, summary: "技术工人缺{10-45}人，工序衔接不上", cause: "多个项目同一时段抢工",
      proposal: "总包统一调度，错开高峰", outcome: "班组补齐，转入流水施工"),
    ProblemKind(
      factor: "砂石土方", office: .city, summary: "弃土{3-20}万方无消纳点，开挖暂停", cause: "指定消纳场满库",
      proposal: "协调填方项目接收，错峰运输", outcome: "弃土调配到位，恢复开挖"),
    ProblemKind(
      factor: "砂石土方", office: .land, summary: "合格填料缺口{2-16}万方", cause: "取土场许可到期",
      proposal: "就近项目挖方平衡利用", outcome: "调土协议签订，填筑恢复"),
  ]
}
