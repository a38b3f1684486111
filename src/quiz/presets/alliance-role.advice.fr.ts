// Not yet reviewed by a native speaker.
import type { QuizAdvice } from '../definition.js';

/** What the default quiz says about a score, in French. */
export default {
  dimensions: {
    commitment: [
      {
        from: 0,
        title: 'Beaucoup à améliorer',
        advice:
          'Vous restez aujourd’hui à distance. Les partenaires ne savent donc pas si l’alliance compte encore pour vous. Retrouvez-les autour de la table, et décidez ensemble du rythme de vos réunions. Une alliance a toujours besoin de l’organisation qui l’a lancée.',
      },
      {
        from: 40,
        title: 'Sur la bonne voie',
        advice:
          'Vous participez, mais pas toujours de façon visible. Dites aussi en public que vous soutenez les projets : au conseil, dans les médias et auprès de vos propres collègues. Les partenaires se sentiront soutenus.',
      },
      {
        from: 70,
        title: 'Point fort',
        advice:
          'Les partenaires remarquent que l’alliance compte pour vous. Faites en sorte que cela dure quand des personnes changent d’emploi : notez qui participe aux réunions, et qui peut prendre le relais.',
      },
    ],
    'one-voice': [
      {
        from: 0,
        title: 'Beaucoup à améliorer',
        advice:
          'Vos collègues ne disent pas tous la même chose aux partenaires. Cela fait perdre du temps aux partenaires et les rend prudents. Choisissez une seule personne qui parle au nom de votre organisation, et dites aux partenaires qui c’est.',
      },
      {
        from: 40,
        title: 'Sur la bonne voie',
        advice:
          'Le plus souvent, vous êtes d’accord entre vous. Dans l’urgence, cela se passe encore parfois mal. Quand les partenaires posent une question, parlez-en d’abord entre vous, puis donnez une seule réponse. Prévoyez pour cela un quart d’heure chaque semaine.',
      },
      {
        from: 70,
        title: 'Point fort',
        advice:
          'Les partenaires savent à quoi s’attendre avec vous. Gardez vos courtes réunions entre collègues, même quand tout va bien.',
      },
    ],
    referee: [
      {
        from: 0,
        title: 'Beaucoup à améliorer',
        advice:
          'Quand des partenaires sont en conflit, aujourd’hui, personne ne peut juger de façon neutre. Chaque partenaire a ses propres intérêts, et vous aussi. Cherchez donc ensemble une personne indépendante pour présider l’alliance, et faites-le avant qu’il y ait un problème.',
      },
      {
        from: 40,
        title: 'Sur la bonne voie',
        advice:
          'Vous aidez parfois en cas de conflit, mais les accords à ce sujet ne sont pas clairs. Décidez avec tous les partenaires à qui vous faites appel dans ce cas, et ce que cette personne peut décider.',
      },
      {
        from: 70,
        title: 'Point fort',
        advice:
          'Les désaccords sont résolus de façon juste. Demandez chaque année à tous les partenaires s’ils ont encore confiance dans cette façon de faire.',
      },
    ],
    openness: [
      {
        from: 0,
        title: 'Beaucoup à améliorer',
        advice:
          'Vous demandez aux partenaires de parler ouvertement, mais vous êtes surtout leur client. Dites aussi ce que vous trouvez vous-même difficile. Voyez ensuite quels rapports vous pouvez supprimer : chaque règle en moins laisse de la place pour des idées nouvelles.',
      },
      {
        from: 40,
        title: 'Sur la bonne voie',
        advice:
          'Vous êtes à la fois partenaire et client. C’est parfois difficile pour les autres. Dites au début d’une conversation dans lequel de ces deux rôles vous parlez, et demandez seulement les chiffres que vous utilisez vraiment.',
      },
      {
        from: 70,
        title: 'Point fort',
        advice:
          'Les partenaires osent être francs avec vous, et peuvent essayer quelque chose de nouveau. Montrez aux nouveaux collègues comment vous faites.',
      },
    ],
    collective: [
      {
        from: 0,
        title: 'Beaucoup à améliorer',
        advice:
          'Donner de l’argent en plus à un seul partenaire nuit à la confiance des autres. Donnez cet argent à l’alliance dans son ensemble, et laissez les partenaires choisir ensemble à quoi il servira. Demandez-leur aussi combien de temps prennent les réunions : souvent, c’est un à deux jours par semaine.',
      },
      {
        from: 40,
        title: 'Sur la bonne voie',
        advice:
          'Vous pensez à l’ensemble, mais vous ne voyez pas toujours ce que cela coûte aux partenaires. Payez une partie des heures de réunion et de préparation, ou faites des réunions plus courtes.',
      },
      {
        from: 70,
        title: 'Point fort',
        advice:
          'Votre argent et votre temps aident tous les partenaires. Montrez ce que l’alliance réussit à faire grâce à cela : ainsi, on continuera à la soutenir, aussi dans votre propre organisation.',
      },
    ],
  },
  bands: [
    {
      id: 'distance',
      from: 0,
      title: 'Vous restez encore à distance',
      advice:
        'Les partenaires font aujourd’hui beaucoup de choses sans vous. Pourtant, une alliance fonctionne rarement bien sans l’administration qui l’a lancée. Choisissez un thème ci-dessous, et commencez ce mois-ci.',
    },
    {
      id: 'searching',
      from: 40,
      title: 'Vous cherchez encore votre rôle',
      advice:
        'Vous faites déjà une partie de ce dont une alliance a besoin. Montrez clairement aux partenaires ce qu’ils peuvent attendre de vous, et faites-le aussi dans les moments difficiles.',
    },
    {
      id: 'involved',
      from: 60,
      title: 'Vous vous impliquez, et vous pouvez aller plus loin',
      advice:
        'Vous restez proche de l’alliance, et les partenaires le remarquent. Commencez par le premier thème ci-dessous : c’est là que vous avez le plus à gagner.',
    },
    {
      id: 'leading',
      from: 80,
      title: 'Vous jouez pleinement votre rôle',
      advice:
        'Les partenaires peuvent compter sur vous. Faites en sorte que cela dure, même quand des personnes changent d’emploi. Partagez avec d’autres organisations ce qui fonctionne chez vous.',
    },
  ],
} satisfies QuizAdvice;
