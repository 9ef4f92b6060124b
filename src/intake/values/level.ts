import { fold } from './parsed';

/**
 * The class of an indicator, normalised: `产出指标（50分）` and `产 出` are 产出, `经济效益\n指标` is 经济效益. A text
 * that is nothing but 指标 stays.
 */
export function normaliseLevel(text: string): string {
  const plain = fold(text).replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '');
  const bare = plain.replace(/[([【][^()[\]【】]*[)\]】]/gu, '').replace(/指标$/u, '');
  return bare === '' ? plain : bare;
}
