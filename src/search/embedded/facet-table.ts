import type { FacetCount } from '../engine.ts';
import type { FacetName, Filters } from '../query.ts';
import { eachFacet, facetNames } from '../query.ts';
import type { SearchRecord } from '../record.ts';

/** The values that records carry in their facets, as numbers: to filter and count without touching a record. */
export interface FacetTable {
  /** The values of each facet, sorted; numbered through in the order of the facets. */
  readonly values: Readonly<Record<FacetName, readonly string[]>>;
  /** Where the values of each record begin; one entry more than records. */
  readonly valueStarts: Uint32Array;
  readonly valueNumbers: Uint32Array;
}

export function buildFacetTable(records: readonly SearchRecord[]): FacetTable {
  const values = eachFacet((facet) =>
    [...new Set(records.flatMap((record) => record.facets[facet]))].sort(),
  );
  const numbers = numberValues(values);
  const valueStarts = [0];
  const valueNumbers: number[] = [];
  for (const { facets } of records) {
    for (const facet of facetNames) {
      const own = facets[facet].map((value) => numbers[facet].get(value) ?? 0);
      valueNumbers.push(...new Set(own));
    }
    valueStarts.push(valueNumbers.length);
  }
  return {
    values,
    valueStarts: Uint32Array.from(valueStarts),
    valueNumbers: Uint32Array.from(valueNumbers),
  };
}

function numberValues(values: FacetTable['values']): Record<FacetName, Map<string, number>> {
  let next = 0;
  return eachFacet((facet) => new Map(values[facet].map((value) => [value, next++])));
}

/** The records that pass all filters, and what each facet counts. */
export interface Filtered {
  readonly records: Uint32Array;
  readonly facets: Readonly<Record<FacetName, readonly FacetCount[]>>;
}

/** Filters and counts over a {@link FacetTable}. */
export class FacetIndex {
  private readonly table: FacetTable;
  private readonly numbers: Readonly<Record<FacetName, ReadonlyMap<string, number>>>;
  /** The facet of each value, as a bit. */
  private readonly bits: Uint16Array;

  constructor(table: FacetTable) {
    this.table = table;
    this.numbers = numberValues(table.values);
    this.bits = Uint16Array.from(
      facetNames.flatMap((facet, index) => table.values[facet].map(() => 1 << index)),
    );
  }

  /**
   * Filter ascending records and count their values. A facet's counts apply every filter but its
   * own: a record that fails in one facet only still counts there.
   */
  filter(records: Uint32Array, filters: Filters): Filtered {
    const { selected, active } = this.read(filters);
    const counts = new Uint32Array(this.bits.length);
    const passed = new Uint32Array(records.length);
    let count = 0;
    for (const record of records) {
      const failed = active === 0 ? 0 : active & ~this.bitsOf(record, selected);
      if ((failed & (failed - 1)) !== 0) continue;
      this.count(record, counts, failed);
      if (failed === 0) passed[count++] = record;
    }
    return { records: passed.subarray(0, count), facets: this.describe(counts, filters) };
  }

  /** The records that carry no value of another kind than the filters ask for: what they lack does not count against them. */
  filterLeniently(records: Uint32Array, filters: Filters): Uint32Array {
    const { selected, active } = this.read(filters);
    if (active === 0) return records;
    return records.filter((record) => {
      const carried = active & this.bitsOf(record);
      return (carried & ~this.bitsOf(record, selected)) === 0;
    });
  }

  private read(filters: Filters): { selected: Uint8Array; active: number } {
    const selected = new Uint8Array(this.bits.length);
    let active = 0;
    for (const [index, facet] of facetNames.entries()) {
      for (const value of filters[facet] ?? []) {
        active |= 1 << index;
        const number = this.numbers[facet].get(value);
        if (number !== undefined) selected[number] = 1;
      }
    }
    return { selected, active };
  }

  /** The facets in which a record carries a value, or one of the selected values. */
  private bitsOf(record: number, selected?: Uint8Array): number {
    const { valueStarts, valueNumbers } = this.table;
    let bits = 0;
    const end = valueStarts[record + 1] ?? 0;
    for (let at = valueStarts[record] ?? 0; at < end; at += 1) {
      const value = valueNumbers[at] ?? 0;
      if (selected === undefined || selected[value] === 1) bits |= this.bits[value] ?? 0;
    }
    return bits;
  }

  /** Count the values of a record, in one facet only where `only` is its bit and not 0. */
  private count(record: number, counts: Uint32Array, only: number): void {
    const { valueStarts, valueNumbers } = this.table;
    const end = valueStarts[record + 1] ?? 0;
    for (let at = valueStarts[record] ?? 0; at < end; at += 1) {
      const value = valueNumbers[at] ?? 0;
      if (only === 0 || this.bits[value] === only) counts[value] = (counts[value] ?? 0) + 1;
    }
  }

  private describe(counts: Uint32Array, filters: Filters): Filtered['facets'] {
    return eachFacet((facet) => {
      const selected = filters[facet] ?? [];
      const known = this.numbers[facet];
      const listed = this.table.values[facet].map((value) => ({
        value,
        count: counts[known.get(value) ?? 0] ?? 0,
      }));
      const unknown = selected.filter((value) => !known.has(value));
      return [...listed, ...unknown.map((value) => ({ value, count: 0 }))]
        .filter(({ value, count }) => count > 0 || selected.includes(value))
        .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
    });
  }
}
