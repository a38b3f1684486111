import type { SignupMessages } from './messages.js';
import formal from './messages.nl.js';

export default {
  ...formal,
  heading: 'Schrijf je in voor de kennissessie',
  dates: 'Welke datum komt je goed uit?',
  unavailable: 'Je kunt je nu niet inschrijven via deze pagina.',
  purpose:
    'Wij gebruiken je gegevens om je in te schrijven en je te mailen over deze kennissessie.',
} satisfies SignupMessages;
