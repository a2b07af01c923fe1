/** So many steps tell where something went wrong. */
const STEPS = 8;

/** "at useSearch (app://the-usual/assets/index-3fA.js:12:345)", in Chromium and in Node. */
const STEP = /^\s*at (?:(?:async )?([\w$.<>#]+) \()?(?:.*[/\\])?([\w.-]+:\d+:\d+)\)?$/;

/**
 * What kind of error something was and where in the app, without its message: that may hold a name or
 * words somebody typed.
 */
export function traceOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const steps = (error.stack ?? '').split('\n').flatMap((line) => {
    const [, where, file] = STEP.exec(line) ?? [];
    return file === undefined ? [] : [where === undefined ? file : `${where} ${file}`];
  });
  const name = /^\w+$/.test(error.name) ? error.name : 'Error';
  return [name, ...steps.slice(0, STEPS)].join(' < ');
}
