/** The name of a bureau → the key that `bureaus.csv` would give it: the sounds of its place, without 市, 县, 区. */
import { pinyin } from 'pinyin-pro';

const BUREAU = /(?:司法局|司法厅|司法行政局).*$/;
/** The last place of a name: 株洲市石峰区 → 石峰区. A name may begin with the word (市中区), so one letter stays before it. */
const PLACES = /\p{Script=Han}+?(?:特别行政区|自治[区州县旗]|地区|新区|矿区|林区|兵团|省|市|县|区|旗|州|盟|师)/gu;
const KIND =
  /(?:经济技术开发区|经济开发区|高新技术产业开发区|高新区|经开区|开发区|新技术产业园区|工业园区|管理区|示范区|特别行政区|自治[区州县旗]|地区|新区|矿区|林区|兵团|省|市|县|区|旗|州|盟|师)$/;
const PEOPLES =
  /(?:壮族|回族|维吾尔|朝鲜族|土家族|苗族|侗族|彝族|藏族|羌族|白族|傣族|景颇族|哈尼族|傈僳族|布依族|蒙古族?|哈萨克族?|柯尔克孜|瑶族|黎族|畲族|满族|水族|仡佬族|佤族|拉祜族|纳西族|锡伯族?|达斡尔族?|鄂温克族?|鄂伦春|土族|撒拉族|东乡族|保安族|裕固族|毛南族|仫佬族|京族|独龙族|怒族|普米族|各族)+$/;

/** Lower-case letters a to z; null where the name has no place. */
export function placeKey(name: string, isWhole = false): string | null {
  const all = name.replace(BUREAU, '').match(PLACES) ?? [];
  const place = all.at(-1);
  if (place === undefined) return null;
  const bare = place.replace(KIND, '');
  const own = bare.replace(PEOPLES, '') || bare;
  // 忠县, 郊区: with one character the kind belongs to the name.
  const spoken = isWhole || [...own].length < 2 ? place : own;
  const key = pinyin(spoken, { toneType: 'none', type: 'array', nonZh: 'removed', v: true })
    .join('')
    .toLowerCase()
    .replace(/[^a-z]/g, '');
  return key || null;
}
