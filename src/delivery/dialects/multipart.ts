import type { Dialect } from '../dialect.js';
import { formData } from '../bodies.js';
import { plainForm } from '../plain-form.js';

/** As `form`, in `multipart/form-data` (RFC 7578). */
const multipart: Dialect = {
  ...plainForm,
  request({ values }) {
    return { headers: {}, body: formData(values) };
  },
};

export default multipart;
