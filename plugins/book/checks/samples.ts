import path from 'node:path/posix';
import type { Diagnostic } from '../../../src/model/diagnostic';
import type { Page } from '../../../src/model/page';
import { extractRegion } from '../region';

/** Gives the text of a file under `examples/`, or null. */
export type ExampleReader = (src: string) => Promise<string | null>;

/** The samples that a page refers to exist: file, region, recorded output. */
export async function checkSamples(page: Page, read: ExampleReader): Promise<Diagnostic[]> {
  const found: Diagnostic[] = [];
  for (const sample of page.samples) {
    const add = (message: string, hint: string) => found.push({ ...sample.place, message, hint });
    const text = await read(sample.src);
    if (text === null) {
      add(`примера examples/${sample.src} нет`, 'src — путь к файлу от папки examples/');
      continue;
    }
    if (sample.region && extractRegion(text, sample.region) === null) {
      add(
        `в examples/${sample.src} нет области «${sample.region}»`,
        `отметьте её: // #region ${sample.region} … // #endregion`,
      );
    }
    if (!sample.output) continue;
    const folder = path.dirname(sample.src);
    if ((await read(path.join(folder, sample.output))) === null) {
      add(
        `записанного вывода examples/${folder}/${sample.output} нет`,
        `запишите его: npm run examples -- ${folder} --accept`,
      );
    } else if (!(await read(path.join(folder, 'sample.json')))?.includes(`"${sample.output}"`)) {
      add(
        `вывод ${sample.output} не назван в examples/${folder}/sample.json`,
        'вывод на странице — только записанный прогоном',
      );
    }
  }
  return found;
}

/** The tests that a page calls as witnesses exist. */
export async function checkProofs(page: Page, read: ExampleReader): Promise<Diagnostic[]> {
  const found: Diagnostic[] = [];
  for (const { statement, file, test, place } of page.proven) {
    const add = (message: string, hint: string) => found.push({ ...place, message, hint });
    const text = await read(file);
    if (!statement) add('утверждение без текста', 'напишите его в скобках: ::claim[Утверждение]{test="…#TestX"}');
    if (text === null)
      add(`теста examples/${file} нет`, 'test — путь от папки examples/ и имя функции: claims/x/x_test.go#TestX');
    else if (!test || !`\n${text}`.includes(`\nfunc ${test}(`)) {
      add(`в examples/${file} нет функции «${test}»`, 'назовите функцию теста, которая проверяет утверждение');
    }
  }
  return found;
}
