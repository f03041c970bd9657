import { describe, expect, it, test } from 'vitest';
import { type Directive, isDirective } from '../notation';
import { parseTree, show } from '../testing';
import { languageOf, renderSample } from './samples';

const FILES: Readonly<Record<string, string>> = {
  'go/defer/order/main.go': '// #region order\n\tx()\n// #endregion order\ny()\n',
  'go/defer/order/output.txt': 'x\n\n',
};
const checked = { 'go/defer/order': { hash: '0'.repeat(64), date: '2026-11-21', with: ['Go 1.27.4'] } };

function sample(attributes: string): string {
  const [node] = parseTree(`::code{${attributes}}`).children;
  if (!node || !isDirective(node)) throw new Error('no directive');
  return show(renderSample(node as Directive, { read: (src) => FILES[src] ?? null, checked }));
}

const RUN = 'date="2026-11-21" tools="Go 1.27.4"';

describe('a sample', () => {
  test.each([
    [
      'a file whole, without the marks of regions',
      'src="go/defer/order/main.go"',
      `<Sample src="go/defer/order/main.go" title="main.go" ${RUN}><code go null>\tx()\ny()</code></Sample>`,
    ],
    [
      'a region without its indentation, with a title of its own',
      'src="go/defer/order/main.go" region="order" title="Порядок"',
      `<Sample src="go/defer/order/main.go" title="Порядок" ${RUN}><code go null>x()</code></Sample>`,
    ],
    [
      'with its recorded output',
      'src="go/defer/order/main.go" region="order" output="output.txt"',
      `<Sample src="go/defer/order/main.go" title="main.go" ${RUN}><code go null>x()</code>` +
        '<SampleOutput><code text null>x</code></SampleOutput></Sample>',
    ],
    [
      'that is an illustration has its reason and no mark',
      'src="go/defer/order/main.go" region="order" illustration="нужен кластер"',
      '<Sample src="go/defer/order/main.go" title="main.go" illustration="нужен кластер"><code go null>x()</code></Sample>',
    ],
    [
      'that nobody ran has no mark',
      'src="k8s/pod/pod.yaml"',
      '<Sample src="k8s/pod/pod.yaml" title="pod.yaml"><code yaml null></code></Sample>',
    ],
  ])('%s', (_, attributes, html) => expect(sample(attributes)).toBe(html));
});

describe('the language of a file', () => {
  test.each([
    ['go/a/b/main.go', 'go'],
    ['go/go.mod', 'go-module'],
    ['sql/a/query.sql', 'sql'],
    ['proto/a/a.proto', 'protobuf'],
    ['compose/a/compose.yaml', 'yaml'],
    ['ci/a/ci.yml', 'yaml'],
    ['config/a/a.json', 'json'],
    ['shell/a/a.sh', 'bash'],
    ['docker/a/Dockerfile', 'docker'],
    ['docker/a/Dockerfile.dev', 'docker'],
    ['docker/Dockerfiles/a.sh', 'bash'],
    ['shell/a/Makefile', 'makefile'],
    ['config/a/nginx.conf', 'ini'],
    ['config/a/a.toml', 'toml'],
    ['config/a/a.lua', 'lua'],
    ['config/a/a.http', 'http'],
    ['go/a/b/output.txt', 'text'],
    ['LICENSE', 'text'],
    ['', 'text'],
  ])('%s: %s', (file, language) => expect(languageOf(file)).toBe(language));

  it('asks the name, not the folder', () => expect(languageOf('main.go/README')).toBe('text'));
});
