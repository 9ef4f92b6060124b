import { fold } from '../values';
import { sourceWordings } from './groups';

/** Kinds of evaluation, by what a text says of who evaluates; the first that fits decides. */
const kinds: readonly (readonly [kind: 'self' | 'department' | 'fiscal', form: RegExp])[] = [
  ['fiscal', /^fiscal$|财政(?:局|部门|重点|绩效|复|再|抽)*(?:绩效)?(?:评价|复核|复评|抽查)|财政评价/u],
  ['self', /^self|自评|自我评价|自行评价/u],
  ['department', /^department|部门(?:重点|整体|绩效|项目|组织)*评价|主管(?:部门|单位)评价/u],
];

/** The kind a text names, or undefined where it names none or several. */
export function kindOf(text: string): 'self' | 'department' | 'fiscal' | undefined {
  const plain = fold(text).replace(/\s+/gu, '').toLowerCase();
  const found = kinds.filter(([, form]) => form.test(plain));
  return found.length === 1 ? found[0]?.[0] : undefined;
}

/** The fund source a text names, or undefined. */
export function sourceOf(text: string): string | undefined {
  const plain = fold(text)
    .replace(/\s+/gu, '')
    .replace(/^其中:?/u, '');
  if (plain in sourceWordings) return plain;
  return Object.entries(sourceWordings).find(([, words]) => words.includes(plain))?.[0];
}

/** Grades as they are printed. */
export const isGrade = (text: string): boolean =>
  /^(?:优|良|中|差|优秀|良好|中等|一般|较差|合格|不合格|基本合格|[a-d])(?:等|级)?$/iu.test(fold(text));
