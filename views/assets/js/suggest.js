/**
 * Suggestions under a search box, by the combobox pattern of the ARIA practices: the arrows choose,
 * Enter goes there, Escape closes; typing and sending the form stay as they are.
 *
 * @typedef {{ label: string, detail: string, url: string }} Suggestion
 * @param {HTMLElement} element
 */
export default function suggest(element) {
  const input = element.querySelector('input');
  const source = element.dataset['source'];
  if (input === null || source === undefined) return;
  const box = input;
  const list = document.createElement('ul');
  const pause = 120;
  let chosen = -1;
  /** @type {AbortController | undefined} */
  let asking;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;

  list.id = `${box.id}-suggestions`;
  list.className = 'suggestions';
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', 'Suggestions');
  box.setAttribute('role', 'combobox');
  box.setAttribute('aria-autocomplete', 'list');
  close();
  element.append(list);

  box.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => void ask(box.value.trim()), pause);
  });
  box.addEventListener('keydown', onKey);
  box.addEventListener('blur', () => setTimeout(close, pause));

  /** @param {string} text */
  async function ask(text) {
    asking?.abort();
    if (text === '') {
      close();
      return;
    }
    asking = new AbortController();
    try {
      const answer = await fetch(`${source}?q=${encodeURIComponent(text)}`, {
        signal: asking.signal,
      });
      const { suggestions } = /** @type {{ suggestions: Suggestion[] }} */ (await answer.json());
      show(suggestions);
    } catch {
      close();
    }
  }

  /** @param {readonly Suggestion[]} suggestions */
  function show(suggestions) {
    if (suggestions.length === 0 || document.activeElement !== box) {
      close();
      return;
    }
    list.replaceChildren(...suggestions.map(option));
    list.hidden = false;
    box.setAttribute('aria-expanded', 'true');
    box.setAttribute('aria-controls', list.id);
    choose(-1);
  }

  /**
   * @param {Suggestion} suggestion
   * @param {number} index
   */
  function option({ label, detail, url }, index) {
    const item = document.createElement('li');
    const more = document.createElement('span');
    item.id = `${list.id}-${String(index)}`;
    item.dataset['url'] = url;
    item.setAttribute('role', 'option');
    more.className = 'detail';
    more.textContent = detail;
    item.append(label, ' ', more);
    item.addEventListener('mousedown', (event) => {
      event.preventDefault();
      location.assign(url);
    });
    return item;
  }

  /** @param {KeyboardEvent} event */
  function onKey(event) {
    const { length } = list.children;
    if (list.hidden || length === 0) return;
    if (event.key === 'ArrowDown') choose(chosen + 1 < length ? chosen + 1 : -1);
    else if (event.key === 'ArrowUp') choose(chosen < 0 ? length - 1 : chosen - 1);
    else if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && chosen >= 0) {
      const item = list.children[chosen];
      if (item instanceof HTMLElement) location.assign(item.dataset['url'] ?? '');
    } else return;
    event.preventDefault();
  }

  /** @param {number} index */
  function choose(index) {
    chosen = index;
    for (const [place, item] of [...list.children].entries()) {
      item.setAttribute('aria-selected', String(place === index));
    }
    const item = list.children[index];
    if (item === undefined) box.removeAttribute('aria-activedescendant');
    else box.setAttribute('aria-activedescendant', item.id);
  }

  function close() {
    list.hidden = true;
    chosen = -1;
    box.setAttribute('aria-expanded', 'false');
    box.removeAttribute('aria-controls');
    box.removeAttribute('aria-activedescendant');
  }
}
