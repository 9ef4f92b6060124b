import type { Preset } from '../intake';
import { SettingStore } from './storage';

const settingName = 'mapping-presets';

/** Header mappings a person has confirmed and named, kept in this browser; used for every file with the same headers. */
export class Presets {
  #list = $state.raw<readonly Preset[]>([]);
  #reading: Promise<void> | undefined;
  readonly #store: Pick<SettingStore, 'read' | 'write'>;

  constructor(store: Pick<SettingStore, 'read' | 'write'> = new SettingStore(settingName)) {
    this.#store = store;
  }

  /** By name. */
  get list(): readonly Preset[] {
    return this.#list;
  }

  /** Reads what was kept, once. What is of another version is left out. */
  read(): Promise<void> {
    this.#reading ??= this.#read();
    return this.#reading;
  }

  /** Keeps a preset in place of one of the same name. Rejects where the browser has no room; it then holds for this page. */
  async save(preset: Preset): Promise<void> {
    const others = this.#list.filter(({ name }) => name !== preset.name);
    await this.#keep([...others, preset].sort((a, b) => a.name.localeCompare(b.name, 'zh-CN')));
  }

  async remove(name: string): Promise<void> {
    await this.#keep(this.#list.filter((preset) => preset.name !== name));
  }

  async #read(): Promise<void> {
    const stored = await this.#store.read().catch(() => undefined);
    if (Array.isArray(stored)) this.#list = stored.filter(isPreset);
  }

  async #keep(list: readonly Preset[]): Promise<void> {
    this.#list = list;
    await this.#store.write(list);
  }
}

/** The version this app writes. Texts from outside are read by `parsePreset`, which says what is wrong with them. */
const version: Preset['version'] = 1;

const isPreset = (value: unknown): value is Preset =>
  typeof value === 'object' && value !== null && 'version' in value && value.version === version;
