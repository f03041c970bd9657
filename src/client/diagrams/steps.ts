/** A sequence that is told message by message. */
export interface Steps {
  readonly count: number;
  /** The number of the step that is shown; 0 where the whole sequence is. */
  readonly current: number;
  /** Shows a step (0 to `count`) and says its words. */
  readonly show: (step: number) => void;
  /** The part of the picture that the step is; null for the whole. */
  readonly part: () => SVGGElement | null;
}

/** «Шаг 2 из 7: Клиент → Брокер: …» */
export function stepWords(step: number, words: readonly string[]): string {
  return step === 0 ? `Вся схема, шагов: ${words.length}` : `Шаг ${step} из ${words.length}: ${words[step - 1]}`;
}

/** The steps of a picture; null where it is no sequence. The words are those of its text alternative. */
export function makeSteps(svg: SVGSVGElement, words: readonly string[], say: (text: string) => void): Steps | null {
  const parts = [...svg.querySelectorAll<SVGGElement>('g.s')];
  if (parts.length < 2 || parts.length !== words.length) return null;
  let current = 0;
  const show = (step: number) => {
    current = Math.min(parts.length, Math.max(0, step));
    svg.classList.toggle('gk-stepping', current > 0);
    parts.forEach((part, index) => {
      part.classList.toggle('gk-now', index + 1 === current);
      part.classList.toggle('gk-past', index + 1 < current);
    });
    say(stepWords(current, words));
  };
  return {
    count: parts.length,
    get current() {
      return current;
    },
    show,
    part: () => parts[current - 1] ?? null,
  };
}
