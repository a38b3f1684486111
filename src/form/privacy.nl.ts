import type { PrivacyMessages } from './privacy-messages.js';

export default {
  controller: 'Wie verwerkt uw gegevens?',
  contact: 'Vragen over uw gegevens',
  dpo: 'Functionaris gegevensbescherming',
  purpose: 'Waarvoor?',
  basis: 'Waarom mag dat?',
  retention: 'Hoe lang?',
  recipients: 'Wie krijgt ze nog meer?',
  rights: 'Uw rechten',
  rightsText:
    'U mag uw gegevens bekijken, laten verbeteren, laten wissen en meenemen. U mag ook vragen om ze minder te gebruiken, of bezwaar maken. Heeft u toestemming gegeven? Die kunt u altijd intrekken. Bent u het ergens niet mee eens? Dan kunt u een klacht indienen bij de Autoriteit Persoonsgegevens.',
  voluntary:
    'U hoeft dit formulier niet in te vullen. Zonder de verplichte velden kunnen wij uw vraag niet behandelen.',
} satisfies PrivacyMessages;
