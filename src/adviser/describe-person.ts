import type { Contact } from './contact.js';

/** A contact in the terms of schema.org: a `Person`. */
export function describePerson(contact: Contact): object | undefined {
  const { name, jobTitle, organisation, phone, email, photo, linkedin, page } = contact;
  if (!name.trim()) return undefined;
  return {
    '@context': 'https://schema.org',
    '@type': 'Person',
    name,
    ...(jobTitle ? { jobTitle } : {}),
    ...(organisation ? { worksFor: { '@type': 'Organization', name: organisation } } : {}),
    ...(phone ? { telephone: phone } : {}),
    ...(email ? { email } : {}),
    ...(photo ? { image: photo } : {}),
    ...(linkedin ? { sameAs: [linkedin] } : {}),
    url: page,
  };
}
