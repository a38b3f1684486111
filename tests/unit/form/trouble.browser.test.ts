import { expect } from '@open-wc/testing';
import type { FaultName } from '../../fixtures/faulty-server.js';
import { find, press, until, words } from '../page.js';
import { download, input, send } from './forms.js';

/** What a visitor reads who is not done yet. */
type Told = 'nothing' | 'refused' | 'at the field' | 'not sent' | 'not certain';

/** Every way in which an endpoint misbehaves once, and what the visitor reads before it is done. */
const faults: Readonly<Record<FaultName, Told>> = {
  refuses: 'nothing',
  hangs: 'nothing',
  'takes it and hangs': 'nothing',
  'resets in the body': 'nothing',
  'answers slowly': 'nothing',
  'truncated JSON': 'nothing',
  'a page with 200': 'not certain',
  '204': 'nothing',
  'a redirect': 'not certain',
  'a redirect to a page in trouble': 'nothing',
  '400': 'refused',
  '403': 'refused',
  '413': 'refused',
  '422 with problem details': 'at the field',
  '422 in the Dutch API style': 'at the field',
  '422 as Laravel': 'at the field',
  '429': 'nothing',
  '429 with Retry-After': 'nothing',
  '429 for an hour': 'not sent',
  '500': 'nothing',
  '502': 'nothing',
  '503': 'nothing',
  '504, though it was taken': 'nothing',
  '201 whose answer is lost': 'nothing',
};

const titles: Readonly<Record<Exclude<Told, 'nothing'>, string>> = {
  refused: 'Uw gegevens zijn niet aangenomen',
  'at the field': 'Er gaat nog iets niet goed',
  'not sent': 'Uw gegevens zijn nog niet verstuurd',
  'not certain': 'Het is niet zeker dat uw gegevens zijn aangekomen',
};

interface Trouble {
  readonly url: string;
  readonly held: readonly { readonly fields: { readonly email: string } }[];
}

async function trouble(plan?: readonly FaultName[]): Promise<Trouble> {
  const query = plan ? `?plan=${encodeURIComponent(plan.join('|'))}` : '';
  return (await (await fetch(`/trouble${query}`)).json()) as Trouble;
}

describe('a real endpoint in trouble', () => {
  for (const [fault, told] of Object.entries(faults) as [FaultName, Told][]) {
    it(`${fault}: the visitor reads ${told}, and in the end it is there once`, async () => {
      const { url } = await trouble([fault]);
      const widget = await download({ endpoint: url, timeout: '1' });
      send(widget);
      await until(() => find(widget, '.summary, .success') !== null);
      if (told !== 'nothing') {
        expect(words(widget, '.summary-heading')).to.equal(titles[told]);
        expect(input(widget, 'email').value).to.equal('jo@voorbeeld.example');
        if (told === 'at the field') {
          expect(words(widget, '#email-error')).to.equal('Fout: Dit adres bestaat niet');
        }
        press(widget);
        await until(() => find(widget, '.success') !== null);
      }
      const { held } = await trouble();
      expect(held.map(({ fields }) => fields.email)).to.deep.equal(['jo@voorbeeld.example']);
    });
  }
});
