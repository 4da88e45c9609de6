import { z } from 'zod';

/**
 * A document among the pages that says what the index holds. It is written last and read with every
 * search, so that an answer is never taken for one from another snapshot.
 */
export const markerSchema = z.object({
  id: z.literal('marker'),
  type: z.literal('marker'),
  schema: z.number(),
  /** The name of the snapshot; `null` while documents are being changed in place. */
  snapshot: z.string().nullable(),
  /** The hash of the settings: others need an index built anew. */
  settings: z.string(),
  /** ISO 8601. */
  published_at: z.string(),
  /** How many documents of the collection this server holds. */
  provisions: z.number(),
  pages: z.number(),
  /** Which part of the collection, of how many; 1 of 1 for the whole. */
  part: z.number(),
  parts: z.number(),
});
export type Marker = z.infer<typeof markerSchema>;

export const markerId = 'marker';
export const markerFilter = 'type = "marker"';
