/** A folder of this machine and what stands for it in an output; an empty name makes the paths in it relative. */
export type Folder = { path: string; name: string };

/** What is done to every output before it is recorded: nothing of this machine, of its cache or of a terminal stays. */
export function clean(text: string, folders: readonly Folder[]): string {
  const plain = dropDownloads(dropTerminal(text));
  const lines = shortenPaths(plain, folders)
    .replace(/\/go-build\d+(?=\/)/g, '/go-build')
    .split('\n')
    .map((line) => line.trimEnd());
  const body = lines.join('\n').replace(/^\n+|\n+$/g, '');
  return body === '' ? '' : `${body}\n`;
}

/** `/srv/site/examples/go/defer/main.go:7` → `main.go:7`; the longest folder wins, and nothing is replaced twice. */
export function shortenPaths(text: string, folders: readonly Folder[]): string {
  if (folders.length === 0) return text;
  const names = new Map(folders.map(({ path, name }) => [path, name]));
  const longestFirst = [...names.keys()].sort((a, b) => b.length - a.length).map(escapePattern);
  const pattern = new RegExp(`(${longestFirst.join('|')})(/|(?![\\w.-]))`, 'g');
  return text.replace(pattern, (_found, path: string, slash: string) => {
    const name = names.get(path) ?? '';
    return name === '' ? (slash ? '' : '.') : name + slash;
  });
}

/** Lines that the go command prints only where its cache is cold. */
const dropDownloads = (text: string): string => text.replace(/^go: (?:downloading|finding|extracting) .*\n?/gm, '');

/** Colours, carriage returns and Windows line ends. */
const dropTerminal = (text: string): string =>
  text
    .replace(/\u001b\[[0-9;?]*[A-Za-z]/g, '')
    .replace(/\r\n/g, '\n')
    .replace(/^.*\r(?!\n)/gm, '');

const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
