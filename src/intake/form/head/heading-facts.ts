import type { Paragraph } from '../../document';
import { say } from '../../error';
import type { DraftBuilder } from '../table/draft-builder';
import type { Facts } from '../table/facts';
import { isFormTitle, isYearLine, yearsIn } from './heading';
import { placeOf, type Line } from '../table/lines';
import { regionIn, type Region } from './region';
import { plain } from '../table/words';

/** A line above a form, in its sheet or before its table. */
export interface Heading {
  readonly text: string;
  readonly place: string;
  readonly line: Line | undefined;
}

/** The paragraphs that head a form: its title and what follows it, and lines that say a year. */
export function headingsIn(paragraphs: readonly Paragraph[]): Heading[] {
  const title = paragraphs.findLastIndex(({ text }) => isFormTitle(text));
  return paragraphs
    .filter(({ text }, index) => (title >= 0 && index >= title) || isYearLine(text))
    .map(({ text, line }) => ({ text, place: `第${line}行`, line: undefined }));
}

/** The rows of a sheet that head a form. */
export const headingOf = (line: Line): Heading => ({
  text: line.cells.map(({ text }) => text).join(' '),
  place: placeOf(line),
  line,
});

/** Whether a heading says what form this is, or of which year. */
export const isNaming = ({ text }: Heading): boolean => isFormTitle(text) || isYearLine(text);

/** States the year the headings name. Several years are not told apart: a line of its own goes before a title. */
export function stateYear(headings: readonly Heading[], facts: Facts, builder: DraftBuilder): void {
  facts.ask('year');
  const named = headings.filter(isNaming).map((heading) => ({ ...heading, years: yearsIn(heading.text) }));
  const ofOwn = named.filter(({ text }) => isYearLine(text));
  for (const group of [ofOwn, named]) {
    const [first] = group.filter(({ years }) => years.length > 0);
    const years = new Set(group.flatMap((heading) => heading.years));
    if (!first) continue;
    const [year = null] = years;
    if (years.size === 1) facts.state('year', year, first.place, first.line);
    else {
      const raw = group.map(({ text }) => text).join(' | ');
      builder.remark(
        first.place,
        'year',
        say('标题中有多个年份，无法确定', 'the heading names several years'),
        raw,
      );
    }
    return;
  }
}

/** The region a title names, with its place. */
export function regionOfTitle(
  headings: readonly Heading[],
): { region: Region; heading: Heading } | undefined {
  const heading = headings.find(({ text }) => isFormTitle(text));
  if (!heading) return undefined;
  const region = regionIn(heading.text);
  return region && { region, heading };
}

/** What a form on a whole department calls its subject: 部门整体支出. */
export function wholeSubject(headings: readonly Heading[]): { text: string; heading: Heading } | undefined {
  for (const heading of headings) {
    const text = /(?:部门|单位)?(?:[(][^()]*[)])?整体支出/u.exec(plain(heading.text))?.[0];
    if (text !== undefined && isFormTitle(heading.text)) return { text, heading };
  }
  return undefined;
}
