import { configure, type SamenAdviser, type SiteConfig } from 'samen-widgets';
import 'samen-widgets/define/all';

const config: SiteConfig = { defaults: { tone: 'je' } };
configure(config);

const main = document.querySelector('main')!;
const adviser: SamenAdviser = document.createElement('samen-adviser');
adviser.name = 'Jo de Vries';
adviser.email = 'jo@voorbeeld.example';
adviser.headingLevel = '3';
adviser.addEventListener('samen-ready', ({ detail }) => {
  main.dataset['ready'] = String(detail.widget.length);
});
// @ts-expect-error There is no such heading level.
adviser.headingLevel = '9';
adviser.headingLevel = '3';

const signup = document.createElement('samen-signup');
signup.endpoint = '/api';
signup.dates = '2031-03-11T10:00/11:30';
main.append(adviser, signup);
