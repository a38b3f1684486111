// Not yet reviewed by a native speaker.
import { alternatives, plural } from '../locale/grammar.js';
import type { ProblemMessages } from './problem-messages.js';

export default {
  stillSending: 'Wy binne noch dwaande mei ferstjoeren. Jo hoege net nochris te drukken.',
  slow: 'It ferstjoeren duorret langer as gewoanlik. Wy binne noch dwaande.',
  again: 'It is noch net slagge. Wy besykje it opnij.',
  stop: 'Stopje mei ferstjoeren',
  retry: 'Besykje it nochris',
  summary: 'Der giet noch wat net goed',
  prefix: 'Flater: ',
  missing: {
    name: 'Folje jo namme yn',
    'given-name': 'Folje jo foarnamme yn',
    'family-name': 'Folje jo efternamme yn',
    email: 'Folje jo e-mailadres yn',
    phone: 'Folje jo telefoannûmer yn',
    organisation: 'Folje de namme fan jo organisaasje yn',
    municipality: 'Folje de namme fan jo gemeente yn',
    role: 'Folje jo funksje yn',
    message: 'Skriuw jo berjocht',
    session: 'Kies in datum',
  },
  invalid: {
    name: 'Folje jo namme yn mei gewoane letters',
    'given-name': 'Folje jo foarnamme yn mei gewoane letters',
    'family-name': 'Folje jo efternamme yn mei gewoane letters',
    email: 'Folje in folslein e-mailadres yn, lykas name@example.nl',
    phone: 'Folje in folslein telefoannûmer yn, lykas 030 123 45 67',
    organisation: 'Folje de namme fan jo organisaasje yn mei gewoane letters',
    municipality: 'Folje de namme fan jo gemeente yn mei gewoane letters',
    role: 'Folje jo funksje yn mei gewoane letters',
    message: 'Skriuw jo berjocht yn gewoane letters',
    session: 'Kies ien fan de datums',
  },
  tooLong: {
    name: 'Folje in koartere namme yn: maksimaal 200 tekens',
    'given-name': 'Folje in koartere foarnamme yn: maksimaal 200 tekens',
    'family-name': 'Folje in koartere efternamme yn: maksimaal 200 tekens',
    email: 'Folje in koarter e-mailadres yn: maksimaal 254 tekens',
    phone: 'Folje in koarter telefoannûmer yn: maksimaal 15 sifers',
    organisation: 'Folje in koartere namme fan jo organisaasje yn: maksimaal 200 tekens',
    municipality: 'Folje in koartere namme fan jo gemeente yn: maksimaal 200 tekens',
    role: 'Folje in koartere funksje yn: maksimaal 200 tekens',
    message: 'Meitsje jo berjocht koarter: maksimaal 5.000 tekens',
    session: 'Kies ien fan de datums',
  },
  url: {
    name: 'Folje jo namme yn sûnder webadres',
    'given-name': 'Folje jo foarnamme yn sûnder webadres',
    'family-name': 'Folje jo efternamme yn sûnder webadres',
    email: 'Folje in e-mailadres yn, gjin webadres',
    phone: 'Folje in telefoannûmer yn, gjin webadres',
    organisation: 'Folje de namme fan jo organisaasje yn sûnder webadres',
    municipality: 'Folje de namme fan jo gemeente yn sûnder webadres',
    role: 'Folje jo funksje yn sûnder webadres',
    message: 'Skriuw jo berjocht sûnder webadres',
    session: 'Kies ien fan de datums',
  },
  oneOf: (labels) => `Folje minstens ien fan dizze fjilden yn: ${alternatives('fy', labels)}`,
  refused: 'Dit is net oannommen. Kontrolearje wat jo ynfolle hawwe.',
  robot:
    'Der stie wat yn in fjild dat jo net sjen kinne. Dat hawwe wy leechmakke. Druk nochris op de knop.',
  typo: (address) => `Bedoele jo ${address}?`,
  useTypo: 'Ja, brûk dat adres',
  failures: {
    rejected: {
      title: 'Jo gegevens binne net oannommen',
      text: () =>
        'Jo gegevens steane hjir noch. Besykje it letter nochris, of nim op in oare manier kontakt op.',
    },
    config: {
      title: 'Jo gegevens binne net ferstjoerd',
      text: () => 'Dit formulier is noch net klear foar gebrûk. Jo gegevens steane hjir noch.',
    },
    offline: {
      title: 'Jo gegevens binne noch net ferstjoerd',
      text: () =>
        'Der is gjin ferbining. Jo gegevens steane hjir noch. Kontrolearje jo ynternet en besykje it nochris.',
    },
    busy: {
      title: 'Jo gegevens binne noch net ferstjoerd',
      text: (minutes) => {
        if (minutes === undefined) {
          return 'It is no te drok by ús. Jo gegevens steane hjir noch. Besykje it aanst nochris.';
        }
        return plural(
          'fy',
          minutes,
          'It is no te drok by ús. Jo gegevens steane hjir noch. Besykje it oer 1 minút nochris.',
          `It is no te drok by ús. Jo gegevens steane hjir noch. Besykje it oer ${minutes} minuten nochris.`,
        );
      },
    },
    stopped: {
      title: 'Jo gegevens binne net ferstjoerd',
      text: () => 'Jo hawwe it ferstjoeren stoppe. Jo gegevens steane hjir noch.',
    },
    'no-answer': {
      title: 'It is net wis oft jo gegevens oankommen binne',
      text: () =>
        'Wy krigen gjin antwurd. Jo gegevens steane hjir noch. Kontrolearje jo ynternet en besykje it nochris: it telt mar ien kear.',
    },
    trouble: {
      title: 'It is net wis oft jo gegevens oankommen binne',
      text: () =>
        'Der gie wat mis by ús, net by jo. Jo gegevens steane hjir noch. Besykje it nochris: it telt mar ien kear.',
    },
    unsure: {
      title: 'It is net wis oft jo gegevens oankommen binne',
      text: () =>
        'Jo gegevens steane hjir noch. Jo kinne se nochris ferstjoere. It kin wêze dat se dan twa kear oankomme.',
    },
  },
} satisfies ProblemMessages;
