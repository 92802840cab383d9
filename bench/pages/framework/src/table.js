/** The table of a document's rows. */
export function tableOf(rows) {
  const table = document.createElement('table');
  addRow(table, 'th', ['#', '领域', '类别', '指标', '目标', '万元']);
  for (const { row, topic, class: kind, name, comparator, value, unit, amount } of rows) {
    addRow(table, 'td', [row, topic, kind, name, `${comparator}${value}${unit}`, amount]);
  }
  return table;
}

function addRow(table, tag, cells) {
  const line = table.appendChild(document.createElement('tr'));
  for (const cell of cells) line.appendChild(document.createElement(tag)).textContent = String(cell);
}
