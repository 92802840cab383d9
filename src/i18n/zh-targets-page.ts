/** Words of the page “how targets are set”, in Chinese. */
import { formats } from './format.ts';

const n = formats('zh').number;

export const zhTargetsPage = {
  title: '目标怎样设定',
  lead: '同样是绩效目标，写法差别很大：有的写“不低于”，有的只写一个数，有的只有定性表述。本页比较各份文件设定目标的方式，不评价目标高低。',
  titles: {
    phrasing: '写法',
    'rates-at-limits': '定在两端的比率',
    'quantified-share': '有数值的指标',
    'scoring-points': '分值',
    'scope-agreement': '整体表与项目表',
  },
  leads: {
    phrasing:
      '“≥95%”“=100%”“95%”“约 2,000 人”和“明显提高”说的不是同一种目标。只写数值的目标没有写明方向，能否视为“不低于”，要看评分规则；没有数值的指标无法逐项对照，单独画出。',
    'rates-at-limits':
      '定为 100% 的比率没有可以超出的余地，定为 0% 的差错率同样如此。怎样理解这样的目标，取决于指标本身：按法定期限办结、满意度评价与成本节约率，两端的含义各不相同。',
    'quantified-share':
      '一条指标是否带有数字，决定了它能否核对、能否与其他文件对照。产出类指标通常写明数字，效益类指标较多采用定性表述。',
    'scoring-points':
      '有的表在指标旁印出满分和扣分办法。分值说明一份表看重什么：同一类指标的分值占比高于条数占比，说明这类指标每条的分值较高。',
    'scope-agreement':
      '同一份文件往往既有部门整体表，也有项目表，同一件事可能写两次。两处数值相同的，本站只算一个目标；其余的都保留，并在下面列出。',
  },
  differences: '整体表与项目表不一致、或不能判定的对照指标',
  differencesLead:
    '数值不同的在前，其次是部分一致的，最后是只有近似对应、不能判定异同的。每个数值都链接到原表所在的行；标“近似”的，口径与对照指标不完全一致。',
  goalText: '目标文字',
  goals: '目标文字与指标数值不同之处',
  goalsLead: (differing: number, all: number) =>
    `目标文字中有 ${n(all)} 个数字可以与同一对照指标的指标值相比，其中 ${n(differing)} 个不同。只比对应程度相同的；先与本表的指标相比，本表没有的，与同一文件其他表的指标相比。`,
  projects: '项目表',
  firstOf: (shown: number, all: number) => `共 ${n(all)} 处，这里列出前 ${n(shown)} 处；其余见各文件页。`,
};
