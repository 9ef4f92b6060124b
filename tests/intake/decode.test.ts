import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode, IntakeError, type Encoding } from '../../src/intake';
import { asBlob, encode, utf8 } from './support/encode';

const sample = '评价编号,项目名称\nchaoyang-2020,朝阳区高新技术产业发展引导资金“𠮷”\n';
const text = (bytes: Uint8Array): string =>
  new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);

async function refusal(content: Uint8Array, encoding?: Encoding): Promise<IntakeError> {
  const error: unknown = await decode(content, { encoding }).catch((caught: unknown) => caught);
  if (!(error instanceof IntakeError)) throw new Error('expected an IntakeError');
  return error;
}

describe('finding the encoding', () => {
  test.each(['utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be', 'gb18030'] as const)('%s', async (encoding) => {
    const decoded = await decode(encode(sample, encoding));
    expect(decoded.encoding).toBe(encoding);
    expect(text(decoded.bytes)).toBe(sample);
  });

  test.each(['utf-16le', 'utf-16be'] as const)(
    '%s without a mark, also where it is plain ASCII',
    async (encoding) => {
      for (const content of [sample, 'evaluation_id,year\na,2024\n']) {
        const decoded = await decode(encode(content, encoding, false));
        expect(decoded.encoding).toBe(encoding);
        expect(text(decoded.bytes)).toBe(content);
      }
    },
  );

  test('a Blob is read like bytes', async () => {
    const decoded = await decode(asBlob(encode(sample, 'gb18030')));
    expect([decoded.encoding, text(decoded.bytes)]).toEqual(['gb18030', sample]);
  });

  test('UTF-8 passes through as the same memory', async () => {
    const plain = utf8(sample);
    expect((await decode(plain)).bytes).toBe(plain);
    const marked = encode(sample, 'utf-8-bom');
    const decoded = await decode(marked);
    expect([decoded.bytes.buffer === marked.buffer, decoded.offset]).toEqual([true, 3]);
  });

  test('an encoding chosen by hand is used', async () => {
    const decoded = await decode(utf8('成绩'), { encoding: 'gb18030' });
    expect(text(decoded.bytes)).toBe(new TextDecoder('gb18030').decode(utf8('成绩')));
    expect((await decode(encode(sample, 'utf-8-bom'), { encoding: 'utf-8' })).bytes).toEqual(utf8(sample));
  });
});

describe('refusals', () => {
  test('name the first bad byte', async () => {
    const bytes = Uint8Array.from([...encode('资金,', 'gb18030'), 0xff, 0x41]);
    const error = await refusal(bytes);
    expect([error.code, error.position]).toEqual(['encoding', 5]);
    expect(error.text.zh).toBe('无法识别编码：不是 UTF-8（第 1 个字节），也不是 GB18030（第 6 个字节）。');
    expect(error.next.zh).toContain('CSV UTF-8');
  });

  test('a truncated character is a bad byte', async () => {
    const bytes = encode('资金', 'utf-8-bom').subarray(0, -1);
    expect((await refusal(bytes)).position).toBe(6);
  });

  test('a lone surrogate in UTF-16', async () => {
    const bytes = Uint8Array.from([0xff, 0xfe, 0x41, 0x00, 0x00, 0xd8, 0x42, 0x00]);
    expect((await refusal(bytes)).position).toBe(4);
  });

  test('latin-1 is not taken for Chinese', async () => {
    expect((await refusal(Uint8Array.from([0x63, 0x61, 0x66, 0xe9, 0x0a]))).code).toBe('encoding');
  });

  test.each([
    ['overlong', [0xc0, 0xaf]],
    ['overlong, three bytes', [0xe0, 0x80, 0xaf]],
    ['surrogate', [0xed, 0xa0, 0x80]],
    ['beyond Unicode', [0xf4, 0x90, 0x80, 0x80]],
    ['stray continuation', [0x41, 0x80]],
  ])('UTF-8: %s', async (_, bytes) => {
    const at = bytes[0] === 0x41 ? 1 : 0;
    expect((await refusal(Uint8Array.from(bytes), 'utf-8')).position).toBe(at);
  });
});

test('cancelling stops the work', async () => {
  const controller = new AbortController();
  const content = new Uint8Array(12 * 1024 * 1024).fill(0x41);
  const decoding = decode(content, {
    signal: controller.signal,
    onProgress: () => {
      controller.abort();
    },
  });
  await expect(decoding).rejects.toMatchObject({ code: 'cancelled' });
});

test('slices of a large file join without a seam', async () => {
  const content = '年,资金𠮷'.repeat(900_000);
  for (const encoding of ['utf-8', 'gb18030', 'utf-16le'] as const) {
    const decoded = await decode(encode(content, encoding));
    expect(decoded.encoding).toBe(encoding);
    expect(text(decoded.bytes) === content).toBe(true);
  }
});

describe('properties', () => {
  const anyText = fc.string({ unit: 'binary', minLength: 1 });

  test('any text comes back from every encoding that declares itself', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyText,
        fc.constantFrom<Encoding>('utf-8-bom', 'utf-16le', 'utf-16be'),
        async (any, encoding) => {
          const decoded = await decode(encode(any, encoding));
          expect([decoded.encoding, text(decoded.bytes)]).toEqual([encoding, any]);
        },
      ),
    );
  });

  test('GB18030 agrees with the platform, character by character and place by place', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 40 }), async (bytes) => {
        // 0x80 is the euro sign in Windows code page 936; platforms differ in whether they accept it.
        const input = bytes.map((byte) => (byte === 0x80 ? 0x41 : byte));
        let expected: string | undefined;
        try {
          expected = new TextDecoder('gb18030', { fatal: true }).decode(input);
        } catch {
          expected = undefined;
        }
        const decoded = await decode(input, { encoding: 'gb18030' }).catch((error: unknown) => {
          expect(error).toBeInstanceOf(IntakeError);
          return undefined;
        });
        expect(decoded && text(decoded.bytes)).toBe(expected);
      }),
      { numRuns: 1000 },
    );
  });

  test('random bytes give strict UTF-8 or an IntakeError', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 60 }), async (bytes) => {
        const result = await decode(bytes).catch((error: unknown) => error);
        if (result instanceof IntakeError) expect(result.position).toBeLessThanOrEqual(bytes.length);
        else expect(() => text((result as { bytes: Uint8Array }).bytes)).not.toThrow();
      }),
      { numRuns: 1000 },
    );
  });
});
