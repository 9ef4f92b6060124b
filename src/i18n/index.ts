import { dataTexts } from './texts/data';
import { editorTexts } from './texts/editor';
import { findingsTexts } from './texts/findings';
import { mappingTexts } from './texts/mapping';
import { overviewTexts } from './texts/overview';
import { pendingTexts } from './texts/pending';
import { rulesTexts } from './texts/rules';
import { shellTexts } from './texts/shell';
import { sqlTexts } from './texts/sql';
import { thresholdTexts } from './texts/threshold';
import { wordTexts } from './texts/words';

export type Language = 'zh' | 'en';

/** Every text of the app, both languages side by side so that neither can be forgotten. */
const texts = {
  ...wordTexts,
  ...shellTexts,
  ...overviewTexts,
  ...findingsTexts,
  ...dataTexts,
  ...editorTexts,
  ...mappingTexts,
  ...pendingTexts,
  ...rulesTexts,
  ...sqlTexts,
  ...thresholdTexts,
} as const;

export type TextKey = keyof typeof texts;

/** Texts of the app in one language; `{name}` in a text is filled from `values`, numbers with separators. */
export type Translate = (key: TextKey, values?: Readonly<Record<string, string | number>>) => string;

export const translator =
  (language: Language): Translate =>
  (key, values = {}) =>
    texts[key][language].replace(/\{(\w+)\}/g, (whole, name: string) =>
      Object.hasOwn(values, name) ? written(values[name]) : whole,
    );

const grouped = new Intl.NumberFormat('en-US', { maximumFractionDigits: 6 });

/** Numbers are counts and get separators; what must not (a year, a code) is passed as text. */
const written = (value: string | number | undefined): string =>
  typeof value === 'number' ? grouped.format(value) : (value ?? '');
