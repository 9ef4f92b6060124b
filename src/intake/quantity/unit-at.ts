import { units } from '../../dataset';

/** Characters after which a counting word is part of another word: 条例 is no 条, 人民 is no 人. */
const partOfWord: Readonly<Record<string, string>> = {
  人: '民均才力大口员工',
  分: '别之公项类批期段为',
  方: '案面式位向便法针米',
  点: '位',
  对: '应比象口于',
  部: '分门署',
  组: '织建成',
  场: '所地馆景',
  所: '有需属以在',
  条: '例件',
  处: '理置于',
  次: '性要年月日序级',
  套: '用路',
  批: '复准示',
  根: '据本',
  支: '持出付撑部配',
  只: '要能有',
  本: '年级地单市区次项',
  起: '到草',
  节: '约能点',
  名: '称录单义',
  位: '于置',
  台: '账湾',
  口: '径岸',
  例: '如',
  种: '植子',
  路: '段面网口灯线',
  班: '子',
  队: '伍',
  单: '元项独',
  项: '下',
  种类: '繁',
  面: '积向对临',
  组别: '',
  村: '民委庄',
  街: '面',
  网: '络格上',
  端: '口',
  站: '在立',
  页: '面',
  会议: '室',
  元: '旦',
  年: '初底末均终限',
  天: '然',
  件: '套',
  口径: '',
};

interface Spelling {
  readonly text: string;
  readonly name: string;
}

/** Spellings by first character, longest first. */
const byFirst = new Map<string, Spelling[]>();
for (const { name, spellings } of units) {
  for (const text of [name, ...spellings]) {
    const first = text.charAt(0);
    byFirst.set(first, [...(byFirst.get(first) ?? []), { text, name }]);
  }
}
for (const spellings of byFirst.values()) spellings.sort((a, b) => b.text.length - a.text.length);

/** The unit that stands in `text` at `at`, under its stored name, and where it ends. */
export function unitAt(text: string, at: number): { name: string; end: number } | undefined {
  const found = simpleUnitAt(text, at);
  if (!found || text.charAt(found.end) !== '/') return found;
  const per = simpleUnitAt(text, found.end + 1);
  return per ? { name: `${found.name}/${per.name}`, end: per.end } : found;
}

function simpleUnitAt(text: string, at: number): { name: string; end: number } | undefined {
  for (const { text: spelling, name } of byFirst.get(text.charAt(at)) ?? []) {
    if (!text.startsWith(spelling, at)) continue;
    const end = at + spelling.length;
    const following = text.charAt(end);
    if (following !== '' && partOfWord[spelling]?.includes(following)) continue;
    if (/[a-z]$/u.test(spelling) && /[a-z0-9]/u.test(following)) continue;
    return { name, end };
  }
  return undefined;
}
