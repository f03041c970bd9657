import type { Point } from './view';

/** What hands do to the stage. Points are relative to its left upper corner. */
export interface Gestures {
  readonly pan: (by: Point) => void;
  readonly zoom: (factor: number, at: Point) => void;
}

/** Of one notch of a wheel, as browsers report it in px. */
const WHEEL = 0.0018;
const DOUBLE_TAP = 2;

function middle(points: readonly Point[]): Point {
  const sum = points.reduce((total, { x, y }) => ({ x: total.x + x, y: total.y + y }), { x: 0, y: 0 });
  return { x: sum.x / points.length, y: sum.y / points.length };
}

function spread([first, second]: readonly Point[]): number {
  return first && second ? Math.hypot(first.x - second.x, first.y - second.y) : 0;
}

/** One finger or the mouse moves, two pinch, the wheel and a double tap zoom. */
export function listen(stage: HTMLElement, gestures: Gestures): void {
  const fingers = new Map<number, Point>();
  const place = (event: MouseEvent): Point => {
    const { left, top } = stage.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  };
  stage.addEventListener('pointerdown', (event) => {
    stage.setPointerCapture(event.pointerId);
    fingers.set(event.pointerId, place(event));
  });
  stage.addEventListener('pointermove', (event) => {
    if (!fingers.has(event.pointerId)) return;
    const before = [...fingers.values()];
    fingers.set(event.pointerId, place(event));
    const now = [...fingers.values()];
    const [from, to] = [middle(before), middle(now)];
    gestures.pan({ x: to.x - from.x, y: to.y - from.y });
    if (now.length === 2 && spread(before) > 0) gestures.zoom(spread(now) / spread(before), to);
  });
  for (const end of ['pointerup', 'pointercancel'] as const)
    stage.addEventListener(end, (event) => fingers.delete(event.pointerId));
  stage.addEventListener('dblclick', (event) => gestures.zoom(DOUBLE_TAP, place(event)));
  stage.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      gestures.zoom(Math.exp(-event.deltaY * (event.deltaMode === 0 ? WHEEL : WHEEL * 30)), place(event));
    },
    { passive: false },
  );
}
