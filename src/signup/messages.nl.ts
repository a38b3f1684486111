import type { SignupMessages } from './messages.js';

export default {
  heading: 'Meld u aan voor de kennissessie',
  dates: 'Welke datum past u?',
  time: (time) => `${time.replaceAll(':', '.')} uur`,
  past: 'Voorbij',
  online: 'Online',
  programme: 'Bekijk het programma',
  noDates: 'Er is nog geen nieuwe datum bekend.',
  submit: 'Schrijf mij in',
  purpose:
    'Wij gebruiken uw gegevens om u in te schrijven. Wij mailen u alleen over deze kennissessie.',
  registeredHeading: (date) => `U bent ingeschreven voor ${date}`,
  registeredText: 'Uw inschrijving is ontvangen. Tot dan!',
  waitlistedHeading: (date) => `U staat op de wachtlijst voor ${date}`,
  waitlistedText: 'De sessie is vol. Wij laten het u weten als er een plaats vrijkomt.',
  sentHeading: (date) => `Uw aanmelding voor ${date} is verstuurd`,
  sentText: 'U hoeft nu niets meer te doen.',
} satisfies SignupMessages;
