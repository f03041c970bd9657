import * as z from 'zod';

/** The level of the interview at which a topic or a question is expected. */
export const levelSchema = z.enum(['junior', 'middle', 'senior']);

export type Level = z.infer<typeof levelSchema>;
