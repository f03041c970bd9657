import Link from '@docusaurus/Link';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

const STARTS = [
  { to: '/interview/experience/', title: 'Рассказать об опыте', text: 'Фразы о себе с честными границами' },
  { to: '/interview/misconceptions/', title: 'Частые заблуждения', text: 'Что говорят и что на деле' },
  { to: '/offline/', title: 'Читать без сети', text: 'Сохранить весь справочник в телефон' },
] as const;

/** The first screen: what this is, and where to begin. */
export function Hero({ tagline }: { tagline: string }): ReactNode {
  return (
    <header className={styles.hero}>
      <div className={styles.name}>
        <img src={useBaseUrl('/img/logo.svg')} alt="" width={72} height={72} />
        <h1>Go-конспект</h1>
      </div>
      <p className={styles.tagline}>{tagline}.</p>
      <ul className={styles.starts}>
        {STARTS.map((start) => (
          <li key={start.to}>
            <Link to={start.to}>{start.title}</Link>
            <span>{start.text}</span>
          </li>
        ))}
      </ul>
    </header>
  );
}
