import { describe, expect, it } from 'vitest';
import { clamp, fit, pan, reveal, zoom } from './view';

const PICTURE = { width: 400, height: 1000 };
const PHONE = { width: 360, height: 600 };
const DESK = { width: 1400, height: 800 };

describe('a picture that opens', () => {
  it('is whole where it stays at its natural size or above', () => {
    expect(fit({ width: 400, height: 300 }, DESK)).toEqual({ scale: 2, x: 300, y: 100 });
  });

  it('has its full width on a phone, from the top', () => {
    expect(fit(PICTURE, PHONE)).toEqual({ scale: 0.9, x: 0, y: 0 });
  });

  it('is not shrunk for its height', () => {
    expect(fit(PICTURE, DESK)).toEqual({ scale: 1, x: 500, y: 0 });
  });
});

describe('a picture that is moved', () => {
  it('does not leave the stage', () => {
    expect(pan(fit(PICTURE, PHONE), { x: 50, y: 50 }, PICTURE, PHONE)).toEqual({ scale: 0.9, x: 0, y: 0 });
    expect(pan(fit(PICTURE, PHONE), { x: 0, y: -5000 }, PICTURE, PHONE)).toEqual({ scale: 0.9, x: 0, y: -300 });
  });

  it('stands in the middle where there is room', () => {
    expect(clamp({ scale: 1, x: -90, y: 0 }, PICTURE, DESK).x).toBe(500);
  });
});

describe('a picture that is zoomed', () => {
  it('keeps the point under the finger', () => {
    const view = zoom({ scale: 1, x: -20, y: -100 }, 2, { x: 100, y: 200 }, PICTURE, PHONE);
    expect(view).toEqual({ scale: 2, x: -140, y: -400 });
  });

  it('has its limits', () => {
    expect(zoom(fit(PICTURE, PHONE), 100, { x: 0, y: 0 }, PICTURE, PHONE).scale).toBe(6);
    expect(zoom(fit(PICTURE, PHONE), 0.01, { x: 0, y: 0 }, PICTURE, PHONE).scale).toBe(0.6);
  });
});

describe('a step that is shown', () => {
  it('moves the picture only where it is out of sight', () => {
    const view = fit(PICTURE, PHONE);
    expect(reveal(view, { x: 0, y: 300, width: 100, height: 40 }, PICTURE, PHONE)).toEqual(view);
    expect(reveal(view, { x: 0, y: 800, width: 100, height: 40 }, PICTURE, PHONE).y).toBe(-188);
  });

  it('comes back from below', () => {
    const low = { scale: 0.9, x: 0, y: -300 };
    expect(reveal(low, { x: 0, y: 100, width: 100, height: 40 }, PICTURE, PHONE).y).toBe(-58);
  });
});
