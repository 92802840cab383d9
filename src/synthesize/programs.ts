/** What a bureau spends its project money on: a catalogue of programs by field of work, and which of them it has in a year. */
import { Random } from './random.ts';

export interface CatalogueProgram {
  readonly name: string;
  readonly nameEn: string;
  /** Null for what serves several fields. */
  readonly topic: string | null;
}

const CATALOGUE: readonly CatalogueProgram[] = `
legal-aid 法律援助专项经费 Legal aid
legal-aid 法律援助办案补贴 Legal aid case allowances
legal-aid 刑事案件律师辩护全覆盖经费 Defence by lawyers in all criminal cases
mediation 人民调解专项经费 People’s mediation
mediation 人民调解以案定补经费 Mediation allowances by case
mediation 矛盾纠纷多元化解经费 Dispute resolution
mediation 医疗纠纷调解专项经费 Medical-dispute mediation
community-corrections 社区矫正专项经费 Community corrections
community-corrections 社区矫正中心运行经费 Running the community corrections centre
community-corrections 智慧矫正建设经费 Digital community corrections
resettlement 安置帮教经费 Resettlement support
resettlement 过渡性安置帮教基地经费 Transitional housing for released prisoners
legal-publicity 普法宣传经费 Legal publicity
legal-publicity 法治文化阵地建设经费 Sites of rule-of-law culture
legal-publicity 青少年法治教育经费 Legal education of young people
legal-publicity 法治宣传资料印制经费 Printing of publicity materials
admin-review-litigation 行政复议经费 Administrative reconsideration
admin-review-litigation 行政应诉经费 Administrative litigation
admin-review-litigation 行政复议规范化建设经费 Standards of reconsideration
admin-enforcement 行政执法监督经费 Enforcement oversight
admin-enforcement 行政执法人员培训经费 Training of enforcement officers
admin-enforcement 执法案卷评查经费 Review of enforcement files
legal-counsel 政府法律顾问费 Government legal counsel
legal-counsel 村（社区）法律顾问经费 Village legal counsel
legal-counsel 政府法律服务外包经费 Outsourced legal services
legislation 立法工作经费 Legislative work
legislation 规范性文件审查清理经费 Review of normative documents
notary 公证业务经费 Notarial business
notary 公证信息化经费 Notary IT
lawyers-petitions 律师参与信访值班经费 Lawyers on petition duty
lawyers-petitions 律师行业管理经费 Regulation of lawyers
peoples-supervisors 人民监督员经费 People’s supervisors
legal-exam 法律职业资格考试考务费 Legal profession examination
public-legal-services 公共法律服务体系建设经费 Public legal services
public-legal-services 公共法律服务中心运行经费 Running the legal service centre
public-legal-services 12348热线平台经费 The 12348 hotline
rule-of-law 依法治理工作经费 Law-based governance
rule-of-law 法治政府示范创建经费 Rule-of-law demonstration
rule-of-law 法治督察经费 Rule-of-law inspections
equipment-it 业务装备经费 Operational equipment
equipment-it 司法行政信息化建设经费 IT of justice administration
equipment-it 设备运行维护经费 Running of equipment
staff 人民警察执勤补助 Police duty allowance
staff 基层司法所辅助人员经费 Auxiliary staff of township offices
general-management 办案业务费 Case-handling expenses
general-management 基层司法所建设经费 Township justice offices
general-management 综合业务管理经费 General management
`
  .trim()
  .split('\n')
  .map((line) => {
    const [topic = '', name = '', ...en] = line.split(' ');
    return { topic, name, nameEn: en.join(' ') };
  });

/** The most programs that a document can have. */
export const MOST_PROGRAMS = CATALOGUE.length;

/** Its first programs stay the first; each is left out in a few years, and one further down comes in. */
export function programsOf(seed: number, bureau: string, year: number, count: number): CatalogueProgram[] {
  return new Random(seed, 'programs', bureau)
    .shuffle(CATALOGUE)
    .filter(({ name }, i) => i === 0 || !new Random(seed, 'program', bureau, year, name).chance(0.08))
    .slice(0, count);
}
