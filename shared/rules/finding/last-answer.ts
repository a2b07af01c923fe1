/** The last answer to a question that is asked again and again, until something changes. */
export class LastAnswer<Value> {
  #question: string | undefined;
  #answer: Value | undefined;

  /** The answer to this question, worked out unless it is the one that was asked last. */
  to(question: string, work: () => Value): Value {
    if (question !== this.#question) {
      this.#answer = work();
      this.#question = question;
    }
    return this.#answer as Value;
  }

  /** What was answered is no longer so. */
  forget(): void {
    this.#question = undefined;
    this.#answer = undefined;
  }
}
