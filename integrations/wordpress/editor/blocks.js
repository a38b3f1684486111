/**
 * The blocks in the editor: a card that says what will stand there, and panels with the settings.
 *
 * Plain JavaScript on the globals of WordPress, so that what is read here is what runs. What it shows comes
 * from PHP (`editor_data()`), where it is translated.
 */
(function ({ blockEditor, blocks, components, element: wpElement }, data) {
  const { InspectorControls, MediaUpload, MediaUploadCheck, useBlockProps } = blockEditor;
  const { BaseControl, Button, PanelBody, SelectControl, TextControl } = components;
  const { TextareaControl, ToggleControl } = components;
  const { createElement: el, Fragment, useRef } = wpElement;
  const { texts } = data;

  /** Attributes that hold a sentence or more. */
  const long = ['intro-text', 'success-text', 'consent-text', 'newsletter-text'];

  /** Attributes that hold the address of a file in the media library, with the kinds it may have. */
  const media = { cover: ['image'], photo: ['image'], file: undefined };

  /** WordPress stores `&` as an entity for roles whose text it cleans. */
  function decode(text) {
    return text.replace(/&(amp|lt|gt|quot);/g, (entity) => {
      return { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' }[entity];
    });
  }

  /** The icon of a block: one line drawing for each widget. */
  function icon(widget) {
    const paths = {
      quiz: 'M4 6l1.5 1.5L8 5M11 6.5h9M4 12l1.5 1.5L8 11M11 12.5h9M4 18l1.5 1.5L8 17M11 18.5h9',
      signup: 'M5 6h14v13H5zM5 10h14M9 4v4M15 4v4M9.5 14.5l2 2 3.5-4',
      download: 'M6 4h9l3 3v13H6zM12 9v7M9 13.5l3 3 3-3',
      adviser:
        'M4 5h16v14H4zM9 11.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4M6 16c0-3 6-3 6 0M14.5 9h3M14.5 13h3',
    };
    return el(
      'svg',
      { viewBox: '0 0 24 24', width: 24, height: 24, 'aria-hidden': true, focusable: false },
      el('path', {
        d: paths[widget],
        fill: 'none',
        stroke: 'currentColor',
        strokeWidth: 1.6,
        strokeLinecap: 'round',
        strokeLinejoin: 'round',
      }),
    );
  }

  /** Whether the visitor gets a form; `use` may bring one that cannot be seen from here. */
  function hasForm(widget, own) {
    const values = { ...data.defaults, ...own };
    if (values.use) return true;
    if (widget === 'quiz') return values.contact === 'optional';
    if (widget === 'adviser') return [true, 'true', ''].includes(values.callback);
    return !(widget === 'download' && values.gate === 'none');
  }

  /** `2027-03-11T10:00/11:30`, in its parts; undefined for an interval of another shape. */
  function parseDate(interval) {
    const found = /^(\d{4}-\d\d-\d\d)?T?(\d\d:\d\d)?\/?(\d\d:\d\d)?$/.exec(interval);
    if (!found || Number.isNaN(Date.parse(found[1] ?? '2027-01-12'))) return undefined;
    return { day: found[1] ?? '', from: found[2] ?? '', until: found[3] ?? '' };
  }

  function formatDate({ day, from, until }) {
    return day + (from && `T${from}`) + (until && `/${until}`);
  }

  /** A date to begin with: a week after the last one, at the same time; or in two weeks. */
  function nextDate({ day, from, until } = { from: '10:00', until: '11:30' }) {
    const start = new Date(day || Date.now());
    start.setUTCDate(start.getUTCDate() + (day ? 7 : 14));
    return { day: start.toISOString().slice(0, 10), from, until };
  }

  /** The dates of a session, a row each; a text where they were written in another way. */
  function Dates({ label, value, onChange }) {
    // An interval never has a space in it; a list of them is separated by spaces.
    const intervals = value.split(/\s+/).filter(Boolean);
    const rows = intervals.map(parseDate);
    const add = useRef();
    if (!rows.every(Boolean)) return el(TextareaControl, { label, value, onChange });
    const put = (next) => onChange(next.map(formatDate).join(' '));
    const part = (row, at, name, type) =>
      el(TextControl, {
        label: texts[name],
        type,
        value: row[name],
        onChange: (text) => put(rows.map((old, i) => (i === at ? { ...old, [name]: text } : old))),
      });
    return el(
      BaseControl,
      { className: 'samen-dates' },
      el('fieldset', null, [
        el('legend', { key: 'legend' }, label),
        ...rows.map((row, at) =>
          el(
            'div',
            {
              key: at,
              className: 'samen-date',
              role: 'group',
              'aria-label': texts.date.replace('%d', at + 1),
            },
            part(row, at, 'day', 'date'),
            part(row, at, 'from', 'time'),
            part(row, at, 'until', 'time'),
            el(Button, {
              icon: 'no-alt',
              label: texts.noDate,
              onClick: () => {
                put(rows.filter((_, i) => i !== at));
                // Its own button is gone.
                add.current?.focus();
              },
            }),
          ),
        ),
        el(
          Button,
          {
            key: 'add',
            ref: add,
            variant: 'secondary',
            onClick: () => put([...rows, nextDate(rows.at(-1))]),
          },
          texts.addDate,
        ),
      ]),
    );
  }

  /** An address with a button that takes it from the media library. */
  function Media({ allowedTypes, ...field }) {
    return el(
      'div',
      { className: 'samen-media' },
      el(TextControl, field),
      el(
        MediaUploadCheck,
        null,
        el(MediaUpload, {
          allowedTypes,
          onSelect: ({ url }) => field.onChange(url),
          render: ({ open }) => el(Button, { variant: 'secondary', onClick: open }, texts.choose),
        }),
      ),
    );
  }

  /** A choice among names; one that has gone from the settings stays, and says so. */
  function Names({ names, ...field }) {
    const isUnknown = field.value !== '' && !names.includes(field.value);
    return el(SelectControl, {
      ...field,
      options: [
        { value: '', label: texts.none },
        ...names.map((name) => ({ value: name, label: name })),
        ...(isUnknown ? [{ value: field.value, label: `${field.value} (${texts.unknown})` }] : []),
      ],
    });
  }

  function control(widget, name, values, setAttributes) {
    const { kind, values: accepted = [] } = data.attributes[widget][name];
    const [label, help] = data.labels[name] ?? [name];
    const value = decode(String(values[name] ?? ''));
    // What is empty is not stored, so that the site's own default holds.
    const onChange = (next) =>
      setAttributes({ [name]: next === '' || next === false ? undefined : next });
    const field = { key: name, label, help, value, onChange };
    if (kind === 'boolean' && (data.defaults[name] || values.use)) {
      // Where the site says yes, or may, a switch that is off would not say no.
      return el(SelectControl, {
        ...field,
        onChange: (next) => setAttributes({ [name]: next === '' ? undefined : next === 'true' }),
        options: [
          { value: '', label: texts.usual },
          { value: 'true', label: texts.yes },
          { value: 'false', label: texts.no },
        ],
      });
    }
    if (kind === 'boolean') {
      return el(ToggleControl, {
        key: name,
        label,
        help,
        checked: values[name] === true,
        onChange,
      });
    }
    if (kind === 'choice') {
      const labels = data.choices[name] ?? {};
      const options = accepted.map((option) => ({
        value: option,
        label: labels[option] ?? option,
      }));
      return el(SelectControl, {
        ...field,
        options: [{ value: '', label: texts.usual }, ...options],
      });
    }
    if (name === 'endpoint') return el(Names, { ...field, names: data.endpoints });
    if (name === 'use') {
      const names = Object.keys(data.named).filter((set) => data.named[set] === widget);
      return names.length > 0 || value ? el(Names, { ...field, names }) : null;
    }
    if (name === 'dates') return el(Dates, field);
    if (name in media) return el(Media, { ...field, allowedTypes: media[name] });
    return el(long.includes(name) ? TextareaControl : TextControl, field);
  }

  function panel(id, widget, values, setAttributes) {
    const { title, attributes } = data.panels[id];
    const known = attributes.filter(
      (name) => name in data.attributes[widget] && !data.locked.includes(name),
    );
    return el(
      PanelBody,
      { key: id, title, initialOpen: id !== 'more' },
      known.map((name) => control(widget, name, values, setAttributes)),
    );
  }

  /** What stands in the canvas. The widget itself would take the editor's keys and clicks. */
  function Card({ widget, values }) {
    const { title, description } = data.widgets[widget];
    const own = values['title-text'] || values.name || values.heading;
    const endpoint = values.endpoint ?? data.defaults.endpoint;
    const isKnown = data.endpoints.includes(endpoint) || (!values.endpoint && values.use);
    const goesNowhere = hasForm(widget, values) && !isKnown;
    return el(
      'div',
      { className: 'samen-card' },
      el('span', { className: 'samen-card-icon' }, icon(widget)),
      el(
        'div',
        { className: 'samen-card-text' },
        el('p', { className: 'samen-card-kind' }, title),
        el('p', { className: 'samen-card-name' }, own ? decode(own) : description),
        el('p', { className: 'samen-card-note' }, texts.shown),
        goesNowhere && el('p', { className: 'samen-card-warning' }, texts.noTarget),
      ),
    );
  }

  for (const widget of Object.keys(data.widgets)) {
    blocks.registerBlockType(`samen/${widget}`, {
      icon: icon(widget),
      edit: ({ attributes: values, setAttributes }) =>
        el(
          Fragment,
          null,
          el(
            InspectorControls,
            null,
            Object.keys(data.panels)
              .filter((id) => id !== 'form' || hasForm(widget, values))
              .map((id) => panel(id, widget, values, setAttributes)),
          ),
          el('div', useBlockProps(), el(Card, { widget, values })),
        ),
      // Dynamic: PHP makes the element when the page is shown.
      save: () => null,
    });
  }
})(window.wp, window.samenWidgets);
