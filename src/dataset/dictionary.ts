import { tables } from './tables';
import type { ColumnDefinition, TableDefinition } from './types';
import { views } from './views';

/** The data dictionary as Markdown, made from the one definition; `data/README.md` is this text. */
export function dictionaryText(intro: string): string {
  return [
    intro.trim(),
    '',
    '## Canonical tables · 标准表',
    '',
    ...tables.flatMap(tableText),
    '## Entity views · 实体视图',
    '',
    'What rules see. Computed after each load from the tables above (`src/dataset/views/*.sql`).',
    '',
    ...views.flatMap((view) => tableText(view)),
  ].join('\n');
}

function tableText(table: Pick<TableDefinition, 'name' | 'label' | 'note' | 'columns'>): string[] {
  return [
    `### ${table.name} · ${table.label.zh}`,
    '',
    `${table.note.zh}。${table.note.en}.`,
    '',
    '| column | type | zh | en | meaning |',
    '| --- | --- | --- | --- | --- |',
    ...table.columns.map(columnLine),
    '',
  ];
}

function columnLine(column: ColumnDefinition): string {
  const marks = [column.key && 'key', column.derived && 'derived'].filter(Boolean).join(', ');
  const type = marks ? `${column.type} (${marks})` : column.type;
  const choices = Object.entries(column.choices ?? {}).map(([value, label]) => `\`${value}\` ${label.zh}`);
  const meaning = [column.note && `${column.note.zh}; ${column.note.en}`, choices.join(', ')]
    .filter(Boolean)
    .join('. ');
  return `| ${column.name} | ${type} | ${column.label.zh} | ${column.label.en} | ${meaning.replaceAll('|', '\\|')} |`;
}
