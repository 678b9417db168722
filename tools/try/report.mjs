/** One line per field of the form: what it asks of whom, what was decided, what came of it. No value. */
export function fieldsOf({ open, review, result, notice }) {
  const rows = result?.rows ?? review?.rows ?? [];
  const byField = new Map(rows.map((row) => [row.fieldId, row]));
  const lost = { outcome: 'not-accepted', reason: 'reverted-by-page' };
  const outcomes = new Map(
    (result?.outcomes ?? []).map((outcome) => [
      outcome.fieldId,
      result.changed.includes(outcome.fieldId) ? lost : outcome,
    ]),
  );
  return (open?.form.fields ?? []).map((field, index) => {
    const row = byField.get(field.id);
    const first = open.understandings[index]?.first;
    const outcome = outcomes.get(field.id);
    return {
      label: row?.label ?? field.texts[0]?.text ?? '',
      person: row?.person?.person ?? first?.person ?? null,
      key: row?.key ?? first?.key ?? null,
      decision: row?.decision ?? 'leave',
      outcome: outcome?.outcome ?? null,
      reason: outcome?.reason ?? row?.reason ?? notice ?? 'nobody-placed',
    };
  });
}

export function printFields(fields) {
  const columns = ['label', 'person', 'key', 'decision', 'outcome', 'reason'];
  const cells = fields.map((field) =>
    columns.map((column) => String(field[column] ?? '–').slice(0, 48)),
  );
  const widths = columns.map((column, index) =>
    Math.max(column.length, ...cells.map((row) => row[index].length)),
  );
  for (const row of [columns, ...cells])
    console.log(
      row
        .map((cell, index) => cell.padEnd(widths[index]))
        .join('  ')
        .trimEnd(),
    );
}
