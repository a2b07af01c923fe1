/** What stands typed in the fields of the page. */
export function typedOnPage(): readonly string[] {
  const fields = document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
    'input[type="text"], input:not([type]), textarea',
  );
  return [...new Set([...fields].map(({ value }) => value.trim()).filter((words) => words !== ''))];
}
