import '../../../src/define/adviser.js';
import '../../../src/define/quiz.js';
import { expect, fixture, html } from '@open-wc/testing';
import type { SamenAdviser } from '../../../src/adviser/samen-adviser.js';
import { configNotices, configure } from '../../../src/config/site-config.js';
import { all, appears, find, get, press, show, until, words } from '../page.js';
import { signup } from '../form/forms.js';
import type { SamenQuiz } from '../../../src/quiz/samen-quiz.js';

/** The button of a signup in each language, and a date in it. */
const spoken = {
  nl: ['Schrijf mij in', 'donderdag'],
  en: ['Sign me up', 'Thursday'],
  de: ['Ich melde mich an', 'Donnerstag'],
  fr: ['M’inscrire', 'jeudi'],
  fy: ['Skriuw my yn', 'tongersdei'],
} as const;

describe('languages', () => {
  beforeEach(() => configure({}));

  for (const [lang, [submit, weekday]] of Object.entries(spoken)) {
    it(`speaks ${lang}, with its names of days`, async () => {
      const widget = await signup({ lang, dates: '2099-02-05T10:00/11:30' });
      await appears(widget, 'button');
      expect(words(widget, 'button[type=submit]')).to.equal(submit);
      expect(get(widget, '.surface').textContent).to.include(weekday);
      expect(get(widget, '.frame').lang).to.equal(lang);
      await expect(widget).to.be.accessible();
    });
  }

  it('has regions of a language as well, and English for one that it does not speak', async () => {
    const belgian = await signup({ lang: 'fr-BE' });
    expect(words(belgian, 'button[type=submit]')).to.equal('M’inscrire');
    const polish = await signup({ lang: 'pl' });
    expect(words(polish, 'button[type=submit]')).to.equal('Sign me up');
  });

  it('keeps the direction of the page, save where English stands in for a language', async () => {
    const arabic = await signup({ lang: 'ar', dir: 'rtl' });
    expect(getComputedStyle(get(arabic, '.frame')).direction).to.equal('ltr');
    const dutch = await signup({ lang: 'nl', dir: 'rtl' });
    expect(getComputedStyle(get(dutch, '.frame')).direction).to.equal('rtl');
  });

  it('speaks two languages on one page', async () => {
    const page = await fixture<HTMLElement>(
      html`<div>
        <samen-adviser lang="nl" name="Noor" email="a@b.example"></samen-adviser>
        <samen-adviser lang="fr" name="Noor" email="a@b.example"></samen-adviser>
      </div>`,
    );
    const [dutch, french] = page.querySelectorAll('samen-adviser');
    await appears(dutch!, '.ways');
    await appears(french!, '.ways');
    expect(words(dutch!, '.ways a')).to.equal('Mail Noor');
    expect(words(french!, '.ways a')).to.equal('Écrire à Noor');
  });
});

