import { endpointNames } from '../config/endpoints.js';
import type { NoticeMessages } from './notice-board.js';

export default {
  title: 'For the editor of this page. Visitors do not see this.',
  sentence(notice) {
    switch (notice.code) {
      case 'attribute-value':
        return `The attribute “${notice.attribute}” has the value “${notice.value}”, which is not understood. Use: ${notice.accepted}.`;
      case 'attribute-unknown':
        return `There is no attribute “${notice.attribute}”. It is left out. Check its spelling.`;
      case 'attribute-misspelt':
        return `There is no attribute “${notice.attribute}”. Did you mean “${notice.meant}”?`;
      case 'attribute-reserved':
        return `The attribute “${notice.attribute}” is left out. A link or a block may not say how an endpoint of the configuration works. Put that into the configuration, beside the endpoint.`;
      case 'page-unknown':
        return `This link stays a link: ${notice.address} is not the page that belongs to the script of this site. Use exactly the same address (with or without www, https), or put this one under “embedPages” in the configuration.`;
      case 'address-refused':
        return `The address “${notice.value}” in “${notice.attribute}” is not used. A link or a block may only point at addresses of this site itself, or at sites that its administrator names under “allowedOrigins” in the configuration.`;
      case 'parameter-refused':
        return notice.name === 'endpoint'
          ? `The endpoint in the address of this page is not in the configuration. Known names: ${endpointNames() || 'none'}.`
          : `“${notice.name}” in the address of this page is left out. Without "openEmbed": true in the configuration an address can only have “use”, “widget”, “endpoint”, “lang” and “theme”. Give the widget a name under “widgets” in the configuration, and use that in the address: ?use=name.`;
      case 'frame-refused':
        return notice.host
          ? `This page stands in a frame on ${notice.host}, which the configuration does not allow. Put "${notice.host}" under “allowedHosts” in this page.`
          : 'This page stands in a frame on another site, and the browser does not tell which. Take “no-referrer” away there, or use a link.';
      case 'widget-unknown':
        return `A widget should stand here, but there is no widget “${notice.name}”. Use: ${notice.accepted}.`;
      case 'attribute-missing':
        return `The attribute “${notice.attribute}” is missing. For example: ${notice.example}`;
      case 'date':
        return `“${notice.value}” in the attribute “dates” is no date with a start and an end. Write the year, the month and the day, then a T, and then start/end, with a space between two dates. The end comes after the start, a day later at most. For example: 2027-02-04T10:00/11:30 2027-03-11T10:00/11:30`;
      case 'sessions':
        return `Not all sessions from “sessions-src” can be read: ${notice.detail}`;
      case 'structured-data-refused':
        return 'This page does not allow a script to add anything for search engines. Add “samen” to “trusted-types” in the policy of the page (Content-Security-Policy), or put the data into the page yourself.';
      case 'structured-data-place':
        return 'Search engines are told nothing of a session without a place. Fill in “location”, or put “online” on the tag.';
      case 'endpoint-missing':
        return 'This form does not send anything yet: the attribute “endpoint” is missing. Visitors see no form until you fill in where the answers go.';
      case 'endpoint-unknown':
        return `This site has no endpoint with the name “${notice.name}”. Known names: ${endpointNames() || 'none'}.`;
      case 'endpoint-refused':
        return `The endpoint “${notice.value}” is not used. An endpoint starts with https://, http:// or /.`;
      case 'endpoint-reply':
        if (notice.status === 429 || notice.status >= 500) {
          return `${notice.url} is too busy, or something goes wrong there (status ${notice.status}). Look in the log of that address.`;
        }
        return notice.status === 0
          ? `There was no answer from ${notice.url}. Check that the address is right and that it accepts requests from this page (CORS).`
          : `${notice.url} answered with status ${notice.status} (${notice.contentType || 'no content'}). That is not an answer that this form understands. Check the address, or look at its log.`;
      case 'use-unknown':
        return `The site configuration has no widget with the name “${notice.name}”.`;
      case 'text-unknown':
        return `The text “${notice.name}” in “messages” cannot be used: there is none of that name, or it is no text. Languages are called nl, je, en, de, fr and fy; see docs/texts.md for the names of the texts.`;
      case 'config-place':
        return 'A site configuration stands outside the <head> of the page. It is not read there. Move it to the <head>.';
      case 'config-invalid':
        return `The site configuration cannot be read: ${notice.detail}`;
      case 'consent-without-controller':
        return 'The box for consent is not shown. It must name who will make contact: fill in “controller” under “privacy” in the site configuration, or write the sentence yourself in “consent-text”.';
      case 'privacy-missing':
        return `The form does not say all that visitors must know about their data (GDPR art. 13). Add this under “privacy” in the configuration: ${notice.names}.`;
      case 'privacy-unknown':
        return `Under “privacy” in the configuration this is not understood: ${notice.names}. Use controller, contact, dpo, retention, recipients and version with a text, purpose and basis with a text for each of quiz, signup, download and adviser, and nl, en, de, fr and fy for what differs in a language.`;
      case 'sandbox':
        return 'The sandbox is on: this form sends nothing. Take the attribute “sandbox” away when you have finished trying.';
      case 'challenge-insecure':
        return 'The attribute “challenge” works on a page with https alone. No proof is sent along now.';
      case 'unplaced':
        return `An endpoint of type “${notice.endpointType}” has no place for: ${notice.names}. It is not sent along. Name the field for it in “field-map”, for example: ${notice.names.split(' ')[0] ?? ''}=my-field.`;
      case 'extra-missing':
        return `An endpoint of type “${notice.endpointType}” needs one more constant. Add it to the attribute “extra”, for example: ${notice.example}`;
      case 'phone-only':
        return 'There is only a telephone number. Add an e-mail address or a form as well, for people who cannot or do not want to call.';
      case 'phone-field-only':
        return 'This form asks for a phone number alone. Ask for an email address too, for those who cannot or do not want to phone: write “phone|email” in “fields”.';
      case 'quiz-unavailable':
        return `The self-test cannot be shown. This needs to change (definition from ${notice.origin}):`;
      case 'quiz-definition':
        return notice.problem;
      case 'quiz-language':
        return `Not all of the self-test is translated: ${notice.places}. There, visitors read another language. Add "en" there, or say on the tag which language the self-test is in, as in lang="nl".`;
      case 'quiz-scale':
        return `The scale at ${notice.place} begins with “${notice.first}”. The first text counts as 0 of 100, the last as 100. Is that what you want? If not, put the texts in the other order, or "reversed": true at the questions.`;
      case 'benchmark':
        return `The averages from “benchmark-src” are not shown: ${notice.detail}`;
    }
  },
} satisfies NoticeMessages;
