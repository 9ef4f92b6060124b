import type { Language } from '../i18n';

export type Theme = 'auto' | 'light' | 'dark';
export type Density = 'compact' | 'normal' | 'roomy';

const storageKey = 'jixiao-lens.settings';

interface Stored {
  readonly theme?: Theme;
  readonly language?: Language;
  readonly density?: Density;
}

/** What a person sets for this browser. Where storage is not allowed it lasts as long as the page. */
export class Settings {
  theme = $state<Theme>('auto');
  language = $state<Language>('zh');
  density = $state<Density>('compact');

  constructor() {
    const stored = readStored();
    if (stored.theme === 'light' || stored.theme === 'dark') this.theme = stored.theme;
    if (stored.language === 'en') this.language = 'en';
    if (stored.density === 'normal' || stored.density === 'roomy') this.density = stored.density;
  }

  set(change: Stored): void {
    Object.assign(this, change);
    const { theme, language, density } = this;
    try {
      localStorage.setItem(storageKey, JSON.stringify({ theme, language, density }));
    } catch {
      // Private windows refuse; the setting then holds for this page only.
    }
  }
}

function readStored(): Stored {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(storageKey) ?? '{}');
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}
