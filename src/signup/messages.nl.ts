import type { SignupMessages } from './messages.js';

export default {
  heading: 'Schrijf u in voor de kennissessie',
  date: 'Wanneer',
  dates: 'Welke datum komt u goed uit?',
  time: (time) => `${time.replaceAll(':', '.')}\u00a0uur`,
  online: 'Online',
  map: 'Bekijk op de kaart',
  programme: 'Bekijk het programma',
  unavailable: 'U kunt zich nu niet inschrijven via deze pagina.',
  submit: 'Schrijf mij in',
  purpose: 'Wij gebruiken uw gegevens om u in te schrijven en u te mailen over deze kennissessie.',
} satisfies SignupMessages;
