import { moneyUnits, parseMoney, type MoneyUnit } from '../../values';
import { plain } from '../table/words';

/** The unit of money a header, a label or a note names: `项目资金（万元）`, `单位：元`. */
export function moneyUnitIn(text: string): MoneyUnit | undefined {
  const found =
    /[([【](?:金额)?(?:单位:?)?(?:人民币)?([百千]?万?元|亿元|千元)[)\]】]|(?:金额)?单位:(?:人民币)?([百千]?万?元|亿元|千元)/u.exec(
      plain(text),
    );
  const unit = found?.[1] ?? found?.[2];
  return moneyUnits.find((candidate) => candidate === unit);
}

/** An amount with the unit its column is in: `12345` under （元） is `12345元`. Amounts in 万元 stay as printed. */
export function withUnit(text: string, unit: MoneyUnit): string {
  const bare = plain(text);
  if (unit === '万元' || !/^[+-]?[\d,]*\.?\d+$/u.test(bare) || 'reason' in parseMoney(text)) return text;
  return `${text}${unit}`;
}
