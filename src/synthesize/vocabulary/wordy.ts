/** Indicators that promise no number: what they are called, and what stands in the cell. A line: class, name, English, values. */
export const WORDY = `
output.quality 案件办理质量 = Quality of case handling : 符合法律规定/符合办理质量标准/高质量办理
output.quality 考务组织工作 = Administration of the examination : 考试组织规范有序/平稳有序
output.quality 队伍履职能力 = Ability of the staff : 有较高的履职能力/明显增强
output.quantity 法律服务活动 = Legal services : 按需开展/全覆盖开展
cost 严格项目预算管理 = Strict management of the budget : 控制在预算内/勤俭节约，收支平衡
cost 经费支出合规性 = Compliance of expenditure : 支出合规/符合财务制度
benefit.economic 营造法治化营商环境 = A business environment under the rule of law : 有效促进/持续优化
benefit.economic 促进经济平稳发展 = Steady economic development : 有效促进/逐步显现
benefit.social 群众法治意识 = Legal awareness of the public : 明显提高/不断提高/逐步增强
benefit.social 维护社会和谐稳定 = Social harmony and stability : 有效维护/成效明显/作用明显
benefit.social 保障困难群众合法权益 = Rights of people in need : 有效保障/达到援助效果
benefit.social 预防和减少重新违法犯罪 = Less reoffending : 有效预防/成效明显
benefit.social 推进依法行政 = Law-based administration : 有效推进/水平提升
benefit.social 提升司法行政公信力 = Public trust in justice administration : 明显提升/稳步提升
benefit.social 化解基层矛盾纠纷 = Local disputes settled : 及时有效化解/效果明显
benefit.ecological 促进社会生态改善 = A better social environment : 有效促进/逐步改善
benefit.ecological 节约办公资源 = Saving office resources : 厉行节约/有所节约
benefit.ecological 生态领域依法决策水平 = Law-based decisions on the environment : 有所提高/稳步提高
benefit.sustained 构建法治社会长效机制 = A lasting rule-of-law society : 长期有效/逐步建立
benefit.sustained 法治建设持续推进 = Continued progress of the rule of law : 持续推进/产生良好持续影响
benefit.sustained 服务体系持续完善 = Continued improvement of services : 持续完善/逐步完善
satisfaction 社会公众对法律服务的评价 = What the public says of legal services : 满意/群众满意度逐步提高
`;

/** Timeliness in dates: `Y` is the fiscal year. A line is as above. */
export const DATED = `
output.timeliness 项目完成时间 = Completion date : Y年12月底前/Y年11月底前/Y年12月31日前/Y年10月底前
output.timeliness 各项工作完成时限 = Deadline for all work : Y年12月前/Y年11月30日前/Y年12月20日前
output.timeliness 活动开展时间 = Time of the activities : Y年3-11月/Y年4月至10月/Y年6月-11月
output.timeliness 资金支付时间 = Time of payment : Y年12月底前/Y年9月底前
output.timeliness 项目实施年度 = Year of the project : Y年/Y年1-12月/Y
`;
