import { strict as assert } from 'node:assert';
import { formProblems } from './form-soundness';
import { catalogue } from './index.generated';

describe('the catalogue of forms', () => {
  it('holds sound definitions only', () => {
    const problems = catalogue.flatMap((form) => formProblems(form).map((found) => [form.id, found]));
    assert.deepEqual(problems, []);
  });

  it('names each form and each form number once', () => {
    const ids = catalogue.map((form) => form.id);
    assert.equal(new Set(ids).size, ids.length);
    const numbers = catalogue.flatMap((form) => form.recognise.numbers);
    assert.equal(new Set(numbers).size, numbers.length);
  });

  it('refers in identities only to lines and columns that the other form has', () => {
    const places = catalogue.flatMap((form) => form.identities.flatMap((identity) => [identity.left, identity.right]));
    assert.ok(places.length >= 6);
    for (const place of places) {
      const [, id, line, measure] = /^(?:count\()?([a-z-]+)\/([a-z-]+)(?:\.([a-z0-9-]+))?\)?$/.exec(place) ?? [];
      const form = catalogue.find((candidate) => candidate.id === id);
      assert.ok(
        form?.lines.some((candidate) => candidate.key === line),
        place,
      );
      if (measure !== undefined)
        assert.ok(
          form?.columns.some((column) => (column.measure ?? column.key) === measure),
          place,
        );
    }
  });
});
