import type { Submission } from '../../../src/delivery/submission.js';

/** A submission that is right; a test changes what it is about. */
export const example: Extract<Submission, { widget: 'adviser' }> = {
  version: 1,
  id: '3f0c1f0e-0c4b-4b8e-9f5e-0a1b2c3d4e5f',
  widget: 'adviser',
  submittedAt: '2027-01-12T09:30:00.000Z',
  fields: { name: 'Jo de Vries', phone: '030 123 45 67' },
  consents: [],
  subject: { adviser: 'Noor Verhagen' },
  page: { url: 'https://www.voorbeeld.example/artikel', title: 'Artikel', lang: 'nl' },
  source: {},
  extra: {},
};
