import { moneyUnits, type MoneyUnit } from '../values';

/** A header cell taken apart: what it names, and what it says of the figures below it. */
export interface HeaderText {
  /** Spellings to look up, the fullest first: with its brackets, with their content inlined, without them. */
  readonly spellings: readonly string[];
  /** Content of brackets that is neither a unit nor decoration, and was left out of the last spelling. */
  readonly aside: string;
  readonly moneyUnit: MoneyUnit | undefined;
  readonly percent: boolean;
  /** Years named in it: `2024年预算数`. */
  readonly years: readonly string[];
}

/** Half-width, lower case, without blanks and underscores: how header cells are compared. */
export const headerKey = (text: string): string =>
  text
    .replace(/^[\s\u3000]*[①-⓿❶-➓⑴-⒛㈠-㈩]/u, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_]+/gu, '');

const numbering = /^(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十\d]{1,3}\)|\d{1,2}[、.](?!\d))/u;
const repeated = /(?<=\P{N})\.\d+$/u;
const marks = /^[*※#]+|[*※#:;,。]+$/gu;
const lead = /^(?:其中|包括|包含):?/u;
/** A year in a header; the 年 of 2024年初预算数 belongs to 年初. */
const year = /(?:19|20)\d{2}(?:年度?(?![初末底终中]))?/gu;
const brackets = /[([{【〔]([^()[\]{}【】〔〕]*)[)\]}】〕]/gu;
const looseUnit = /(?<=.{2})[:,]?(?:单位:?)?(亿元|千万元|百万元|万元|千元|(?<![美欧日港澳外])元|%)$/u;
const decoration =
  /^(?:\d*分|满分\d+分?|按?\d+分制?计?|必填|选填|填写|全称|盖章|公章|签章|汇总|年度|数值|小数|百分数|百分比|[\d a-z=+\-*/×÷%().、]*)$/u;

/** Takes a header cell apart. Never throws; a blank cell has no spellings. */
export function headerText(cell: string): HeaderText {
  const units: { moneyUnit?: MoneyUnit; percent?: true } = {};
  const asides: string[] = [];
  let key = headerKey(cell).replace(marks, '').replace(repeated, '').replace(numbering, '').replace(lead, '');
  if (noteUnit(key, units)) key = '';
  key = key.replace(brackets, (whole, content: string) => {
    const kept = asideOf(content, units);
    if (kept === '') return '';
    if (kept !== undefined) asides.push(kept);
    return whole;
  });
  key = key.replace(looseUnit, (_, unit: string) => {
    noteUnit(unit, units);
    return '';
  });
  const years = [...new Set([...key.matchAll(year)].map(([found]) => found.slice(0, 4)))];
  const undated = withoutYears(key);
  const full = (undated === '' ? key : undated).replace(marks, '');
  const inlined = full.replace(/[()[\]{}【】〔〕]/gu, '');
  const bare = full.replace(brackets, '');
  return {
    spellings: [...new Set([full, inlined, bare])].filter((text) => text !== ''),
    aside: asides.join(''),
    moneyUnit: units.moneyUnit,
    percent: units.percent ?? false,
    years,
  };
}

/** The text without the years it names. */
export const withoutYears = (text: string): string => text.replace(year, '');

/** A part of a header that only says a unit, as the third row of some: `（万元）`. */
export const isUnitOnly = ({ spellings, moneyUnit, percent }: HeaderText): boolean =>
  spellings.length === 0 && (moneyUnit !== undefined || percent);

/** What stands in brackets: '' where it may be dropped, else itself. Units are noted. */
function asideOf(content: string, units: { moneyUnit?: MoneyUnit; percent?: true }): string | undefined {
  const parts = content.replace(/^(?:金额)?单位:?/u, '').split(/[、,;/]/u);
  if (parts.every((part) => noteUnit(part, units)) || decoration.test(content)) return '';
  return content;
}

function noteUnit(text: string, units: { moneyUnit?: MoneyUnit; percent?: true }): boolean {
  const moneyUnit = moneyUnits.find((unit) => unit === text || `人民币${unit}` === text);
  if (moneyUnit) units.moneyUnit = moneyUnit;
  else if (text === '%' || text === '百分比' || text === '百分数') units.percent = true;
  else return false;
  return true;
}
