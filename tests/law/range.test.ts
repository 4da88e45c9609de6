import { expect, test } from 'vitest';
import { containsPinpoint } from '../../src/law/pinpoint-order.ts';
import { parsePinpoint } from '../../src/law/parse-pinpoint.ts';
import { printPinpoint } from '../../src/law/pinpoint.ts';
import { placesInRange } from '../../src/law/range.ts';

test.each([
  ['Art. 3(4)–(5)', ['Art. 3(4)', 'Art. 3(5)']],
  ['para. 16(a)–(d)', ['para. 16(a)', 'para. 16(b)', 'para. 16(c)', 'para. 16(d)']],
  ['Art. 37(c)–(d)', ['Art. 37(c)', 'Art. 37(d)']],
  ['Principle 1–3', ['Principle 1', 'Principle 2', 'Principle 3']],
  ['para. 3.11–3.13', ['para. 3.11', 'para. 3.12', 'para. 3.13']],
  ['Ch. IV–VI', ['Ch. IV', 'Ch. V', 'Ch. VI']],
  ['Art. 8(2)(e)(iii)–(v)', ['Art. 8(2)(e)(iii)', 'Art. 8(2)(e)(iv)', 'Art. 8(2)(e)(v)']],
  ['Art. 4(1)', ['Art. 4(1)']],
  ['Preamble', ['Preamble']],
])('%s holds each of its places', (range, places) => {
  const pin = parsePinpoint(range)!;
  expect(placesInRange(pin).map(printPinpoint)).toEqual(places);
  expect(placesInRange(pin).every((place) => containsPinpoint(pin, place))).toBe(true);
});

test.each(['Art. 5–3', 'Art. 1–900', 'Art. 3(a)–(4)', 'para. 3.11–4.2', 'Art. 5A–7B'])(
  '%s does not count in one row and stays as it is',
  (range) => {
    const pin = parsePinpoint(range)!;
    expect(placesInRange(pin)).toEqual([pin]);
  },
);
