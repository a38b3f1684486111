import type { FormMessages } from './messages.js';
import formal from './messages.nl.js';

export default {
  ...formal,
  labels: { ...formal.labels, message: 'Je bericht' },
  offline:
    'Er is geen verbinding. Wat je hebt ingevuld, staat er nog. Controleer je internet en druk nog een keer.',
  privacy: (controller, retention) =>
    retention
      ? `${controller} verwerkt je gegevens en bewaart ze ${retention}.`
      : `${controller} verwerkt je gegevens.`,
  privacyDetails: 'Meer over je gegevens en je rechten',
} satisfies FormMessages;
