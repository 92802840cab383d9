/** Private persons whom a list of cases names: 王某案, 周某某信访案. Their names never leave the importer. */

/** The hundred-odd family names that nearly everyone in China bears, and the common double ones. */
const FAMILY =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐沿梅莫庄辛管祝左涂谷祁时舒耿牟卜路詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边辜吉饶刁瞿戚丘古米池滕晋苑邬臧畅宫来嵺苟全褚廉简娄盖符奚木穆党燕郎邸冀谈姬屠连郜晏栾郁商蒙计喻揭窦迟宇敖糜鄢冷卓花仇艾蓝都巩稽井练仲乐虞卞封竺冼原官衣楚佟栗匡宗应台巫鞠僧桑荆谌银扬明沙薄伏岑习胥保和蔺';
const DOUBLE = '欧阳|司马|上官|诸葛|夏侯|东方|皇甫|尉迟|公孙|慕容|令狐|长孙|宇文|司徒|南宫|端木';
/** What cases of private persons are about. */
const ABOUT =
  '信访|上访|缠访|越级|进京|积|旧|遗留|历史|涉法|涉诉|涉军|涉稳|维稳|矛盾|纠纷|诉讼|土地|宅基地|山林|林地|权属|房屋|房产|拆迁|征地|征收|安置|工伤|劳动|劳资|' +
  '工资|欠薪|用工|医疗|医患|交通|事故|债务|借贷|合同|经济|婚姻|家庭|邻里|继承|遗产|人身|伤害|损害|侵权|伤亡|意外|非正常|死亡|赔偿|补偿|退休|养老|退役|司法救助|救助|刑事|民事|行政|复议';
const CASE =
  `(?:等?(?:\\d+|[一二三四五六七八九十]+)?人?)?(?:的|因)?(?:${ABOUT})*` +
  '(?:积案|老案|案件|案|纠纷|信访|上访|事项|事件|问题|救助金?|补偿款?|赔偿款?|诉求)';
/** Given names hold none of the characters that end names of places and offices: 何家村, 石塘镇. */
const GIVEN = '(?![村镇乡区县市州街组队社屯庄寨局所院厂矿校委会路边])[\\u4e00-\\u9fa5]';
const NAME = `(?:(?:${DOUBLE})(?:${GIVEN}|[某Xx×*]){1,2}|[${FAMILY}](?:某{1,2}|[Xx×*]{1,2}|(?:${GIVEN}){1,2}?))`;
const PERSONS_CASE = new RegExp(`^(?:${NAME}[、和]?){1,6}${CASE}$`);

/** 化解罗某某信访积案, 支付李某某赔偿案赔偿金: the name of an indicator that tells of one person's case. */
const OWN_CASE = new RegExp(
  `^((?:化解|处理|处置|解决|办理|办结|支付|落实|救助|补偿|赔偿|用于)?)(${NAME})(?=(?:等(?:\\d+|[一二三四五六七八九十]+)?人?)?的?(?:信访|上访|缠访|赔偿|救助|补偿|积案|老案|涉法涉诉)[^,;，；。]{0,12}$)`,
);
const SOMEBODY = '某某';

/** The name without the person; the words themselves where they name none. */
export function withoutPersonsName(words: string): string {
  const [all, verb = '', name = ''] = OWN_CASE.exec(words) ?? [];
  const isName =
    name.length > 2 &&
    !/[某Xx×*]|[镇乡村区县市州省街组社队局所院年月批类型性]$/.test(name) &&
    !NO_NAME.test(words.slice(verb.length));
  return all !== undefined && isName && /案/.test(words) ? verb + SOMEBODY + words.slice(all.length) : words;
}

/** Words that begin like a family name and are none. */
const NO_NAME =
  /^(?:信访|安置|安全|安保|法律|法援|公证|公益|司法|行政|民事|刑事|专项|重大|重点|历史|全[区市县省]|和解|解决|解答|解矫|化解|成本|单位|单案|明显|华侨|方案|应诉|都|保障|保密|宁安|文书|文化|文印|时效|计划|商事|商业|包案|包保|高空|高院|石油|金融|白案|计|陆续|武装|武警|万|连环|官司|关案|关联|花费|路面|车辆|车祸|房屋|房产|边界|项目|米|古|木|乐|原|明|应|和|来|查处|查办|强制|管理|管护|成功|向|时|符合|路|全部|常规|常年|常见|严重|易发|盛|简易|简案|计件|申诉|申请|申冤|终结|涉)/;

/** The wording that stands where a named person's case did. */
export const withoutName = (label: string): string =>
  /信访|上访|积案|^[^案]*案$/.test(label) && !/纠纷|赔偿|补偿|救助/.test(label)
    ? '信访积案（当事人从略）'
    : '个人案件（当事人从略）';

export const namesPerson = (label: string): boolean => PERSONS_CASE.test(label) && !NO_NAME.test(label);
