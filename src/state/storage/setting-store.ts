import { openDatabase } from './database';

/** One setting kept in this browser under a name; where it keeps nothing, `read` gives undefined. */
export class SettingStore {
  constructor(private readonly name: string) {}

  async read(): Promise<unknown> {
    const database = await openDatabase();
    try {
      return await database?.get('setting', this.name);
    } finally {
      database?.close();
    }
  }

  /** Keeps a value that can be cloned. Rejects where the browser has no room left. */
  async write(value: unknown): Promise<void> {
    const database = await openDatabase();
    try {
      await database?.put('setting', value, this.name);
    } finally {
      database?.close();
    }
  }
}
