import { describe, expect, it, test } from 'vitest';
import { extractRegion, stripRegionMarks } from './region';

const GO = `package main

func main() {
	// #region outer
	a()
	// #region inner
	if x {
		b()
	}
	// #endregion inner

	c()
	// #endregion outer
}
`;

describe('a region', () => {
  it('is shown without its indentation and without the marks of those in it', () => {
    expect(extractRegion(GO, 'outer')).toBe('a()\nif x {\n\tb()\n}\n\nc()');
  });

  it('may lie in another one', () => expect(extractRegion(GO, 'inner')).toBe('if x {\n\tb()\n}'));

  test.each(['//', '--', '#', '  #'])('is marked by comments with %s', (mark) => {
    expect(extractRegion(`a\n${mark} #region x\nb\n${mark} #endregion\nc`, 'x')).toBe('b');
  });

  it.each(['other', 'out', 'outer inner'])('is not there: %s', (name) => expect(extractRegion(GO, name)).toBeNull());

  it('without an end is none', () => {
    expect(extractRegion('// #region x\na', 'x')).toBeNull();
    expect(extractRegion('// #region x\n// #region y\na\n// #endregion y', 'x')).toBeNull();
  });

  it('may be empty', () => expect(extractRegion('// #region x\n\n// #endregion x', 'x')).toBe(''));

  it('keeps the indentation of its first line against the others', () => {
    const yaml = 'spec:\n# #region x\n\n      image: a\n    name: b\n# #endregion x';
    expect(extractRegion(yaml, 'x')).toBe('  image: a\nname: b');
  });

  it('survives Windows line ends', () => {
    expect(extractRegion('// #region x\r\na\r\n// #endregion x\r\n', 'x')).toBe('a');
  });
});

describe('a whole file', () => {
  it('is shown without marks', () => {
    expect(stripRegionMarks(GO)).not.toContain('#');
    expect(stripRegionMarks('\n  a\n# #region x\n  b\n# #endregion\n\n')).toBe('  a\n  b');
  });

  it('that has none is shown as it is', () => expect(stripRegionMarks('a\n\n# region\n')).toBe('a\n\n# region'));
});
