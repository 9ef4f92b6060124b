import { IntakeError, say } from '../error';
import { moneyUnits } from '../values';
import { fieldNamed } from './fields';
import { presetVersion, type Preset, type PresetColumn } from './preset';

/** The preset as the text of a JSON file. */
export const printPreset = (preset: Preset): string => `${JSON.stringify(preset, null, 2)}\n`;

/** Reads what {@link printPreset} wrote. Throws an `IntakeError` of code `format` on a text that is damaged or of a newer version. */
export function parsePreset(text: string): Preset {
  const value = objectOf(text);
  const { version, name, signature, headerRows, columns } = value;
  if (typeof version === 'number' && version > presetVersion) {
    throw new IntakeError(
      'format',
      say(
        `模板版本 ${version} 比本程序能读的 ${presetVersion} 新。`,
        `The template is of version ${version}, newer than the ${presetVersion} this program reads.`,
      ),
      say(
        '请更新程序，或重新确认列后另存模板。',
        'Update the program, or confirm the columns anew and save a template.',
      ),
    );
  }
  if (
    version !== presetVersion ||
    typeof name !== 'string' ||
    typeof signature !== 'string' ||
    !/^[0-9a-f]{64}$/u.test(signature) ||
    (headerRows !== 1 && headerRows !== 2 && headerRows !== 3) ||
    !Array.isArray(columns)
  ) {
    throw damaged('version, name, signature, headerRows, columns');
  }
  return { version, name, signature, headerRows, columns: columns.map(columnOf) };
}

function objectOf(text: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw damaged('JSON');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw damaged('{ }');
  return value as Record<string, unknown>;
}

function columnOf(value: unknown, index: number): PresetColumn {
  const place = `columns[${index}]`;
  if (typeof value !== 'object' || value === null) throw damaged(place);
  const { header, occurrence, field, moneyUnit, percent } = value as Record<string, unknown>;
  if (typeof header !== 'string' || header === '') throw damaged(`${place}.header`);
  if (typeof occurrence !== 'number' || !Number.isInteger(occurrence) || occurrence < 1)
    throw damaged(`${place}.occurrence`);
  if (field !== null && (typeof field !== 'string' || !fieldNamed(field))) throw damaged(`${place}.field`);
  const unit = moneyUnits.find((one) => one === moneyUnit);
  if (moneyUnit !== undefined && !unit) throw damaged(`${place}.moneyUnit`);
  if (percent !== undefined && typeof percent !== 'boolean') throw damaged(`${place}.percent`);
  return {
    header,
    occurrence,
    field,
    ...(unit && { moneyUnit: unit }),
    ...(percent !== undefined && { percent }),
  };
}

const damaged = (place: string): IntakeError =>
  new IntakeError(
    'format',
    say(
      `模板已损坏或不是列对应模板（${place}）。`,
      `The template is damaged, or is no template of columns (${place}).`,
    ),
    say('请重新确认列后另存模板。', 'Confirm the columns anew and save a template.'),
  );
