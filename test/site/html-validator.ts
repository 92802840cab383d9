/** What HTML must be, for pages and for whatever else we write as HTML. */
import { HtmlValidate } from 'html-validate';

export const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // A guess at what search engines cut off, not a rule of HTML; Latin titles are longer than Chinese ones.
    'long-title': 'off',
  },
});
