// Not yet reviewed by a native speaker.
import type { AskAfterMessages } from './ask-after.js';

export default {
  heading: 'Dürfen wir Sie zu diesem E‑Book kontaktieren?',
  question: (controller) => `Darf ${controller} Sie zu diesem E‑Book kontaktieren?`,
  intro:
    'Sie müssen nicht zustimmen: Das E‑Book haben Sie schon. Sie können später jederzeit sagen, dass Sie das nicht mehr möchten.',
  purpose: 'Wir nutzen Ihre Daten nur, um Sie zu diesem E‑Book zu kontaktieren.',
  submit: 'Ja, einverstanden',
  cancel: 'Nein, danke',
  sentHeading: 'Danke, Ihre Daten wurden gesendet',
  sentText: 'Sie müssen jetzt nichts weiter tun.',
  confirmation: 'Sie bekommen eine Bestätigung per E-Mail.',
} satisfies AskAfterMessages;
