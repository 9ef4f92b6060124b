import type { Paragraph } from '../document';
import { plain } from '../form/table';

/** The title of a report: an organisation's name on a line of its own or before quotation marks, and the project's. */
export interface ReportTitle {
  /** The lines of the title, joined. */
  readonly text: string;
  /** Line of the document in which it begins. */
  readonly line: number;
  readonly organisation: string | null;
  readonly project: string | null;
}

const ending = /(?:绩效)?(?:自评|自我评价|评价|自评价)(?:工作)?报告\s*(?:[（(][^（）()]*[)）])?\s*$/u;
const suffix =
  /\s*(?:[（(]?\d{4}年度?[)）]?)?(?:财政)?(?:支出)?(?:预算)?(?:部门|事后|重点)?绩效(?:自评|自我评价|评价|自评价)(?:工作)?报告\s*(?:[（(][^（）()]*[)）])?\s*$/u;
const numbered = /^(?:[一二三四五六七八九十\d]+\s*[、.．]|[（(][一二三四五六七八九十\d]+[)）]|附)/u;
const sentence = /[。；;：:，,！？]/u;
const organisationEnd =
  /(?:局|委员会|委|办公室|办|政府|办事处|中心|院|公司|学校|大学|中学|小学|厅|处|所|队|街道|镇|乡|联合会|协会)$/u;

/** The titles of the reports in a document, by the paragraph that ends each. */
export function titlesIn(paragraphs: readonly Paragraph[]): Map<Paragraph, ReportTitle> {
  const titles = new Map<Paragraph, ReportTitle>();
  paragraphs.forEach((paragraph, index) => {
    if (!endsTitle(paragraph.text)) return;
    const lines = [paragraph];
    for (
      let before = paragraphs[index - 1];
      before && lines.length < 4;
      before = paragraphs[index - lines.length]
    ) {
      const [first] = lines;
      if (first?.line !== before.line + 1 || !continuesTitle(before.text)) break;
      lines.unshift(before);
    }
    titles.set(
      paragraph,
      titleOf(
        lines.map(({ text }) => text.trim()),
        lines[0]?.line ?? paragraph.line,
      ),
    );
  });
  return titles;
}

const endsTitle = (text: string): boolean => {
  const line = plain(text);
  return line.length <= 80 && ending.test(line) && !sentence.test(line) && !numbered.test(line);
};

const continuesTitle = (text: string): boolean => {
  const line = plain(text);
  return line.length <= 40 && !sentence.test(line) && !numbered.test(line) && !ending.test(line);
};

function titleOf(lines: readonly string[], line: number): ReportTitle {
  const text = lines.join('');
  const [first = '', ...rest] = lines;
  if (rest.length > 0 && organisationEnd.test(plain(first))) {
    return { text, line, organisation: first, project: projectIn(rest.join('')) };
  }
  const bare = text.replace(suffix, '').trim();
  const quoted = /^([^“”"「」《》]*)[“"「《](.+)[”"」》](?:项目)?$/u.exec(bare);
  const [, organisation = '', project = ''] = quoted ?? [];
  if (quoted && (organisation === '' || organisationEnd.test(plain(organisation)))) {
    return { text, line, organisation: organisation.trim() === '' ? null : organisation.trim(), project };
  }
  return { text, line, organisation: null, project: projectIn(text) };
}

/** What a title is on; null where it only says what kind of report this is. */
function projectIn(text: string): string | null {
  const name = text.replace(suffix, '').trim();
  if (name.endsWith('整体')) return `${name}支出`;
  return /^(?:项目|专项|部门|财政|部门项目|专项资金)?$/u.test(plain(name)) ? null : name;
}
