import { transform } from 'esbuild';
import postcss, { type Root } from 'postcss';
import parseSelectors, { type Container, type Node, type Selector } from 'postcss-selector-parser';
import { OLDEST_BROWSERS } from './browsers';
import type { UsedNames } from './used';

const selectorParser = parseSelectors();
/** Pseudo-classes that match where one of the selectors inside does. */
const CHOICES = new Set([':is', ':where', ':has', ':-webkit-any', ':-moz-any']);

function canMatchNode(node: Node, used: UsedNames): boolean {
  switch (node.type) {
    case 'class':
      return used.classes.has(node.value);
    case 'id':
      return used.ids.has(node.value);
    case 'tag':
      return used.tags.has(node.value) || used.tags.has(node.value.toLowerCase());
    case 'attribute':
      return used.attributes.has(node.attribute);
    case 'pseudo':
      return !CHOICES.has(node.value) || node.nodes.length === 0 || node.nodes.some((each) => canMatch(each, used));
    default:
      return true;
  }
}

/** Whether some element of some page can match: every name of the selector is used somewhere. */
function canMatch(selector: Container<string, Node> | Selector, used: UsedNames): boolean {
  return selector.nodes.every((node) => canMatchNode(node, used));
}

function dropUnusedRules(root: Root, used: UsedNames): void {
  root.walkRules((rule) => {
    // Steps of keyframes look like rules; they go or stay together.
    if (rule.parent?.type === 'atrule' && /keyframes$/.test((rule.parent as postcss.AtRule).name)) return;
    const selectors = rule.selectors.filter((text) =>
      selectorParser.astSync(text).nodes.some((selector) => canMatch(selector, used)),
    );
    if (selectors.length === 0) rule.remove();
    else if (selectors.length < rule.selectors.length) rule.selectors = selectors;
  });
}

/** Drops properties `--x` that nothing reads and keyframes that nothing runs; what falls away may free others. */
function dropUnread(root: Root, readElsewhere: string): void {
  for (let dropped = true; dropped;) {
    dropped = false;
    const css = root.toString();
    const read = new Set([...`${css}${readElsewhere}`.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name]) => name));
    root.walkDecls(/^--/, (declaration) => {
      if (read.has(declaration.prop)) return;
      declaration.remove();
      dropped = true;
    });
    const animations: string[] = [];
    root.walkDecls(/^(?:-webkit-)?animation/, ({ value }) => void animations.push(...value.split(/[\s,]+/)));
    root.walkAtRules(/keyframes$/, (rule) => void (animations.includes(rule.params) || rule.remove()));
  }
}

const DARK = /^html\[data-theme=['"]?dark['"]?\](?![^,]*,)/;

/** The dark colours for readers without JavaScript, who have no script that names the theme. */
function addDarkWithoutScript(root: Root): void {
  const media = postcss.atRule({ name: 'media', params: '(prefers-color-scheme: dark)', nodes: [] });
  root.each((node) => {
    if (node.type !== 'rule' || !DARK.test(node.selector)) return;
    media.append(node.clone({ selector: node.selector.replace(DARK, 'html:not([data-theme])') }));
  });
  root.append(media);
}

function dropEmpty(root: Root): void {
  root.walkRules((rule) => void (rule.nodes.length === 0 && rule.remove()));
  root.walkAtRules((rule) => void (rule.nodes?.length === 0 && rule.remove()));
}

/**
 * A style sheet with what the pages and the scripts of the site can use, minified. `readElsewhere` is text outside of the
 * sheet that may read its custom properties: scripts, pictures inside the pages.
 */
export async function purgeStyles(css: string, used: UsedNames, readElsewhere: string): Promise<string> {
  const root = postcss.parse(css);
  root.walkComments((comment) => void comment.remove());
  dropUnusedRules(root, used);
  dropUnread(root, readElsewhere);
  addDarkWithoutScript(root);
  dropEmpty(root);
  const { code } = await transform(root.toString(), {
    loader: 'css',
    minify: true,
    legalComments: 'none',
    target: [...OLDEST_BROWSERS],
  });
  return code.trim();
}
