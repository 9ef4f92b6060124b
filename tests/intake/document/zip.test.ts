import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { listZip, readDocument, sniff } from '../../../src/intake/document';
import { encode, utf8 } from '../support/encode';
import { fixture } from './support/read';
import { refusal } from './support/refusal';
import { storedZip } from './support/zip';

const content = utf8('绩效');
const pathsOf = async (bytes: Uint8Array): Promise<string[]> =>
  (await listZip(bytes)).map(({ path }) => path);

describe('an archive of files', () => {
  it('lists what was put into it', async () => {
    const files = fc.dictionary(
      fc
        .string({ unit: fc.constantFrom('a', '表', '1', '.', '绩'), minLength: 1, maxLength: 6 })
        .map((name) => `f${name}x`),
      fc.uint8Array({ maxLength: 300 }),
      { minKeys: 1, maxKeys: 6 },
    );
    await fc.assert(
      fc.asyncProperty(files, async (written) => {
        const listed = await listZip(zipSync(written));
        expect(new Map(listed.map(({ path, bytes }) => [path, [...bytes]]))).toEqual(
          new Map(Object.entries(written).map(([path, bytes]) => [path, [...bytes]])),
        );
      }),
      { numRuns: 40 },
    );
  });

  it('reads names in GBK and UTF-8 whether or not they say so', async () => {
    const name = fc.string({
      unit: fc.constantFrom('绩', '效', '自', '评', '表', '联', '通', '一', '（', '2', '.', 'a', '年'),
      minLength: 2,
      maxLength: 10,
    });
    await fc.assert(
      fc.asyncProperty(name, fc.constantFrom('gb18030', 'utf-8', 'flag'), async (text, way) => {
        const path = `区${text}x`;
        const bytes = encode(path, way === 'gb18030' ? 'gb18030' : 'utf-8', false);
        const zip = storedZip([{ name: bytes, content, flags: way === 'flag' ? 0x0800 : 0 }]);
        expect(await pathsOf(zip)).toEqual([path]);
      }),
      { numRuns: 60 },
    );
  });

  it('takes the name of the Unicode field where there is one', async () => {
    const path = utf8('自评表.doc');
    const extra = Uint8Array.from([0x75, 0x70, path.length + 5, 0, 1, 0, 0, 0, 0, ...path]);
    expect(await pathsOf(storedZip([{ name: utf8('?'), content, extra }]))).toEqual(['自评表.doc']);
  });

  it('keeps paths inside the archive, and leaves out folders and what systems leave behind', async () => {
    const names = [
      '../../etc/a',
      '/b',
      'C:\\c\\d',
      'x/./y',
      'x/',
      '__MACOSX/._a',
      'x/.DS_Store',
      'x/~$表.docx',
    ];
    const zip = storedZip(names.map((name) => ({ name: utf8(name), content })));
    expect(await pathsOf(zip)).toEqual(['etc/a', 'b', 'c/d', 'x/y']);
  });

  it('unpacks an archive in it, one level deep, and no office document', async () => {
    const deepest = zipSync({ 'c.txt': content });
    const inner = zipSync({ '乙.csv': content, 'c.zip': deepest });
    const zip = zipSync({ '各区.zip': inner, '表.docx': fixture('official-forms.docx') });
    expect(await pathsOf(zip)).toEqual(['各区.zip/乙.csv', '各区.zip/c.zip', '表.docx']);
  });

  it('stops unpacking at its limit, whatever the sizes in the archive say', async () => {
    const bomb = zipSync({ 'a.txt': new Uint8Array(5_000_000) });
    const error = await refusal(listZip(bomb, { limit: 1_000_000 }));
    expect(error.text.zh).toContain('超过 1 MB');
    expect(error.next.zh).toContain('CSV');
  });

  it('asks for the password to be removed', async () => {
    const error = await refusal(listZip(storedZip([{ name: utf8('a.txt'), content, flags: 1 }])));
    expect(error.text.zh).toContain('密码');
  });

  it('refuses one that is cut off or garbled, at every place', async () => {
    const whole = zipSync({ 'a.txt': strToU8('一级指标,得分\n'.repeat(40)) });
    for (let length = 0; length < whole.length; length += 7) {
      await refusal(listZip(whole.subarray(0, length)));
    }
    const garbled = Uint8Array.from(whole);
    garbled.fill(0xff, 40, 60);
    await refusal(listZip(garbled));
  });

  it('can be cancelled', async () => {
    const error = await refusal(listZip(zipSync({ 'a.txt': content }), { signal: AbortSignal.abort() }));
    expect(error.code).toBe('cancelled');
  });

  it('is told apart from office documents, and refused as one document', async () => {
    const zip = zipSync({ 'a.txt': content });
    expect(await sniff(zip)).toBe('zip');
    expect((await refusal(readDocument(zip))).next.en).toContain('Unpack');
  });
});
