/**
 * A file dropped anywhere on the form is the file that is chosen; sending it stays with the reader.
 *
 * @param {HTMLElement} form
 */
export default function dropFile(form) {
  const input = form.querySelector('input[type=file]');
  if (!(input instanceof HTMLInputElement)) return;
  const chosen = input;

  form.addEventListener('dragover', (event) => {
    if (event.dataTransfer?.types.includes('Files') !== true) return;
    event.preventDefault();
    form.classList.add('is-over');
  });
  form.addEventListener('dragleave', (event) => {
    if (!(event.relatedTarget instanceof Node && form.contains(event.relatedTarget))) leave();
  });
  form.addEventListener('drop', (event) => {
    const files = event.dataTransfer?.files;
    leave();
    if (files === undefined || files.length === 0) return;
    event.preventDefault();
    chosen.files = files;
    chosen.focus();
  });

  function leave() {
    form.classList.remove('is-over');
  }
}
