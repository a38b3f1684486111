import * as z from 'zod/mini';

const replySchema = z.object({
  message: z.catch(z.optional(z.string()), undefined),
  status: z.catch(z.optional(z.enum(['accepted', 'waitlisted', 'pending'])), undefined),
  downloadUrl: z.catch(z.optional(z.string()), undefined),
  redirectUrl: z.catch(z.optional(z.string()), undefined),
  manageUrl: z.catch(z.optional(z.string()), undefined),
  calendar: z.catch(z.optional(z.object({ url: z.string() })), undefined),
});

/** What an endpoint may answer to a submission that it accepted. Unknown members are dropped. */
export type Reply = z.infer<typeof replySchema>;

/**
 * Reads the body of an accepting answer. A member of the wrong type is left out rather than
 * refused: the submission has arrived, and the visitor must not hear otherwise.
 */
export function parseReply(body: unknown): Reply | undefined {
  const parsed = z.safeParse(replySchema, body);
  return parsed.success ? parsed.data : undefined;
}
