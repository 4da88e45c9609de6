import type { Found } from './difference.ts';

/** A value of a field, as text; `undefined` where there is none. */
export type FieldValue = string | undefined;

/** Compare fields that must say the same in both. */
export function checkFields(
  fields: Readonly<Record<string, readonly [facts: FieldValue, corpus: FieldValue]>>,
): readonly Found[] {
  return Object.entries(fields).flatMap(([field, [facts, corpus]]) => {
    if (facts === corpus) return [];
    const message = `${field} is ${corpus ?? 'not given'}, the facts have ${facts ?? 'none'}`;
    return [{ rule: 'field', pin: field, message }];
  });
}

/** A list as one text, whatever its order; `undefined` when it is empty. */
export function sorted(values: readonly string[] | string | undefined): FieldValue {
  const list = typeof values === 'string' ? [values] : (values ?? []);
  return list.length === 0 ? undefined : [...list].sort().join(', ');
}
