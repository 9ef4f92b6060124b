import type { ViewSql } from '../dataset';
import type { IntakeSource } from '../intake';

const viewTexts = import.meta.glob<string>('../dataset/views/*.sql', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const sampleTexts = import.meta.glob<string>('../../data/*.csv', { query: '?raw', import: 'default' });

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** The SQL of every entity view, by view name. */
export const bundledViewSql: ViewSql = Object.fromEntries(
  Object.entries(viewTexts).map(([path, text]) => [nameOf(path).replace(/\.sql$/, ''), text]),
);

/** The bundled evaluation set (样例), as files. */
export async function bundledSample(): Promise<IntakeSource[]> {
  const files = Object.entries(sampleTexts).map(async ([path, read]) => ({
    path: nameOf(path),
    content: new TextEncoder().encode(await read()),
  }));
  return Promise.all(files);
}
