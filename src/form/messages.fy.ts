// Not yet reviewed by a native speaker.
import { alternatives } from '../locale/grammar.js';
import type { FormMessages } from './messages.js';

export default {
  required: 'Folje alle fjilden yn. As in fjild net ferplichte is, stiet dat derby.',
  optional: '(opsjoneel)',
  labels: {
    name: 'Namme',
    'given-name': 'Foarnamme',
    'family-name': 'Efternamme',
    email: 'E-mailadres',
    phone: 'Telefoannûmer',
    organisation: 'Organisaasje',
    municipality: 'Gemeente',
    role: 'Funksje',
    message: 'Jo berjocht',
  },
  oneOf: (labels) => `Folje minstens ien fjild yn: ${alternatives('fy', labels)}.`,
  sending: 'Dwaande mei ferstjoeren…',
  offline:
    'Der is gjin ferbining. Wat jo ynfolle hawwe, stiet der noch. Kontrolearje jo ynternet en druk nochris.',
  privacy: (controller, retention) =>
    retention
      ? `${controller} ferwurket jo gegevens en bewarret se ${retention}.`
      : `${controller} ferwurket jo gegevens.`,
  privacyDetails: 'Mear oer jo gegevens en jo rjochten',
  privacyLink: 'Privacyferklearring',
  consent: (controller) =>
    `${controller} mei my maile oer nije publikaasjes. Ik kin my altyd ôfmelde.`,
} satisfies FormMessages;
