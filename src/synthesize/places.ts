/**
 * A country of the shape of China's: its provinces with their codes, and below them cities, districts and counties with
 * invented names, so that no made-up number is ever read as one of a real place.
 */
import type { Place } from '../model/tables/places.ts';
import { Random } from './random.ts';

/** Code, names, and how many cities below it; a municipality has none, its districts stand under itself. */
const PROVINCES = `
11 北京市 Beijing 0
12 天津市 Tianjin 0
13 河北省 Hebei 11
14 山西省 Shanxi 11
15 内蒙古自治区 Inner-Mongolia 12
21 辽宁省 Liaoning 14
22 吉林省 Jilin 9
23 黑龙江省 Heilongjiang 13
31 上海市 Shanghai 0
32 江苏省 Jiangsu 13
33 浙江省 Zhejiang 11
34 安徽省 Anhui 16
35 福建省 Fujian 9
36 江西省 Jiangxi 11
37 山东省 Shandong 16
41 河南省 Henan 17
42 湖北省 Hubei 13
43 湖南省 Hunan 14
44 广东省 Guangdong 21
45 广西壮族自治区 Guangxi 14
46 海南省 Hainan 4
50 重庆市 Chongqing 0
51 四川省 Sichuan 21
52 贵州省 Guizhou 9
53 云南省 Yunnan 16
54 西藏自治区 Tibet 7
61 陕西省 Shaanxi 10
62 甘肃省 Gansu 14
63 青海省 Qinghai 8
64 宁夏回族自治区 Ningxia 5
65 新疆维吾尔自治区 Xinjiang 14
`;

const syllables = (text: string): { zh: string; en: string }[] =>
  text.split(' ').map((one) => ({ zh: one.slice(0, 1), en: one.slice(1) }));

const CITY_FIRST = syllables(
  '云yun 青qing 白bai 金jin 玉yu 龙long 凤feng 松song 竹zhu 梅mei 兰lan 石shi 泉quan 明ming 华hua 安an 宁ning 康kang 泰tai 平ping 和he 永yong 长chang 高gao 广guang 双shuang 天tian 星xing 月yue 丹dan 银yin 木mu 虹hong 雁yan 鹿lu',
);
const CITY_SECOND = syllables('汀ting 屿yu 浦pu 澜lan 岭ling 渡du 谷gu 泽ze 湾wan 麓lu 桥qiao 陌mo');
const COUNTY_FIRST = syllables('东dong 西xi 南nan 北bei 中zhong 上shang 下xia 前qian 后hou 新xin 大da 小xiao');
const COUNTY_SECOND = syllables('河he 山shan 湖hu 塘tang 坪ping 沙sha 关guan 营ying 店dian 堡bao 滩tan 坡po');

/** A place with the place above it, and the key and names from which its bureau is named. */
export interface InventedPlace {
  readonly place: Place;
  readonly key: string;
  /** Without the word for its level. */
  readonly short: { readonly zh: string; readonly en: string };
  readonly above: InventedPlace | null;
}

/** The most bureaus that there are names for. */
export const MOST_PLACES = 4000;

/**
 * Places that have a bureau, city by city with all that is below it. The first hundred are the same however many are asked
 * for, and at about 3,200 the cities of each province are as many as there really are.
 */
export function inventedPlaces(seed: number, count: number): InventedPlace[] {
  const provinces = PROVINCES.trim().split('\n').map(provinceOf);
  const names = new Random(seed, 'cities').shuffle(pairs(CITY_FIRST, CITY_SECOND));
  const turns = provinces
    .flatMap(({ province, cities }) =>
      Array.from({ length: Math.max(cities, 1) * 2 }, (_, i) => ({
        province,
        cities,
        i,
        at: (i + 0.5) / Math.max(cities, 1),
      })),
    )
    .filter(({ cities, i }) => cities > 0 || i === 0)
    .sort((a, b) => a.at - b.at || (a.province.key < b.province.key ? -1 : 1));
  const found: InventedPlace[] = [];
  for (const { province, cities, i } of turns) {
    if (found.length >= count) break;
    if (i === 0) found.push(province);
    const name = cities > 0 ? names.pop() : undefined;
    if (cities > 0 && !name) break;
    const head = name ? cityOf(province, i, name) : province;
    if (head !== province) found.push(head);
    found.push(...countiesOf(seed, head));
  }
  return found.slice(0, count);
}

function provinceOf(line: string): { province: InventedPlace; cities: number } {
  const [code = '', zh = '', en = '', cities = ''] = line.split(' ');
  const name = en.replace('-', ' ');
  const place = placeOf(`${code}0000`, zh, name, 'province', null);
  const short = { zh: zh.replace(/(壮族|回族|维吾尔)?自治区$|[省市]$/, ''), en: name };
  return { province: { place, key: en.toLowerCase(), short, above: null }, cities: Number(cities) };
}

function cityOf(above: InventedPlace, i: number, short: { zh: string; en: string }): InventedPlace {
  const adcode = `${above.place.adcode.slice(0, 2)}${String(i + 1).padStart(2, '0')}00`;
  const place = placeOf(adcode, `${short.zh}市`, short.en, 'prefecture', above);
  return { place, key: short.en.toLowerCase(), short, above };
}

/** Districts have codes from 02, counties from 21, as GB/T 2260 numbers them. */
function countiesOf(seed: number, head: InventedPlace): InventedPlace[] {
  const random = new Random(seed, 'counties', head.place.adcode);
  const isMunicipality = head.place.level === 'province';
  const districts = isMunicipality ? random.int(14, 18) : random.int(1, 5);
  const counties = isMunicipality ? 0 : random.int(2, 9);
  const names = random.shuffle(pairs(COUNTY_FIRST, COUNTY_SECOND));
  const stem = isMunicipality ? `${head.place.adcode.slice(0, 2)}01` : head.place.adcode.slice(0, 4);
  return names.slice(0, districts + counties).map((short, i) => {
    const isDistrict = i < districts;
    const adcode = `${stem}${String(isDistrict ? i + 2 : i - districts + 21).padStart(2, '0')}`;
    const en = `${short.en} ${isDistrict ? 'District' : 'County'}`;
    const place = placeOf(
      adcode,
      `${short.zh}${isDistrict ? '区' : '县'}`,
      en,
      isDistrict ? 'district' : 'county',
      head,
    );
    return { place, key: `${head.key}-${short.en.toLowerCase()}`, short, above: head };
  });
}

const placeOf = (
  adcode: string,
  name_zh: string,
  name_en: string,
  level: Place['level'],
  above: InventedPlace | null,
): Place => ({
  adcode,
  name_zh,
  name_en,
  level,
  parent: above?.place.adcode ?? null,
  population_2020: null,
  population_confidence: null,
  population_note: null,
});

const pairs = (first: readonly { zh: string; en: string }[], second: readonly { zh: string; en: string }[]) =>
  first.flatMap((a) =>
    second.map((b) => ({ zh: a.zh + b.zh, en: `${a.en[0]?.toUpperCase()}${a.en.slice(1)}${b.en}` })),
  );
