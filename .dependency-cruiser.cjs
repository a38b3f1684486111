/** The arrows between the rooms of `src/`, as `CONTRIBUTING.md` draws them. */
const widgets = ['quiz', 'signup', 'download', 'adviser'];
const ground = '^src/(config|source|locale|theme|version)';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    ...widgets.map((widget) => ({
      name: `${widget}-knows-no-other-widget`,
      severity: 'error',
      from: { path: `^src/${widget}/` },
      to: { path: `^src/(${widgets.filter((other) => other !== widget).join('|')})/` },
    })),
    {
      name: 'ground-stands-on-ground',
      severity: 'error',
      from: { path: ground },
      to: { path: '^src/', pathNot: ground },
    },
    {
      name: 'delivery-knows-no-form',
      severity: 'error',
      from: { path: '^src/delivery/' },
      to: { path: '^src/', pathNot: [ground, '^src/delivery/'] },
    },
    {
      name: 'form-and-base-know-no-widget',
      severity: 'error',
      from: { path: '^src/(form|widget)/' },
      to: { path: `^src/(${widgets.join('|')}|define|embed|samen)` },
    },
    {
      name: 'base-knows-no-form',
      severity: 'error',
      from: { path: '^src/widget/' },
      to: { path: '^src/form/' },
    },
    {
      name: 'the-script-knows-widgets-by-tag-alone',
      severity: 'error',
      from: { path: '^src/(samen|embed/)' },
      to: { path: `^src/(${widgets.join('|')}|form|define)/` },
    },
    {
      name: 'pure-logic-knows-no-lit',
      severity: 'error',
      from: {
        path: '^src/(config|delivery)/|/(scoring|flow|answers|answer-\\w+|number|points|link|localize|definition(-rules|-problem)?|parse-definition|result-text|sessions|availability|session-list|parse-dates|clock|time-zone|time-zone-rules|visitor-time|describe-\\w+|calendar-file|calendar-links|contact-card|content-line|hand-over|fields|validation|contact-ways)\\.ts$',
      },
      to: { path: '^lit|node_modules/(lit|@lit)' },
    },
    {
      name: 'nobody-uses-whole-zod',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: 'node_modules/zod/', pathNot: 'node_modules/zod/(v4/)?(mini|core|locales)' },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: false,
    doNotFollow: { path: 'node_modules' },
  },
};
