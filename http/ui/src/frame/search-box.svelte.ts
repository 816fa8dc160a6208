/** The search box of the header, as other parts of the page reach it. */
class SearchBoxHandle {
  #input: HTMLInputElement | null = null;

  attach(input: HTMLInputElement) {
    this.#input = input;
    return () => {
      if (this.#input === input) this.#input = null;
    };
  }

  focus({ select = true }: { select?: boolean } = {}) {
    this.#input?.focus();
    if (select) this.#input?.select();
  }

  /** Focus with the caret after the last letter: the next key goes on writing. */
  continueTyping() {
    const input = this.#input;
    input?.focus();
    input?.setSelectionRange(input.value.length, input.value.length);
  }
}

export const searchBox = new SearchBoxHandle();
