import type { IDBPDatabase } from 'idb';
import type { Profile, RuleText } from '../../rules';
import { openDatabase, type Schema } from './database';

/** Own rules and profiles as they were left. */
export interface StoredRules {
  readonly own: readonly RuleText[];
  readonly profiles: readonly Profile[];
  /** Name of the profile in force. */
  readonly active: string | undefined;
}

/** Keeps own rules and profiles in this browser; where it allows nothing to be kept, for as long as the page is open. */
export class RuleStore {
  #database: Promise<IDBPDatabase<Schema> | undefined> | undefined;

  /** Whether what is saved is still there after the page is closed. */
  async isLasting(): Promise<boolean> {
    return (await this.#open()) !== undefined;
  }

  async read(): Promise<StoredRules> {
    const database = await this.#open();
    if (!database) return { own: [], profiles: [], active: undefined };
    const [own, profiles, active] = await Promise.all([
      database.getAll('own-rule'),
      database.getAll('profile'),
      database.get('setting', activeProfile),
    ]);
    return { own, profiles, active: typeof active === 'string' ? active : undefined };
  }

  async putRule(rule: RuleText): Promise<void> {
    await (await this.#open())?.put('own-rule', rule);
  }

  async deleteRule(file: string): Promise<void> {
    await (await this.#open())?.delete('own-rule', file);
  }

  async putProfile(profile: Profile): Promise<void> {
    await (await this.#open())?.put('profile', profile);
  }

  async deleteProfile(name: string): Promise<void> {
    await (await this.#open())?.delete('profile', name);
  }

  async setActive(name: string | undefined): Promise<void> {
    const database = await this.#open();
    if (name === undefined) await database?.delete('setting', activeProfile);
    else await database?.put('setting', name, activeProfile);
  }

  /** For tests, and before the database is to be deleted. */
  async close(): Promise<void> {
    (await this.#database)?.close();
    this.#database = undefined;
  }

  #open(): Promise<IDBPDatabase<Schema> | undefined> {
    return (this.#database ??= openDatabase());
  }
}

const activeProfile = 'active-profile';
