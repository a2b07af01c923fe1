/** One thing that is kept about somebody, as it stands on their page. */
export interface MyLine {
  /** What it is: "Your birthday"; without it the words speak for themselves. */
  readonly label?: string;
  readonly words: string;
  /** Where it came from: "told us on 3 May". */
  readonly source?: string;
  /** Many small things, which are read rather than corrected one by one. */
  readonly many?: readonly string[];
  /** They are short enough for two columns. */
  readonly isInColumns?: boolean;
  /** Something to read, with nothing to correct about it. */
  readonly isPlain?: boolean;
  /** So many empty lines for a pen stand below it. */
  readonly rules?: number;
  /** Address of a picture that is kept. */
  readonly picture?: string;
  /** A box to tick with a pen. */
  readonly hasTick?: boolean;
}

/** Things of one kind, under their heading. */
export interface MyPart {
  readonly title: string;
  readonly lines: readonly MyLine[];
}
