import { expect, test } from 'vitest';
import { copyPage } from './copy';

const PAGE = `---
title: "Kafka: модель"
answers:
  kafka-01: order
level: junior
---

## Порядок {/* #order */}

См. [вопрос](#kafka-order), [раздел](#order), [другая страница](./nats.mdx#kafka-order).

\`\`\`mermaid id=kafka-key caption="Ключ"
flowchart TB
\`\`\`

:::question[Где порядок [в Kafka]?]{#kafka-order level=middle}

В партиции.

:::
`;

test('a copy has ids of its own and leads to them', () => {
  expect(copyPage(PAGE, 'messaging', 3)).toEqual({
    drawings: new Map([['kafka-key', 'kafka-key-3']]),
    text: `---
title: "Kafka: модель — 3"
level: junior
---

## Порядок {/* #order */}

См. [вопрос](#kafka-order-3), [раздел](#order), [другая страница](../messaging/nats.mdx#kafka-order).

\`\`\`mermaid id=kafka-key-3 caption="Ключ"
flowchart TB
\`\`\`

:::question[Где порядок [в Kafka]?]{#kafka-order-3 level=middle}

В партиции.

:::
`,
  });
});
