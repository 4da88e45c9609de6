import { readFileSync } from 'node:fs';
import path from 'node:path';
import ejs from 'ejs';
import { projectRoot } from '../project-root.ts';
import type { PageTemplate, Views } from './views.ts';

/** The folder of all templates. */
const root = path.join(projectRoot, 'views');

/** Without `compileDebug` no line is counted while printing; the types of a template say where its faults are. */
const options = {
  strict: true,
  destructuredLocals: ['it'],
  compileDebug: false,
  cache: true,
  root,
};

const compiled = new Map<keyof Views, ejs.TemplateFunction>();

/** Print a template; a wrong view model is a compile error. Throws when the template has a fault. */
export function render<V extends keyof Views>(view: V, it: Views[V]): string {
  const template = compiled.get(view) ?? compile(view);
  return template({ it });
}

/** A whole page: its body first, then the layout around it. */
export function renderPage<P extends PageTemplate>(view: P, page: Views[P]): string {
  return render('layouts/base', { frame: page.frame, bodyHtml: render(view, page) });
}

/** A template is read and compiled once; EJS keeps the partials that it includes. */
function compile(view: keyof Views): ejs.TemplateFunction {
  const filename = path.join(root, `${view}.ejs`);
  const template = ejs.compile(readFileSync(filename, 'utf8'), { ...options, filename });
  compiled.set(view, template);
  return template;
}
