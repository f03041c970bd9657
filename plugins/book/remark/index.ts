import path from 'node:path';
import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { drawingFile } from '../../diagrams/drawing';
import { pageId } from '../load';
import { loadRenderContext } from './context';
import { transformDiagrams } from './diagrams';
import { restoreText, transformDirectives } from './directives';
import { addFrame } from './frame';
import { linkTerms } from './glossary';
import { renderSourceNotes } from './sourceNotes';
import { transformTypography } from './typography';
import { renderVerified } from './verified';

const GLOSSARY_PAGE = 'interview/glossary';

/**
 * Renders the book's notation: the same recogniser as the extractor's, elements instead of a model.
 * Runs before Docusaurus' own plugins. It reports nothing: what is wrong with a page stopped the build earlier.
 */
export default function remarkBook({ root }: { root: string }) {
  return async (tree: Root, file: VFile): Promise<void> => {
    const source = path.relative(root, file.path).split(path.sep).join('/');
    if (!source.startsWith('docs/')) return;
    const context = await loadRenderContext(root);
    const page = context.pages.get(pageId(source));
    restoreText(tree);
    if (page && page.id !== GLOSSARY_PAGE) {
      const url = path.posix.relative(path.posix.dirname(source), `docs/${GLOSSARY_PAGE}.mdx`);
      linkTerms(tree, context.glossary, url.startsWith('.') ? url : `./${url}`);
    }
    transformTypography(tree);
    transformDiagrams(tree, (id, text) => context.findDrawing(drawingFile(source, id), text));
    transformDirectives(tree, {
      fragments: context.fragments,
      pageTitles: context.pageTitles,
      examples: { read: context.readExample, checked: context.checked },
      sourceNotes: () => renderSourceNotes(context.ledger, context.notes, context.pageTitles),
      verified: () => renderVerified([...context.pages.values()], context.checked),
    });
    if (page) addFrame(tree, page);
  };
}
