import { expect, test } from 'vitest';
import { toPlainMarkdown } from './markdown';

const SOURCE = `---
title: Kafka
---

## Ответ {/* #short */}

Порядок есть [внутри партиции](../messaging/kafka.mdx#order), см. [Kafka](https://kafka.apache.org/).

\`\`\`mermaid id=a caption="Б"
flowchart TB
  A --> B
\`\`\`

::code{src="go/a/main.go" region="main" output="output.txt"}

:::question[Что значит acks < 1?]{#acks level=middle}

Ответ: **никто** не подтвердил.

- первое;
- второе.

:::

::from-notes{fragments="n1-001"}

| А | Б |
| --- | --- |
| [в](./x.mdx) | г |
`;

const FILES: Readonly<Record<string, string>> = {
  'go/a/main.go': 'package main\n\n// #region main\nfunc main() {}\n// #endregion main\n',
  'go/a/output.txt': 'ok\n',
};

test('a page becomes Markdown that any generator reads', () => {
  expect(toPlainMarkdown(SOURCE, (src) => FILES[src] ?? '')).toBe(`## Ответ${' '}

Порядок есть внутри партиции, см. [Kafka](https://kafka.apache.org/).

\`\`\`mermaid
flowchart TB
  A --> B
\`\`\`

\`\`\`go
func main() {}
\`\`\`

\`\`\`text
ok
\`\`\`

<details id="acks">
<summary>Что значит acks &lt; 1?</summary>

Ответ: **никто** не подтвердил.

- первое;
- второе.

</details>

| А | Б |
| --- | --- |
| в | г |
`);
});

test('a page that cannot be read is named, not skipped', () => {
  expect(() => toPlainMarkdown('a {b', () => '')).toThrow('MDX');
});
