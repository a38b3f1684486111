import type { PrivacyMessages } from './privacy-messages.js';
import formal from './privacy.nl.js';

export default {
  ...formal,
  controller: 'Wie verwerkt je gegevens?',
  contact: 'Vragen over je gegevens',
  rights: 'Je rechten',
  rightsText:
    'Je mag je gegevens bekijken, laten verbeteren, laten wissen en meenemen. Je mag ook vragen om ze minder te gebruiken, of bezwaar maken. Heb je toestemming gegeven? Die kun je altijd intrekken. Ben je het ergens niet mee eens? Dan kun je een klacht indienen bij de Autoriteit Persoonsgegevens.',
  voluntary:
    'Je hoeft dit formulier niet in te vullen. Zonder de verplichte velden kunnen wij je vraag niet behandelen.',
} satisfies PrivacyMessages;
