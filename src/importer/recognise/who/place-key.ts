/** The name of a bureau → the key that `bureaus.csv` would give it: the sounds of its place, without 市, 县, 区. */
import { pinyin } from 'pinyin-pro';

const BUREAU = /(?:司法局|司法厅|司法行政局).*$/;
const KIND =
  /(?:经济技术开发区|经济开发区|高新技术产业开发区|高新区|经开区|开发区|新技术产业园区|工业园区|管理区|示范区|特别行政区|自治[区州县旗]|地区|新区|矿区|林区|兵团|省|市|县|区|旗|州|盟|师)$/;
const PEOPLES =
  /(?:壮族|回族|维吾尔|朝鲜族|土家族|苗族|侗族|彝族|藏族|羌族|白族|傣族|景颇族|哈尼族|傈僳族|布依族|蒙古族?|哈萨克族?|柯尔克孜|瑶族|黎族|畲族|满族|水族|仡佬族|佤族|拉祜族|纳西族|锡伯族?|达斡尔族?|鄂温克族?|鄂伦春|土族|撒拉族|东乡族|保安族|裕固族|毛南族|仫佬族|京族|独龙族|怒族|普米族|各族)+$/;

/** Ends a place that another one follows: 株洲市 before 石峰, but not the 州 of 杭州市. */
const BORDER = /省|市|自治[区州]|地区|盟|师|州(?!市)/gu;

/** Lower-case letters a to z; null where the name has no place. With the word for its kind, where two places sound alike. */
export function placeKey(name: string, hasKind = false): string | null {
  const whole = name.replace(BUREAU, '');
  const kind = KIND.exec(whole)?.[0];
  if (kind === undefined || whole === kind) return null;
  const place = lastPlace(whole.slice(0, whole.length - kind.length));
  const own = [place.replace(PEOPLES, ''), place].find((one) => [...one].length > 1);
  // 忠县, 郊区: with one character the kind belongs to the name.
  const spoken = own === undefined ? place + kind : own + (hasKind ? kind : '');
  const key = pinyin(spoken, { toneType: 'none', type: 'array', nonZh: 'removed', v: true })
    .join('')
    .toLowerCase()
    .replace(/[^a-z]/g, '');
  return key || null;
}

/** 济南市市中 → 市中: a border that another one follows at once begins the name. */
function lastPlace(places: string): string {
  let place = places;
  for (const { index, 0: border } of places.matchAll(BORDER)) {
    const rest = places.slice(index + border.length);
    if (index > 0 && rest !== '' && !place.startsWith(border)) place = rest;
  }
  return place;
}
