import { type Frame, makeFrame } from './frame';
import { listen } from './gestures';
import { type Steps, makeSteps } from './steps';
import { type Point, type Size, type View, fit, pan, reveal, zoom } from './view';

const ZOOM_STEP = 1.3;
/** px that an arrow key moves. */
const PAN_STEP = 60;

const ARROWS: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: PAN_STEP, y: 0 },
  ArrowRight: { x: -PAN_STEP, y: 0 },
  ArrowUp: { x: 0, y: PAN_STEP },
  ArrowDown: { x: 0, y: -PAN_STEP },
};

/** What may be done to the picture on the stage. */
interface Camera {
  readonly fit: () => void;
  readonly pan: (by: Point) => void;
  /** About a point of the stage; about its middle where none is given. */
  readonly zoom: (factor: number, at?: Point) => void;
  readonly reveal: (part: SVGGElement) => void;
}

function makeCamera({ stage, picture }: Frame): Camera {
  const size: Size = { width: picture.viewBox.baseVal.width, height: picture.viewBox.baseVal.height };
  const room = (): Size => ({ width: stage.clientWidth, height: stage.clientHeight });
  let view: View = { scale: 1, x: 0, y: 0 };
  const show = (next: View) => {
    view = next;
    picture.style.transform = `translate(${view.x}px, ${view.y}px) scale(${view.scale})`;
  };
  return {
    fit: () => show(fit(size, room())),
    pan: (by) => show(pan(view, by, size, room())),
    zoom: (factor, at) => {
      const { width, height } = room();
      show(zoom(view, factor, at ?? { x: width / 2, y: height / 2 }, size, { width, height }));
    },
    reveal: (part) => {
      const { x, y, width, height } = part.getBBox();
      const { x: left, y: top } = picture.viewBox.baseVal;
      show(reveal(view, { x: x - left, y: y - top, width, height }, size, room()));
    },
  };
}

function goTo(step: number, steps: Steps, camera: Camera, { controls }: Frame): void {
  steps.show(step);
  controls.back.disabled = steps.current === 0;
  controls.next.disabled = steps.current === steps.count;
  const part = steps.part();
  if (part) camera.reveal(part);
}

/** Keys of the view: + − 0 zoom, arrows move; in a sequence ← → go from step to step, and with Shift they move. */
function onKey(event: KeyboardEvent, camera: Camera, go: ((by: number) => void) | null): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const arrow = ARROWS[event.key];
  if (event.key === '+' || event.key === '=') camera.zoom(ZOOM_STEP);
  else if (event.key === '-' || event.key === '−') camera.zoom(1 / ZOOM_STEP);
  else if (event.key === '0') camera.fit();
  else if (arrow && arrow.x !== 0 && go && !event.shiftKey) go(-Math.sign(arrow.x));
  else if (arrow) camera.pan(arrow);
  else return;
  event.preventDefault();
}

/** Opens a diagram full screen. Escape and the button close it, and the focus goes back to the diagram. */
export function openViewer(diagram: HTMLElement, withSteps: boolean): void {
  const frame = makeFrame(diagram);
  if (!frame) return;
  const { dialog, stage, controls, words } = frame;
  const camera = makeCamera(frame);
  const sentences = [...diagram.querySelectorAll('.gk-words ol > li')].map((item) => item.textContent?.trim() ?? '');
  const steps = makeSteps(frame.picture, sentences, (text) => (words.textContent = text));
  const go = steps && ((by: number) => goTo(steps.current + by, steps, camera, frame));
  dialog.classList.toggle('gk-viewer-still', !steps);
  listen(stage, camera);
  controls.out.addEventListener('click', () => camera.zoom(1 / ZOOM_STEP));
  controls.in.addEventListener('click', () => camera.zoom(ZOOM_STEP));
  controls.fit.addEventListener('click', () => camera.fit());
  controls.close.addEventListener('click', () => dialog.close());
  controls.back.addEventListener('click', () => go?.(-1));
  controls.next.addEventListener('click', () => go?.(1));
  dialog.addEventListener('keydown', (event) => onKey(event, camera, go));
  const resized = new ResizeObserver(() => {
    camera.pan({ x: 0, y: 0 });
    const part = steps?.part();
    if (part) camera.reveal(part);
  });
  dialog.addEventListener('close', () => {
    resized.disconnect();
    dialog.remove();
    diagram
      .querySelector<HTMLElement>(`[data-diagram="${withSteps ? 'steps' : 'zoom'}"]`)
      ?.focus({ preventScroll: true });
  });
  document.body.append(dialog);
  dialog.showModal();
  camera.fit();
  resized.observe(stage);
  if (steps) goTo(withSteps ? 1 : 0, steps, camera, frame);
  (withSteps ? controls.next : controls.close).focus();
}
