// Not yet reviewed by a native speaker.
import '../locale/french-dates.js';
import { plural } from '../locale/grammar.js';
import type { LaterMessages } from './later-messages.js';

const points = (count: number): string => plural('fr', count, `${count} point`, `${count} points`);

export default {
  errorSummary: 'Il reste quelque chose à corriger',
  errorPrefix: 'Erreur : ',
  choose: 'Choisissez une réponse',
  atQuestion: (number, problem) => `Question ${number} : ${problem}`,

  resumeHeading: 'Reprendre là où vous étiez ?',
  resumeAt: (number, count) =>
    `Vous étiez à la question ${number} sur ${count}. Vos réponses sont toujours là.`,
  resumeAtResult: 'Vous aviez répondu à toutes les questions. Vos réponses sont toujours là.',
  resume: 'Continuer',
  resumeResult: 'Voir mon résultat',
  allAnswered: 'Vous avez répondu à toutes les questions.',
  anew: 'Recommencer',
  linkOld:
    'Ce lien correspond à une ancienne version de ce test. Nous ne pouvons donc plus montrer le résultat. Vous pouvez faire le test vous-même.',
  linkDamaged:
    'Ce lien ne fonctionne pas. Il manque peut-être une partie de l’adresse. Vous pouvez faire le test vous-même.',

  answered: (answered, count) => `Réponses données : ${answered} sur ${count}`,

  eyebrow: 'Votre résultat',
  sharedEyebrow: 'Résultat partagé',
  sharedText:
    'Quelqu’un a partagé ce résultat avec vous. Les conseils sont pour la personne qui a fait le test.',
  takeYourself: 'Faire le test moi-même',
  backToOwn: 'Revenir à mon test',
  outOf: 'sur 100',
  score: (score) => `${score} sur 100`,
  noScore: 'Nous ne pouvons pas donner de score',
  noScoreText:
    'Aucune de vos réponses ne compte pour le score. Répondez à quelques questions pour voir un résultat.',
  noDimensionScore: 'pas de score',
  dimensions: 'Score par thème',
  basis: (counted, asked) =>
    `Ce score est calculé sur ${counted} des ${asked} questions qui comptent.`,
  average: (score) => `${score} en moyenne`,
  averageLabel: 'Moyenne',
  yours: 'Score',
  chart: 'Graphique des scores. Vous trouvez les mêmes chiffres ci-dessous.',

  showTable: 'Voir le tableau',
  showChart: 'Voir le graphique',
  hideTable: 'Masquer le tableau',
  tableCaption: 'Scores, de 0 à 100',
  subject: 'Thème',
  scoreColumn: 'Score',
  averageColumn: 'Moyenne',
  whole: 'Total',

  weights: 'Quelles réponses ont le plus compté ?',
  weightsLost: 'Où vous pouvez gagner le plus',
  weightsGained: 'Ce qui aide le plus votre score',
  pointsLost: (count) => `fait perdre ${points(count)}`,
  pointsGained: (count) => `fait gagner ${points(count)}`,
  yourAnswer: (answer) => `Réponse : ${answer}`,

  print: 'Enregistrer ou imprimer',
  copy: 'Copier le texte',
  copied: 'Copié. Vous pouvez maintenant coller le texte, par exemple dans un e-mail.',
  copyByHand: 'Votre navigateur ne permet pas de copier. Copiez vous-même le texte ci-dessous.',
  share: 'Partager avec un lien',
  shareLabel: 'Lien vers ce résultat',
  shareText: 'Toute personne qui a ce lien voit toutes vos réponses. Nous ne les conservons pas.',
  shareCopy: 'Copier le lien',
  shareCopied: 'Le lien a été copié.',
  change: 'Modifier les réponses',
  restart: 'Recommencer',
  restartAsk: 'Vos réponses seront alors effacées.',
  restartYes: 'Effacer et recommencer',
  restartNo: 'Garder mes réponses',
  madeOn: (date) => `Fait le ${date}`,

  contactTitle: 'Voulez-vous parler de votre résultat ?',
  contactText: 'Envoyez-le-nous. Nous vous aiderons volontiers.',
  contactOpen: 'Envoyer mon résultat',
  unavailable: 'Vous ne pouvez pas envoyer votre résultat pour le moment.',
  offline:
    'Il n’y a pas de connexion. Vérifiez votre connexion à internet et appuyez encore une fois.',
} satisfies LaterMessages;
