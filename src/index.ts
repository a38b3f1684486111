/** The classes and types of the kit. Importing this registers nothing and needs no DOM. */
export { SamenAdviser } from './adviser/samen-adviser.js';
export { configure } from './config/site-config.js';
export type {
  EndpointConfig,
  NamedWidget,
  OwnText,
  OwnTexts,
  PrivacyConfig,
  PrivacyTexts,
  Settings,
  SiteConfig,
} from './config/site-config.js';
export type { Answer, Dialect, DialectRequest, Message, Verdict } from './delivery/dialect.js';
export { registerDialect } from './delivery/dialects.js';
export type { Reply } from './delivery/reply.js';
export type {
  Assessment,
  Consent,
  Subject,
  Submission,
  WidgetName,
} from './delivery/submission.js';
export { SamenDownload } from './download/samen-download.js';
export { registerField } from './form/register-field.js';
export type { FieldDefinition, FieldText } from './form/register-field.js';
export type { QuizDefinition, QuizSource } from './quiz/definition.js';
export { SamenQuiz } from './quiz/samen-quiz.js';
export { SamenSignup } from './signup/samen-signup.js';
export { SamenEvent } from './widget/events.js';
export type { SamenEventDetails } from './widget/events.js';
