/** What a page is about. Instruments and provisions are known by bare ids: `opac`, `opac#art-4-1`. */
export type PageType = 'instrument' | 'provision' | 'group' | 'country' | 'topic' | 'practice';

const prefixes = ['group', 'country', 'topic', 'practice'] as const;

export interface PageId {
  readonly type: PageType;
  /** The id of the file: `opac`, `mm-knu`, `in`. */
  readonly id: string;
  /** Provisions only. */
  readonly anchor?: string;
}

/** Write `opac`, `opac#art-4-1`, `group:mm-knu`, `country:in`, `topic:release`, `practice:ph-zones-of-peace`. */
export function printPageId({ type, id, anchor }: PageId): string {
  if (type === 'provision') return `${id}#${anchor ?? ''}`;
  return type === 'instrument' ? id : `${type}:${id}`;
}

/** Read what {@link printPageId} writes. */
export function parsePageId(text: string): PageId {
  const [head = '', tail] = text.split(':', 2);
  const type = prefixes.find((prefix) => prefix === head);
  if (type !== undefined && tail !== undefined) return { type, id: tail };
  const [id = '', anchor] = text.split('#', 2);
  return anchor === undefined ? { type: 'instrument', id } : { type: 'provision', id, anchor };
}
