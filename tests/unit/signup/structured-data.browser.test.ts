import '../../../src/define/signup.js';
import { expect, html } from '@open-wc/testing';
import type { SamenSignup } from '../../../src/signup/samen-signup.js';
import { has, show, until, words } from '../page.js';

interface Described {
  readonly '@graph': readonly { readonly name: string; readonly startDate: string }[];
}

function scripts(): HTMLScriptElement[] {
  return [...document.head.querySelectorAll<HTMLScriptElement>('script[type*=ld]')];
}

function described(): Described | undefined {
  const [script] = scripts();
  return script && (JSON.parse(script.text) as Described);
}

describe('what search engines are told of a signup', () => {
  it('is nothing, unless the site asks for it', async () => {
    await show<SamenSignup>(
      html`<samen-signup dates="2099-02-05T10:00/11:30" online></samen-signup>`,
    );
    expect(scripts()).to.have.length(0);
  });

  it('stands in the head for as long as the widget is on the page, and follows it', async () => {
    const widget = await show<SamenSignup>(
      html`<samen-signup
        lang="nl"
        heading=${'Kennis </script><b>'}
        dates="2020-02-06T10:00/11:30 2099-02-05T10:00/11:30"
        online
        structured-data
      ></samen-signup>`,
    );
    await until(() => scripts().length === 1);
    expect(scripts()[0]?.text).not.to.contain('</script>');
    const [event, ...others] = described()?.['@graph'] ?? [];
    expect(others).to.have.length(0);
    expect(event?.name).to.equal('Kennis </script><b>');
    expect(event?.startDate).to.equal('2099-02-05T10:00:00+01:00');
    widget.heading = 'Kennissessie';
    await until(() => described()?.['@graph'][0]?.name === 'Kennissessie');
    expect(scripts()).to.have.length(1);
    const parent = widget.parentElement;
    widget.remove();
    expect(scripts()).to.have.length(0);
    parent?.append(widget);
    expect(scripts()).to.have.length(1);
  });

  it('is nothing without a place, and the editor is told', async () => {
    const widget = await show<SamenSignup>(
      html`<samen-signup lang="nl" dates="2099-02-05T10:00/11:30" structured-data></samen-signup>`,
    );
    await until(
      () => has(widget, '.notice') && words(widget, '.notice').includes('sessie zonder plaats'),
    );
    expect(scripts()).to.have.length(0);
  });
});
