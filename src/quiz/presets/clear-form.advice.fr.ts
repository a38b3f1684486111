// Not yet reviewed by a native speaker.
import type { QuizAdvice } from '../definition.js';

/** What is said about how easy a form is, in French. */
export default {
  dimensions: {
    language: [
      {
        from: 0,
        title: 'Beaucoup à améliorer',
        advice:
          'Beaucoup d’habitants doivent lire votre formulaire deux fois, ou le remplissent mal. Réécrivez d’abord les questions qui posent le plus souvent problème. Demandez ensuite à trois habitants de dire à voix haute ce qu’ils comprennent.',
      },
      {
        from: 40,
        title: 'Sur la bonne voie',
        advice:
          'Le langage est presque assez clair. Cherchez les mots que seuls vos collègues connaissent, et remplacez-les. Essayez chaque nouvelle version avec quelques habitants.',
      },
      {
        from: 70,
        title: 'Point fort',
        advice:
          'Les habitants comprennent ce que vous demandez. Décidez qui vérifie cela quand vous ajoutez une question.',
      },
    ],
    length: [
      {
        from: 0,
        title: 'Beaucoup à améliorer',
        advice:
          'Le formulaire demande plus que nécessaire. Notez à côté de chaque question qui utilise la réponse. Personne n’utilise la réponse ? Supprimez alors la question. Ne demandez pas non plus ce que la commune sait déjà.',
      },
      {
        from: 40,
        title: 'Sur la bonne voie',
        advice:
          'Le formulaire peut être plus court. Indiquez d’avance ce que vous savez déjà, et enlevez les questions qui ne concernent pas cet habitant.',
      },
      {
        from: 70,
        title: 'Point fort',
        advice:
          'Vous ne demandez pas plus que nécessaire. Vérifiez chaque année si toutes les questions sont encore nécessaires.',
      },
    ],
    access: [
      {
        from: 0,
        title: 'Beaucoup à améliorer',
        advice:
          'Tout le monde ne peut pas remplir ce formulaire. En plus du site web, proposez une version papier ou l’aide d’un membre du personnel. Demandez à un expert de vérifier si le formulaire fonctionne avec un clavier et un lecteur d’écran.',
      },
      {
        from: 40,
        title: 'Sur la bonne voie',
        advice:
          'La plupart des habitants arrivent au bout. Corrigez les erreurs connues, et essayez de remplir vous-même le formulaire sur un téléphone, avec votre pouce seulement.',
      },
      {
        from: 70,
        title: 'Point fort',
        advice:
          'Presque tout le monde peut utiliser ce formulaire. Vérifiez-le à nouveau si vous changez quelque chose.',
      },
    ],
    help: [
      {
        from: 0,
        title: 'Beaucoup à améliorer',
        advice:
          'Les personnes bloquées ne savent pas où trouver de l’aide. Et celles qui ont fini ne savent pas ce qui va suivre. Mettez un numéro de téléphone à chaque étape, et dites après l’envoi ce qui se passe et combien de temps cela prend.',
      },
      {
        from: 40,
        title: 'Sur la bonne voie',
        advice:
          'Il y a de l’aide, mais pas partout. Mettez des exemples à côté des questions qui posent le plus souvent problème. Après l’envoi, donnez aussi une date : ainsi, personne n’aura besoin d’appeler.',
      },
      {
        from: 70,
        title: 'Point fort',
        advice:
          'Les habitants savent où trouver de l’aide et ce qui se passe. Demandez après l’envoi comment cela s’est passé, et utilisez leurs réponses.',
      },
    ],
  },
  bands: [
    {
      id: 'hard',
      from: 0,
      title: 'Votre formulaire est difficile pour beaucoup d’habitants',
      advice:
        'Cela prend aussi du temps à vos collègues : ils reçoivent des questions, et des réponses fausses. Commencez par le premier thème ci-dessous.',
    },
    {
      id: 'fair',
      from: 40,
      title: 'Votre formulaire peut être plus facile',
      advice:
        'Une partie est bien faite. Choisissez un thème, améliorez-le, et faites un essai avec quelques habitants.',
    },
    {
      id: 'good',
      from: 65,
      title: 'Votre formulaire est déjà assez facile',
      advice:
        'La plupart des habitants y arrivent. Avec quelques changements, les autres y arriveront aussi.',
    },
    {
      id: 'easy',
      from: 85,
      title: 'Votre formulaire est un exemple',
      advice:
        'Les habitants savent ce que vous demandez, pourquoi, et ce qui se passe ensuite. Montrez à des collègues comment vous faites.',
    },
  ],
} satisfies QuizAdvice;