describe('texts of a site', () => {
  afterEach(() => configure({}));

  it('stand in place of the kit’s, in every widget', async () => {
    configure({
      messages: {
        nl: { 'signup.submit': 'Ik kom', 'form.labels.email': 'Mailadres van uw werk' },
        en: { 'signup.submit': 'I will come' },
      },
    });
    const widget = await signup();
    expect(words(widget, 'button[type=submit]')).to.equal('Ik kom');
    expect(words(widget, 'label[for=email]')).to.equal('Mailadres van uw werk');
    expect(words(widget, 'label[for=name]')).to.equal('Naam');
    widget.lang = 'en';
    await until(() => words(widget, 'button[type=submit]') === 'I will come');
  });

  it('hold for "u" and "je", save where "je" has its own', async () => {
    configure({
      messages: {
        nl: { 'signup.submit': 'Ik kom', 'signup.heading': 'Komt u?' },
        je: { 'signup.heading': 'Kom je?' },
      },
    });
    const widget = await signup({ tone: 'je' });
    await until(() => find(widget, '.heading') !== null);
    expect(words(widget, '.heading')).to.equal('Kom je?');
    expect(words(widget, 'button[type=submit]')).to.equal('Ik kom');
  });

  it('may have the facts of the kit’s text in another place', async () => {
    configure({ messages: { nl: { 'quiz.progress': '{1} vragen, dit is de {0}e' } } });
    const widget = await show<SamenQuiz>(html`<samen-quiz lang="nl"></samen-quiz>`);
    press(widget);
    await appears(widget, '.question');
    expect(words(widget, '.eyebrow')).to.include('15 vragen, dit is de 1e');
  });

  it('come from a named widget, and from a script, which wins', async () => {
    configure({
      messages: { nl: { 'adviser.mail': 'Mail {0} nu' } },
      widgets: { noor: { name: 'Noor', messages: { nl: { 'adviser.mail': 'Schrijf {0}' } } } },
    });
    const named = await show<SamenAdviser>(
      html`<samen-adviser lang="nl" use="noor" email="a@b.example"></samen-adviser>`,
    );
    expect(words(named, '.ways a')).to.equal('Schrijf Noor');
    named.messages = { nl: { 'adviser.mail': (name: string) => `Dag ${name}!` } };
    await until(() => words(named, '.ways a') === 'Dag Noor!');
    named.messages = undefined;
    await until(() => words(named, '.ways a') === 'Schrijf Noor');
  });

  it('are reported where the kit has no text of that name', async () => {
    configure({ messages: { nl: { 'signup.sumbit': 'Ik kom', 'sinup.submit': 'Ik kom' } } });
    await signup();
    for (const name of ['signup.sumbit', 'sinup.submit']) {
      expect(configNotices()).to.deep.include({ code: 'text-unknown', name });
    }
  });

  it('are reported where they are no texts, and the kit’s own stand there', async () => {
    const nl = {
      'signup.submit': 5,
      'signup.dates': null,
      'form.optional': { nl: '' },
      'signup.time': () => {
        throw new Error('A mistake of the site.');
      },
    };
    configure({ messages: { nl: nl as never, 'nl-NL': {}, fr: 'fout' as never } });
    const widget = await signup();
    expect(words(widget, 'button[type=submit]')).to.equal('Schrijf mij in');
    expect(words(widget, 'legend')).to.equal('Welke datum komt u goed uit?');
    expect(words(widget, '.session')).to.include('10.00 – 11.30 uur');
    for (const name of [...Object.keys(nl), 'nl-NL', 'fr']) {
      expect(configNotices()).to.deep.include({ code: 'text-unknown', name });
    }
  });
});

const xhtml = 'http://www.w3.org/1999/xhtml';

/** Does to the texts of a widget what the translator of Chrome does to those of a page. */
function translate(widget: SamenQuiz): void {
  const walker = document.createTreeWalker(widget.shadowRoot!, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    if (!text.data.trim() || text.parentElement?.closest('font')) continue;
    const [outer, inner] = [0, 1].map(() => document.createElementNS(xhtml, 'font'));
    outer!.append(inner!);
    inner!.textContent = text.data.toUpperCase();
    text.replaceWith(outer!);
  }
}

describe('a page that the browser translates', () => {
  it('goes on as before, with each new text there to be translated', async () => {
    const widget = await show<SamenQuiz>(html`<samen-quiz lang="nl"></samen-quiz>`);
    // What copes with it comes right after the first view.
    await until(() => widget.shadowRoot!.adoptedStyleSheets.length > 4);
    translate(widget);
    press(widget);
    await appears(widget, '.question');
    for (const number of [1, 2, 3]) {
      await until(() => words(widget, '.eyebrow').toUpperCase().includes(`VRAAG ${number} VAN 15`));
      const asked = words(widget, '.heading');
      translate(widget);
      expect(words(widget, '.heading')).to.equal(asked.toUpperCase());
      all(widget, '.option input')[1]!.click();
      press(widget);
      await until(() => words(widget, '.heading').toUpperCase() !== asked.toUpperCase());
    }
    expect(words(widget, '.eyebrow')).to.include('Vraag 4 van 15');
  });
});
