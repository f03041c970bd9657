import type { Edge, Event, Model, Node } from '../scene';

/* The few fields that are read of Mermaid's parsed diagrams: their types are not exported. */
interface GraphDb {
  getData(): {
    nodes: {
      id: string;
      label?: string;
      parentId?: string;
      isGroup?: boolean;
      shape?: string;
      description?: string[];
    }[];
    edges: {
      start: string;
      end: string;
      label?: string;
      arrowTypeStart?: string;
      arrowTypeEnd?: string;
      thickness?: string;
      pattern?: string;
    }[];
  };
}

interface SequenceDb {
  LINETYPE: Record<string, number>;
  getActors(): Map<string, { description: string }>;
  getMessages(): { id: string; from?: string; to?: string; message: string | object; type: number }[];
}

/** Mermaid keeps `#quot;` and the like as marks of its own while it parses. */
function decode(text: string): string {
  const box = document.createElement('textarea');
  box.innerHTML = text.replaceAll('ﬂ°°', '&#').replaceAll('ﬂ°', '&').replaceAll('¶ß', ';');
  return box.value;
}

/** One line of the words of a label: `Баланси-<br/>ровщик` was broken for the picture alone. */
export function plain(label: string): string {
  return decode(label)
    .replace(/(\p{L})-\s*<br\s*\/?>\s*(?=\p{Ll})/gu, '$1')
    .replace(/_\s*<br\s*\/?>\s*/g, '_')
    .replace(/\s*(?:<br\s*\/?>|\n)\s*/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function readGraph(db: GraphDb): Model {
  const { nodes, edges } = db.getData();
  return {
    kind: 'graph',
    nodes: nodes.map(({ id, label, parentId, isGroup, shape }): Node => ({
      id,
      label: plain(label ?? ''),
      parent: parentId ?? null,
      isGroup: isGroup ?? false,
      shape: shape ?? '',
    })),
    edges: edges.map(({ start, end, label, arrowTypeStart, arrowTypeEnd, thickness }): Edge => ({
      from: start,
      to: end,
      label: plain(label ?? ''),
      arrow: arrowOf(arrowTypeStart, arrowTypeEnd, thickness),
    })),
  };
}

function arrowOf(start = 'none', end = 'none', thickness = 'normal'): Edge['arrow'] {
  if (thickness === 'invisible') return 'invisible';
  const [from, to] = [start, end].map((type) => type !== 'none' && type !== 'arrow_open');
  if (from && to) return 'both';
  return to ? 'forward' : 'none';
}

const OPENING = /^(LOOP|ALT|OPT|PAR|CRITICAL|BREAK)_(?:OVER_)?START$/;

function typeOf(name: string): Event['type'] | null {
  if (name === 'NOTE') return 'note';
  if (OPENING.test(name)) return 'open';
  if (/_(?:ELSE|AND|OPTION)$/.test(name)) return 'else';
  if (/^(?:LOOP|ALT|OPT|PAR|CRITICAL|BREAK)_END$/.test(name)) return 'close';
  return /^(?:SOLID|DOTTED|BIDIRECTIONAL|STICK)/.test(name) ? 'message' : null;
}

function readSequence(db: SequenceDb): Model {
  const names = new Map(Object.entries(db.LINETYPE).map(([name, type]) => [type, name]));
  const events = db.getMessages().flatMap(({ id, from, to, message, type }): Event[] => {
    const name = names.get(type) ?? '';
    const kind = typeOf(name);
    if (!kind) return [];
    const text = typeof message === 'string' ? plain(message) : '';
    const step = kind === 'message' || kind === 'note' ? Number(id) : null;
    return [
      { type: kind, from: from ?? '', to: to ?? '', text, frame: OPENING.exec(name)?.[1]?.toLowerCase() ?? '', step },
    ];
  });
  const participants = Object.fromEntries([...db.getActors()].map(([id, { description }]) => [id, plain(description)]));
  return { kind: 'sequence', participants, events };
}

/** What Mermaid's parser understood of a flowchart, a sequence or states; other kinds the book has none of. */
export function readModel(type: string, db: unknown): Model {
  if (type === 'sequence') return readSequence(db as SequenceDb);
  if (type.startsWith('flowchart') || type.startsWith('state')) return readGraph(db as GraphDb);
  throw new Error(`схемы вида «${type}» в книге не рисуются: есть flowchart, sequenceDiagram, stateDiagram-v2`);
}
