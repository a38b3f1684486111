import * as z from 'zod/mini';
import { emailSchema, messageSchema, nameSchema, phoneSchema } from '../delivery/submission.js';
import { type FieldName, type FieldRequest, siteFields } from './fields.js';
import type { FieldCode, FieldProblem } from './state.js';

const schemas: Readonly<Record<FieldName, z.ZodMiniType<string>>> = {
  name: nameSchema,
  'given-name': nameSchema,
  'family-name': nameSchema,
  email: emailSchema,
  phone: phoneSchema,
  organisation: nameSchema,
  municipality: nameSchema,
  role: nameSchema,
  message: messageSchema,
};

/** What is wrong with a value of a field that the kit knows; undefined where nothing is. */
export function codeOf(name: FieldName, value: string): FieldCode | undefined {
  if (value === '') return 'missing';
  const { error } = z.safeParse(schemas[name], value);
  if (!error) return undefined;
  if (error.issues.some((issue) => issue.code === 'too_big')) return 'too-long';
  return error.issues.some((issue) => issue.code === 'custom') ? 'url' : 'invalid';
}

function problemOf(name: string, value: string): FieldProblem | undefined {
  const own = siteFields.get(name);
  const code = own ? own.check(value) : codeOf(name as FieldName, value);
  return code && { field: name, code };
}

/**
 * What is wrong with the values of the fields that a form asks for, in the order of the form.
 * The schemas are those of the submission itself, so what passes here passes at the endpoint.
 */
export function validateFields(
  requests: readonly FieldRequest[],
  values: Readonly<Record<string, string>>,
): FieldProblem[] {
  const problems: FieldProblem[] = [];
  const told = new Set<readonly string[]>();
  for (const { name, optional, oneOf } of requests) {
    const value = values[name]?.trim() ?? '';
    if (value !== '') {
      const problem = problemOf(name, value);
      if (problem) problems.push(problem);
    } else if (oneOf) {
      const allEmpty = oneOf.every((other) => !values[other]?.trim());
      if (allEmpty && !told.has(oneOf)) problems.push({ field: name, code: 'one-of', oneOf });
      told.add(oneOf);
    } else if (!optional) {
      problems.push({ field: name, code: 'missing' });
    }
  }
  return problems;
}
