import { describe, expect, it, vi } from 'vitest';
import { createAsker } from './asker';
import { fakeEngine, settle } from './testing';

function start() {
  const engine = fakeEngine();
  const listener = { onAnswer: vi.fn(), onFailure: vi.fn() };
  const asker = createAsker(engine.connect, listener);
  const ask = (query: string) => asker.ask({ query, limit: 5, literal: false });
  return { engine, listener, asker, ask };
}

describe('asking', () => {
  it('keeps what was asked before the index came, and asks only the last', async () => {
    const { engine, listener, ask } = start();
    ask('к');
    ask('кафка');
    await settle();
    expect(engine.asked).toEqual([]);
    engine.load();
    await settle();
    expect(engine.asked.map(({ query }) => query)).toEqual(['кафка']);
    await engine.answer({});
    expect(listener.onAnswer).toHaveBeenCalledOnce();
  });

  it('drops the answer to what is no longer asked, and skips what was asked in between', async () => {
    const { engine, listener, ask } = start();
    engine.load();
    ask('a');
    await settle();
    engine.load();
    await settle();
    ask('ab');
    ask('abc');
    await engine.answer({});
    expect(listener.onAnswer).not.toHaveBeenCalled();
    expect(engine.asked.map(({ query }) => query)).toEqual(['a', 'abc']);
    await engine.answer({});
    expect(listener.onAnswer.mock.calls.map(([answer]) => answer.query)).toEqual(['abc']);
  });

  it('does not answer what was forgotten', async () => {
    const { engine, listener, asker, ask } = start();
    ask('a');
    await settle();
    engine.load();
    await settle();
    asker.forget();
    expect(asker.busy()).toBe(false);
    await engine.answer({});
    expect(listener.onAnswer).not.toHaveBeenCalled();
  });

  it('tells of a failure, and answers the same question after a retry', async () => {
    const { engine, listener, asker, ask } = start();
    ask('кафка');
    await settle();
    engine.break();
    await settle();
    expect(listener.onFailure).toHaveBeenCalledOnce();
    ask('кафк');
    expect(listener.onFailure).toHaveBeenCalledTimes(2);

    asker.retry();
    await settle();
    expect(engine.connections()).toBe(2);
    engine.load();
    await settle();
    await engine.answer({});
    expect(listener.onAnswer.mock.calls[0]?.[1].query).toBe('кафк');
  });
});
