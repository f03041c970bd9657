import { expect, it, vi } from 'vitest';
import { onRouteDidUpdate } from './hydrated';
import { tellPage } from './page';
import { startReader } from './reader';

vi.mock('./reader', () => ({ startReader: vi.fn() }));
vi.mock('./page', () => ({ tellPage: vi.fn() }));

it('starts when the first page is drawn, not before; then tells of every other page', () => {
  expect(startReader).not.toHaveBeenCalled();
  onRouteDidUpdate();
  expect([vi.mocked(startReader).mock.calls.length, vi.mocked(tellPage).mock.calls.length]).toEqual([1, 0]);
  onRouteDidUpdate();
  onRouteDidUpdate();
  expect([vi.mocked(startReader).mock.calls.length, vi.mocked(tellPage).mock.calls.length]).toEqual([1, 2]);
});
