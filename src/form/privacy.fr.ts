// Not yet reviewed by a native speaker.
import type { PrivacyMessages } from './privacy-messages.js';

export default {
  controller: 'Qui traite vos données ?',
  contact: 'Questions sur vos données',
  dpo: 'Délégué à la protection des données',
  purpose: 'Dans quel but ?',
  basis: 'Pourquoi est-ce permis ?',
  retention: 'Pendant combien de temps ?',
  recipients: 'Qui d’autre les reçoit ?',
  rights: 'Vos droits',
  rightsText:
    'Vous pouvez consulter vos données, les faire corriger, les faire effacer et les récupérer. Vous pouvez aussi demander d’en limiter l’utilisation, ou vous y opposer. Avez-vous donné votre accord ? Vous pouvez le retirer à tout moment. Vous n’êtes pas d’accord avec quelque chose ? Vous pouvez déposer une plainte auprès de l’autorité néerlandaise de protection des données (Autoriteit Persoonsgegevens).',
  voluntary:
    'Rien ne vous oblige à remplir ce formulaire. Sans les champs obligatoires, nous ne pouvons pas traiter votre demande.',
} satisfies PrivacyMessages;
