import * as z from 'zod';
import { ID_PATTERN } from './ids';
import { levelSchema } from './level';
import { SECTIONS } from './sections';

const text = z.string().trim().min(1);

const checkedSchema = z.strictObject({
  date: z.iso.date(),
  versions: z.array(text).min(1),
});

/** Other wordings under which readers look for a section, a term or a myth, by its id: «…; …». A question has its own, in `ask`. */
const askedSchema = z.record(z.string().regex(ID_PATTERN), text).default({});

const optionalSections = SECTIONS.filter((section) => section.presence === 'declared').map((section) => section.id);

/** Front matter of a page that explains a topic: the full anatomy applies. */
export const topicFrontMatterSchema = z.strictObject({
  kind: z.literal('topic').default('topic'),
  title: text.max(80),
  sidebar_label: text.optional(),
  description: text.min(40).max(220),
  level: levelSchema,
  checked: checkedSchema,
  keywords: z.array(text).min(1),
  answers: z.record(z.string(), z.string().regex(ID_PATTERN)).default({}),
  asked: askedSchema,
  without: z.partialRecord(z.enum(optionalSections as [string, ...string[]]), text.min(10)).default({}),
});

/** Front matter of a service page (glossary, versions, how to use the site): no fixed anatomy. */
export const referenceFrontMatterSchema = z.strictObject({
  kind: z.literal('reference'),
  title: text.max(80),
  sidebar_label: text.optional(),
  description: text.min(40).max(220),
  checked: checkedSchema.optional(),
  keywords: z.array(text).min(1),
  answers: z.record(z.string(), z.string().regex(ID_PATTERN)).default({}),
  asked: askedSchema,
});

export type TopicFrontMatter = z.infer<typeof topicFrontMatterSchema>;
export type ReferenceFrontMatter = z.infer<typeof referenceFrontMatterSchema>;
export type FrontMatter = TopicFrontMatter | ReferenceFrontMatter;
