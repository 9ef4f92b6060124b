import { plain, saysNothing } from './words';

interface Content {
  readonly level3: string | null;
  readonly target: string | null;
  readonly actual: string | null;
}

/** What a template prints before the name of an indicator, and signs that stand for more rows. */
const template = /^(?:指标\d*[:：.、]?|\d+[:：.、)]|[…·.。_]+)+/u;

/**
 * Whether a row is one of the template that was never filled in: its name is `指标2：`, 无 or blank, and neither a
 * target nor a result is given. Points may be printed all the same.
 */
export function isPlaceholder({ level3, target, actual }: Content): boolean {
  const name = plain(level3 ?? '').replace(template, '');
  return saysNothing(name) && saysNothing(target) && saysNothing(actual);
}
