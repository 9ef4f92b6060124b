import type { Preset } from '../../../intake';
import type { App } from '../../../state';
import { toasts } from '../../shell/toasts';

/** Keeps a preset and says so, or that this browser has not kept it. */
export async function keepPreset(app: App, preset: Preset, onkept: () => void): Promise<void> {
  try {
    await app.presets.save(preset);
    onkept();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    toasts.show(app.t('preset.refused', { message }));
  }
}
