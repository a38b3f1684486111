// Not yet reviewed by a native speaker.
import type { Questionnaire } from '../definition.js';

/** The default quiz in French: which role a government plays in an alliance that it started. */
export default {
  id: 'alliance-role',
  version: '1',
  title: 'Quel rôle joue votre organisation ?',
  intro:
    'Votre commune ou votre province travaille-t-elle avec des entreprises ou des prestataires de soins ? Voyez ce qui va déjà bien, et ce qui peut aller mieux.',
  scale: [
    'Pas du tout d’accord',
    'Pas d’accord',
    'Ni d’accord, ni pas d’accord',
    'D’accord',
    'Tout à fait d’accord',
  ],
  unknown: 'Je ne sais pas, ou cela ne s’applique pas',
  dimensions: [
    { id: 'commitment', name: 'Implication durable' },
    { id: 'one-voice', name: 'Une seule voix' },
    { id: 'referee', name: 'Jugement indépendant' },
    { id: 'openness', name: 'Partenariat ouvert' },
    { id: 'collective', name: 'Investir dans l’ensemble' },
  ],
  questions: [
    {
      id: 'commitment-1',
      dimensions: ['commitment'],
      text: 'Même une fois l’alliance lancée, nous sommes encore souvent autour de la table avec les partenaires.',
    },
    {
      id: 'one-voice-1',
      dimensions: ['one-voice'],
      reversed: true,
      text: 'Nos collègues donnent aux partenaires des réponses différentes à la même question.',
    },
    {
      id: 'referee-1',
      dimensions: ['referee'],
      text: 'Quand les partenaires ne se mettent pas d’accord, c’est une personne neutre qui décide.',
    },
    {
      id: 'openness-1',
      dimensions: ['openness'],
      text: 'Nous disons aussi aux partenaires ce que nous trouvons nous-mêmes difficile.',
    },
    {
      id: 'collective-1',
      dimensions: ['collective'],
      reversed: true,
      text: 'Nous donnons parfois à un seul partenaire de l’argent en plus pour une tâche de tous les partenaires.',
    },
    {
      id: 'commitment-2',
      dimensions: ['commitment'],
      text: 'Nous disons en public que nous soutenons les projets de l’alliance.',
    },
    {
      id: 'one-voice-2',
      dimensions: ['one-voice'],
      text: 'Une seule personne parle aux partenaires au nom de notre organisation.',
    },
    {
      id: 'referee-2',
      dimensions: ['referee'],
      reversed: true,
      text: 'Quand des partenaires sont en conflit, nous préférons ne pas nous en mêler.',
    },
    {
      id: 'openness-2',
      dimensions: ['openness'],
      reversed: true,
      text: 'Les rapports et les règles que nous imposons prennent beaucoup de temps aux partenaires.',
    },
    {
      id: 'collective-2',
      dimensions: ['collective'],
      text: 'Nous payons une partie des heures que les partenaires passent en réunion.',
    },
    {
      id: 'commitment-3',
      dimensions: ['commitment'],
      reversed: true,
      text: 'Après le lancement, nous laissons l’alliance avancer seule et nous attendons des résultats.',
    },
    {
      id: 'one-voice-3',
      dimensions: ['one-voice'],
      text: 'Dans notre organisation, nous sommes d’accord sur ce que nous attendons de l’alliance.',
    },
    {
      id: 'referee-3',
      dimensions: ['referee'],
      text: 'Quand des partenaires s’opposent, nous les aidons à se parler à nouveau.',
    },
    {
      id: 'openness-3',
      dimensions: ['openness'],
      text: 'Chez nous, les partenaires peuvent essayer quelque chose de nouveau, même si cela peut échouer.',
    },
    {
      id: 'collective-3',
      dimensions: ['collective'],
      text: 'Notre argent supplémentaire sert aux objectifs de toute l’alliance.',
    },
  ],
} satisfies Questionnaire;
