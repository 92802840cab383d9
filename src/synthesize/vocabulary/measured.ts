/**
 * How forms print the registered measures. A line: measure, usual range of a city (a dash for rates), printed names. A line
 * with a tilde is a name that counts nearly the same, and why it is only a close match. Headings are fields of work.
 */
export const MEASURED = `
# legal-aid
legal-aid-cases 60-1200 办理法律援助案件数/法律援助办理案件数量/完成法律援助案件/办理法律援助案件数量
~ legal-aid-cases 办理法律援助事项数量 = 为“事项”而非“案件” | matters, not cases
legal-aid-criminal-defence-cases 30-400 刑事案件律师辩护件数/刑事法律援助案件数
legal-aid-criminal-defence-coverage-rate - 刑事案件律师辩护覆盖率/刑事辩护全覆盖率
legal-aid-case-completion-rate - 法律援助案件完成率
legal-aid-file-quality-pass-rate - 法律援助案卷质量合格率/法律援助案卷审核合格率
~ legal-aid-file-quality-pass-rate 法律援助案件质量等级优良率 = 案件质量优良率，非案卷合格率 | rate of cases graded excellent or good, not file pass rate
legal-aid-timeliness-rate - 办理法律援助及时率/法律援助办理及时率
~ legal-aid-timeliness-rate 法律援助接案指派及时率 = 为接案指派率 | assignment rate of accepted matters
legal-aid-publicity-events 2-24 法律援助宣传活动次数/开展法律援助宣传次数
legal-aid-trainings 1-6 法律援助培训次数/法律援助业务培训次数
legal-aid-valid-complaint-rate - 法律援助有效投诉率/有效投诉率
legal-aid-recipient-satisfaction - 受援人满意度/法律援助受援人满意度
# mediation
mediation-cases 300-30000 人民调解案件数/人民调解案件数量/调解案件数
~ mediation-cases 调处矛盾纠纷数量 = 各级调解组织调处的矛盾纠纷 | disputes handled by mediation organisations at all levels
mediation-success-rate - 人民调解成功率/调解成功率
~ mediation-success-rate 村级人民调解成功率 = 限村级人民调解 | village-level mediation only
mediation-timeliness-rate - 调解及时率/人民调解及时率
medical-mediation-completion-rate - 医疗纠纷调解完成率
mediator-training-participants 40-600 人民调解员培训人数/培训人民调解员人数
~ mediator-training-participants 调委会主任培训人数 = 对象为乡镇街道调委会主任 | trainees are heads of township mediation committees
mediator-trainings 1-8 人民调解员培训次数/举办人民调解员培训次数
dispute-screening-campaigns 2-12 矛盾纠纷排查调解专项活动次数
mediation-services-purchased 1-6 人民调解社会购买机构数
village-mediators-appointed 1-5 每村人民调解员安排人数
mediation-party-satisfaction - 调解对象满意度/调解当事人满意度
# community-corrections
community-corrections-population 60-1600 社区矫正对象人数/在册社区矫正对象人数
~ community-corrections-population 电子定位监控人数 = 为电子定位监控人数，非在册人数 | people monitored electronically, not those registered
community-corrections-monitoring-rate - 社区矫正对象电子监管率/社区矫正对象信息化定位率
community-corrections-individual-plan-rate - 社区矫正对象个案矫正率/矫正方案制定率
community-corrections-handover-rate - 社区矫正人员衔接率
community-corrections-unsupervised-rate - 社区矫正对象脱管漏管率/社区矫正脱管漏管率
community-corrections-inspections 2-12 社区矫正工作督查次数/社区矫正执法检查次数
community-corrections-trainings 1-8 社区矫正业务培训次数
~ community-corrections-trainings 社区矫正对象集中教育次数 = 为对象的集中教育，非工作人员培训 | collective education of clients, not training of staff
community-corrections-services-purchased 1-12 社区矫正社会购买项目数
electronic-wristbands-purchased 10-300 采购电子腕带数量/电子定位腕带采购数量
electronic-wristband-uptime - 电子腕带正常运行率
electronic-monitoring-unit-cost 300-800 电子定位监控租用费
community-corrections-client-satisfaction - 社区矫正对象满意度
# resettlement
resettlement-handover-rate - 安置帮教衔接率/刑满释放人员衔接率
resettlement-verification-rate - 安置帮教核查率/信息核实率
resettlement-receipt-rate - 安置帮教回执率/预释放回执率
resettlement-support-visits 2-40 帮教走访次数/走访慰问次数
~ resettlement-support-visits 重点对象帮教次数 = 限重点帮教对象 | key clients only
resettlement-trainings 1-6 安置帮教业务培训次数
resettlement-inspections 1-8 安置帮教工作督查次数
resettlement-organisations-cultivated 1-6 培育帮教社会组织个数
resettlement-social-services-rate - 帮教社会服务覆盖率
resettlement-client-satisfaction - 帮教对象满意度/安置帮教对象满意度
# legal-publicity
legal-publicity-events 6-60 法治宣传活动次数/开展法治宣传次数/普法宣传活动次数
~ legal-publicity-events 大型法治讲座次数 = 仅指大型法治讲座 | large-scale lectures only
~ legal-publicity-events 流动法律服务宣传次数 = 仅指流动法律服务宣传 | mobile legal-service publicity only
legal-publicity-materials 2000-60000 普法资料印制数/编印普法手册数量/普法宣传资料印制数量
law-knowledge-exam-participants 1500-150000 普法考试参与人数/学法考法参与人数
law-knowledge-exam-pass-rate - 学法考法通过率/普法考试合格率
legal-publicity-coverage-rate - 法治宣传教育普及率/法治宣传覆盖率
legal-publicity-activity-rate - 普法宣传任务完成率
legal-publicity-update-rate - 普法网站、宣传栏更新完成率/普法宣传栏更新完成率
legal-publicity-compilations 1-6 普法工作汇编编印次数
legal-publicity-base-maintenance 1-4 法治宣传教育基地维护次数
legal-publicity-timeliness-rate - 法治宣传活动及时率/开展法治宣传活动及时率
legal-publicity-satisfaction - 法治宣传满意度/群众对法治宣传的满意度
# admin-review-litigation
admin-review-cases 20-500 完成行政复议案件数/办理行政复议案件数/行政复议案件数
admin-litigation-cases 10-300 行政应诉案件数/办理行政应诉案件数
admin-review-and-litigation-cases 40-600 办理行政复议和应诉案件数
admin-review-timely-closure-rate - 行政复议法定期限结案率/行政复议按期办结率
~ admin-review-timely-closure-rate 行政复议工作及时率 = 工作及时率，未写明法定期限结案 | timeliness of the work; closure within the statutory limit is not mentioned
admin-review-file-compliance-rate - 行政复议案卷归档规范率/案卷归档规范率
court-appearance-rate - 出庭应诉率/行政机关负责人出庭应诉率
litigation-response-completion-rate - 应诉工作完成率
litigation-timeliness-rate - 案件应诉及时率
litigation-file-pass-rate - 应诉案卷评审合格率
hearings-held 2-40 听证会场次/召开听证会场次
consultation-meetings-held 2-24 咨询会场次/专家咨询会场次
site-investigations 5-60 现场调查场次
admin-review-party-satisfaction - 行政复议申请人满意度/复议群众满意度
# admin-enforcement
enforcement-training-participants 60-3000 行政执法人员培训人数
~ enforcement-training-participants 行政执法资格考试人数 = 为资格认证考试考生，非培训人数 | exam candidates, not trainees
enforcement-trainings 1-8 行政执法培训次数/举办行政执法培训次数
enforcement-training-pass-rate - 执法培训考试及格率/行政执法考试合格率
enforcement-training-timeliness-rate - 组织培训及时率
enforcement-inspections 1-12 行政执法监督督查次数/行政执法督查次数
enforcement-inspection-timeliness-rate - 行政执法监督督查及时率
enforcement-oversight-coverage-rate - 执法监督覆盖执法单位率
case-file-review-rounds 1-6 案卷评查次数/行政执法案卷评查次数
case-files-reviewed 40-600 行政执法案卷评查本数/评查执法案卷数量
law-based-admin-assessments 1-4 依法行政考评次数
# legal-counsel
government-counsel-lawyers 2-15 政府法律顾问律师人数/法律顾问律师人数
legal-assistants 1-6 法律助理人数/法律助理人员
legal-opinions-issued 30-600 出具法律意见书件数/出具法律意见数量
legal-affairs-handled 60-800 处理涉法事务人次
counsel-onsite-days 40-240 提供坐班服务天数
counsel-work-completion-rate - 法律顾问工作完成率
~ counsel-work-completion-rate 党委法律顾问工作完成率 = 限党委法律顾问 | Party committee counsel only
counsel-opinion-adoption-rate - 法律意见采信率/法律意见采纳率
counsel-opinion-timeliness-rate - 法律意见出具及时率/法律顾问法律意见出具及时率
counsel-service-quality-score 60-95 法律顾问服务质量平均分/服务质量平均分
village-counsel-per-village 1-2 每村法律顾问配备人数
client-agency-satisfaction - 政府机关满意度/机关单位满意度
# legislation
local-regulations-reviewed 1-8 审查地方性法规数
government-rules-reviewed 1-10 审查政府规章数
normative-documents-printed 200-3000 印制规范性文件文本数量
normative-document-review-completion-rate - 规范性文件审查完成率/文件审查完成率
normative-document-review-pass-rate - 规范性文件审查合格率/文件审查合格率
normative-document-review-timeliness-rate - 出具审查意见书及时率
legislation-completion-rate - 立法工作完成率/立法计划完成率
legislation-adoption-rate - 立法通过率
legislation-timeliness-rate - 立法完成及时率
# notary
notary-cases 800-20000 公证办证件数/办理公证件数
notary-consultations 1000-60000 公证咨询接待次数
notary-it-items 1-8 公证信息化设备及系统数量
notary-publicity-events 1-12 公证宣传次数
notary-trainings 1-6 公证员培训次数
notary-quality-pass-rate - 公证办件合格率/公证质量合格率
notary-quality-excellent-rate - 公证办件优秀率
notary-revenue 40-900 公证办证收费
# lawyers-petitions
lawyer-duty-shifts 40-260 律师值班次数
lawyer-petition-cases 5-80 律师参与涉法涉诉信访案件数
lawyer-petitioners-received 60-900 律师值班接访人次
# peoples-supervisors
peoples-supervisors 15-80 人民监督员人数/选任人民监督员人数
# legal-exam
legal-exam-candidates 300-4000 法律职业资格考试考生人数/服务考生人数
# public-legal-services
public-legal-services-events 1-20 公共法律服务专场宣传次数/公共法律服务活动次数
public-legal-services-materials 200-6000 公共法律服务资料印制数/公共法律服务宣传资料印制数量
public-legal-services-platforms 1-4 掌上公共法律服务平台维护数量
# rule-of-law
rule-of-law-assessments 1-4 依法行政考核次数/法治建设考核次数
rule-of-law-briefings 12-2000 依法治理工作简报印制数
rule-of-law-demonstration-success-rate - 法治政府示范创建成功率
rule-of-law-timeliness-rate - 依法治理工作开展及时率
rule-of-law-work-completion-rate - 依法治理工作完成率
~ rule-of-law-work-completion-rate 法治考评目标完成率 = 为法治考评目标的完成率，非工作完成率 | completion of assessment targets, not of the work
superior-authority-satisfaction - 上级主管部门满意度
# equipment-it
it-equipment-replaced 2-40 机房老旧设备更换数量
it-systems-shared 1-4 信息系统共建数量
it-systems-uptime - 机房及业务系统正常运行率/业务系统正常运行率
equipment-acceptance-rate - 设备验收合格率
sms-platforms-purchased 1-3 手机短信平台服务采购次数
# staff
police-officers-covered 6-60 保障在岗人民警察人数
allowance-standard-rate - 补助发放标准保障率
allowance-timeliness-rate - 补助发放及时率
# general-management
special-trainings 1-10 专项业务培训次数/业务培训次数
work-timeliness-rate - 工作及时完成率/各项工作及时完成率
# *
public-satisfaction - 群众满意度/社会公众满意度/社会民众满意度
~ public-satisfaction 群众对司法行政工作的认可和满意度 = 认可与满意度合为一项 | recognition and satisfaction in one figure
service-recipient-satisfaction - 服务对象满意度/司法行政服务对象满意度
recognition-rate - 司法行政工作认可度
budget-utilisation-rate - 预算资金使用率/资金使用率
cost-saving-rate - 成本节约率/项目成本节约率
`;
