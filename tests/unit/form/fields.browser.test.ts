import { expect } from '@open-wc/testing';
import { configure } from '../../../src/config/site-config.js';
import { registerField } from '../../../src/form/register-field.js';
import { StandIn } from '../endpoint.js';
import { all, appears, fill, find, get, has, isFocused, press, until, words } from '../page.js';
import { download, input, prepared, send, signup } from './forms.js';

registerField('department', {
  type: 'choice',
  label: { nl: 'Afdeling', en: 'Department' },
  options: [
    { value: 'social', label: { nl: 'Sociaal domein', en: 'Social affairs' } },
    { value: 'space', label: { nl: 'Ruimte', en: 'Spatial planning' } },
  ],
  errors: { missing: { nl: 'Kies uw afdeling', en: 'Choose your department' } },
});
registerField('arrival', {
  type: 'date',
  label: 'Dag van aankomst',
  hint: 'Vanaf 1 februari',
  min: '2027-02-01',
  errors: { invalid: 'Kies een dag vanaf 1 februari 2027' },
});
registerField('people', { type: 'number', label: 'Aantal personen', min: 1, max: 20 });
registerField('diet', { type: 'text', label: 'Dieetwensen', maxLength: 20 });
registerField('walker', { type: 'checkbox', label: 'Ik kom lopend' });

const allNames = 'name given-name family-name email phone organisation municipality role message';

describe('the fields that the kit knows', () => {
  it('have a label, a token, a keyboard and a language of their own', async () => {
    const widget = await download({ fields: allNames });
    const facts = all<HTMLInputElement>(widget, '.field .input').map((field) => [
      field.name,
      words(widget, `label[for=${field.name}]`),
      field.getAttribute('autocomplete'),
      field.type,
      field.getAttribute('inputmode'),
      field.getAttribute('spellcheck'),
      field.getAttribute('translate'),
    ]);
    expect(facts).to.deep.equal([
      ['name', 'Naam', 'name', 'text', 'text', 'false', 'no'],
      ['given-name', 'Voornaam', 'given-name', 'text', 'text', 'false', 'no'],
      ['family-name', 'Achternaam', 'family-name', 'text', 'text', 'false', 'no'],
      ['email', 'E-mailadres', 'email', 'email', 'email', 'false', 'no'],
      ['phone', 'Telefoonnummer', 'tel', 'tel', 'tel', 'false', 'no'],
      ['organisation', 'Organisatie', 'organization', 'text', 'text', 'false', 'no'],
      ['municipality', 'Gemeente', 'address-level2', 'text', 'text', 'false', 'no'],
      ['role', 'Functie', 'organization-title', 'text', 'text', 'true', 'no'],
      ['message', 'Uw bericht', null, 'textarea', null, null, 'no'],
    ]);
    await expect(widget).to.be.accessible();
  });

  for (const [voice, lang, tone, email, missing, purpose] of [
    ['u', 'nl', 'u', 'Vul uw e-mailadres in', 'Vul uw naam in', 'Wij gebruiken uw adres'],
    ['je', 'nl', 'je', 'Vul je e-mailadres in', 'Vul je naam in', 'Wij gebruiken je adres'],
    ['English', 'en', 'je', 'Fill in your email address', 'Fill in your name', 'We use your'],
  ] as const) {
    it(`speak to the visitor in ${voice}, with a whole sentence for each mistake`, async () => {
      const widget = await download({ fields: allNames, lang, tone });
      await until(() => words(widget, 'form').includes(purpose));
      press(widget);
      await isFocused(widget, '.summary-heading');
      const sentences = all(widget, '.summary a').map(({ textContent }) => textContent);
      expect(sentences).to.have.length(9);
      expect(new Set(sentences).size).to.equal(9);
      expect(sentences).to.include.members([email, missing]);
      if (tone === 'je') expect(words(widget, 'form')).not.to.match(/\b[Uu]w?\b/);
    });
  }

  it('follow the way of speaking when it changes', async () => {
    const widget = await download();
    widget.tone = 'je';
    await until(() => words(widget, 'form').includes('Wij gebruiken je adres'));
    widget.setAttribute('tone', 'jij');
    await until(() => words(widget, 'form').includes('Wij gebruiken uw adres'));
    await until(() => find(widget, '.notice')?.textContent.includes('“jij”') ?? false);
  });

  it('refuse a web address and a long text in a name', async () => {
    const widget = await download({ fields: 'name email' });
    fill(widget, 'name', 'Win on https://spam.example');
    fill(widget, 'email', 'jo@voorbeeld.example');
    press(widget);
    await isFocused(widget, '.summary-heading');
    expect(words(widget, '#name-error')).to.equal('Fout: Vul uw naam in zonder webadres');
    fill(widget, 'name', 'x'.repeat(201));
    await until(() => words(widget, '#name-error').includes('hooguit 200 tekens'));
    fill(widget, 'name', 'x'.repeat(200));
    await until(() => find(widget, '#name-error') === null);
  });

  describe('e-mail', () => {
    it('asks about a likely slip, takes the other address by a press, and moves focus', async () => {
      const widget = await download();
      await prepared(widget);
      fill(widget, 'email', 'jo@gmial.com');
      await until(() => words(widget, '.did-you-mean').includes('Bedoelt u jo@gmail.com?'));
      expect(get(widget, '.did-you-mean').getAttribute('role')).to.equal('status');
      await expect(widget).to.be.accessible();
      get(widget, '.did-you-mean button').click();
      await isFocused(widget, '[name=email]');
      expect(input(widget, 'email').value).to.equal('jo@gmail.com');
      expect(words(widget, '.did-you-mean')).to.equal('');
    });

    it('looks at an error again when the other address is taken', async () => {
      const widget = await download();
      send(widget, 'jo@gmail,com');
      await appears(widget, '#email-error');
      fill(widget, 'email', 'jo@gmial.com');
      await until(() => words(widget, '.did-you-mean').includes('jo@gmail.com'));
      get(widget, '.did-you-mean button').click();
      await until(() => find(widget, '#email-error') === null);
    });

    it('lets a likely slip through', async () => {
      const endpoint = new StandIn();
      const widget = await download();
      await prepared(widget);
      send(widget, 'jo@gmial.com');
      await appears(widget, '.success');
      endpoint.restore();
      expect(endpoint.received[0]?.fields.email).to.equal('jo@gmial.com');
    });

    it('does not move the page under a press', async () => {
      const widget = await download();
      await prepared(widget);
      press(widget);
      await appears(widget, '#email-error');
      dispatchEvent(new PointerEvent('pointerdown'));
      fill(widget, 'email', 'jo@gmial.com');
      await widget.updateComplete;
      await new Promise(requestAnimationFrame);
      expect(has(widget, '#email-error')).to.equal(true);
      dispatchEvent(new PointerEvent('pointerup'));
      await until(() => find(widget, '#email-error') === null);
      expect(words(widget, '.did-you-mean')).to.contain('jo@gmail.com');
    });
  });
});

