/**
 * What a stand-alone page in a frame and the page around it tell each other, by `postMessage`. Both know
 * the origin of the other, and pass over what comes from elsewhere or is not one of these.
 */

/** From the frame. */
export type FrameMessage =
  /** It is there, and wants to know the look. */
  | { readonly type: 'hello' }
  /** How high its content is, in CSS pixels. */
  | { readonly type: 'size'; readonly height: number }
  /** What it is about, for a frame without a title of its own. */
  | { readonly type: 'title'; readonly title: string }
  /** What is to be seen now, in CSS pixels from the top of the frame: what has focus, or is new. */
  | { readonly type: 'show'; readonly top: number; readonly bottom: number };

/** From the page around it: its look, on asking and whenever it changes. */
export interface HostMessage {
  readonly type: 'look';
  readonly look: Look;
}

/** The look of a page at the place of a frame. */
export interface Look {
  /** Values of `--samen-*` by the rest of their names, as far as the page or its theme sets them. */
  readonly tokens: Readonly<Record<string, string>>;
  readonly fontFamily: string;
  /** With its unit. */
  readonly fontSize: string;
  readonly colorScheme: string;
}

/** Under this key, so that messages of others on the page are told apart. */
const key = 'samen-widgets';

/** A message as it is posted. */
export function wrap(message: FrameMessage | HostMessage): object {
  return { [key]: message };
}

/** No widget is higher; a frame that says so would only take the page. */
const highest = 20_000;

/** A frame's message in what was posted; undefined where there is none. */
export function readFrameMessage(data: unknown): FrameMessage | undefined {
  const message = unwrap(data);
  const { type, height, title, top, bottom } = message;
  if (type === 'hello') return { type };
  if (type === 'size' && isLength(height)) return { type, height };
  if (type === 'title' && typeof title === 'string') return { type, title: title.slice(0, 200) };
  if (type === 'show' && isLength(top) && isLength(bottom)) return { type, top, bottom };
  return undefined;
}

/** The look in what was posted; undefined where there is none. */
export function readLook(data: unknown): Look | undefined {
  const { type, look } = unwrap(data);
  if (type !== 'look') return undefined;
  const { tokens, ...rest } = asRecord(look);
  const [fontFamily = '', fontSize = '', colorScheme = ''] = [
    rest['fontFamily'],
    rest['fontSize'],
    rest['colorScheme'],
  ].map((value) => (typeof value === 'string' ? value : ''));
  const values = Object.entries(asRecord(tokens)).filter(
    (entry): entry is [string, string] =>
      /^[a-z\d-]{1,60}$/.test(entry[0]) && typeof entry[1] === 'string' && entry[1].length < 300,
  );
  return { tokens: Object.fromEntries(values), fontFamily, fontSize, colorScheme };
}

function unwrap(data: unknown): Readonly<Record<string, unknown>> {
  return asRecord(asRecord(data)[key]);
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function isLength(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= highest;
}
