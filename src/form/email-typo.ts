/**
 * The mail providers that most Dutch visitors have, and those abroad with a name that looks like
 * one of them: what is right must not be called a mistake.
 */
const providers = new Set(
  `gmail.com googlemail.com hotmail.com hotmail.nl hotmail.be hotmail.fr hotmail.de hotmail.co.uk
  outlook.com outlook.nl outlook.be live.nl live.be live.com live.fr live.co.uk msn.com icloud.com
  me.com mac.com yahoo.com yahoo.nl yahoo.co.uk ymail.com ziggo.nl kpnmail.nl kpnplanet.nl
  planet.nl hetnet.nl home.nl xs4all.nl casema.nl upcmail.nl upc.nl chello.nl quicknet.nl telfort.nl
  tele2.nl zonnet.nl online.nl solcon.nl caiway.nl caiway.net zeelandnet.nl freedom.nl kabelfoon.nl
  proton.me protonmail.com pm.me gmx.net gmx.com gmx.de web.de mail.com aol.com telenet.be
  skynet.be proximus.be`.split(/\s+/),
);

/** Providers that are often written with a slip, each long enough for a slip to be one. */
const common = [...providers].filter((domain) => domain.length >= 7);

/** Whether one slip of the hand makes one word of the other: a letter more, less, other or swapped. */
function isOneSlipAway(typed: string, meant: string): boolean {
  if (Math.abs(typed.length - meant.length) > 1) return false;
  let start = 0;
  while (start < typed.length && typed[start] === meant[start]) start += 1;
  const [a, b] = [typed.slice(start), meant.slice(start)];
  return (
    a.slice(1) === b.slice(1) ||
    a.slice(1) === b ||
    a === b.slice(1) ||
    (a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2))
  );
}

/**
 * The address that was likely meant, where its domain is one slip away from that of a well-known
 * provider: `jo@gmial.com` gives `jo@gmail.com`. A hint, never an error. Libraries for this call
 * right addresses wrong (`home.com`, `yahoo.co.uk`, `live.be`), since they look for what is near
 * and not for what is a slip.
 */
export function likelyAddress(typed: string): string | undefined {
  const [, name, domain = ''] = /^(.+)@([^@\s]+)$/.exec(typed.trim()) ?? [];
  const lower = domain.toLowerCase();
  if (name === undefined || providers.has(lower)) return undefined;
  const meant = common.find((provider) => isOneSlipAway(lower, provider));
  return meant === undefined ? undefined : `${name}@${meant}`;
}
