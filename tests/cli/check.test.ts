import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectFolder } from '../../src/cli/files';

const tsx = join(projectFolder, 'node_modules/tsx/dist/cli.mjs');
const check = (...args: string[]): { status: number | null; stdout: string; stderr: string } => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [tsx, 'src/cli/check.ts', ...args], {
    cwd: projectFolder,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  return { status, stdout, stderr };
};

let folder: string;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'jixiao-'))));
afterAll(() => rmSync(folder, { recursive: true }));

interface Report {
  version: number;
  tables: Record<string, { rows: number }>;
  files: { file: string; kind: string; rows_read: number; rows_loaded: number; rows_rejected: number }[];
  rejects: { file: string; line: number; column: string; reason: string; raw: string }[];
  rules: { id: string; outcome: string; counts: Record<string, number>; missing: string[] }[];
  findings: {
    fingerprint: string;
    rule: string;
    severity: string;
    evaluation_id: string;
    message: string;
    source: { file: string; locator: string };
  }[];
}

describe('npm run check', () => {
  it('prints the contract for the bundled set and nothing else on stdout', () => {
    const { status, stdout } = check('data', '--format', 'json');
    expect(status).toBe(0);
    const report = JSON.parse(stdout) as Report;
    expect(report.version).toBe(1);
    expect(report.tables['evaluation']).toEqual({ rows: 9 });
    for (const { rows_read, rows_loaded, rows_rejected } of report.files)
      expect(rows_read).toBe(rows_loaded + rows_rejected);
    expect(report.files.find(({ file }) => file === 'README.md')?.kind).toBe('skipped');
    expect(
      report.findings.find(
        ({ rule, evaluation_id }) =>
          rule === 'execution-rate-mismatch' && evaluation_id === 'chaoyang-2020-hightech-fund',
      ),
    ).toMatchObject({
      severity: 'high',
      source: { file: '004_5325f212b09b6f3c.txt', locator: '表1 · 行7' },
    });
    expect(
      report.rules.every(
        ({ counts }) =>
          counts['n'] ===
          (counts['hit'] ?? 0) + (counts['pass'] ?? 0) + (counts['unknown'] ?? 0) + (counts['na'] ?? 0),
      ),
    ).toBe(true);
  });

  it('exits 1 when --fail-on is met and 0 when it is not', () => {
    expect(check('data', '--fail-on', 'high').status).toBe(1);
    const clean = join(folder, 'evaluation.csv');
    writeFileSync(
      clean,
      'evaluation_id,project_name,region,year,kind,total_score,grade\nx,某项目,朝阳,2024,self,95,优\n',
    );
    expect(check(clean, '--fail-on', 'low').status).toBe(0);
  });

  it('exits 2 with a message on stderr for what cannot be used', () => {
    for (const args of [
      [],
      ['no-such-folder'],
      ['data', '--format', 'pdf'],
      ['data', '--rules', 'no-such-folder'],
    ]) {
      const { status, stdout, stderr } = check(...args);
      expect(status, args.join(' ')).toBe(2);
      expect(stdout).toBe('');
      expect(stderr.trim()).not.toBe('');
    }
  });

  it('reports a broken rule file as error with its place, and runs the rest', () => {
    const rules = join(folder, 'rules');
    execFileSync('cp', ['-r', join(projectFolder, 'rules'), rules]);
    const broken = join(rules, 'budget/budget-deviation.yaml');
    writeFileSync(broken, readFileSync(broken, 'utf8').replace('needs: [base_amount', 'needs: [base_amont'));
    const report = JSON.parse(check('data', '--rules', rules).stdout) as Report;
    expect(report.rules.find(({ id }) => id === 'budget-deviation')).toMatchObject({ outcome: 'error' });
    expect(report.rules.filter(({ outcome }) => outcome === 'hits').length).toBeGreaterThan(5);
  });

  it('writes csv with a BOM, markdown and sarif', () => {
    expect(check('data', '--format', 'csv').stdout.startsWith('\uFEFFseverity,rule')).toBe(true);
    expect(check('data', '--format', 'markdown').stdout).toContain('17.02%');
    const sarif = JSON.parse(check('data', '--format', 'sarif').stdout) as {
      version: string;
      runs: { results: unknown[] }[];
    };
    expect(sarif.version).toBe('2.1.0');
    expect(sarif.runs[0]?.results.length).toBeGreaterThan(10);
  });

  it('takes parameters from a profile', () => {
    const profile = join(folder, 'profile.yaml');
    writeFileSync(
      profile,
      'note: 试用\nrules:\n  budget-deviation: {params: {info: 0.25, warn: 0.3, severe: 0.4}}\n  unit-mismatch: {enabled: false}\n',
    );
    const report = JSON.parse(check('data', '--profile', profile).stdout) as Report;
    expect(report.rules.some(({ id }) => id === 'unit-mismatch')).toBe(false);
    expect(report.findings.some(({ rule }) => rule === 'budget-deviation')).toBe(false);
  });

  it('takes a severity from a profile, and names the profile in the report', () => {
    const profile = join(folder, 'severity.yaml');
    writeFileSync(profile, 'name: 试点\nnote: 先看轻重\nrules: {unit-mismatch: {severity: low}}\n');
    const report = JSON.parse(check('data', '--profile', profile).stdout) as Report;
    expect(
      report.findings.filter(({ rule }) => rule === 'unit-mismatch').map(({ severity }) => severity),
    ).toEqual(['low']);
    const markdown = check('data', '--profile', profile, '--format', 'markdown').stdout;
    expect(markdown).toContain('**配置: 试点**, 先看轻重');
    expect(markdown).toContain('unit-mismatch (提示)');
  });

  it.each([
    ['rules: {unit-mismatch: {enabled: false}}', 'a profile needs a note'],
    ['note: 试用\nrules: {unit-mismach: {enabled: false}}', 'did you mean unit-mismatch'],
    ['note: 试用\nrules: {budget-deviation: {params: {info: 99}}}', 'must lie between 0 and 5'],
    ['note: 试用\nrules: {budget-deviation: {params: {notice: 0.1}}}', 'available: info、warn、severe'],
    [
      'note: 试用\nrules: {budget-deviation: {enable: false}}',
      ':2:28 there is no key enable; did you mean enabled',
    ],
  ])('refuses the profile %j with exit 2 and the reason', (text, reason) => {
    const profile = join(folder, 'wrong.yaml');
    writeFileSync(profile, text);
    const { status, stderr } = check('data', '--profile', profile);
    expect(status).toBe(2);
    expect(stderr).toContain(reason);
  });
});
