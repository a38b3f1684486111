/** Who somebody is and how to reach them, as a card to keep has it. */
export interface Contact {
  readonly name: string;
  readonly jobTitle: string | undefined;
  readonly organisation: string | undefined;
  readonly phone: string | undefined;
  /** A number that has WhatsApp. */
  readonly whatsapp: string | undefined;
  readonly email: string | undefined;
  /** The page to make an appointment. */
  readonly bookingUrl: string | undefined;
  readonly linkedin: string | undefined;
  /** When they can be reached, in words. */
  readonly available: string | undefined;
  /** The address of a photo. */
  readonly photo: string | undefined;
  /** The page on which the card stands. */
  readonly page: string;
}
