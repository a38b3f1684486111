import type { DrawerMessages } from '../form/drawer.js';
import formal from './contact.nl.js';

export default {
  ...formal,
  intro:
    'Wij krijgen dan wat je hieronder invult, je score en je score per onderwerp. Je losse antwoorden sturen wij niet mee.',
  purpose: 'Wij gebruiken dit om contact met je op te nemen over je resultaat.',
  sentHeading: 'Je resultaat is verstuurd',
  sentText: 'Je hoeft nu niets meer te doen.',
  confirmation: 'Je krijgt een bevestiging per e-mail.',
} satisfies DrawerMessages;
