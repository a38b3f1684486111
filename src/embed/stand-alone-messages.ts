import type { Translations } from '../locale/language.js';

/** What a stand-alone page says where it has no widget. */
interface StandAloneMessages {
  /** The address asks for nothing that there is. */
  readonly nothing: string;
  /** On a site that may not have it in a frame: a link to the page itself. */
  readonly elsewhere: string;
}

/** The few words of the page itself; those of widgets come with the widget. */
export const messages: Translations<StandAloneMessages> = {
  nl: {
    nothing: 'Deze link klopt niet helemaal. Ga terug naar de pagina waar de link stond.',
    elsewhere: 'Open dit onderdeel op een eigen pagina (nieuw venster)',
  },
  en: {
    nothing: 'There is something wrong with this link. Go back to the page where it was.',
    elsewhere: 'Open this on a page of its own (new window)',
  },
  de: {
    nothing: 'Dieser Link stimmt nicht ganz. Gehen Sie zurück zu der Seite, auf der er stand.',
    elsewhere: 'Auf einer eigenen Seite öffnen (neues Fenster)',
  },
  fr: {
    nothing: 'Ce lien n’est pas tout à fait correct. Revenez à la page où il se trouvait.',
    elsewhere: 'Ouvrir sur une page à part (nouvelle fenêtre)',
  },
  fy: {
    nothing: 'Dizze keppeling is net hielendal goed. Gean werom nei de side dêr’t er stie.',
    elsewhere: 'Iepenje dit ûnderdiel op in eigen side (nij finster)',
  },
};
