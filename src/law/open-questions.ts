/** Whether a part of a page tells what could not be verified: «Open questions», by its anchor. */
export function isOpenQuestions({ anchor }: { readonly anchor: string }): boolean {
  return anchor === 'open-questions';
}
