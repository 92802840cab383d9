/**
 * Numbers that forms promise and that no measure of ours stands for. A line: class, unit, usual range (a dash for rates),
 * printed name, English. Headings are fields of work, a star is any.
 */
export const UNMEASURED = `
# legal-aid
output.quantity 个 5-60 法律援助工作站个数 = Legal aid stations
output.quantity 人次 200-9000 法律援助热线接待人次 = Callers of the legal aid hotline
output.quality % - 受援人回访率 = Recipients called back
# mediation
output.quantity 个 3-30 品牌调解工作室个数 = Mediation studios
output.quantity 件 10-200 重大疑难纠纷化解件数 = Difficult disputes settled
output.quality % - 调解协议履行率 = Mediation agreements kept
output.quality % - 调解卷宗规范率 = Mediation files in order
# community-corrections
output.quantity 人次 100-4000 走访社区矫正对象人次 = Visits to people under community corrections
output.quantity 次 4-24 点验社区矫正对象次数 = Roll calls of people under community corrections
output.quality % - 社区矫正对象再犯罪率 = Reoffending rate of people under community corrections
output.quality % - 心理辅导覆盖率 = Coverage of psychological counselling
# resettlement
output.quantity 人 20-600 在册帮教对象人数 = Registered clients of resettlement support
output.quantity 个 1-10 过渡性安置基地个数 = Transitional housing sites
output.quality % - 帮教对象重新犯罪率 = Reoffending rate of support clients
# legal-publicity
output.quantity 场 4-60 法治文艺演出场次 = Rule-of-law performances
output.quantity 个 5-120 法治文化阵地个数 = Sites of rule-of-law culture
output.quantity 次 50-2000 新媒体普法信息发布次数 = Items on new media
output.quantity 人 20-900 法律明白人培训人数 = Village legal guides trained
output.quality % - 普法责任清单落实率 = Publicity duties carried out
# admin-review-litigation
output.quantity 件 5-120 行政复议调解和解件数 = Reconsideration cases settled
output.quality % - 行政复议纠错率 = Decisions corrected in reconsideration
output.quality % - 行政应诉胜诉率 = Lawsuits won
# admin-enforcement
output.quantity 家 8-60 执法监督检查单位数 = Bodies inspected
output.quantity 个 1-40 执法监督联系点个数 = Contact points of enforcement oversight
output.quality % - 执法案卷合格率 = Enforcement files that pass
# legal-counsel
output.quantity 份 20-400 合同合法性审查份数 = Contracts reviewed
output.quantity 场 6-240 村居法律顾问讲座场次 = Lectures of village counsel
output.quality % - 村居法律顾问覆盖率 = Villages with counsel
# legislation
output.quantity 件 10-120 规范性文件审查件数 = Normative documents reviewed
output.quantity 次 2-20 立法调研次数 = Legislative surveys
# notary
output.quantity 件 20-800 减免公证费办证件数 = Certificates with fees waived
output.quality % - 公证投诉办结率 = Complaints about notaries settled
# lawyers-petitions
output.quantity 家 5-90 律师事务所年度检查数 = Law firms checked
output.quality % - 涉法涉诉信访化解率 = Law-related petitions settled
# peoples-supervisors
output.quantity 次 4-60 组织人民监督员监督活动次数 = Activities of people’s supervisors
output.quality % - 人民监督员履职率 = People’s supervisors who serve
# legal-exam
output.quantity 个 6-60 考场设置个数 = Examination rooms
output.quality % - 考务工作差错率 = Errors in administering the examination
# public-legal-services
output.quantity 个 20-300 公共法律服务站点个数 = Public legal service points
output.quantity 人次 800-30000 公共法律服务中心接待人次 = Visitors of the legal service centre
output.quality % - 热线接通率 = Calls answered
# rule-of-law
output.quantity 次 1-8 法治督察次数 = Rule-of-law inspections
output.quantity 场 2-12 协调小组会议场次 = Meetings of coordination groups
output.quality % - 督察问题整改率 = Faults found and mended
# equipment-it
output.quantity 台 5-120 购置办公设备数量 = Office machines bought
output.quantity 项 1-6 信息化建设项目数 = IT projects
output.quality % - 系统故障率 = System failures
# staff
output.quantity 人 5-90 聘用辅助人员人数 = Auxiliary staff
output.quantity 人 10-120 保障司法所工作人员人数 = Staff of township justice offices
output.quality % - 人员经费发放准确率 = Pay without errors
# general-management
output.quantity 个 8-40 基层司法所规范化建设个数 = Township justice offices brought up to standard
output.quantity 次 2-12 召开工作会议次数 = Meetings held
# *
output.quantity 次 1-24 工作调研次数 = Field studies
output.quantity 份 10-600 印发工作资料份数 = Papers issued
output.quality % - 工作任务完成率 = Tasks completed
output.quality % - 项目验收合格率 = Projects accepted
output.quality % - 资料归档完整率 = Files complete
output.quality 分 80-95 年度考核评分 = Score of the yearly assessment
output.timeliness % - 项目完成及时率 = Projects completed on time
output.timeliness % - 资金拨付及时率 = Funds paid on time
output.timeliness % - 任务按期完成率 = Tasks completed by their date
output.timeliness 天 3-60 事项办理时限 = Time limit
cost % - 预算偏差率 = Deviation from the budget
cost % - 办公经费压减率 = Reduction of office costs
benefit.economic 万元 20-900 为群众挽回经济损失 = Losses recovered for the public
benefit.economic % - 企业经营纠纷化解率 = Business disputes settled
benefit.social % - 法律知识知晓率 = Knowledge of the law
benefit.social % - 矛盾纠纷就地化解率 = Disputes settled where they arise
benefit.ecological % - 无纸化办公率 = Paperless office
benefit.sustained % - 长效机制健全率 = Lasting arrangements in place
satisfaction % - 基层单位满意度 = Satisfaction of local offices
satisfaction % - 参训人员满意度 = Satisfaction of trainees
satisfaction % - 来访群众满意度 = Satisfaction of visitors
`;

