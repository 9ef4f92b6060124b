/** Gathers the places of one row: `表1 · 行3 [project_name]; 表1 · 行4 [department, unit]`. */
export class LocatorText {
  private readonly columns = new Map<string, string[]>();

  add(place: string, column: string): void {
    const known = this.columns.get(place) ?? [];
    if (!known.includes(column)) this.columns.set(place, [...known, column]);
  }

  toString(): string {
    return [...this.columns].map(([place, columns]) => `${place} [${columns.join(', ')}]`).join('; ');
  }
}
