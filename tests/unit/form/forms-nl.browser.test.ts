import { expect, html } from '@open-wc/testing';
import '../../../src/define/adviser.js';
import '../../../src/define/quiz.js';
import type { SamenAdviser } from '../../../src/adviser/samen-adviser.js';
import { configure } from '../../../src/config/site-config.js';
import { StandIn } from '../endpoint.js';
import {
  all,
  appears,
  fill,
  find,
  get,
  has,
  isFocused,
  press,
  show,
  until,
  words,
} from '../page.js';
import { download, input, prepared, send, signup, status } from './forms.js';

/**
 * How a form behaves on a Dutch public site: the guidelines of the NL Design System on forms,
 * those of GOV.UK where it is silent, WCAG and the law, a test for each rule. What needs a whole
 * page (zoom, spacing, targets) is tested end to end.
 */
describe('the rules for forms of the Dutch government', () => {
  let endpoint: StandIn;
  const title = 'Voorbeeldgemeente';

  beforeEach(() => {
    endpoint = new StandIn();
    document.title = title;
    configure({
      privacy: {
        controller: 'Gemeente Voorbeeld',
        contact: 'privacy@voorbeeld.example',
        dpo: 'fg@voorbeeld.example',
        purpose: { download: 'Wij sturen u het e-book en bewaren wie het vroeg.' },
        basis: { download: 'Uw verzoek (AVG art. 6, lid 1, onder b)' },
        retention: '6 maanden',
        recipients: 'Onze drukker',
        version: '2027-01',
      },
      defaults: { 'privacy-url': '/privacy' },
    });
  });

  afterEach(() => endpoint.restore());

  it('Norm: no violation that axe finds, empty, wrong and sent', async () => {
    const widget = await signup();
    await expect(widget).to.be.accessible();
    press(widget);
    await isFocused(widget, '.summary-heading');
    await expect(widget).to.be.accessible();
    get(widget, '[name=session]').click();
    fill(widget, 'name', 'Jo');
    fill(widget, 'email', 'jo@voorbeeld.example');
    press(widget);
    await appears(widget, '.success');
    await expect(widget).to.be.accessible();
  });

  it('Error summary: above the form even for one error, with focus, links and the same words', async () => {
    const widget = await download();
    press(widget);
    await isFocused(widget, '.summary-heading');
    const summary = get(widget, '.summary');
    expect(get(widget, 'form').firstElementChild).to.equal(summary);
    const [link] = all(widget, '.summary a');
    expect(words(widget, '#email-error')).to.equal(`Fout: ${link?.textContent ?? ''}`);
    link?.click();
    await isFocused(widget, '[name=email]');
    expect(summary.textContent).not.to.match(/is verplicht/i);
  });

  it('Error place: between the label and the input, tied to it', async () => {
    const widget = await download();
    press(widget);
    await appears(widget, '#email-error');
    const error = get(widget, '#email-error');
    expect(error.previousElementSibling).to.equal(get(widget, 'label[for=email]'));
    expect(error.nextElementSibling).to.equal(input(widget, 'email'));
    expect(input(widget, 'email').getAttribute('aria-describedby')).to.equal('email-error');
    expect(input(widget, 'email').getAttribute('aria-invalid')).to.equal('true');
  });

  it('Timing: on submit, then when a field in error is changed and left, never while typing', async () => {
    const widget = await download({ fields: 'email name' });
    const email = input(widget, 'email');
    const type = (value: string): void => {
      email.value = value;
      email.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    };
    await prepared(widget);
    fill(widget, 'email', 'jo');
    await widget.updateComplete;
    expect(has(widget, '.error')).to.equal(false);
    press(widget);
    await appears(widget, '#email-error');
    type('jo@voorbeeld.example');
    await widget.updateComplete;
    expect(has(widget, '#email-error')).to.equal(true);
    email.dispatchEvent(new Event('change', { bubbles: true }));
    await until(() => find(widget, '#email-error') === null);
    expect(has(widget, '#name-error')).to.equal(true);
  });

  it('No native bubbles: the browser checks nothing, and no field says "required" to it', async () => {
    const widget = await signup({ fields: 'name email phone message' });
    expect(get<HTMLFormElement>(widget, 'form').noValidate).to.equal(true);
    expect(has(widget, '[required], [pattern], [minlength], [maxlength]')).to.equal(false);
    expect(input(widget, 'name').getAttribute('aria-required')).to.equal('true');
  });

  it('Required: optional fields say so, and a sentence above the form explains it', async () => {
    const widget = await download();
    expect(words(widget, 'label[for=name]')).to.equal('Naam (optioneel)');
    expect(words(widget, 'label[for=email]')).to.equal('E-mailadres');
    expect(words(widget, 'form > p.small')).to.equal(
      'Vul alle velden in. Als een veld niet verplicht is, staat dit erbij.',
    );
  });

  it('Submit button: never disabled; a second press does nothing and says so', async () => {
    const release = endpoint.hold();
    const widget = await download();
    const button = get<HTMLButtonElement>(widget, 'button[type=submit]');
    expect(button.disabled).to.equal(false);
    send(widget);
    await until(() => status(widget) !== '');
    press(widget);
    await until(() => status(widget).includes('U hoeft niet nog een keer te drukken.'));
    expect(button.disabled).to.equal(false);
    expect(button.hasAttribute('aria-disabled')).to.equal(false);
    release();
    await appears(widget, '.success');
    expect(endpoint.requests).to.have.length(1);
  });

  it('Submit button: says so as well while the code that sends is still on its way', async () => {
    const release = endpoint.hold();
    const widget = await download();
    send(widget);
    press(widget);
    await until(() => status(widget).includes('U hoeft niet nog een keer te drukken.'));
    release();
    await appears(widget, '.success');
    expect(endpoint.requests).to.have.length(1);
  });

  it('Steps: "Vraag 2 van 15" in words, in the heading and in the title, which is restored', async () => {
    const quiz = await show(html`<samen-quiz lang="nl"></samen-quiz>`);
    press(quiz);
    await until(() => document.title === `Vraag 1 van 15 – ${title}`);
    await until(() => find(quiz, '.heading')?.textContent.includes('Vraag 1 van 15') ?? false);
    quiz.remove();
    await until(() => document.title === title);
  });

  it('Page title on error: prefixed "Fout: " while a summary stands', async () => {
    const widget = await download();
    press(widget);
    await until(() => document.title === `Fout: ${title}`);
    fill(widget, 'email', 'jo@voorbeeld.example');
    await until(() => document.title === title);
  });

  it('autocomplete: every personal field has its token (WCAG 1.3.5)', async () => {
    const widget = await download({
      fields: 'name given-name family-name email phone organisation role',
    });
    expect(
      all(widget, '.field input').map((field) => field.getAttribute('autocomplete')),
    ).to.deep.equal([
      'name',
      'given-name',
      'family-name',
      'email',
      'tel',
      'organization',
      'organization-title',
    ]);
  });

  it('Labels: no links in them, and every input has one', async () => {
    const widget = await signup({ consent: 'optional', 'newsletter-text': 'Nieuwsbrief graag.' });
    expect(has(widget, 'label a')).to.equal(false);
    await prepared(widget);
    for (const field of all<HTMLInputElement>(widget, 'form input')) {
      if (field.closest('[inert]')) continue;
      expect(field.labels, field.name).to.have.length(1);
    }
    expect(has(widget, '[target=_blank]')).to.equal(false);
  });

  it('Contact: never by phone alone', async () => {
    const adviser = await show<SamenAdviser>(
      html`<samen-adviser lang="nl" name="Noor" endpoint="/api/leads" callback></samen-adviser>`,
    );
    get(adviser, '.opener').click();
    await appears(adviser, '.drawer');
    expect(has(adviser, '[name=phone]')).to.equal(true);
    expect(has(adviser, '[name=email]')).to.equal(true);
    const widget = await download({ fields: 'name phone' });
    await until(() => find(widget, '.notice')?.textContent.includes('“phone|email”') ?? false);
  });

  it('E-mail field: at most 254 characters, not spell-checked, with its keyboard', async () => {
    const widget = await download();
    const email = input(widget, 'email');
    expect(email.getAttribute('spellcheck')).to.equal('false');
    expect(email.getAttribute('inputmode')).to.equal('email');
    send(widget, `${'x'.repeat(60)}@${'voorbeeld.'.repeat(19)}example`);
    await isFocused(widget, '.summary-heading');
    expect(words(widget, '#email-error')).to.contain('hooguit 254 tekens');
  });

  it('Basis: no box for what is asked for here, but a sentence that says what happens', async () => {
    const widget = await signup();
    expect(has(widget, '[name=consent]')).to.equal(false);
    expect(words(widget, 'form')).to.contain(
      'Wij gebruiken uw gegevens om u in te schrijven en u te mailen over deze kennissessie.',
    );
    const required = await signup({ consent: 'required' });
    await until(() => find(required, '.notice')?.textContent.includes('“required”') ?? false);
    expect(has(required, '[name=consent]')).to.equal(false);
  });

  it('Notice at the form: who, what for and how long above the button, all the rest behind it', async () => {
    const widget = await download();
    await prepared(widget);
    const button = get(widget, 'button[type=submit]');
    const notice = get(widget, '.small.field');
    expect(notice.compareDocumentPosition(button)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(words(widget, '.small.field p')).to.equal(
      'Wij sturen u het e-book en bewaren wie het vroeg. Gemeente Voorbeeld verwerkt uw gegevens en bewaart ze 6 maanden. Privacyverklaring',
    );
    get(widget, 'summary').click();
    const facts = all(widget, 'dt').map((term) => [
      term.textContent,
      term.nextElementSibling?.textContent,
    ]);
    expect(facts.slice(0, -1)).to.deep.equal([
      ['Wie verwerkt uw gegevens?', 'Gemeente Voorbeeld'],
      ['Vragen over uw gegevens', 'privacy@voorbeeld.example'],
      ['Functionaris gegevensbescherming', 'fg@voorbeeld.example'],
      ['Waarvoor?', 'Wij sturen u het e-book en bewaren wie het vroeg.'],
      ['Waarom mag dat?', 'Uw verzoek (AVG art. 6, lid 1, onder b)'],
      ['Hoe lang?', '6 maanden'],
      ['Wie krijgt ze nog meer?', 'Onze drukker'],
    ]);
    expect(facts.at(-1)?.[1]).to.contain('Autoriteit Persoonsgegevens');
    await expect(widget).to.be.accessible();
  });

  it('Notice at the form: the endpoint’s own wins, and without any the editor is told', async () => {
    configure({
      endpoints: { leads: { url: '/api/leads', privacy: { controller: 'De Uitgever' } } },
      privacy: { controller: 'Gemeente Voorbeeld', retention: '6 maanden' },
    });
    const widget = await download({ endpoint: 'leads' });
    expect(words(widget, '.small.field p')).to.contain('De Uitgever verwerkt uw gegevens');
    configure({});
    const silent = await download();
    await until(() => find(silent, '.notice')?.textContent.includes('AVG art. 13') ?? false);
    expect(has(silent, 'details')).to.equal(false);
  });

  it('Notice at the form: in another language, where the site has it', async () => {
    configure({
      privacy: {
        controller: 'Gemeente Voorbeeld',
        retention: '6 maanden',
        purpose: { download: 'Wij sturen u het e-book.' },
        en: { retention: '6 months', purpose: { download: 'We send you the eBook.' } },
      },
    });
    const widget = await download();
    expect(words(widget, '.small.field p')).to.contain('sturen u het e-book. Gemeente Voorbeeld');
    expect(words(widget, '.small.field p')).to.contain('6 maanden');
    widget.lang = 'en';
    await until(() => words(widget, '.small.field p').includes('6 months'));
    expect(words(widget, '.small.field p')).to.contain('We send you the eBook. Gemeente Voorbeeld');
    expect(words(widget, '.small.field p')).not.to.contain('Wij');
  });

  it('Notice at the form: an endpoint’s own words win in every language', async () => {
    configure({
      privacy: { controller: 'Gemeente', retention: '6 maanden', en: { retention: '6 months' } },
      endpoints: { leads: { url: '/api/leads', privacy: { retention: '1 jaar' } } },
    });
    const widget = await download({ endpoint: 'leads', lang: 'en' });
    expect(words(widget, '.small.field p')).to.contain('keeps them for 1 jaar');
  });

  it('Consent: never ticked in advance, the newsletter apart, and the file without either', async () => {
    const widget = await download({ 'newsletter-text': 'Stuur mij de nieuwsbrief.' });
    expect(input(widget, 'consent').checked).to.equal(false);
    expect(input(widget, 'newsletter').checked).to.equal(false);
    expect(words(widget, '.check')).to.contain('Gemeente Voorbeeld mag mij e-mailen');
    expect(words(widget, '.check')).to.contain('Ik kan mij altijd afmelden.');
    input(widget, 'newsletter').click();
    send(widget);
    await appears(widget, '.success');
    const consents = endpoint.received[0]!.consents.map(({ at: _, ...consent }) => consent);
    const recorded = { controller: 'Gemeente Voorbeeld', privacyVersion: '2027-01', lang: 'nl' };
    expect(consents).to.deep.equal([
      {
        purpose: 'contact',
        text: 'Gemeente Voorbeeld mag mij e-mailen over nieuwe publicaties. Ik kan mij altijd afmelden.',
        given: false,
        ...recorded,
      },
      { purpose: 'newsletter', text: 'Stuur mij de nieuwsbrief.', given: true, ...recorded },
    ]);
    expect(Date.parse(endpoint.received[0]!.consents[1]!.at)).to.be.closeTo(Date.now(), 10_000);
  });

  it('Language: "u" or "je", as the site chooses', async () => {
    const formal = await download();
    expect(words(formal, 'form')).to.contain('Gemeente Voorbeeld verwerkt uw gegevens');
    configure({ defaults: { tone: 'je' }, privacy: { controller: 'Gemeente Voorbeeld' } });
    const informal = await download();
    await until(() => words(informal, 'form').includes('Gemeente Voorbeeld verwerkt je gegevens'));
  });

  it('Shared computers: nothing outlives the tab, unless the visitor asks for it', async () => {
    const before = Object.keys(localStorage).length;
    const widget = await download({ persist: 'device' });
    await prepared(widget);
    fill(widget, 'email', 'jo@voorbeeld.example');
    await until(() => Object.values(sessionStorage).join().includes('jo@voorbeeld.example'));
    expect(Object.keys(localStorage)).to.have.length(before);
    expect(document.cookie).not.to.contain('jo');
    await appears(widget, '.keeping');
    expect(words(widget, '.keeping')).to.contain('Bewaar op dit apparaat');
  });
});
