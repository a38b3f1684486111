import { plural } from '../locale/grammar.js';
import type { ProblemMessages } from './problem-messages.js';
import formal from './problems.nl.js';

export default {
  ...formal,
  stillSending: 'Wij zijn nog bezig met versturen. Je hoeft niet nog een keer te drukken.',
  missing: {
    name: 'Vul je naam in',
    'given-name': 'Vul je voornaam in',
    'family-name': 'Vul je achternaam in',
    email: 'Vul je e-mailadres in',
    phone: 'Vul je telefoonnummer in',
    organisation: 'Vul de naam van je organisatie in',
    municipality: 'Vul de naam van je gemeente in',
    role: 'Vul je functie in',
    message: 'Schrijf je bericht',
    session: 'Kies een datum',
  },
  invalid: {
    ...formal.invalid,
    name: 'Vul je naam in met gewone letters',
    'given-name': 'Vul je voornaam in met gewone letters',
    'family-name': 'Vul je achternaam in met gewone letters',
    organisation: 'Vul de naam van je organisatie in met gewone letters',
    municipality: 'Vul de naam van je gemeente in met gewone letters',
    role: 'Vul je functie in met gewone letters',
    message: 'Schrijf je bericht in gewone letters',
  },
  tooLong: {
    ...formal.tooLong,
    organisation: 'Vul een kortere naam van je organisatie in: hooguit 200 tekens',
    municipality: 'Vul een kortere naam van je gemeente in: hooguit 200 tekens',
    message: 'Maak je bericht korter: hooguit 5.000 tekens',
  },
  url: {
    ...formal.url,
    name: 'Vul je naam in zonder webadres',
    'given-name': 'Vul je voornaam in zonder webadres',
    'family-name': 'Vul je achternaam in zonder webadres',
    organisation: 'Vul de naam van je organisatie in zonder webadres',
    municipality: 'Vul de naam van je gemeente in zonder webadres',
    role: 'Vul je functie in zonder webadres',
    message: 'Schrijf je bericht zonder webadres',
  },
  refused: 'Dit is niet aangenomen. Controleer wat je hebt ingevuld.',
  robot:
    'Er stond iets in een veld dat je niet kunt zien. Dat hebben wij leeggemaakt. Druk nog een keer op de knop.',
  typo: (address) => `Bedoel je ${address}?`,
  failures: {
    rejected: {
      title: 'Je gegevens zijn niet aangenomen',
      text: () =>
        'Je gegevens staan nog hier. Probeer het later nog een keer, of neem op een andere manier contact op.',
    },
    config: {
      title: 'Je gegevens zijn niet verstuurd',
      text: () => 'Dit formulier is nog niet klaar voor gebruik. Je gegevens staan nog hier.',
    },
    offline: {
      title: 'Je gegevens zijn nog niet verstuurd',
      text: () =>
        'Er is geen verbinding. Je gegevens staan nog hier. Controleer je internet en probeer het nog een keer.',
    },
    busy: {
      title: 'Je gegevens zijn nog niet verstuurd',
      text: (minutes) => {
        if (minutes === undefined) {
          return 'Het is nu te druk bij ons. Je gegevens staan nog hier. Probeer het straks nog een keer.';
        }
        return plural(
          'nl',
          minutes,
          'Het is nu te druk bij ons. Je gegevens staan nog hier. Probeer het over 1 minuut nog een keer.',
          `Het is nu te druk bij ons. Je gegevens staan nog hier. Probeer het over ${minutes} minuten nog een keer.`,
        );
      },
    },
    stopped: {
      title: 'Je gegevens zijn niet verstuurd',
      text: () => 'Je hebt het versturen gestopt. Je gegevens staan nog hier.',
    },
    'no-answer': {
      title: 'Het is niet zeker dat je gegevens zijn aangekomen',
      text: () =>
        'Wij kregen geen antwoord. Je gegevens staan nog hier. Controleer je internet en probeer het nog een keer: het telt maar één keer.',
    },
    trouble: {
      title: 'Het is niet zeker dat je gegevens zijn aangekomen',
      text: () =>
        'Er ging iets mis bij ons, niet bij jou. Je gegevens staan nog hier. Probeer het nog een keer: het telt maar één keer.',
    },
    unsure: {
      title: 'Het is niet zeker dat je gegevens zijn aangekomen',
      text: () =>
        'Je gegevens staan nog hier. Je kunt ze nog een keer versturen. Het kan zijn dat ze dan twee keer aankomen.',
    },
  },
} satisfies ProblemMessages;
