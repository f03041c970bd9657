import type { MermaidConfig } from 'mermaid';
import { themeVariables } from './palette';

/** Size of every text, px; the stylesheet of the pictures says the same. */
export const FONT_SIZE = 14;
/** The family that Mermaid measures with; the drawing page embeds it under this name. */
export const MEASURING_FONT = 'gk-measure';

/**
 * How Mermaid lays diagrams out: narrow, so that three participants and a chain fit a phone of 360 px. The live diagrams
 * of `npm start` and the drawn ones share it.
 */
export const layout: MermaidConfig = {
  fontSize: FONT_SIZE,
  htmlLabels: false,
  flowchart: {
    useMaxWidth: false,
    htmlLabels: false,
    nodeSpacing: 24,
    rankSpacing: 36,
    padding: 10,
    diagramPadding: 4,
    wrappingWidth: 200,
    subGraphTitleMargin: { top: 6, bottom: 12 },
  },
  sequence: {
    useMaxWidth: false,
    wrap: true,
    wrapPadding: 5,
    width: 98,
    height: 40,
    actorMargin: 8,
    diagramMarginX: 2,
    diagramMarginY: 6,
    boxMargin: 8,
    boxTextMargin: 4,
    noteMargin: 8,
    messageMargin: 28,
    actorFontSize: FONT_SIZE,
    actorFontWeight: 500,
    messageFontSize: FONT_SIZE,
    noteFontSize: FONT_SIZE,
    mirrorActors: false,
  },
  state: { useMaxWidth: false, padding: 8 },
};

/** Width of a participant by their number, px: few may be wide, and their messages need not be broken. */
function participantWidth(source: string): number {
  const participants = source.match(/^\s*(?:participant|actor)\s/gm)?.length ?? 0;
  if (participants <= 2) return 150;
  return participants === 3 ? 126 : 98;
}

/** The configuration that a diagram is drawn with. */
export function drawingConfig(source: string): MermaidConfig {
  return {
    ...layout,
    startOnLoad: false,
    securityLevel: 'strict',
    layout: 'dagre',
    look: 'classic',
    handDrawnSeed: 1,
    deterministicIds: true,
    deterministicIDSeed: 'gk',
    fontFamily: MEASURING_FONT,
    theme: 'base',
    themeVariables: { ...themeVariables(), fontFamily: MEASURING_FONT, fontSize: `${FONT_SIZE}px` },
    themeCSS: `* { font-family: ${MEASURING_FONT} !important; } .cluster-label text, text.actor { font-weight: 500; }`,
    sequence: {
      ...layout.sequence,
      width: participantWidth(source),
      actorFontFamily: MEASURING_FONT,
      messageFontFamily: MEASURING_FONT,
      noteFontFamily: MEASURING_FONT,
    },
  };
}
