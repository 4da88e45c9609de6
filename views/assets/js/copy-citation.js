/**
 * Puts a button that copies `data-text` into the element. Ordinary spaces are copied: the text is
 * pasted elsewhere.
 *
 * @param {HTMLElement} element
 */
export default function copyCitation(element) {
  if (!('clipboard' in navigator)) return;
  const text = (element.dataset['text'] ?? '').replaceAll('\u00A0', ' ');
  const label = 'Copy citation';
  const button = document.createElement('button');
  const said = document.createElement('span');
  button.type = 'button';
  button.textContent = label;
  button.setAttribute('aria-label', `${label}: ${text}`);
  said.className = 'visually-hidden';
  said.setAttribute('role', 'status');
  button.addEventListener('click', () => {
    navigator.clipboard.writeText(text).then(
      () => say('Copied'),
      () => say('Could not copy'),
    );
  });
  element.replaceChildren(button, said);

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
