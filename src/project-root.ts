import { existsSync } from 'node:fs';
import path from 'node:path';

/**
 * The folder of the project, found upwards from this file: the program runs both from its sources
 * and from `dist/`, and needs `views/` beside `package.json` in either case.
 */
export const projectRoot = upwards(import.meta.dirname);

function upwards(folder: string): string {
  if (existsSync(path.join(folder, 'package.json'))) return folder;
  const parent = path.dirname(folder);
  if (parent === folder) throw new Error('No package.json above the program: is it all there?');
  return upwards(parent);
}
