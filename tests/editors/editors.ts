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
import DOMPurify from 'dompurify';
import Quill from 'quill';
import tinymce from 'tinymce';
import 'tinymce/icons/default';
import 'tinymce/models/dom';
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

Object.assign(globalThis, { editors });
