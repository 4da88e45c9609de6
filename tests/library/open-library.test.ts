import { expect, test } from 'vitest';
import { openLibrary } from '../../src/library/open-library.ts';
import { snapshotReader } from '../../src/library/read-snapshot.ts';
import { provisionsOf } from '../../src/library/library.ts';
import { snapshotFormat } from '../../src/library/snapshot.ts';
import { aProvision, aTreaty } from '../factories/instrument.ts';
import { aDataFolder, putSnapshot } from '../factories/snapshot.ts';

const manifest = { format: snapshotFormat, as_of: '2026-11-26', changes: [], redirects: {} };
const opac = {
  type: 'instrument',
  id: 'opac',
  instrument: aTreaty(),
  body: [
    { type: 'section', section: { heading: 'Background' } },
    { type: 'provision', provision: aProvision() },
  ],
};
const files = {
  'manifest.json': manifest,
  'catalogue.json': [{ type: 'instrument', id: 'opac', short_title: 'OPAC' }],
  'instruments/opac.json': opac,
  'instruments/secret.json': { type: 'instrument', id: 'secret' },
};

test('a page is found by its type and id', async () => {
  const dataDir = await aDataFolder();
  await putSnapshot(dataDir, 'abc', files);
  const library = await openLibrary(snapshotReader(dataDir, 'abc'));
  expect(library.hash).toBe('abc');
  expect(library.entry('instrument', 'opac')?.short_title).toBe('OPAC');
  expect(await library.document('instrument', 'opac')).toEqual(opac);
  expect(provisionsOf((await library.document('instrument', 'opac'))!)).toEqual([aProvision()]);
});

test('no address reaches a file that the catalogue does not list', async () => {
  const dataDir = await aDataFolder();
  await putSnapshot(dataDir, 'abc', files);
  const library = await openLibrary(snapshotReader(dataDir, 'abc'));
  for (const id of ['secret', '../manifest', '../../current', '/etc/passwd', 'opac/../secret']) {
    expect(await library.document('instrument', id)).toBeUndefined();
  }
  expect(await library.document('group', 'opac')).toBeUndefined();
});

test('a snapshot of another format is refused with the way to mend it', async () => {
  const dataDir = await aDataFolder();
  await putSnapshot(dataDir, 'old', { ...files, 'manifest.json': { ...manifest, format: 0 } });
  await expect(openLibrary(snapshotReader(dataDir, 'old'))).rejects.toThrow(
    /format 0.*npm run indexer -- build/s,
  );
});

test('a document that could not be read is asked for again', async () => {
  let broken = true;
  const reader = {
    hash: 'abc',
    folder: '/none',
    readJson: async (file: string) => {
      if (file.startsWith('instruments/') && broken) throw new Error('the disk is busy');
      return (files as Record<string, unknown>)[file];
    },
  };
  const library = await openLibrary(reader);
  await expect(library.document('instrument', 'opac')).rejects.toThrow('the disk is busy');
  broken = false;
  expect(await library.document('instrument', 'opac')).toEqual(opac);
});
