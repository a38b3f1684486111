import { alternatives, plural } from '../locale/grammar.js';
import type { ProblemMessages } from './problem-messages.js';

export default {
  stillSending: 'Wij zijn nog bezig met versturen. U hoeft niet nog een keer te drukken.',
  slow: 'Het versturen duurt langer dan normaal. Wij zijn nog bezig.',
  again: 'Het is nog niet gelukt. Wij proberen het opnieuw.',
  stop: 'Stop met versturen',
  retry: 'Probeer het nog een keer',
  summary: 'Er gaat nog iets niet goed',
  prefix: 'Fout: ',
  missing: {
    name: 'Vul uw naam in',
    'given-name': 'Vul uw voornaam in',
    'family-name': 'Vul uw achternaam in',
    email: 'Vul uw e-mailadres in',
    phone: 'Vul uw telefoonnummer in',
    organisation: 'Vul de naam van uw organisatie in',
    municipality: 'Vul de naam van uw gemeente in',
    role: 'Vul uw functie in',
    message: 'Schrijf uw bericht',
    session: 'Kies een datum',
  },
  invalid: {
    name: 'Vul uw naam in met gewone letters',
    'given-name': 'Vul uw voornaam in met gewone letters',
    'family-name': 'Vul uw achternaam in met gewone letters',
    email: 'Vul een volledig e-mailadres in, zoals naam@voorbeeld.nl',
    phone: 'Vul een volledig telefoonnummer in, zoals 030 123 45 67',
    organisation: 'Vul de naam van uw organisatie in met gewone letters',
    municipality: 'Vul de naam van uw gemeente in met gewone letters',
    role: 'Vul uw functie in met gewone letters',
    message: 'Schrijf uw bericht in gewone letters',
    session: 'Kies een van de datums',
  },
  tooLong: {
    name: 'Vul een kortere naam in: hooguit 200 tekens',
    'given-name': 'Vul een kortere voornaam in: hooguit 200 tekens',
    'family-name': 'Vul een kortere achternaam in: hooguit 200 tekens',
    email: 'Vul een korter e-mailadres in: hooguit 254 tekens',
    phone: 'Vul een korter telefoonnummer in: hooguit 15 cijfers',
    organisation: 'Vul een kortere naam van uw organisatie in: hooguit 200 tekens',
    municipality: 'Vul een kortere naam van uw gemeente in: hooguit 200 tekens',
    role: 'Vul een kortere functie in: hooguit 200 tekens',
    message: 'Maak uw bericht korter: hooguit 5.000 tekens',
    session: 'Kies een van de datums',
  },
  url: {
    name: 'Vul uw naam in zonder webadres',
    'given-name': 'Vul uw voornaam in zonder webadres',
    'family-name': 'Vul uw achternaam in zonder webadres',
    email: 'Vul een e-mailadres in, geen webadres',
    phone: 'Vul een telefoonnummer in, geen webadres',
    organisation: 'Vul de naam van uw organisatie in zonder webadres',
    municipality: 'Vul de naam van uw gemeente in zonder webadres',
    role: 'Vul uw functie in zonder webadres',
    message: 'Schrijf uw bericht zonder webadres',
    session: 'Kies een van de datums',
  },
  oneOf: (labels) => `Vul minstens één van deze velden in: ${alternatives('nl', labels)}`,
  refused: 'Dit is niet aangenomen. Controleer wat u heeft ingevuld.',
  robot:
    'Er stond iets in een veld dat u niet kunt zien. Dat hebben wij leeggemaakt. Druk nog een keer op de knop.',
  typo: (address) => `Bedoelt u ${address}?`,
  useTypo: 'Ja, gebruik dat adres',
  failures: {
    rejected: {
      title: 'Uw gegevens zijn niet aangenomen',
      text: () =>
        'Uw gegevens staan nog hier. Probeer het later nog een keer, of neem op een andere manier contact op.',
    },
    config: {
      title: 'Uw gegevens zijn niet verstuurd',
      text: () => 'Dit formulier is nog niet klaar voor gebruik. Uw gegevens staan nog hier.',
    },
    offline: {
      title: 'Uw gegevens zijn nog niet verstuurd',
      text: () =>
        'Er is geen verbinding. Uw gegevens staan nog hier. Controleer uw internet en probeer het nog een keer.',
    },
    busy: {
      title: 'Uw gegevens zijn nog niet verstuurd',
      text: (minutes) => {
        if (minutes === undefined) {
          return 'Het is nu te druk bij ons. Uw gegevens staan nog hier. Probeer het straks nog een keer.';
        }
        return plural(
          'nl',
          minutes,
          'Het is nu te druk bij ons. Uw gegevens staan nog hier. Probeer het over 1 minuut nog een keer.',
          `Het is nu te druk bij ons. Uw gegevens staan nog hier. Probeer het over ${minutes} minuten nog een keer.`,
        );
      },
    },
    stopped: {
      title: 'Uw gegevens zijn niet verstuurd',
      text: () => 'U heeft het versturen gestopt. Uw gegevens staan nog hier.',
    },
    'no-answer': {
      title: 'Het is niet zeker dat uw gegevens zijn aangekomen',
      text: () =>
        'Wij kregen geen antwoord. Uw gegevens staan nog hier. Controleer uw internet en probeer het nog een keer: het telt maar één keer.',
    },
    trouble: {
      title: 'Het is niet zeker dat uw gegevens zijn aangekomen',
      text: () =>
        'Er ging iets mis bij ons, niet bij u. Uw gegevens staan nog hier. Probeer het nog een keer: het telt maar één keer.',
    },
    unsure: {
      title: 'Het is niet zeker dat uw gegevens zijn aangekomen',
      text: () =>
        'Uw gegevens staan nog hier. U kunt ze nog een keer versturen. Het kan zijn dat ze dan twee keer aankomen.',
    },
  },
} satisfies ProblemMessages;
