import type { KeepingMessages } from './keeping-messages.js';
import formal from './keeping.nl.js';

export default {
  ...formal,
  keepHint:
    'Handig als je internet wegvalt. Doe dit niet op een computer die anderen ook gebruiken.',
  kept: 'Je gegevens zijn bewaard op dit apparaat, hooguit zeven dagen. Na het versturen worden ze gewist.',
  notKept: 'Bewaren lukt niet op dit apparaat. Je gegevens staan nog hier.',
  found: (date) =>
    `Je hebt dit op ${date} bewaard. Het is nog niet verstuurd. Wil je het nu versturen?`,
  foundOpen: (date) =>
    `Je hebt dit op ${date} bewaard. Het is niet zeker dat het is aangekomen. Wil je het nog een keer versturen?`,
  forgotten: 'Je gegevens zijn gewist.',
} satisfies KeepingMessages;
