import type { App } from '../../state';
import { toasts } from '../shell/toasts';
import { collectChosen, collectDropped } from './collect-files';

/** Opens what was dropped, files inside folders included, and names what the browser would not read. */
export async function openDropped(app: App, transfer: DataTransfer): Promise<void> {
  const { files, unreadable } = await collectDropped(transfer);
  if (unreadable.length > 0) {
    toasts.show(app.t('data.unreadable', { n: unreadable.length, names: unreadable.slice(0, 3).join('、') }));
  }
  if (files.length > 0) await app.open(files);
}

/** Opens the files of a file or folder picker. */
export async function openChosen(app: App, list: Iterable<File>): Promise<void> {
  const files = collectChosen(list);
  if (files.length > 0) await app.open(files);
}
