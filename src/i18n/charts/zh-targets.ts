/** Words of charts of target values, in Chinese. */
import { formats } from '../format.ts';

const n = formats('zh').number;

export const zhTargets = {
  measure: {
    hollow: '空心：近似对应',
    lowerIsBetter: '这一指标越低越好。',
    axisFrom: (from: number) => `横轴从 ${n(from)} 起。`,
    more: (first: string, others: number) => `${first}等 ${others + 1} 处`,
    differing: (names: readonly string[]) => `同一文件有多个目标值，出处不同：${names.join('、')}。`,
    otherUnit: (count: number) => `另有 ${count} 个目标单位不同，只列入表中，不画在轴上。`,
    flat: (documents: number, targets: number, value: string, unit: string) =>
      `${documents} 份文件共 ${targets} 个目标，数值都是 ${value}${unit === '%' ? '' : ' '}${unit}，比较符可能不同。`,
    describe: (documents: number, targets: number, high: string, highValue: string, low: string, lowValue: string) =>
      `${documents} 份文件共 ${targets} 个目标。数值最大的是 ${high}：${highValue}；最小的是 ${low}：${lowValue}。`,
  },
};
