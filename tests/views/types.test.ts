import path from 'node:path';
import ejs from 'ejs';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { templates } from './templates.ts';

/**
 * A template as TypeScript: EJS's own output, wrapped in a function that takes the view model.
 * `generateSource` is not in EJS's documentation: its version is pinned.
 */
function asTypeScript(view: string, text: string): string {
  const template = new ejs.Template(text, { strict: true, compileDebug: false }) as ejs.Template & {
    generateSource(): void;
    readonly source: string;
  };
  template.generateSource();
  return `
    import type { Views } from './views.ts';
    declare function escapeFn(value: string | number): string;
    declare function include<V extends keyof Views>(view: \`/\${V}\`, data: { it: Views[V] }): string;
    declare function __append(html: string | number): void;
    export function view(it: Views['${view}']): void { ${template.source} }`;
}

/** What the compiler says of these templates. */
function faultsOf(views: ReadonlyMap<string, string>): readonly string[] {
  const sources = new Map(
    [...views].map(([view, text]) => [
      path.resolve('src/web', `view-${view.replaceAll('/', '-')}.ts`),
      asTypeScript(view, text),
    ]),
  );
  const { config } = ts.readConfigFile('tsconfig.json', (file) => ts.sys.readFile(file)) as {
    config: object;
  };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, '.');
  const host = ts.createCompilerHost(options);
  const disk = {
    getSourceFile: host.getSourceFile.bind(host),
    fileExists: host.fileExists.bind(host),
  };
  host.fileExists = (file) => sources.has(file) || disk.fileExists(file);
  host.getSourceFile = (file, version, ...rest) => {
    const source = sources.get(file);
    return source === undefined
      ? disk.getSourceFile(file, version, ...rest)
      : ts.createSourceFile(file, source, version);
  };
  const program = ts.createProgram([...sources.keys()], options, host);
  return [...sources.keys()].flatMap((file) =>
    ts
      .getPreEmitDiagnostics(program, program.getSourceFile(file))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' ')),
  );
}

test('every template uses its view model as typed', () => {
  expect(faultsOf(templates())).toEqual([]);
});

test('a misspelt property in a template is reported with the word that was meant', () => {
  const hit = templates().get('partials/hit') ?? '';
  const planted = hit.replace('it.citation', 'it.citatoin');
  expect(faultsOf(new Map([['partials/hit', planted]]))).toEqual([
    "Property 'citatoin' does not exist on type 'HitView'. Did you mean 'citation'?",
  ]);
});

test('a partial that is given the wrong view model is reported', () => {
  const page = "<%- include('/partials/pager', { it: it.filters }) %>";
  expect(faultsOf(new Map([['pages/search', page]]))[0]).toMatch(
    /'FiltersView' is not assignable to type 'PagerView'|missing the following properties from type 'PagerView'/,
  );
});
