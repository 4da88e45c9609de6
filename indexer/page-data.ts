import { countrySchema } from '../src/law/country.ts';
import { groupSchema } from '../src/law/group.ts';
import { instrumentSchema } from '../src/law/instrument.ts';
import { practiceSchema } from '../src/law/practice.ts';
import { topicSchema } from '../src/law/topic.ts';
import type { z } from 'zod';
import type { FileType, PageData } from './parsed-file.ts';

export const schemas = {
  instrument: instrumentSchema,
  group: groupSchema,
  country: countrySchema,
  topic: topicSchema,
  practice: practiceSchema,
} as const satisfies Record<FileType, z.ZodType>;

type Checked = { readonly page: PageData } | { readonly issues: readonly z.core.$ZodIssue[] };

/** Check front matter by the schema of its type: the page, or what is wrong with it. */
export function checkPageData(type: FileType, data: unknown): Checked {
  switch (type) {
    case 'instrument':
      return checked(instrumentSchema.safeParse(data), (instrument) => ({ type, instrument }));
    case 'group':
      return checked(groupSchema.safeParse(data), (group) => ({ type, group }));
    case 'country':
      return checked(countrySchema.safeParse(data), (country) => ({ type, country }));
    case 'topic':
      return checked(topicSchema.safeParse(data), (topic) => ({ type, topic }));
    case 'practice':
      return checked(practiceSchema.safeParse(data), (practice) => ({ type, practice }));
  }
}

function checked<T>(result: z.ZodSafeParseResult<T>, pageOf: (data: T) => PageData): Checked {
  return result.success ? { page: pageOf(result.data) } : result.error;
}
