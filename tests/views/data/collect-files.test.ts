import { describe, expect, it } from 'vitest';
import { collectChosen, collectDropped } from '../../../src/views/data/collect-files';

type Entry = FileSystemEntry;

const fileEntry = (fullPath: string, fails = false): Entry =>
  ({
    isDirectory: false,
    name: fullPath.split('/').at(-1),
    fullPath,
    file: (done: (file: File) => void, refused: (error: Error) => void) =>
      fails ? refused(new Error('refused')) : done(new File(['x'], fullPath)),
  }) as unknown as Entry;

/** A folder that hands out its children in portions, as browsers do. */
const folderEntry = (fullPath: string, children: readonly Entry[], portion = 100): Entry =>
  ({
    isDirectory: true,
    name: fullPath.split('/').at(-1),
    fullPath,
    createReader: () => {
      let at = 0;
      return {
        readEntries: (done: (entries: readonly Entry[]) => void) => {
          done(children.slice(at, at + portion));
          at += portion;
        },
      };
    },
  }) as unknown as Entry;

const dropped = (entries: readonly Entry[]): DataTransfer =>
  ({
    items: entries.map((entry) => ({ webkitGetAsEntry: () => entry })),
    files: [],
  }) as unknown as DataTransfer;

describe('dropped files', () => {
  it('come out of folders in folders, with the path inside what was dropped', async () => {
    const tree = folderEntry('/丰台', [
      fileEntry('/丰台/资金.csv'),
      folderEntry('/丰台/2024', [fileEntry('/丰台/2024/指标.csv')]),
    ]);
    const { files } = await collectDropped(dropped([tree, fileEntry('/评价.csv')]));
    expect(files.map(({ path }) => path)).toEqual(['丰台/资金.csv', '丰台/2024/指标.csv', '评价.csv']);
  });

  it('all come, however many portions a folder is handed out in', async () => {
    const many = Array.from({ length: 250 }, (_, index) => fileEntry(`/大/${index}.csv`));
    const { files } = await collectDropped(dropped([folderEntry('/大', many)]));
    expect(files).toHaveLength(250);
  });

  it('that cannot be opened are named and do not stop the rest', async () => {
    const { files, unreadable } = await collectDropped(
      dropped([fileEntry('/坏.csv', true), fileEntry('/好.csv')]),
    );
    expect(unreadable).toEqual(['坏.csv']);
    expect(files.map(({ path }) => path)).toEqual(['好.csv']);
  });

  it('leave out what systems and office programs put beside documents', async () => {
    const { files } = await collectDropped(
      dropped([
        fileEntry('/.DS_Store'),
        fileEntry('/~$评价.csv'),
        fileEntry('/Thumbs.db'),
        fileEntry('/a.csv'),
      ]),
    );
    expect(files.map(({ path }) => path)).toEqual(['a.csv']);
  });
});

describe('chosen files', () => {
  it('of a folder keep the path inside it', () => {
    const inFolder = Object.assign(new File(['x'], 'a.csv'), { webkitRelativePath: '区/a.csv' });
    expect(collectChosen([inFolder, new File(['x'], 'b.csv')]).map(({ path }) => path)).toEqual([
      '区/a.csv',
      'b.csv',
    ]);
  });
});
