import { plain } from '../table/words';

/** A district or city named at the start of a text. */
export interface Region {
  readonly name: string;
  /** A district or county rather than a whole city. */
  readonly isDistrict: boolean;
}

const start = /^(?:关于|附件\d*:?)?(?:\d{4}年度?)?(?:\p{Script=Han}{2,3}?省|\p{Script=Han}{2,6}?自治区)?/u;
const city = /^((?!全|本|我|各|该)[^\P{Script=Han}市区县]{2,4})市/u;
const district =
  /^((?!全|本|我|各|该|跨)[^\P{Script=Han}市区县]{1,4})([区县旗])(?!域|间|别|级|内|块|分|长|位|划)/u;

/** Last characters of words in 区 that name no administrative district: 社区, 商务区, 开发区. */
const noDistrict = /[社小园辖景灾片校厂山地库林矿牧务发范税游居住功]$|高新$|开发|示范$/u;

/**
 * The region a title or an organisation's name begins with: `北京市朝阳区…` and `朝阳区项目支出绩效自评表` are both 朝阳.
 * Without 区, 市, 县, as region columns are written; `浦东新区` and names of one character keep it.
 */
export function regionIn(text: string): Region | undefined {
  const rest = plain(text).replace(start, '');
  const inCity = city.exec(rest);
  const behind = inCity ? rest.slice(inCity[0].length) : rest;
  const found = district.exec(behind);
  const name = found?.[1] ?? '';
  if (found && !noDistrict.test(name)) {
    const keeps = name.length === 1 || name.endsWith('新');
    return { name: keeps ? found[0] : name, isDistrict: true };
  }
  return inCity ? { name: inCity[1] ?? '', isDistrict: false } : undefined;
}
