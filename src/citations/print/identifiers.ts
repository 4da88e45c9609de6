import type { TreatySeries } from './cited-work.ts';

/** What stands in the «usual legal citation» of a text, read part by part; nothing is guessed. */

/** «2173 UNTS 222». */
export function treatySeries(citation: string): TreatySeries | undefined {
  const [, volume, name, page] = /^(\d+) ([A-Z]{2,}) (\d+)$/.exec(citation) ?? [];
  return volume === undefined || name === undefined || page === undefined
    ? undefined
    : { volume, name, page };
}

/** «UN Doc S/RES/1612 (26 July 2005)» → «S/RES/1612»; «S/2019/145, annex» → «S/2019/145, annex». */
export function documentSymbol(citation: string): string {
  const form = /^(?:UN Doc )?((?:[ASE]|CRC)\/[A-Z0-9./-]*[A-Z0-9](?:, annex\b[^,(]*)?)/;
  return form.exec(citation)?.[1]?.trim() ?? '';
}

/** The number of a case at an international criminal court, which names its court: «ICC-01/04-01/06». */
export function docketNumber(text: string): string {
  return /\b(?:ICC|SCSL|ICTY|ICTR|IT|MICT)-\d[\w/-]*(?:\([A-Z]\))?/.exec(text)?.[0] ?? '';
}

/** The place of a judgment in the series of a human rights court: «Series C No. 155». */
export function judgmentSeries(citation: string): string {
  return /\bSeries [AC] No\. \d+/.exec(citation)?.[0] ?? '';
}

/** The European Case Law Identifier: «ECLI:DE:OLGD:2020:0429.7STS4.19.00». */
export function caseLawIdentifier(text: string): string {
  return /\bECLI:[A-Z]{2}:[A-Z0-9]+:\d{4}:[A-Z0-9.]+\b/.exec(text)?.[0] ?? '';
}

/** «Act No. 2 of 2016 (India)» → «Act No. 2 of 2016». */
export function actNumber(citation: string): string {
  return /^(?:[A-Z]\w+ ){1,2}No\.? [\w/-]+ of \d{4}/.exec(citation)?.[0] ?? '';
}

/** «OAU Doc. CAB/LEG/24.9/49 (1990)» → the same without its date, which forms put elsewhere. */
export function withoutDate(citation: string): string {
  return citation.replace(/ \([^()]*\d{4}\)$/, '');
}

/** Abbreviations in OSCOLA and AGLC: «OAU Doc», «Series C No 155». */
export function withoutFullStops(text: string): string {
  return text.replace(/\b(Doc|No)\. /g, '$1 ');
}
