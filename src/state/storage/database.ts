import type { DBSchema, IDBPDatabase } from 'idb';
import type { Profile, RuleText } from '../../rules';

/** What the app keeps in the browser, a store for each kind of thing. */
export interface Schema extends DBSchema {
  /** Own rules, by the path of their file. */
  'own-rule': { key: string; value: RuleText };
  /** Profiles, by name. */
  profile: { key: string; value: Profile };
  /** Single settings, by name. */
  setting: { key: string; value: unknown };
}

export const databaseName = 'jixiao-lens';

/** Raised with every change of the stores; `upgrade` brings older ones forward. */
export const databaseVersion = 1;

/** Opens the database, or gives undefined where the browser has none for us (private windows, storage switched off). */
export async function openDatabase(): Promise<IDBPDatabase<Schema> | undefined> {
  if (typeof indexedDB === 'undefined') return undefined;
  const { openDB } = await import('idb');
  try {
    return await openDB<Schema>(databaseName, databaseVersion, {
      upgrade(database, oldVersion) {
        if (oldVersion < 1) {
          database.createObjectStore('own-rule', { keyPath: 'file' });
          database.createObjectStore('profile', { keyPath: 'name' });
          database.createObjectStore('setting');
        }
      },
      // A newer tab wants to bring the database forward: do not stand in its way.
      blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
    });
  } catch {
    return undefined;
  }
}
