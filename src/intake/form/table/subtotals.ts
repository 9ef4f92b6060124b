import type { Bilingual } from '../../../dataset';
import { say } from '../../error';
import { normaliseLevel } from '../../values';
import { classPoints, className } from './class-weight';
import type { DraftBuilder } from './draft-builder';
import { cellPlace, placeOf, type Line } from './lines';
import type { IndicatorRow } from './indicator-reader';
import { numberIn, plain } from './words';

interface Subtotal {
  readonly level1: string;
  readonly weight: string | null;
  readonly score: string | null;
  readonly places: readonly string[];
  readonly lines: readonly Line[];
}

/** The points of whole classes as printed: in brackets behind the class, in a column of their own, in a row of 小计. */
export class Subtotals {
  private readonly byClass = new Map<string, Subtotal>();

  /** Takes what the class cell of an indicator row says. */
  takeClass(line: Line, { classCell, classWeight }: IndicatorRow, builder: DraftBuilder): void {
    if (!classCell) return;
    const points = classWeight === null ? classPoints(classCell.text) : { weight: classWeight, score: null };
    if (!points) return;
    this.take(
      { ...points, level1: classCell.text, places: [cellPlace(line, classCell)], lines: [line] },
      builder,
    );
  }

  /** Takes a row of 小计 of the class. */
  takeRow(
    line: Line,
    level1: string,
    weight: string | null,
    score: string | null,
    builder: DraftBuilder,
  ): void {
    this.take({ level1, weight, score, places: [placeOf(line)], lines: [line] }, builder);
  }

  private take(found: Subtotal, builder: DraftBuilder): void {
    const level1 = className(found.level1);
    const key = normaliseLevel(level1);
    const known = this.byClass.get(key);
    const merged = (column: 'weight' | 'score'): string | null => {
      const [one, other] = [known?.[column] ?? null, found[column]];
      if (one === null || other === null || agree(one, other)) return one ?? other;
      builder.remark(found.places[0] ?? '', column, differ, `${one} | ${other}`);
      return null;
    };
    const points = { weight: merged('weight'), score: merged('score') };
    const lines = [...(known?.lines ?? []), ...found.lines];
    const places = [...(known?.places ?? []), ...found.places];
    this.byClass.set(key, { ...(known ?? { ...found, level1 }), ...points, places, lines });
  }

  /** Leaves a class out, whose points are counted elsewhere. */
  drop(level1: string): void {
    this.byClass.delete(normaliseLevel(level1));
  }

  addTo(builder: DraftBuilder, id: string): void {
    for (const { level1, weight, score, places, lines } of this.byClass.values()) {
      builder.add(
        'subtotal',
        { evaluation_id: id, level1, weight, score, locator: places.join('; ') },
        ...lines,
      );
    }
  }
}

const differ: Bilingual = say('同一类别印有不同的数，无法确定', 'a class has different points in two places');

const agree = (one: string, other: string): boolean =>
  plain(one) === plain(other) || (numberIn(one) ?? NaN) === numberIn(other);
