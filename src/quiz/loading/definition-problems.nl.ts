import type { DefinitionProblem, Expected, ProblemSentence } from './definition-problem.js';

const expectations: Readonly<Record<Expected, string>> = {
  text: 'hier hoort een tekst',
  texts: 'hier hoort een tekst, of een tekst per taal ({ "nl": "…", "en": "…" })',
  number: 'hier hoort een getal',
  'whole-number': 'hier hoort een heel getal',
  boolean: 'hier hoort true of false',
  list: 'hier hoort een lijst, tussen [ en ]',
  object: 'hier hoort een object, tussen { en }',
  identifier: 'hier horen kleine letters, cijfers en streepjes',
  address: 'hier hoort een webadres, zoals https://… of /…',
  link: 'hier hoort een adres, zoals https://…, /…, mailto:… of tel:…',
  scale: 'hier hoort een lijst met teksten, of { "points": 5, "low": "…", "high": "…" }',
  condition:
    'hier hoort een voorwaarde, zoals { "question": "…", "equals": … }, of "and", "or" of "not" met andere',
  answer: 'hier hoort het id van een optie of een getal',
};

type Of<Code extends DefinitionProblem['code']> = Extract<DefinitionProblem, { code: Code }>;

function sayExpected({ expected, got, suggestion }: Of<'expected'>): string {
  if (suggestion) return `${expectations[expected]}, zoals ${suggestion}; er staat ${got}`;
  return got ? `${expectations[expected]}, maar er staat ${got}` : expectations[expected];
}

function sayNotJson(problem: Of<'not-json'>): string {
  switch (problem.fault) {
    case 'nothing':
      return 'hier staat niets';
    case 'web-page':
      return 'hier staat een webpagina, en geen JSON';
    case 'quotes':
      return 'gebruik rechte aanhalingstekens (") in plaats van gebogen (“ ”)';
    case 'syntax':
      return problem.line === undefined
        ? `dit is geen JSON. Ontbreekt er een komma of een aanhalingsteken, of staat er een te veel? (${problem.detail})`
        : `dit is geen JSON. Kijk bij regel ${problem.line}: ontbreekt daar, of vlak ervoor, een komma of een aanhalingsteken, of staat er een te veel? (${problem.detail})`;
  }
}

function say(problem: Parameters<ProblemSentence>[0]): string {
  switch (problem.code) {
    case 'expected':
      return sayExpected(problem);
    case 'missing':
      return 'dit ontbreekt';
    case 'empty':
      return 'dit mag niet leeg zijn';
    case 'unknown-word':
      return problem.known
        ? `deze woorden zijn hier niet bekend: ${problem.words}; nog mogelijk: ${problem.known}`
        : `deze woorden zijn hier niet bekend: ${problem.words}`;
    case 'word-of-type':
      return `"${problem.word}" hoort bij een vraag met "type": ${problem.types}`;
    case 'one-of':
      return `hier hoort een van deze: ${problem.accepted}; er staat ${problem.got}`;
    case 'not-above':
      return `hier hoort meer dan ${problem.limit}, maar er staat ${problem.got}`;
    case 'too-low':
      return `hier hoort minstens ${problem.limit}, maar er staat ${problem.got}`;
    case 'too-high':
      return `hier hoort hoogstens ${problem.limit}, maar er staat ${problem.got}`;
    case 'too-few':
      return `hier horen er minstens ${problem.limit}`;
    case 'too-many':
      return `hier horen er hoogstens ${problem.limit}`;
    case 'too-long':
      return `hier horen hoogstens ${problem.limit} tekens`;
    case 'not-json':
      return sayNotJson(problem);
    case 'not-fetched':
      return `ophalen lukt niet: ${problem.detail}`;
    case 'dimension-unknown':
      return `er is geen onderwerp "${problem.id}" in "dimensions"; wel: ${problem.known}`;
    case 'dimension-unused':
      return `geen enkele vraag telt mee voor "${problem.id}"`;
    case 'id-twice':
      return `"${problem.id}" is al eerder gebruikt`;
    case 'id-reserved':
      return `"${problem.id}" kan niet: dat betekent "weet ik niet"`;
    case 'scale-missing':
      return 'deze vraag heeft geen "scale", en de zelftest ook niet';
    case 'no-points':
      return 'deze vraag telt mee, dus een van de antwoorden moet een score boven 0 hebben';
    case 'ranges-missing':
      return 'deze vraag telt mee; zet in "ranges" hoeveel punten een getal waard is';
    case 'image-half':
      return '"width" en "height" horen bij elkaar: zet ze er allebei bij, of geen van beide';
    case 'condition-never':
      return 'geen enkel antwoord kan hieraan voldoen';
    case 'score-missing':
      return 'een vraag die meetelt, heeft bij elk antwoord een "score" nodig; null telt niet mee';
    case 'language':
      return `${problem.got} is geen taal; schrijf bijvoorbeeld "nl", "je" of "en"`;
    case 'bands-start':
      return 'de eerste groep moet bij 0 beginnen';
    case 'bands-order':
      return `een groep moet hoger beginnen dan de vorige, en die begint bij ${problem.previous}`;
    case 'band-backwards':
      return `een groep mag niet eindigen voordat ze begint, bij ${problem.from}`;
    case 'bands-gap':
      return problem.from === problem.to
        ? `${problem.from} valt in geen enkele groep: zet hier ${problem.to}, of laat "to" weg`
        : `${problem.from} tot en met ${problem.to} valt in geen enkele groep: zet hier ${problem.to}, of laat "to" weg`;
    case 'bands-overlap':
      return `de volgende groep begint al bij ${problem.from}: elke score hoort in één groep`;
    case 'bands-end':
      return `de laatste groep moet bij 100 eindigen, niet bij ${problem.to}`;
    case 'max-options':
      return `er zijn maar ${problem.count} opties`;
    case 'ranges-start':
      return `de eerste reeks moet beginnen bij het laagste getal dat mag, ${problem.min}`;
    case 'ranges-order':
      return `een reeks moet hoger beginnen dan de vorige, en die begint bij ${problem.previous}`;
    case 'max-below-min':
      return `het hoogste getal moet hoger zijn dan het laagste, ${problem.min}`;
    case 'question-unknown':
      return `er is geen vraag "${problem.id}" vóór deze; wel: ${problem.known || '–'}`;
    case 'question-later':
      return `"${problem.id}" wordt niet vóór deze vraag gesteld`;
    case 'question-itself':
      return `"${problem.id}" is deze vraag zelf; kijk naar het antwoord op een eerdere vraag`;
    case 'question-unanswerable':
      return `"${problem.id}" is een pagina met uitleg, en heeft geen antwoord`;
    case 'comparison-missing':
      return 'er staat niet waarmee het antwoord wordt vergeleken: "equals", "in", "atLeast" of "atMost"';
    case 'not-a-number-question':
      return `"atLeast" en "atMost" horen bij een schaal of een getal, en dat is "${problem.id}" niet`;
    case 'answer-unknown':
      return `${problem.got} kan geen antwoord op die vraag zijn; wel: ${problem.accepted}`;
  }
}

/** What is wrong with a definition, to its editor. */
const sentence: ProblemSentence = (problem) => {
  const { place, question } = problem;
  if (question) return `${place} (vraag ${question.number}, "${question.id}"): ${say(problem)}`;
  return place ? `${place}: ${say(problem)}` : say(problem);
};

export default sentence;
