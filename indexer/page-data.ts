import { countrySchema } from '../src/law/country.ts';
import { groupSchema } from '../src/law/group.ts';
import { instrumentSchema } from '../src/law/instrument.ts';
import { topicSchema } from '../src/law/topic.ts';
import type { z } from 'zod';
import type { FileType, PageData } from './parsed-file.ts';

export const schemas = {
  instrument: instrumentSchema,
  group: groupSchema,
  country: countrySchema,
  topic: topicSchema,
} as const satisfies Record<FileType, z.ZodType>;

type Checked = { readonly page: PageData } | { readonly issues: readonly z.core.$ZodIssue[] };

/** Check front matter by the schema of its type: the page, or what is wrong with it. */
export function checkPageData(type: FileType, data: unknown): Checked {
  switch (type) {
    case 'instrument': {
      const result = instrumentSchema.safeParse(data);
      return result.success ? { page: { type, instrument: result.data } } : result.error;
    }
    case 'group': {
      const result = groupSchema.safeParse(data);
      return result.success ? { page: { type, group: result.data } } : result.error;
    }
    case 'country': {
      const result = countrySchema.safeParse(data);
      return result.success ? { page: { type, country: result.data } } : result.error;
    }
    case 'topic': {
      const result = topicSchema.safeParse(data);
      return result.success ? { page: { type, topic: result.data } } : result.error;
    }
  }
}
