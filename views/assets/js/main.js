// Markup says what it is (`data-component="copy-citation"`); the module of that name is loaded and
// given the element. Every page works without: script only shortens the way.

/** @type {ReadonlySet<string>} */
const known = new Set(['copy-citation', 'drop-file', 'suggest']);

for (const element of document.querySelectorAll('[data-component]')) {
  if (element instanceof HTMLElement) void start(element);
}

/** @param {HTMLElement} element */
async function start(element) {
  const { component = '' } = element.dataset;
  if (!known.has(component) || element.dataset['started'] !== undefined) return;
  element.dataset['started'] = '';
  /** @type {{ default: (element: HTMLElement) => void }} */
  const module = await import(`./${component}.js`);
  module.default(element);
}
