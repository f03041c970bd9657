import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

interface DiagramProps {
  readonly id: string;
  readonly caption: string;
  readonly title: string;
  readonly description: string;
  /** The picture as drawn beforehand; undefined where `npm start` draws it live. */
  readonly svg?: string;
  /** Number of steps of a sequence. */
  readonly steps?: string;
  /** The list of words of a drawn picture, or the live picture. */
  readonly children: ReactNode;
}

/** Buttons that src/client/diagrams answers; the sheet hides them where there are no scripts. */
function Tools({ title, steps }: Pick<DiagramProps, 'title' | 'steps'>): ReactNode {
  return (
    <div className={styles.tools} data-print="hide">
      {Number(steps) > 1 && (
        <button type="button" className={styles.tool} data-diagram="steps" aria-label={`По шагам: ${title}`}>
          По шагам
        </button>
      )}
      <button type="button" className={styles.tool} data-diagram="zoom" aria-label={`Увеличить схему: ${title}`}>
        Увеличить
      </button>
    </div>
  );
}

/** A diagram with its caption and the same information in words. */
export function Diagram({ id, caption, title, description, svg, steps, children }: DiagramProps): ReactNode {
  useBrokenLinks().collectAnchor(id);
  return (
    <div id={id} className={`gk-diagram ${styles.diagram}`}>
      <figure className={styles.figure}>
        {svg ? (
          <div className={`gk-picture ${styles.picture}`} dangerouslySetInnerHTML={{ __html: svg }} />
        ) : (
          <div className={styles.live} role="group" aria-label={`Схема: ${title}`} tabIndex={0}>
            {children}
          </div>
        )}
        <figcaption className={styles.caption}>{caption}</figcaption>
      </figure>
      {/* Not in the figure: its caption has to be the last thing there. */}
      {svg && <Tools title={title} steps={steps} />}
      <details className={`gk-words ${styles.words}`}>
        <summary>Схема словами</summary>
        <p>{description}</p>
        {svg && children}
      </details>
    </div>
  );
}
