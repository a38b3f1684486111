import type { KeepingMessages } from './keeping-messages.js';

export default {
  keep: 'Bewaar op dit apparaat',
  keepHint:
    'Handig als uw internet wegvalt. Doe dit niet op een computer die anderen ook gebruiken.',
  kept: 'Uw gegevens zijn bewaard op dit apparaat, hooguit zeven dagen. Na het versturen worden ze gewist.',
  notKept: 'Bewaren lukt niet op dit apparaat. Uw gegevens staan nog hier.',
  found: (date) =>
    `U heeft dit op ${date} bewaard. Het is nog niet verstuurd. Wilt u het nu versturen?`,
  foundOpen: (date) =>
    `U heeft dit op ${date} bewaard. Het is niet zeker dat het is aangekomen. Wilt u het nog een keer versturen?`,
  sendNow: 'Nu versturen',
  forget: 'Wis mijn gegevens',
  forgotten: 'Uw gegevens zijn gewist.',
} satisfies KeepingMessages;
