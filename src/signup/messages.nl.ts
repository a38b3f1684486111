import type { SignupMessages } from './messages.js';

export default {
  heading: 'Meld u aan voor de kennissessie',
  dates: 'Welke datum past u?',
  time: (time) => `${time.replaceAll(':', '.')} uur`,
  past: 'Voorbij',
  online: 'Online',
  programme: 'Bekijk het programma',
  noDates: 'Er is nog geen nieuwe datum bekend.',
  unavailable: 'U kunt zich op dit moment niet aanmelden via deze pagina.',
  submit: 'Schrijf mij in',
  purpose:
    'Wij gebruiken uw gegevens om u in te schrijven. Wij mailen u alleen over deze kennissessie.',
} satisfies SignupMessages;
