/** The documents chosen, each with a button that removes it, and those that could be added. */
import type { Messages } from '../../i18n/index.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { ListedDocument } from '../../model/published-rows.ts';
import { type Html, html } from '../html.ts';

export function chosenDocuments(dataset: Dataset, keys: readonly string[], t: Messages): Html {
  const items = keys.map((key) => {
    const { document } = dataset.document(key);
    const name = t.documentName(dataset.bureau(document.bureau), document);
    return html`<li><span>${name}</span> <button type="button" data-remove="${key}" aria-label="${t.comparison.removeNamed(name)}">${t.comparison.remove}</button></li>`;
  });
  return html`${items}`;
}

export function suggestedDocuments(documents: readonly ListedDocument[], t: Messages): Html {
  if (documents.length === 0) return html``;
  const items = documents.map((one) => {
    const name = t.documentName(one, one);
    return html`<li><button type="button" data-add="${one.document}" aria-label="${t.comparison.addNamed(name)}">${name}</button></li>`;
  });
  return html`<p id="suggested">${t.comparison.suggested}</p><ul aria-labelledby="suggested">${items}</ul>`;
}

export const documentOptions = (documents: readonly ListedDocument[], t: Messages): Html =>
  html`${documents.map((one) => html`<option value="${t.documentName(one, one)}"></option>`)}`;
