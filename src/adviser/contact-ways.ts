/**
 * The links of a contact card. `tel:`, `mailto:` and `https://wa.me/` are made here and nowhere
 * else, from plain numbers and addresses: no attribute can bring a scheme of its own.
 */

/** A number as people write it, as a `tel:` link (RFC 3966); undefined when it has no digits. */
export function telLink(phone: string): string | undefined {
  const number = phone.replace(/\(0\)|[^\d+]/g, '');
  return /\d/.test(number) ? `tel:${number}` : undefined;
}

/**
 * A `mailto:` link (RFC 6068); undefined when it is no address.
 *
 * @param subject - of the mail
 */
export function mailLink(email: string, subject: string): string | undefined {
  const address = encodeURIComponent(email).replace('%40', '@');
  return /^[^\s@]+@[^\s@]+$/.test(email)
    ? `mailto:${address}?subject=${encodeURIComponent(subject)}`
    : undefined;
}

/**
 * A link to a WhatsApp conversation, which wants the number with its country and without zeros in
 * front; a number that begins with one 0 is taken as Dutch.
 */
export function whatsappLink(phone: string): string | undefined {
  const digits = phone
    .replace(/\(0\)|\D/g, '')
    .replace(/^0(?!0)/, '31')
    .replace(/^00/, '');
  return digits.length >= 8 ? `https://wa.me/${digits}` : undefined;
}

/**
 * Up to two letters for a person without a photo: the first of the first and the last name, by their
 * capitals; of a name without any, its first.
 */
export function initials(name: string): string {
  const capitals = name.match(/(?<!\p{L})\p{Lu}/gu) ?? [name.charAt(0).toUpperCase()];
  return capitals.join('').replace(/(?<=^.).*(?=.$)/su, '');
}

/** The name that colleagues would call somebody by. */
export function firstName(name: string): string {
  return name.replace(/\s.*/s, '');
}
