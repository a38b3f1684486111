// Not yet reviewed by a native speaker.
import type { Questionnaire } from '../definition.js';

/** The default quiz in West Frisian (Frysk): which role a government plays in an alliance that it started. */
export default {
  id: 'alliance-role',
  version: '1',
  title: 'Hokker rol spilet jo organisaasje?',
  intro:
    'Wurket jo gemeente of provinsje gear mei bedriuwen of soarchpartijen? Sjoch wat al goed giet, en wat better kin.',
  scale: [
    'Hielendal net mei iens',
    'Net mei iens',
    'Net mei iens en net mei ûniens',
    'Mei iens',
    'Hielendal mei iens',
  ],
  unknown: 'Wit ik net of net fan tapassing',
  dimensions: [
    { id: 'commitment', name: 'Belutsen bliuwe' },
    { id: 'one-voice', name: 'Ien stim' },
    { id: 'referee', name: 'Unôfhinklik oardiel' },
    { id: 'openness', name: 'Iepen partnerskip' },
    { id: 'collective', name: 'Ynvestearje yn it gehiel' },
  ],
  questions: [
    {
      id: 'commitment-1',
      dimensions: ['commitment'],
      text: 'Ek as de alliânsje rint, sitte wy noch faak mei de partners oan tafel.',
    },
    {
      id: 'one-voice-1',
      dimensions: ['one-voice'],
      reversed: true,
      text: 'Partners krije fan ús kollega’s ferskillende antwurden op deselde fraach.',
    },
    {
      id: 'referee-1',
      dimensions: ['referee'],
      text: 'As partners it net iens wurde, oardielet immen dy’t sels gjin belang hat.',
    },
    {
      id: 'openness-1',
      dimensions: ['openness'],
      text: 'Wy fertelle de partners ek wat wy sels dreech fine.',
    },
    {
      id: 'collective-1',
      dimensions: ['collective'],
      reversed: true,
      text: 'Wy jouwe ien partner wolris ekstra jild foar in taak fan alle partners.',
    },
    {
      id: 'commitment-2',
      dimensions: ['commitment'],
      text: 'Wy sizze yn it iepenbier dat wy efter de plannen fan de alliânsje steane.',
    },
    {
      id: 'one-voice-2',
      dimensions: ['one-voice'],
      text: 'Ien persoan praat út namme fan ús organisaasje mei de partners.',
    },
    {
      id: 'referee-2',
      dimensions: ['referee'],
      reversed: true,
      text: 'As partners rûzje hawwe, bemuoie wy ús der leaver net mei.',
    },
    {
      id: 'openness-2',
      dimensions: ['openness'],
      reversed: true,
      text: 'Partners binne in soad tiid kwyt oan ferslaggen en regels fan ús.',
    },
    {
      id: 'collective-2',
      dimensions: ['collective'],
      text: 'Wy betelje mei oan de oeren dat partners oerlizze.',
    },
    {
      id: 'commitment-3',
      dimensions: ['commitment'],
      reversed: true,
      text: 'Nei de start litte wy de alliânsje los en wachtsje wy op resultaat.',
    },
    {
      id: 'one-voice-3',
      dimensions: ['one-voice'],
      text: 'Binnen ús organisaasje binne wy it iens oer wat wy mei de alliânsje wolle.',
    },
    {
      id: 'referee-3',
      dimensions: ['referee'],
      text: 'Wy bringe partners dy’t botse wer mei-inoar yn petear.',
    },
    {
      id: 'openness-3',
      dimensions: ['openness'],
      text: 'Partners meie by ús wat nijs besykje, ek as it misgean kin.',
    },
    {
      id: 'collective-3',
      dimensions: ['collective'],
      text: 'Us ekstra jild giet nei doelen fan de hiele alliânsje.',
    },
  ],
} satisfies Questionnaire;
