/* What Mermaid drew, read out of the browser: no ids, no styles, only geometry, colours as computed, and text. */

/** `a b c d e f` of an SVG matrix: from the element's own coordinates to the picture's. */
export type Matrix = readonly [number, number, number, number, number, number];

export type Geometry =
  | {
      readonly tag: 'rect';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly radius: number;
    }
  | { readonly tag: 'circle'; readonly cx: number; readonly cy: number; readonly r: number }
  | { readonly tag: 'path'; readonly d: string };

export interface Shape {
  readonly kind: 'shape';
  readonly geometry: Geometry;
  readonly matrix: Matrix;
  /** Computed: `rgb(…)` or `none`. */
  readonly fill: string;
  readonly stroke: string;
  /** px, as computed. */
  readonly thickness: number;
  readonly dashed: boolean;
  /** Number of the message or note of a sequence that the shape belongs to. */
  readonly step: number | null;
}

export interface Line {
  readonly kind: 'text';
  readonly text: string;
  /** The middle of the line, in the picture's coordinates. */
  readonly x: number;
  readonly y: number;
  /** Measured with the measuring font, px. */
  readonly width: number;
  readonly size: number;
  readonly bold: boolean;
  /** It may cross a line of life, and has no ground of its own. */
  readonly halo: boolean;
  readonly fill: string;
  readonly step: number | null;
}

export type Item = Shape | Line;

export interface Node {
  readonly id: string;
  readonly label: string;
  /** Id of the group that holds it. */
  readonly parent: string | null;
  readonly isGroup: boolean;
  /** `stateStart`, `stateEnd`, or whatever shape Mermaid knows. */
  readonly shape: string;
}

export interface Edge {
  readonly from: string;
  readonly to: string;
  readonly label: string;
  /** It has no arrow at the end, or is there for the layout alone. */
  readonly arrow: 'forward' | 'both' | 'none' | 'invisible';
}

export interface Event {
  readonly type: 'message' | 'note' | 'open' | 'else' | 'close';
  readonly from: string;
  readonly to: string;
  readonly text: string;
  /** Name of the frame that opens: `loop`, `alt`, … */
  readonly frame: string;
  /** Number of the step in the picture; null for frames. */
  readonly step: number | null;
}

/** What Mermaid's own parser understood. */
export type Model =
  | { readonly kind: 'graph'; readonly nodes: readonly Node[]; readonly edges: readonly Edge[] }
  | {
      readonly kind: 'sequence';
      readonly participants: Readonly<Record<string, string>>;
      readonly events: readonly Event[];
    };

export interface Scene {
  readonly items: readonly Item[];
  readonly model: Model;
}
