import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const viewsFolder = path.resolve('views');

/** Every template by its name: `pages/search`, `partials/hit`. */
export function templates(): ReadonlyMap<string, string> {
  const files = readdirSync(viewsFolder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ejs'))
    .sort();
  return new Map(
    files.map((file) => [
      file.slice(0, -'.ejs'.length),
      readFileSync(path.join(viewsFolder, file), 'utf8'),
    ]),
  );
}
