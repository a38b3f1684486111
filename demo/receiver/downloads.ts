import { createHmac, timingSafeEqual } from 'node:crypto';
import PDFDocument from 'pdfkit';

/** Minutes that a link to a file is valid. */
const validMinutes = 60;

/** Compares two texts in a time that tells nothing about either. */
export function sameText(a: string, b: string): boolean {
  const [left, right] = [a, b].map((text) => createHmac('sha256', 'compare').update(text).digest());
  return timingSafeEqual(left!, right!);
}

/** Makes and checks links to a file that stop working after a while. */
export class SignedLinks {
  readonly #secret: string;
  readonly #now: () => Date;

  constructor(secret: string, now: () => Date) {
    this.#secret = secret;
    this.#now = now;
  }

  /** The query of a link to a file, valid from now on for an hour, and when that is over. */
  make(file: string): { readonly query: string; readonly expiresAt: string } {
    const expiresAt = new Date(this.#now().getTime() + validMinutes * 60_000);
    const expires = String(expiresAt.getTime());
    const signature = this.#sign(file, expires);
    return {
      query: new URLSearchParams({ expires, signature }).toString(),
      expiresAt: expiresAt.toISOString(),
    };
  }

  /** Whether a link's query is ours and not too old. */
  isValid(file: string, expires: string, signature: string): boolean {
    const inTime = Number(expires) > this.#now().getTime();
    return inTime && sameText(signature, this.#sign(file, expires));
  }

  #sign(file: string, expires: string): string {
    return createHmac('sha256', this.#secret).update(`${file}\n${expires}`).digest('base64url');
  }
}

/** The eBook of the demo: a real PDF of two pages, made when it is asked for. */
export function makeEbook(): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const document = new PDFDocument({
      size: 'A5',
      margin: 48,
      lang: 'nl-NL',
      tagged: true,
      displayTitle: true,
      info: { Title: 'Allianties die blijven werken', Author: 'Bureau Samenspel' },
    });
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    document.on('end', () => resolve(Buffer.concat(chunks)));
    document.on('error', reject);
    document.rect(0, 0, document.page.width, document.page.height).fill('#0b5a6f');
    document.fillColor('#fff').fontSize(28).text('Allianties die blijven werken', 48, 160);
    document.fontSize(12).text('Een voorbeeld-e-book bij samen-widgets', 48, 260);
    document.addPage().fillColor('#1d2733');
    document.fontSize(16).text('Blijf betrokken').moveDown(0.5);
    document
      .fontSize(11)
      .text(
        'Een gemeente die een alliantie start, blijft nodig. De partners kijken of u er nog bent, of u achter de plannen staat, en of u met één stem spreekt.',
      )
      .moveDown();
    document.fontSize(16).text('Investeer in het geheel').moveDown(0.5);
    document
      .fontSize(11)
      .text(
        'Extra geld voor één partij schaadt het vertrouwen van de andere. Geef het aan de alliantie, en betaal mee aan de uren van het overleg.',
      );
    document.end();
  });
}
