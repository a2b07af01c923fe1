/**
 * What a sentence is filled in with, read from the sentence itself (ICU message syntax), so that the
 * compiler tells of a blank that was forgotten.
 *
 * `'{times} of the last {of, plural, one {visit} other {# visits}}'` wants `times` and `of`.
 */
export type FillingOf<Sentence extends string> = {
  readonly [Blank in BlanksIn<Sentence>]: string | number | boolean;
};

/** The names of the blanks of a sentence; `In` is what the braces it stands in are, the innermost first. */
type BlanksIn<
  Text extends string,
  In extends readonly Brace[] = ['sentence'],
  Found extends string = never,
> = Text extends `${infer Before}{${infer After}`
  ? Before extends `${string}}${string}`
    ? Closed<Text, In, Found>
    : In[0] extends 'choices'
      ? BlanksIn<After, ['sentence', ...In], Found>
      : Blank<After, In, Found>
  : Text extends `${string}}${string}`
    ? Closed<Text, In, Found>
    : Found;

/** Between braces stands a sentence, or the choices of one that depends on a number or a word. */
type Brace = 'sentence' | 'choices';

type Closed<
  Text extends string,
  In extends readonly Brace[],
  Found extends string,
> = Text extends `${string}}${infer After}`
  ? In extends readonly [Brace, ...infer Outer extends readonly Brace[]]
    ? BlanksIn<After, Outer, Found>
    : Found
  : Found;

/** `{name}`, or `{name, plural, one {…} other {…}}`, after its first brace. */
type Blank<
  After extends string,
  In extends readonly Brace[],
  Found extends string,
> = After extends `${infer Name}}${infer Rest}`
  ? Name extends `${infer First},${string}`
    ? After extends `${First},${infer Choices}`
      ? BlanksIn<Choices, ['choices', ...In], Found | First>
      : never
    : BlanksIn<Rest, In, Found | Name>
  : Found;
