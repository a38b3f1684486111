import type { DrawerMessages } from '../form/drawer.js';

export default {
  heading: 'Stuur mijn resultaat en neem contact op',
  intro:
    'Wij krijgen dan wat u hieronder invult, uw score en uw score per onderwerp. Uw losse antwoorden sturen wij niet mee.',
  purpose: 'Wij gebruiken dit om contact met u op te nemen over uw resultaat.',
  submit: 'Verstuur',
  cancel: 'Sluiten',
  sentHeading: 'Uw resultaat is verstuurd',
  sentText: 'U hoeft nu niets meer te doen.',
  confirmation: 'U krijgt een bevestiging per e-mail.',
} satisfies DrawerMessages;
