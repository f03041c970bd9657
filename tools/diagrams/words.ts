import type { Edge, Event, Model, Node } from './scene';

/** What a thing without a label is called. */
const SPECIAL: Readonly<Record<string, string>> = { stateStart: 'начало', stateEnd: 'конец' };

const SIGNS: Readonly<Record<Edge['arrow'], string>> = { forward: '→', both: '↔', none: '—', invisible: '' };

function nameOf(node: Node): string {
  return SPECIAL[node.shape] ?? (node.label || node.id);
}

/** `A → B: подпись`; edges of one node with the same words are one sentence: `A → B, C: подпись`. */
function edgeWords(nodes: readonly Node[], edges: readonly Edge[]): string[] {
  const names = new Map(nodes.map((node) => [node.id, nameOf(node)]));
  const sentences = new Map<string, { start: string; ends: string[]; label: string }>();
  for (const { from, to, label, arrow } of edges) {
    if (arrow === 'invisible') continue;
    const start = `${names.get(from) ?? from} ${SIGNS[arrow]} `;
    const key = JSON.stringify([from, arrow, label]);
    const known = sentences.get(key) ?? { start, ends: [], label };
    known.ends.push(names.get(to) ?? to);
    sentences.set(key, known);
  }
  return [...sentences.values()].map(({ start, ends, label }) => start + ends.join(', ') + (label && `: ${label}`));
}

/** The groups with what they hold (Mermaid has the last of the source first), then the edges, then what stands alone. */
function graphWords({ nodes, edges }: Extract<Model, { kind: 'graph' }>): string[] {
  const groups = nodes
    .filter((node) => node.isGroup)
    .reverse()
    .map((group) => {
      const inside = nodes.filter((node) => node.parent === group.id && !(node.shape in SPECIAL));
      return `${nameOf(group)}: ${inside.map(nameOf).join(', ')}`;
    });
  const joined = new Set(edges.flatMap(({ from, to, arrow }) => (arrow === 'invisible' ? [] : [from, to])));
  const alone = nodes.filter((node) => !node.isGroup && !joined.has(node.id) && node.parent === null).map(nameOf);
  return [...groups, ...edgeWords(nodes, edges), ...(alone.length > 0 ? [`Отдельно: ${alone.join(', ')}`] : [])];
}

function eventWords(event: Event, participants: Readonly<Record<string, string>>): string {
  const [from, to] = [event.from, event.to].map((id) => participants[id] ?? id);
  if (event.type === 'note') return `${from === to ? from : `${from}, ${to}`}: ${event.text}`;
  const words = from === to ? `${from}, сам себе` : `${from} → ${to}`;
  return event.text ? `${words}: ${event.text}` : words;
}

/** Every message and every note, those within a frame with the words of the frame. */
function sequenceWords({ participants, events }: Extract<Model, { kind: 'sequence' }>): string[] {
  const frames: string[] = [];
  return events.flatMap((event) => {
    if (event.type === 'open') frames.push(event.text);
    else if (event.type === 'else') frames.splice(-1, 1, event.text);
    else if (event.type === 'close') frames.pop();
    else return [[...frames.filter(Boolean).map((words) => `(${words})`), eventWords(event, participants)].join(' ')];
    return [];
  });
}

/** A diagram in words, as Mermaid's own parser understood it. */
export function modelWords(model: Model): string[] {
  return model.kind === 'graph' ? graphWords(model) : sequenceWords(model);
}