describe('fields of the site’s own', () => {
  let endpoint: StandIn;
  const fields = 'email department arrival people diet? walker?';

  beforeEach(() => {
    endpoint = new StandIn();
    configure({ privacy: { controller: 'Gemeente Voorbeeld' } });
  });

  afterEach(() => endpoint.restore());

  it('stand in the form as its own do', async () => {
    const widget = await download({ fields });
    expect(words(widget, '.choices')).to.equal('Afdeling Sociaal domein Ruimte');
    expect(input(widget, 'arrival').type).to.equal('date');
    expect(input(widget, 'people').inputMode).to.equal('decimal');
    expect(words(widget, 'label[for=diet]')).to.equal('Dieetwensen (optioneel)');
    expect(input(widget, 'arrival').getAttribute('aria-describedby')).to.equal('arrival-hint');
    await expect(widget).to.be.accessible();
  });

  it('are checked, each with its own sentence where the site gave one', async () => {
    const widget = await download({ fields });
    press(widget);
    await isFocused(widget, '.summary-heading');
    expect(all(widget, '.summary a').map(({ textContent }) => textContent)).to.deep.equal([
      'Vul uw e-mailadres in',
      'Kies uw afdeling',
      'Vul dit veld in: Dag van aankomst',
      'Vul dit veld in: Aantal personen',
    ]);
    await expect(widget).to.be.accessible();
    all(widget, '.summary a')[1]?.click();
    await isFocused(widget, '[name=department]');
    fill(widget, 'arrival', '2027-01-31');
    await until(() => words(widget, '#arrival-error').includes('Kies een dag vanaf'));
    fill(widget, 'people', '21');
    await until(() =>
      words(widget, '#people-error').includes('Vul een getal in van 1 tot en met 20'),
    );
    fill(widget, 'people', '2,5');
    await until(() => find(widget, '#people-error') === null);
    fill(widget, 'diet', 'x'.repeat(21));
    press(widget);
    await until(() => find(widget, '#diet-error')?.textContent.includes('hooguit 20') ?? false);
  });

  it('are sent under their names', async () => {
    const widget = await download({ fields });
    fill(widget, 'email', 'jo@voorbeeld.example');
    all(widget, '[name=department]')[1]?.click();
    fill(widget, 'arrival', '2027-02-03');
    fill(widget, 'people', '2');
    input(widget, 'walker').click();
    press(widget);
    await appears(widget, '.success');
    expect(endpoint.received[0]?.fields).to.deep.equal({
      email: 'jo@voorbeeld.example',
      department: 'space',
      arrival: '2027-02-03',
      people: '2',
      walker: '1',
    });
  });

  it('have no name of the kit’s own, and none that is no name', () => {
    const text = { type: 'text', label: 'x' } as const;
    expect(() => registerField('email', text)).to.throw(/"email"/);
    for (const name of ['My field', 'consent', 'session', 'samen-extra', 'id', 'constructor']) {
      expect(() => registerField(name, text)).to.throw(`"${name}"`);
    }
  });

  it('are known to the notice about an unknown one', async () => {
    const widget = await signup({ fields: 'email departement' });
    await until(() => find(widget, '.notice')?.textContent.includes('“departement”') ?? false);
    expect(words(widget, '.notice')).to.contain('department, arrival, people, diet, walker');
  });
});
