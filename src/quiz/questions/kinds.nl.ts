import type { KindMessages } from './kind-messages.js';

export default {
  info: 'Uitleg',
  help: 'Wat bedoelen wij hiermee?',
  several: 'U kunt meer dan één antwoord kiezen.',
  atMost: (max) => `Kies er hoogstens ${max}.`,
  tooMany: (max) => `Kies hoogstens ${max} antwoorden. Haal er een paar weg.`,
  chooseSome: 'Kies een of meer antwoorden',
  fillIn: 'Vul een getal in',
  notANumber: 'Vul alleen een getal in, bijvoorbeeld 12 of 7,5',
  notWhole: 'Vul een heel getal in, zonder cijfers achter de komma',
  tooLow: (min) => `Vul een getal in van ${min.toLocaleString('nl')} of hoger`,
  tooHigh: (max) => `Vul een getal in van ${max.toLocaleString('nl')} of lager`,
} satisfies KindMessages;
