import type { MermaidConfig } from 'mermaid';

/**
 * How Mermaid lays diagrams out: narrow, so that three participants and a chain fit a phone of 360 px at the natural size
 * of their labels; wider ones scroll inside themselves.
 */
export const diagramOptions: MermaidConfig = {
  fontSize: 14,
  flowchart: {
    useMaxWidth: false,
    htmlLabels: true,
    nodeSpacing: 24,
    rankSpacing: 36,
    padding: 8,
    diagramPadding: 4,
    subGraphTitleMargin: { top: 2, bottom: 14 },
  },
  sequence: {
    useMaxWidth: false,
    wrap: true,
    wrapPadding: 2,
    width: 94,
    height: 40,
    actorMargin: 8,
    diagramMarginX: 2,
    diagramMarginY: 6,
    boxMargin: 6,
    actorFontSize: 13,
    messageFontSize: 13,
    noteFontSize: 13,
    mirrorActors: false,
  },
  state: { useMaxWidth: false },
};
