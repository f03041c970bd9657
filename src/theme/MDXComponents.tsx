// Wrapped: adds the elements that the book's notation becomes. They are light; anything heavy goes behind React.lazy.
import type { ComponentProps, ReactNode } from 'react';
import MDXComponents from '@theme-original/MDXComponents';
import { Claim } from '@site/src/components/Claim';
import { Code } from '@site/src/components/Code';
import { Diagram } from '@site/src/components/Diagram';
import { FromNotes, FromNotesAnswer, FromNotesQuote } from '@site/src/components/FromNotes';
import { Myth, MythTitle, MythTruth } from '@site/src/components/Myth';
import { Question, QuestionAnswer, QuestionTitle } from '@site/src/components/Question';
import { ReportError } from '@site/src/components/ReportError';
import { Sample, SampleOutput } from '@site/src/components/Sample';
import { SourceFragment, SourceNote } from '@site/src/components/SourceNote';
import { Term } from '@site/src/components/Term';
import { TopicMeta } from '@site/src/components/TopicMeta';

/** Code in a line; blocks are the element `Code`, made by `plugins/highlight`. */
function InlineCode(props: ComponentProps<'code'>): ReactNode {
  return <code {...props} />;
}

export default {
  ...MDXComponents,
  code: InlineCode,
  pre: 'pre',
  Claim,
  Code,
  Diagram,
  FromNotes,
  FromNotesAnswer,
  FromNotesQuote,
  Myth,
  MythTitle,
  MythTruth,
  Question,
  QuestionAnswer,
  QuestionTitle,
  ReportError,
  Sample,
  SampleOutput,
  SourceFragment,
  SourceNote,
  Term,
  TopicMeta,
};
