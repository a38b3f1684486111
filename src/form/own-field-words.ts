import type { Translations } from '../locale/language.js';

/** What is said of a field where the site gave no sentence for it. */
export interface OwnFieldWords {
  readonly fill: (label: string) => string;
  readonly choose: (label: string) => string;
  readonly tick: (label: string) => string;
  readonly number: string;
  readonly atLeast: (least: number) => string;
  readonly atMost: (most: number) => string;
  readonly between: (least: number, most: number) => string;
  readonly day: string;
  readonly tooLong: (most: number) => string;
}

/** The same in each language; German, French and Frisian not yet reviewed by a native speaker. */
export const ownFieldWords: Translations<OwnFieldWords> = {
  nl: {
    fill: (label) => `Vul dit veld in: ${label}`,
    choose: (label) => `Maak een keuze bij: ${label}`,
    tick: (label) => `Zet een vinkje bij: ${label}`,
    number: 'Vul een getal in',
    atLeast: (least) => `Vul een getal in van ${least} of hoger`,
    atMost: (most) => `Vul een getal in van ${most} of lager`,
    between: (least, most) => `Vul een getal in van ${least} tot en met ${most}`,
    day: 'Kies een dag die hier kan',
    tooLong: (most) => `Maak deze tekst korter: hooguit ${most} tekens`,
  },
  en: {
    fill: (label) => `Fill in this field: ${label}`,
    choose: (label) => `Choose an answer for: ${label}`,
    tick: (label) => `Tick the box for: ${label}`,
    number: 'Fill in a number',
    atLeast: (least) => `Fill in a number of ${least} or more`,
    atMost: (most) => `Fill in a number of ${most} or less`,
    between: (least, most) => `Fill in a number from ${least} to ${most}`,
    day: 'Choose a day that is possible here',
    tooLong: (most) => `Make this text shorter: ${most} characters at most`,
  },
  de: {
    fill: (label) => `Füllen Sie dieses Feld aus: ${label}`,
    choose: (label) => `Wählen Sie eine Antwort bei: ${label}`,
    tick: (label) => `Setzen Sie ein Häkchen bei: ${label}`,
    number: 'Geben Sie eine Zahl ein',
    atLeast: (least) => `Geben Sie eine Zahl ab ${least} ein`,
    atMost: (most) => `Geben Sie eine Zahl bis ${most} ein`,
    between: (least, most) => `Geben Sie eine Zahl von ${least} bis ${most} ein`,
    day: 'Wählen Sie einen Tag, der hier möglich ist',
    tooLong: (most) => `Kürzen Sie diesen Text auf höchstens ${most} Zeichen`,
  },
  fr: {
    fill: (label) => `Remplissez ce champ : ${label}`,
    choose: (label) => `Choisissez une réponse pour : ${label}`,
    tick: (label) => `Cochez la case : ${label}`,
    number: 'Indiquez un nombre',
    atLeast: (least) => `Indiquez un nombre supérieur ou égal à ${least}`,
    atMost: (most) => `Indiquez un nombre inférieur ou égal à ${most}`,
    between: (least, most) => `Indiquez un nombre de ${least} à ${most}`,
    day: 'Choisissez un jour possible ici',
    tooLong: (most) => `Raccourcissez ce texte : ${most} caractères au maximum`,
  },
  fy: {
    fill: (label) => `Folje dit fjild yn: ${label}`,
    choose: (label) => `Meitsje in kar by: ${label}`,
    tick: (label) => `Set in finkje by: ${label}`,
    number: 'Folje in getal yn',
    atLeast: (least) => `Folje in getal yn fan ${least} of heger`,
    atMost: (most) => `Folje in getal yn fan ${most} of leger`,
    between: (least, most) => `Folje in getal yn fan ${least} oant en mei ${most}`,
    day: 'Kies in dei dy’t hjir kin',
    tooLong: (most) => `Meitsje dizze tekst koarter: op syn heechst ${most} tekens`,
  },
};
