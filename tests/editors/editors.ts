import { Editor as Tiptap } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import {
  BlockQuote,
  Bold,
  ClassicEditor,
  type EditorConfig,
  Essentials,
  GeneralHtmlSupport,
  Heading,
  Italic,
  Link,
  List,
  Paragraph,
} from 'ckeditor5';
import dutch from 'ckeditor5/translations/nl.js';
import DOMPurify from 'dompurify';
import Quill from 'quill';
import tinymce from 'tinymce';
import 'tinymce/icons/default';
import 'tinymce/models/dom';
import 'tinymce/plugins/link';
import 'tinymce/themes/silver';

/**
 * Editors as they run in a browser. Each takes what an editor pasted into its source, and gives what would be
 * saved.
 */
const editors: Readonly<Record<string, (html: string) => Promise<string>>> = {
  'CKEditor 5': (html) => ckeditor(html, {}),
  'CKEditor 5, General HTML Support': (html) =>
    ckeditor(html, {
      htmlSupport: { allow: [{ name: /.*/, attributes: true, classes: true, styles: true }] },
    }),
  TinyMCE: async (html) => {
    const [editor] = await tinymce.init({
      target: place(),
      license_key: 'gpl',
      skin: false,
      content_css: false,
      promotion: false,
    });
    editor!.setContent(html);
    const saved = editor!.getContent();
    editor!.remove();
    return saved;
  },
  Tiptap: (html) => {
    const editor = new Tiptap({ element: place(), extensions: [StarterKit], content: html });
    const saved = editor.getHTML();
    editor.destroy();
    return Promise.resolve(saved);
  },
  Quill: (html) => {
    const editor = new Quill(place());
    editor.clipboard.dangerouslyPasteHTML(html);
    return Promise.resolve(editor.getSemanticHTML());
  },
  DOMPurify: (html) => Promise.resolve(DOMPurify.sanitize(html)),
};

function place(): HTMLElement {
  return document.body.appendChild(document.createElement('div'));
}

async function ckeditor(html: string, own: EditorConfig): Promise<string> {
  const editor = await ClassicEditor.create(place(), {
    licenseKey: 'GPL',
    plugins: [
      Essentials,
      Paragraph,
      Heading,
      Bold,
      Italic,
      Link,
      List,
      BlockQuote,
      ...(own.htmlSupport ? [GeneralHtmlSupport] : []),
    ],
    ...own,
  });
  editor.setData(html);
  const saved = editor.getData();
  await editor.destroy();
  return saved;
}

const text = '<p>Meld u aan voor de sessie in maart</p>';

/** Editors with their bars, in Dutch, as an editor of a site sees them. */
const shown: Readonly<Record<string, () => Promise<unknown>>> = {
  'CKEditor 5': () =>
    ClassicEditor.create(place(), {
      licenseKey: 'GPL',
      plugins: [Essentials, Paragraph, Heading, Bold, Italic, Link, List, BlockQuote],
      toolbar: ['heading', '|', 'bold', 'italic', 'link', 'bulletedList', 'blockQuote'],
      language: 'nl',
      translations: [dutch],
      initialData: text,
    }),
  TinyMCE: () => {
    // Its own translation is a package of its own; these are all the words that are seen here.
    tinymce.addI18n('nl', {
      'Insert/Edit Link': 'Link invoegen of bewerken',
      URL: 'Adres',
      'Text to display': 'Tekst',
      Title: 'Titel',
      'Open link in...': 'Open de link in',
      'Current window': 'Dit venster',
      Save: 'Opslaan',
      Cancel: 'Annuleren',
      Paragraph: 'Alinea',
    });
    return tinymce.init({
      target: place(),
      license_key: 'gpl',
      language: 'nl',
      plugins: 'link',
      toolbar: 'blocks | bold italic | link',
      menubar: false,
      statusbar: false,
      height: 220,
      skin: false,
      content_css: false,
      content_style: 'body { font: 16px/1.5 sans-serif }',
      promotion: false,
      setup: (editor) => editor.on('init', () => editor.setContent(text)),
    });
  },
};

Object.assign(globalThis, { editors, shown });
