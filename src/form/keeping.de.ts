// Not yet reviewed by a native speaker.
import type { KeepingMessages } from './keeping-messages.js';

export default {
  keep: 'Auf diesem Gerät speichern',
  keepHint:
    'Das ist praktisch, wenn Ihr Internet ausfällt. Tun Sie das nicht an einem Computer, den auch andere nutzen.',
  kept: 'Ihre Daten bleiben höchstens sieben Tage auf diesem Gerät gespeichert. Nach dem Senden werden sie gelöscht.',
  notKept: 'Das Speichern klappt auf diesem Gerät nicht. Ihre Daten stehen noch hier.',
  found: (date) =>
    `Sie haben das am ${date} gespeichert. Es wurde noch nicht gesendet. Möchten Sie es jetzt senden?`,
  foundOpen: (date) =>
    `Sie haben das am ${date} gespeichert. Es ist nicht sicher, ob es angekommen ist. Möchten Sie es noch einmal senden?`,
  sendNow: 'Jetzt senden',
  forget: 'Meine Daten löschen',
  forgotten: 'Ihre Daten wurden gelöscht.',
} satisfies KeepingMessages;
