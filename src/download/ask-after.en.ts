import type { AskAfterMessages } from './ask-after.js';

export default {
  heading: 'May we contact you about this eBook?',
  question: (controller) => `May ${controller} contact you about this eBook?`,
  intro: 'You need not say yes: the eBook is yours already. You can change your mind at any time.',
  purpose: 'We use your details only to contact you about this eBook.',
  submit: 'Yes, you may',
  cancel: 'No, thank you',
  sentHeading: 'Thank you, your details have been sent',
  sentText: 'You do not need to do anything else now.',
  confirmation: 'You will get a confirmation by email.',
} satisfies AskAfterMessages;
