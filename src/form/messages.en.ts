import { alternatives } from '../locale/grammar.js';
import type { FormMessages } from './messages.js';

export default {
  required: 'Fill in all fields. If a field is not required, it says so.',
  optional: '(optional)',
  labels: {
    name: 'Name',
    'given-name': 'First name',
    'family-name': 'Last name',
    email: 'Email address',
    phone: 'Phone number',
    organisation: 'Organisation',
    municipality: 'Municipality',
    role: 'Job title',
    message: 'Your message',
  },
  oneOf: (labels) => `Fill in at least one: ${alternatives('en', labels)}.`,
  sending: 'Sending…',
  offline:
    'There is no connection. What you filled in is still here. Check your internet and press again.',
  privacy: (controller, retention) =>
    retention
      ? `${controller} processes your details and keeps them for ${retention}.`
      : `${controller} processes your details.`,
  privacyDetails: 'More about your details and your rights',
  privacyLink: 'Privacy statement',
  consent: (controller) =>
    `${controller} may email me about new publications. I can unsubscribe at any time.`,
} satisfies FormMessages;
