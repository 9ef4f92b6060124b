import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectFolder } from '../../src/cli/files';
import type { Engine } from '../../src/engine';
import { load, type IntakeSource, type LoadReport } from '../../src/intake';
import { engines, loadSeeds } from '../support/seeds';

const formats = ['xlsx', 'xls', 'ods', 'docx', 'doc', 'html', 'txt'] as const;
const fixture = (ending: string): Uint8Array =>
  new Uint8Array(readFileSync(join(projectFolder, 'tests/fixtures/documents', `official-forms.${ending}`)));
const source = (ending: string, name = `表.${ending}`): IntakeSource => ({
  path: name,
  content: fixture(ending),
});

/** What the three forms of 2020 say, by name of the project; locators and sources left out. */
const figures = {
  evaluation: `SELECT project_name, year, department, unit, kind, form, total_score
               FROM evaluation WHERE year = 2020 ORDER BY project_name`,
  fund: `SELECT e.project_name, f.fund_source, f.initial_budget, f.adjusted_budget, f.executed, f.weight, f.printed_rate, f.score
         FROM fund AS f JOIN evaluation AS e USING (evaluation_id) WHERE e.year = 2020 ORDER BY ALL`,
  indicator: `SELECT e.project_name, i.level1, i.level2, i.level3, i.target, i.actual, i.weight, i.score, i.reason, i.is_placeholder,
                     i.target_op, i.target_low, i.target_high, i.target_unit
              FROM indicator AS i JOIN evaluation AS e USING (evaluation_id)
              WHERE e.year = 2020 AND i.scheme = 'performance' ORDER BY e.project_name, i.seq`,
};
type Figures = Record<keyof typeof figures, Record<string, unknown>[]>;

async function readFigures(engine: Engine): Promise<Figures> {
  const read = async (name: keyof typeof figures): Promise<Record<string, unknown>[]> =>
    (await engine.query(figures[name])).rows();
  return {
    evaluation: await read('evaluation'),
    fund: await read('fund'),
    indicator: await read('indicator'),
  };
}

const expectBalanced = ({ files, rejects }: LoadReport): void => {
  for (const { file, rows_read: read, rows_loaded: loaded, rows_rejected: rejected } of files) {
    expect([file, loaded + rejected]).toEqual([file, read]);
    expect(rejects.filter((entry) => entry.file === file && entry.kind === 'rejected')).toHaveLength(
      rejected,
    );
  }
};

describe.each(engines)('official forms on %s', (_, open) => {
  let engine: Engine;
  let byHand: Figures;
  beforeAll(async () => {
    engine = await open();
    await loadSeeds(engine);
    byHand = await readFigures(engine);
  }, 60_000);
  afterAll(() => engine.close());

  it.each(formats)('reads %s as the forms were entered by hand', async (ending) => {
    const report = await load(engine, [source(ending)]);
    expectBalanced(report);
    expect(report.files[0]).toMatchObject({ kind: 'form', rows_read: 66, rows_loaded: 63, rows_rejected: 3 });
    expect(report.tables).toMatchObject({
      evaluation: { rows: 3 },
      fund: { rows: 12 },
      indicator: { rows: 33 },
    });
    const read = await readFigures(engine);
    expect(read.evaluation).toEqual(byHand.evaluation);
    expect(read.fund).toEqual(byHand.fund);
    expect(read.indicator).toEqual(byHand.indicator);
  });

  it('takes content for what it is, whatever the file is called', async () => {
    const report = await load(engine, [source('html', '表.xls'), source('xlsx', '附件.doc')]);
    expect(report.files.map(({ format }) => format)).toEqual(['html', 'xlsx']);
  });

  it('loads one evaluation once, from however many files, and says where the others were left', async () => {
    const report = await load(engine, [source('docx', '一.docx'), source('xlsx', '二.xlsx')]);
    expectBalanced(report);
    expect(report.tables['indicator']).toEqual({ rows: 33 });
    expect(report.files.map(({ rows_loaded: loaded }) => loaded)).toEqual([63, 0]);
    const reasons = new Set(
      report.rejects.filter(({ file }) => file === '二.xlsx').map(({ reason }) => reason.zh),
    );
    expect([...reasons]).toContain('本项评价的指标已由「一.docx」载入');
  });

  it('reads what is in an archive, each file by itself', async () => {
    const archive = zipSync({
      '2020/自评表.docx': fixture('docx'),
      '说明.pdf': new TextEncoder().encode('%PDF-1.7 …'),
    });
    const report = await load(engine, [{ path: '报送.zip', content: archive }]);
    expectBalanced(report);
    expect(report.files.map(({ file, kind }) => [file, kind])).toEqual([
      ['报送.zip/2020/自评表.docx', 'form'],
      ['报送.zip/说明.pdf', 'unreadable'],
    ]);
    expect(report.files[1]?.error?.message.zh).toContain('PDF');
    expect(report.files[1]?.error?.next.zh).not.toBe('');
  });

  it('keeps names and telephone numbers of persons out of every table, reject and remark', async () => {
    const report = await load(engine, [source('docx')]);
    const cells = await engine.query(
      "SELECT text FROM source_cell WHERE regexp_matches(text, '1[3-9][0-9]{9}')",
    );
    expect(cells.rowCount).toBe(0);
    expect(
      report.rejects.filter(({ reason }) => reason.zh.includes('个人信息')).map(({ raw }) => raw),
    ).toEqual([
      expect.not.stringMatching(/1[3-9]\d{9}/),
      expect.not.stringMatching(/1[3-9]\d{9}/),
      expect.not.stringMatching(/1[3-9]\d{9}/),
    ]);
  });
});
