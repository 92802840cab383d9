/** Labels of facts beside a program: its name, period and attribute, whose it is, who filled in the form. */
import { fieldRole } from '../../grammar/headings.ts';

export type FactLabel =
  | {
      readonly is: 'fact';
      readonly fact: 'program-name' | 'parent-name' | 'department' | 'attribute' | 'period' | 'staff';
    }
  | { readonly is: 'person' }
  /** Understood, but carried nowhere: codes, reasons, descriptions. */
  | { readonly is: 'passive' };

const PASSIVE = new Set(
  (
    '项目内容 实施内容 主要内容 项目主要内容 项目实施内容 项目实施计划 项目实施进度计划 当年实施进度计划 进度安排 备注 邮编 地址 单位地址 邮政编码 内设机构 下属单位 机构设置 ' +
    '单位性质 项目等级 功能科目 支出功能分类 经济分类 资金使用范围 使用范围 政策内容 项目申报类型 预算科目 起始年份 结束年份 起始时间 终止时间 开始时间 结束时间 项目级别 序号 年度 ' +
    '预算年度 申报年度 实施年度 密级 全年预算数 调整后预算 调整后预算数'
  ).split(' '),
);
/** 立项依据, 项目概况, 是否公开, 二级预算单位数, 计划开始日期. */
const DESCRIBES =
  /^[^,;。\d]{0,12}(?:依据|理由|必要性|可行性|概况|概述|简介|描述|背景|用途|编码|代码|级次|机构数|单位数|管理办法|保障措施|实施方案|立项情况|说明)$|^是否[^,;。]{2,10}$|^(?:项目|计划)?(?:开始|完成|结束|启动|终止)(?:时间|日期|年份)$/;
const PERSON =
  /^[^,;。]{0,8}(?:负责人|联系人|责任人|填表人|填报人|经办人|制表人|审核人|电话|手机号?|联系方式|签字|签名|传真|邮箱)(?:姓名|号码|签字|及?联?系?电话)?$/;
const PERIOD = /^(?:项目|计划|支出)?(?:起止|实施|执行|存续|实施执行)(?:时间|年限|日期|期限|周期|期)$/;
const NAME = /(?:项目|专项|政策|任务|子项|支出方向|专项资金)(?:\(.{1,8}\))?名称$/;

export function factLabel(raw: string, core: string): FactLabel | null {
  const role = fieldRole(raw) ?? fieldRole(core);
  if (role === 'person' || PERSON.test(core)) return { is: 'person' };
  if (PASSIVE.has(core) || role === 'filled-on' || role === 'indicators') return { is: 'passive' };
  switch (role) {
    case 'program-name':
    case 'parent-name':
    case 'department':
    case 'attribute':
    case 'period':
    case 'staff':
      return { is: 'fact', fact: role };
  }
  if (/^所属.{0,4}(?:项目|专项)(?:名称)?$/.test(core)) return { is: 'fact', fact: 'parent-name' };
  if (NAME.test(core)) return { is: 'fact', fact: 'program-name' };
  if (PERIOD.test(core)) return { is: 'fact', fact: 'period' };
  if (DESCRIBES.test(core)) return { is: 'passive' };
  return /(?:部门|单位)(?:名称)?$/.test(core) && core.length <= 8 ? { is: 'fact', fact: 'department' } : null;
}
