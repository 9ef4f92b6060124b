import { formatFinder, type FormatRun } from './formats';
import { propertiesOf, propertyIds } from './properties';
import { viewOf } from '../bytes';
import { symbolText } from '../symbols';

/** How characters of a run are shown. */
interface CharacterFormat {
  /** Deleted by a tracked change, or hidden. */
  readonly isLeftOut: boolean;
  /** The character of a symbol font that stands in the place of each. */
  readonly symbol: string | undefined;
}

const plain: CharacterFormat = { isLeftOut: false, symbol: undefined };

/** Finds how the character at an offset is shown: as itself, as a symbol, or (empty) not at all. */
export function shownCharacters(
  runs: readonly FormatRun[],
  fonts: readonly string[],
): (char: string, offset: number) => string {
  const find = formatFinder(runs);
  const known = new Map<FormatRun, CharacterFormat>();
  return (char, offset) => {
    const run = find(offset);
    if (!run) return char;
    let format = known.get(run);
    if (!format) {
      format = characterFormat(run.list, fonts);
      known.set(run, format);
    }
    if (format.isLeftOut) return '';
    // Symbols stand in the text as an opening bracket.
    return char === '(' && format.symbol !== undefined ? format.symbol : char;
  };
}

function characterFormat(list: Uint8Array, fonts: readonly string[]): CharacterFormat {
  let format = plain;
  for (const { id, operand } of propertiesOf(list)) {
    if (id === propertyIds.deleted || id === propertyIds.hidden) {
      // 0x81: the opposite of what the style says, which is not to hide.
      const isLeftOut = operand[0] === 1 || operand[0] === 0x81;
      format = { ...format, isLeftOut: format.isLeftOut || isLeftOut };
    } else if (id === propertyIds.symbol) {
      const view = viewOf(operand);
      format = { ...format, symbol: symbolText(fonts[view.getUint16(0, true)], view.getUint16(2, true)) };
    }
  }
  return format;
}
