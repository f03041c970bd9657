/** Long enough for two quick letters to be one question, short enough not to be felt. */
const DEBOUNCE_MS = 60;

export interface Field {
  /** Hands over what stands in the field now, without waiting. */
  readonly flush: () => void;
  /** Whether something was typed that was not handed over yet. */
  readonly waiting: () => boolean;
}

/** Hands over what is typed once the fingers rest for a moment. */
export function watchField(input: HTMLInputElement, onQuery: (query: string) => void): Field {
  let timer: ReturnType<typeof setTimeout> | null = null;
  const flush = () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    onQuery(input.value.trim());
  };
  input.addEventListener('input', () => {
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(flush, DEBOUNCE_MS);
  });
  return { flush, waiting: () => timer !== null };
}