/** Several numbers in one cell. A line: class, field of work, name, then label and measure of each, and the English name. */
export const COMPOUND = `
output.quantity mediation 举办人民调解员骨干培训 = Training of key mediators ; 培训人数 mediator-training-participants ; 培训次数 mediator-trainings
output.quantity admin-review-litigation 查明案件事实 = Establishing the facts of cases ; 听证会 hearings-held ; 咨询会 consultation-meetings-held ; 现场调查 site-investigations
output.quantity admin-review-litigation 办理涉行政争议案件 = Handling administrative disputes ; 复议案件 admin-review-cases ; 应诉案件 admin-litigation-cases
output.quality notary 公证办件质量 = Quality of notarial cases ; 合格率 notary-quality-pass-rate ; 优秀率 notary-quality-excellent-rate
output.quantity notary 公证业务办理 = Notarial business ; 办证件数 notary-cases ; 接待咨询 notary-consultations
output.quantity lawyers-petitions 律师参与化解信访案件 = Lawyers taking part in petition cases ; 值班接访 lawyer-petitioners-received ; 参与案件 lawyer-petition-cases
output.quantity legal-publicity 普法宣传工作 = Legal publicity ; 宣传活动 legal-publicity-events ; 宣传资料 legal-publicity-materials
output.quantity admin-enforcement 行政执法监督 = Enforcement oversight ; 执法督查 enforcement-inspections ; 案卷评查 case-files-reviewed
output.quantity legal-aid 法律援助服务 = Legal aid services ; 援助案件 legal-aid-cases ; 宣传活动 legal-aid-publicity-events
output.quality resettlement 衔接帮教质量 = Quality of resettlement support ; 衔接率 resettlement-handover-rate ; 核查率 resettlement-verification-rate
output.quantity legal-counsel 法律顾问服务 = Services of legal counsel ; 顾问律师 government-counsel-lawyers ; 法律意见 legal-opinions-issued
`;
