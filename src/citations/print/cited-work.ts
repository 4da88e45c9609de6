import type { PartialDate } from '../../law/partial-date.ts';
import type { Pinpoint } from '../../law/pinpoint.ts';

/** What every style needs of a text. What the corpus does not state is `undefined` or ''. */
interface Common {
  /** The title without what forms put elsewhere: the court, the country, the place cited. */
  readonly title: string;
  /** What people call it: «OPAC». */
  readonly short: string;
  readonly pin: Pinpoint | null;
  /** The day of adoption, else of signature. */
  readonly date: PartialDate | undefined;
  readonly dated: 'adopted' | 'signed';
  /** The address of the official text. */
  readonly url: string;
}

export interface TreatyWork extends Common {
  readonly sort: 'treaty';
  readonly inForce: PartialDate | undefined;
  /** Known not to be in force. */
  readonly notInForce: boolean;
  /** «2173 UNTS 222». */
  readonly series: TreatySeries | undefined;
  /** Where else the text stands: «OAU Doc. CAB/LEG/24.9/49». */
  readonly source: string;
}

export interface TreatySeries {
  readonly volume: string;
  readonly name: string;
  readonly page: string;
}

/** A resolution of the Security Council or the General Assembly. */
export interface ResolutionWork extends Common {
  readonly sort: 'resolution';
  readonly body: 'Security Council' | 'General Assembly';
  /** «1612», «51/77». */
  readonly number: string;
  /** «S/RES/1612». */
  readonly symbol: string;
  /** Resolutions of the General Assembly have titles; those of the Security Council have none. */
  readonly subject: string;
}

/** The law of a State: a statute, a code, a decree, a directive. */
export interface ActWork extends Common {
  readonly sort: 'act';
  /** The country, unless the title names it. */
  readonly place: string;
  /** «Act No. 2 of 2016», unless the title says it. */
  readonly number: string;
  /** The title names several laws. */
  readonly several: boolean;
}

/** A decision in a case with parties. */
export interface CaseWork extends Common {
  readonly sort: 'case';
  /** «Judgment». */
  readonly phase: string;
  readonly court: string;
  readonly chamber: string;
  /** It begins with the name of its court: «ICC-01/04-01/06». */
  readonly docket: string;
  /** «Series C No. 155». */
  readonly series: string;
  /** The record covers several decisions; this is the first. */
  readonly several: boolean;
}

/** A decision that is known by its court, number and date. */
export interface DecisionWork extends Common {
  readonly sort: 'decision';
  readonly court: string;
  /** An ECLI, where the title does not give it. */
  readonly identifier: string;
  /** The title says the date. */
  readonly datedByTitle: boolean;
}

/** What a body wrote: soft law, reports, deeds and orders of armed groups. */
export interface DocumentWork extends Common {
  readonly sort: 'document';
  readonly author: string;
  /** «CRC/GC/2005/6». */
  readonly symbol: string;
}

/** An agreement that an armed group is a party to. Its parties stand in its title. */
export interface AgreementWork extends Common {
  readonly sort: 'agreement';
  readonly symbol: string;
}

/** A text as the forms of citation tell texts apart. */
export type CitedWork =
  TreatyWork | ResolutionWork | ActWork | CaseWork | DecisionWork | DocumentWork | AgreementWork;

/** One way to write each sort of text. */
export type FormTable<R> = {
  readonly [S in CitedWork['sort']]: (work: Extract<CitedWork, { sort: S }>) => R;
};

/** Write a text by the form for its sort. */
export function byForm<R>(forms: FormTable<R>, work: CitedWork): R {
  switch (work.sort) {
    case 'treaty':
      return forms.treaty(work);
    case 'resolution':
      return forms.resolution(work);
    case 'act':
      return forms.act(work);
    case 'case':
      return forms.case(work);
    case 'decision':
      return forms.decision(work);
    case 'document':
      return forms.document(work);
    case 'agreement':
      return forms.agreement(work);
  }
}
