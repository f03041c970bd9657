/* Where a picture lies on the stage. Pure: sizes and views are arguments, px throughout. */

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The picture is scaled about its left upper corner and moved there. */
export interface View extends Point {
  readonly scale: number;
}

const MAX_SCALE = 6;
/** A small picture is not blown up beyond this when it opens. */
const MAX_FIT = 2;

/** Along one axis: in the middle where there is room, else without a gap at either end. */
function settle(offset: number, picture: number, stage: number): number {
  if (picture <= stage) return (stage - picture) / 2;
  return Math.min(0, Math.max(stage - picture, offset));
}

/** The view moved so that the picture does not leave the stage. */
export function clamp({ scale, x, y }: View, picture: Size, stage: Size): View {
  return {
    scale,
    x: settle(x, picture.width * scale, stage.width),
    y: settle(y, picture.height * scale, stage.height),
  };
}

/** The whole picture where it stays legible so; else its full width from the top. */
export function fit(picture: Size, stage: Size): View {
  const across = stage.width / picture.width;
  const whole = Math.min(across, stage.height / picture.height);
  return clamp({ scale: Math.min(across, Math.max(whole, 1), MAX_FIT), x: 0, y: 0 }, picture, stage);
}

/** Scaled by a factor, with the point of the picture under `at` kept there. */
export function zoom(view: View, factor: number, at: Point, picture: Size, stage: Size): View {
  const smallest = Math.min(fit(picture, stage).scale, stage.width / picture.width, stage.height / picture.height);
  const scale = Math.min(MAX_SCALE, Math.max(smallest, view.scale * factor));
  const ratio = scale / view.scale;
  return clamp({ scale, x: at.x - (at.x - view.x) * ratio, y: at.y - (at.y - view.y) * ratio }, picture, stage);
}

export function pan(view: View, by: Point, picture: Size, stage: Size): View {
  return clamp({ scale: view.scale, x: view.x + by.x, y: view.y + by.y }, picture, stage);
}

/** Moved as little as shows a box of the picture (in its own px) with some air around it. */
export function reveal(view: View, box: Point & Size, picture: Size, stage: Size): View {
  const AIR = 32;
  const along = (offset: number, start: number, length: number, room: number): number => {
    const from = start * view.scale + offset - AIR;
    const to = (start + length) * view.scale + offset + AIR;
    if (from < 0) return offset - from;
    return to > room ? offset - Math.min(to - room, from) : offset;
  };
  const x = along(view.x, box.x, box.width, stage.width);
  const y = along(view.y, box.y, box.height, stage.height);
  return clamp({ scale: view.scale, x, y }, picture, stage);
}
