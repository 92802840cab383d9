/** The report for people: what was written, what needs a look and where, what to do next. */
import {
  type Bilingual,
  type Doubt,
  type ImportReport,
  type ReadForm,
  type ReportLanguage,
  SURE,
} from './import-report.ts';

type Say = (zh: string, en: string) => string;
interface Voice {
  readonly say: Say;
  readonly told: (one: Bilingual) => string;
}

/** More than a screen shows are counted; `--json` has all. */
const MOST_LISTED = 40;

/** `folder`: where the document was written. */
export function formatReport(report: ImportReport, language: ReportLanguage, folder = ''): string {
  const say: Say = (zh, en) => (language === 'zh' ? zh : language === 'en' ? en : `${zh} · ${en}`);
  const voice: Voice = { say, told: ({ zh, en }) => say(zh, en) };
  const lines = report.refusal
    ? [...refused(report, say), ...report.problems.map((one) => `  ${voice.told(one)}`), ...notes(report, voice)]
    : [
        ...summary(report, say, folder),
        ...notes(report, voice),
        ...section(say('请核对', 'to look at'), doubtLines(report, voice), say),
        ...section(say('没有读入', 'not read'), unreadLines(report), say),
        ...section(say('请登记到 data/reference', 'to register in data/reference'), rowsToAdd(report, voice), say),
        ...section(say('数据检查', 'checks of the data'), report.problems.map(voice.told), say),
        ...section(say('可用的对照指标与领域', 'measures and topics that may fit'), proposals(report, voice), say),
        ...next(report, say),
      ];
  return `${lines.join('\n')}\n`;
}

function refused({ source, refusal }: ImportReport, say: Say): string[] {
  if (!refusal) return [];
  const { zh, en, next: to } = refusal;
  return [
    say(
      `未导入 ${source.name}：${zh}${to.zh && `；${to.zh}`}。没有写入任何文件`,
      `${source.name} was not imported: ${en}${to.en && `; ${to.en}`}. Nothing was written`,
    ),
  ];
}

function summary(report: ImportReport, say: Say, folder: string): string[] {
  const { document, bureau, year, counts, forms, outcome, blocks } = report;
  const { programs, funds, indicators, targets, goalNumbers } = counts;
  const place = folder || document || '';
  const masked = blocks.filter((block) => block.masked).length;
  return [
    outcome === 'clean'
      ? say(`已写入 ${place}，没有存疑之处`, `written: ${place}, nothing to look at`)
      : say(`已写入 ${place}，请核对下列各处`, `written: ${place}, needs a look`),
    `  ${say(`${bureau?.name ?? bureau?.bureau} ${year?.year} 年`, `${bureau?.bureau} ${year?.year}`)}`,
    `  ${say(
      `${programs} 个项目、${funds} 项资金、${indicators} 条指标、${targets} 个目标值、${goalNumbers} 个文字目标`,
      `${programs} programs, ${funds} sums of money, ${indicators} indicators, ${targets} targets, ${goalNumbers} numbers in goal texts`,
    )}`,
    ...forms.map((form) => `  ${formLine(form, say)}`),
    ...(masked > 0 ? [`  ${say(`隐去个人信息 ${masked} 处`, `personal data left out in ${masked} places`)}`] : []),
  ];
}

function formLine({ line, title, family, layout, indicators, columnsLeft }: ReadForm, say: Say): string {
  const name = title ?? say('（没有表名）', '(no title)');
  const left = columnsLeft.join('、');
  const columns = left && `, ${say(`不作目标读入的列：${left}`, `columns left as no targets: ${left}`)}`;
  return `L${line} ${name}: ${family}, ${layout}, ${say(`${indicators} 条指标`, `${indicators} indicators`)}${columns}`;
}

/** Forms that were kept apart, and how the file was read. */
function notes({ leftOut, remarks }: ImportReport, { say, told }: Voice): string[] {
  return [
    ...leftOut.map((form) => `  L${form.line} ${form.title ?? ''} ${say('未读：', 'left out: ')}${told(form)}`),
    ...remarks.map((remark) => `  ${remark.line === null ? '' : `L${remark.line} `}${told(remark)}`),
  ];
}

/** Doubts of one line that are alike are told together. */
function doubtLines({ blocks, doubts }: ImportReport, { told }: Voice): string[] {
  const all = [...doubts, ...blocks.flatMap((block) => block.doubts ?? [])];
  const asked = all.filter(({ confidence }) => confidence < SURE).sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  const alike = Map.groupBy(asked, (one) => `${place(one)}\n${told(one)} (${one.confidence})`);
  return [...alike].map(([sentence, ones]) =>
    sentence.replace('\n', () => ones.map(({ printed }) => printed && `“${printed}” `).join('')),
  );
}

const place = ({ line }: Pick<Doubt, 'line'>): string => (line === null ? '' : `L${line} `);

const unreadLines = ({ blocks }: ImportReport): string[] =>
  blocks
    .filter(({ unread, isLabel }) => unread && !isLabel)
    .map(({ line, unread }) => `L${line} ${unread?.join(' | ')}`);

const rowsToAdd = ({ register }: ImportReport, { told }: Voice): string[] =>
  register.map((one) => `${place(one)}${told(one)}\n    ${one.file}: ${one.row}`);

/** The best candidate of each; what is only `possible` is for `--json`. */
const proposals = ({ proposals: all }: ImportReport, { told }: Voice): string[] =>
  all.flatMap(({ row, line, name, candidates: [best] }) =>
    best && best.grade !== 'possible' ? [`L${line} ${row} ${name} → ${best.key}: ${told(best)}`] : [],
  );

function section(title: string, lines: readonly string[], say: Say): string[] {
  if (lines.length === 0) return [];
  const shown = lines.slice(0, MOST_LISTED).map((line) => `  ${line}`);
  const rest = lines.length - shown.length;
  const more = rest > 0 ? [`  ${say(`另有 ${rest} 处，见 --json`, `${rest} more: see --json`)}`] : [];
  return [`${title} (${lines.length})`, ...shown, ...more];
}

function next({ register, counts }: ImportReport, say: Say): string[] {
  const steps = [
    ...(register.length > 0 ? [say('登记上列各行', 'add the rows above')] : []),
    say('对照原文核对各行', 'compare the rows with the source'),
    ...(counts.measures < counts.targets
      ? [say('为目标值选定对照指标（measure、match）', 'choose measures (measure, match) for targets')]
      : []),
    'npm run check',
    'npm run describe',
    'npm run findings',
    'npm run build',
  ];
  return [`${say('下一步', 'next')}: ${steps.join(' → ')}`];
}
