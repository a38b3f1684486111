/** Fetched by the script where a page has links or elements that ask for a widget. */
import { watchPlaceholders } from './place.js';

watchPlaceholders();
