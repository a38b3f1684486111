/** The version of the kit that this copy is; a test holds it equal to that of `package.json`. */
export const version = '0.1.0';
