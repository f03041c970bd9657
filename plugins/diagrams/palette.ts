/*
 * Mermaid computes with colours and refuses `var()`, so it draws with these stand-ins; the writer of the SVG puts classes
 * in their place, and one picture serves both themes. A colour that is none of these stops the drawing.
 */

/** What a colour is for; each is a custom property `--gk-d-…` in src/css/tokens.css. */
export const ROLES = ['node', 'line', 'ink', 'label', 'edge', 'ground', 'group', 'rim', 'note', 'note-line'] as const;

export type Role = (typeof ROLES)[number];

/** The stand-in of a role: `#d00000`, `#d00001`, … */
export function standIn(role: Role): string {
  return `#d000${ROLES.indexOf(role).toString(16).padStart(2, '0')}`;
}

/** `rgb(208, 0, 3)`, as a browser computes it, → the role; null where the colour stands for none. */
export function roleOf(color: string): Role | null {
  const [, red, green, blue] = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(color) ?? [];
  return red === '208' && green === '0' && blue !== undefined ? (ROLES[Number(blue)] ?? null) : null;
}

/** The variables of Mermaid's theme `base` that flowcharts, sequences and states take their colours from. */
export function themeVariables(): Record<string, string | number> {
  const [node, line, ink, label, edge] = ROLES.slice(0, 5).map(standIn);
  const [ground, group, rim, note, noteLine] = ROLES.slice(5).map(standIn);
  return {
    ...{ background: ground, mainBkg: node, nodeBorder: line, primaryColor: node, primaryBorderColor: line },
    ...{ primaryTextColor: ink, secondaryTextColor: ink, tertiaryTextColor: label, textColor: ink, nodeTextColor: ink },
    ...{ secondaryColor: ground, tertiaryColor: ground, secondaryBorderColor: rim, tertiaryBorderColor: rim },
    ...{ lineColor: edge, defaultLinkColor: edge, arrowheadColor: edge, edgeLabelBackground: ground, titleColor: ink },
    ...{ clusterBkg: group, clusterBorder: rim, border1: line, border2: rim, strokeWidth: 1 },
    ...{ actorBkg: node, actorBorder: line, actorTextColor: ink, actorLineColor: rim, signalColor: edge },
    ...{
      signalTextColor: ink,
      labelBoxBkgColor: group,
      labelBoxBorderColor: rim,
      labelTextColor: ink,
      loopTextColor: ink,
    },
    ...{ noteBkgColor: note, noteBorderColor: noteLine, noteTextColor: ink, sequenceNumberColor: ground },
    ...{
      activationBkgColor: group,
      activationBorderColor: rim,
      stateBkg: node,
      stateBorder: line,
      stateLabelColor: ink,
    },
    ...{ transitionColor: edge, transitionLabelColor: label, labelBackgroundColor: ground, specialStateColor: edge },
    ...{ compositeBackground: ground, compositeTitleBackground: group, compositeBorder: rim, altBackground: group },
    ...{ innerEndBackground: edge, labelColor: ink, errorBkgColor: note, errorTextColor: ink },
  } as Record<string, string | number>;
}
