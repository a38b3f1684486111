// Not yet reviewed by a native speaker.
import { alternatives, plural } from '../locale/grammar.js';
import type { ProblemMessages } from './problem-messages.js';

export default {
  stillSending: 'L’envoi est toujours en cours. Vous n’avez pas besoin d’appuyer encore une fois.',
  slow: 'L’envoi prend plus de temps que d’habitude. Nous continuons d’essayer.',
  again: 'L’envoi n’a pas encore réussi. Nous essayons à nouveau.',
  stop: 'Arrêter l’envoi',
  retry: 'Réessayer',
  summary: 'Il reste quelque chose à corriger',
  prefix: 'Erreur : ',
  missing: {
    name: 'Indiquez votre nom complet',
    'given-name': 'Indiquez votre prénom',
    'family-name': 'Indiquez votre nom de famille',
    email: 'Indiquez votre adresse e-mail',
    phone: 'Indiquez votre numéro de téléphone',
    organisation: 'Indiquez le nom de votre organisation',
    municipality: 'Indiquez le nom de votre commune',
    role: 'Indiquez votre fonction',
    message: 'Écrivez votre message',
    session: 'Choisissez une date',
  },
  invalid: {
    name: 'Indiquez votre nom complet avec des lettres ordinaires',
    'given-name': 'Indiquez votre prénom avec des lettres ordinaires',
    'family-name': 'Indiquez votre nom de famille avec des lettres ordinaires',
    email: 'Indiquez une adresse e-mail complète, comme name@example.nl',
    phone: 'Indiquez un numéro de téléphone complet, comme 030 123 45 67',
    organisation: 'Indiquez le nom de votre organisation avec des lettres ordinaires',
    municipality: 'Indiquez le nom de votre commune avec des lettres ordinaires',
    role: 'Indiquez votre fonction avec des lettres ordinaires',
    message: 'Écrivez votre message avec des lettres ordinaires',
    session: 'Choisissez une des dates',
  },
  tooLong: {
    name: 'Indiquez un nom plus court : 200 caractères au maximum',
    'given-name': 'Indiquez un prénom plus court : 200 caractères au maximum',
    'family-name': 'Indiquez un nom de famille plus court : 200 caractères au maximum',
    email: 'Indiquez une adresse e-mail plus courte : 254 caractères au maximum',
    phone: 'Indiquez un numéro de téléphone plus court : 15 chiffres au maximum',
    organisation: 'Indiquez un nom plus court pour votre organisation : 200 caractères au maximum',
    municipality: 'Indiquez un nom plus court pour votre commune : 200 caractères au maximum',
    role: 'Raccourcissez le nom de votre fonction : 200 caractères au maximum',
    message: 'Raccourcissez votre message : 5 000 caractères au maximum',
    session: 'Choisissez une des dates',
  },
  url: {
    name: 'Indiquez votre nom complet sans adresse web',
    'given-name': 'Indiquez votre prénom sans adresse web',
    'family-name': 'Indiquez votre nom de famille sans adresse web',
    email: 'Indiquez une adresse e-mail, pas une adresse web',
    phone: 'Indiquez un numéro de téléphone, pas une adresse web',
    organisation: 'Indiquez le nom de votre organisation sans adresse web',
    municipality: 'Indiquez le nom de votre commune sans adresse web',
    role: 'Indiquez votre fonction sans adresse web',
    message: 'Écrivez votre message sans adresse web',
    session: 'Choisissez une des dates',
  },
  oneOf: (labels) => `Remplissez au moins un de ces champs : ${alternatives('fr', labels)}`,
  refused: 'Cela n’a pas été accepté. Vérifiez ce que vous avez indiqué.',
  robot:
    'Il y avait quelque chose dans un champ que vous ne pouvez pas voir. Nous avons vidé ce champ. Appuyez encore une fois sur le bouton.',
  typo: (address) => `Voulez-vous dire ${address} ?`,
  useTypo: 'Oui, utiliser cette adresse',
  failures: {
    rejected: {
      title: 'Vos données n’ont pas été acceptées',
      text: () =>
        'Vos données sont toujours ici. Réessayez plus tard, ou contactez-nous d’une autre manière.',
    },
    config: {
      title: 'Vos données n’ont pas été envoyées',
      text: () =>
        'Vous ne pouvez pas encore utiliser ce formulaire. Vos données sont toujours ici.',
    },
    offline: {
      title: 'Vos données n’ont pas encore été envoyées',
      text: () =>
        'Il n’y a pas de connexion. Vos données sont toujours ici. Vérifiez votre connexion à internet et réessayez.',
    },
    busy: {
      title: 'Vos données n’ont pas encore été envoyées',
      text: (minutes) => {
        if (minutes === undefined) {
          return 'Nous recevons trop de demandes en ce moment. Vos données sont toujours ici. Réessayez un peu plus tard.';
        }
        return plural(
          'fr',
          minutes,
          `Nous recevons trop de demandes en ce moment. Vos données sont toujours ici. Réessayez dans ${minutes} minute.`,
          `Nous recevons trop de demandes en ce moment. Vos données sont toujours ici. Réessayez dans ${minutes} minutes.`,
        );
      },
    },
    stopped: {
      title: 'Vos données n’ont pas été envoyées',
      text: () => 'Vous avez arrêté l’envoi. Vos données sont toujours ici.',
    },
    'no-answer': {
      title: 'Vos données ne sont peut-être pas arrivées',
      text: () =>
        'Nous n’avons pas reçu de réponse. Vos données sont toujours ici. Vérifiez votre connexion à internet et réessayez : cela ne compte qu’une seule fois.',
    },
    trouble: {
      title: 'Vos données ne sont peut-être pas arrivées',
      text: () =>
        'Il y a eu un problème chez nous, pas chez vous. Vos données sont toujours ici. Réessayez : cela ne compte qu’une seule fois.',
    },
    unsure: {
      title: 'Vos données ne sont peut-être pas arrivées',
      text: () =>
        'Vos données sont toujours ici. Vous pouvez les envoyer encore une fois. Il est possible qu’elles arrivent alors deux fois.',
    },
  },
} satisfies ProblemMessages;
