import type { Instrument } from '../../src/law/instrument.ts';
import { groupsOf, instrumentSchema } from '../../src/law/instrument.ts';
import { checkFields, sorted } from './check-fields.ts';
import { checkProvisions } from './check-provisions.ts';
import { checkSourceUrls } from './check-sources.ts';
import type { Found } from './difference.ts';
import { unreadable } from './difference.ts';
import type { Page } from './pages.ts';
import { pairUp } from './pairing.ts';
import type { InstrumentSheet, ProvisionFact } from './sheet-schemas.ts';

/** Compare an instrument's page with its fact sheet. */
export function checkInstrument(sheet: InstrumentSheet, page: Page): readonly Found[] {
  const read = instrumentSchema.safeParse(page.data);
  if (!read.success) return [unreadable(sheet.id)];
  const instrument = read.data;
  const pairs = pairUp(
    sheet.provisions.map((fact) => withRule(fact, sheet)),
    page.parts,
  );
  const { binding_on: sheetBinds } = sheet;
  return [
    ...checkInstrumentFields(sheet, instrument),
    ...checkSourceUrls(sheet.sources, instrument.sources),
    ...checkProvisions({ pairs, parts: page.parts, sheetBinds, pageBinds: instrument.binding_on }),
  ];
}

/** The sheet of a customary rule says «rule» for the rule itself: «Customary Rule 136». */
function withRule(fact: ProvisionFact, { title }: InstrumentSheet): ProvisionFact {
  const [rule] = fact.pin === 'rule' ? (/Rule \d+/.exec(title) ?? []) : [];
  return rule === undefined ? fact : { ...fact, pin: rule };
}

function checkInstrumentFields(sheet: InstrumentSheet, page: Instrument): readonly Found[] {
  return checkFields({
    adopted: [sheet.adopted, page.adopted],
    signed: [sheet.signed, page.signed],
    ratified: [sheet.ratified, page.ratified],
    in_force: [sheet.in_force, page.in_force],
    ended: [sheet.ended, page.ended],
    status: [sheet.status, page.status],
    status_as_of: [sheet.status_as_of, page.status_as_of],
    jurisdiction: [sorted(sheet.jurisdiction), sorted(page.jurisdiction)],
    group: [sorted(sheet.group), sorted(groupsOf(page))],
    binding_on: [sorted(sheet.binding_on), sorted(page.binding_on)],
    minimum_age: [sheet.minimum_age?.toString(), page.minimum_age?.toString()],
    official_url: [sheet.official_url, page.official_url],
  });
}
