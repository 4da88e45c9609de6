/**
 * Puts a button into the element that copies `data-text`, or else the element before it with its
 * italics. Ordinary spaces are copied: the text is pasted elsewhere.
 *
 * @param {HTMLElement} element
 */
export default function copyCitation(element) {
  if (!('clipboard' in navigator)) return;
  const shown = element.previousElementSibling;
  const text = ordinary(element.dataset['text'] ?? shown?.textContent ?? '');
  const label = 'Copy citation';
  const button = document.createElement('button');
  const said = document.createElement('span');
  button.type = 'button';
  button.textContent = label;
  button.setAttribute('aria-label', `${label}: ${text}`);
  said.className = 'visually-hidden';
  said.setAttribute('role', 'status');
  button.addEventListener('click', () => {
    copy().then(
      () => say('Copied'),
      () => say('Could not copy'),
    );
  });
  element.replaceChildren(button, said);

  function copy() {
    const isFormatted = element.dataset['text'] === undefined && shown?.querySelector('i') != null;
    if (!isFormatted || typeof ClipboardItem === 'undefined') {
      return navigator.clipboard.writeText(text);
    }
    const html = ordinary(shown.innerHTML);
    const forms = { 'text/plain': text, 'text/html': html };
    const blobs = Object.entries(forms).map(([type, form]) => [type, new Blob([form], { type })]);
    return navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
  }

  /** @param {string} words */
  function say(words) {
    button.textContent = words;
    said.textContent = words;
    setTimeout(() => {
      button.textContent = label;
      said.textContent = '';
    }, 2000);
  }
}

/** @param {string} text */
function ordinary(text) {
  return text.replaceAll('\u00A0', ' ').replaceAll('&nbsp;', ' ').trim();
}
