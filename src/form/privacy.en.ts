import type { PrivacyMessages } from './privacy-messages.js';

export default {
  controller: 'Who processes your details?',
  contact: 'Questions about your details',
  dpo: 'Data protection officer',
  purpose: 'What for?',
  basis: 'On what legal ground?',
  retention: 'How long?',
  recipients: 'Who else gets them?',
  rights: 'Your rights',
  rightsText:
    'You may see your details, have them corrected or deleted, and take them with you. You may also ask to have them used less, or object. Have you given consent? You can withdraw it at any time. If you disagree with something, you can complain to the Dutch Data Protection Authority (Autoriteit Persoonsgegevens).',
  voluntary:
    'You do not have to fill in this form. Without the required fields we cannot deal with your request.',
} satisfies PrivacyMessages;
