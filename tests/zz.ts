import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { buildNames, workOf } from '/work/main/src/citations/names.ts';
import { findCitations } from '/work/main/src/citations/find.ts';
import { resolveCitation } from '/work/main/src/citations/resolve.ts';
import { parsePinpoint } from '/work/main/src/law/parse-pinpoint.ts';
import { anchorOf, printPinpoint } from '/work/main/src/law/pinpoint.ts';
const files = readdirSync('corpus', { recursive: true, encoding: 'utf8' }).filter(f => f.endsWith('.md')).map(f => path.join('corpus', f));
const instruments: any[] = [], groups: any[] = [], countries: any[] = []; const pins = new Map<string, any[]>();
for (const f of files) {
  const t = readFileSync(f, 'utf8'); const m = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(t); if (!m) continue;
  const fm = parse(m[1]!, { schema: 'core' });
  for (const k of ['adopted', 'signed', 'ratified', 'in_force', 'ended', 'status_as_of']) if (fm[k] !== undefined) fm[k] = String(fm[k]);
  if (fm.kind) { instruments.push(fm); pins.set(fm.id, [...m[2]!.matchAll(/^#+ (.+)$/gm)].flatMap(h => { const head = h[1]!; const c = /^Clause: /.test(head) ? head : head.split(/: /)[0]!; const p = parsePinpoint(c); return p ? [{ anchor: anchorOf(p), pin: p }] : []; })); }
  else if (/groups\//.test(f)) groups.push(fm); else if (/countries\//.test(f)) countries.push(fm);
}
const names = buildNames(instruments.map(i => workOf(i, { groups, countries })));
for (const para of readFileSync(process.argv[2]!, 'utf8').split('\n\n')) {
  console.log('\n' + para.trim());
  for (const c of findCitations(para, names)) { const r = resolveCitation(c, w => pins.get(w) ?? []); console.log('    «' + c.surface.replaceAll('\n', '⏎') + '» ', c.pin ? printPinpoint(c.pin) : '', '=>', r.status, 'instrument' in r ? r.instrument : '', 'anchor' in r ? r.anchor + (r.exact ? '' : '~') : 'candidates' in r ? r.candidates.join(' ') : '', '[' + c.form + ']'); }
}
