/** Words for taking a figure along, in Chinese: its panel, citations and captions. Browsers load these alone. */
import { fewNamesZh } from './charts/few-names.ts';

/** Latin words stand apart from the Chinese before them. */
const spaced = (words: string): string => (/^\w/.test(words) ? ` ${words}` : words);

/** Notes that end without a stop would run into the next one. */
const ended = (note: string): string => (/[。！？]$/.test(note) ? note : `${note}。`);

export const zhShare = {
  sharing: {
    title: '引用与嵌入',
    /** Who is cited: the site. */
    author: '司法局绩效目标对照',
    alone: '单独页面',
    all: '全部格式、引用与读取代码',
    groups: { picture: '图片', data: '数据', embed: '嵌入网页', cite: '引用', caption: '题注' },
    things: {
      picture: '图片',
      table: '表格',
      iframe: 'iframe 代码',
      element: '组件代码',
      image: '图片代码',
      frozen: '固定版本的图片代码',
      markdown: 'Markdown 代码',
      gbt: 'GB/T 7714 引文',
      apa: 'APA 引文',
      bibtex: 'BibTeX',
      figureCaption: '图题',
      tableCaption: '表题',
    },
    copy: (thing: string) => `复制${spaced(thing)}`,
    copied: (thing: string) => `已复制${spaced(thing)}。`,
    download: '下载图（SVG）',
    byHand: '浏览器不允许网页写入剪贴板。内容已在下面选中，请按 Ctrl+C（苹果电脑按 ⌘C），手机上长按后选“复制”。',
    noPicture: '这个浏览器不能复制图片，请下载 PNG 文件后插入。',
    failed: '所需文件未能载入，请检查网络后重试。',
    accessDate: '引用日期',
    captionHead: {
      figure: (title: string, subtitle: string) => `图 X　${title}（${subtitle}）`,
      table: (title: string, subtitle: string) => `表 X　${title}（${subtitle}）`,
    },
    captionNotes: (notes: readonly string[]) =>
      notes.length === 1 ? `注：${notes[0]}` : `注：${notes.map((note, i) => `${i + 1}. ${ended(note)}`).join(' ')}`,
    captionSource: (names: readonly string[], version: string, address: string, today: string) =>
      `资料来源：${fewNamesZh(names)} 绩效目标表；司法局绩效目标对照整理，数据版本 ${version}，${address} ，${today} 访问。`,
  },
};
