import * as z from 'zod/mini';
import { webUrl } from '../config/urls.js';

const replySchema = z.object({
  message: z.catch(z.optional(z.string()), undefined),
  status: z.catch(z.optional(z.enum(['accepted', 'waitlisted', 'pending'])), undefined),
  downloadUrl: z.catch(z.optional(z.string()), undefined),
  downloadExpiresAt: z.catch(z.optional(z.iso.datetime({ offset: true })), undefined),
  redirectUrl: z.catch(z.optional(z.string()), undefined),
  manageUrl: z.catch(z.optional(z.string()), undefined),
  calendar: z.catch(z.optional(z.object({ url: z.string() })), undefined),
});

/** What an endpoint may answer to a submission that it accepted. Unknown members are dropped. */
export type Reply = z.infer<typeof replySchema>;

/**
 * Reads the body of an accepting answer. A member of the wrong type is left out rather than
 * refused: the submission has arrived, and the visitor must not hear otherwise. Its addresses are
 * made absolute, and left out where they are not http or https.
 *
 * @param base - the address that answered: what a relative address is relative to
 */
export function parseReply(body: unknown, base: string): Reply | undefined {
  const { data } = z.safeParse(replySchema, body);
  if (!data) return undefined;
  const address = (value: string | undefined): string | undefined =>
    value === undefined ? undefined : webUrl(value, base);
  const calendar = address(data.calendar?.url);
  return {
    message: data.message,
    status: data.status,
    downloadUrl: address(data.downloadUrl),
    downloadExpiresAt: data.downloadExpiresAt,
    redirectUrl: address(data.redirectUrl),
    manageUrl: address(data.manageUrl),
    calendar: calendar === undefined ? undefined : { url: calendar },
  };
}
