// The form as a whole: what is asked, in which order, what is said of mistakes, keys, and rules that came broken.
import { expect } from '@open-wc/testing';
import {
  choose,
  control,
  drawn,
  fill,
  focusedIn,
  labels,
  leave,
  mistake,
  openForm,
  press,
  said,
  type,
} from './fixtures/form-bench.js';

const EMAIL = { kind: 'email' };
const CODE = { kind: 'code' };

describe('a mistake', () => {
  it('is not shown while somebody types, nor at a field that was only visited', async () => {
    const { form } = await openForm([EMAIL, CODE]);
    control(form, 'email').focus();
    await press(form, 'Tab');
    expect(mistake(form, 'email')).to.equal('');
    await type(form, 'email', 'ana');
    expect(mistake(form, 'email')).to.equal('');
  });

  it('is said once when the field is left, and gone when it is mended', async () => {
    const { form } = await openForm([EMAIL, CODE]);
    await type(form, 'email', 'ana');
    await press(form, 'Tab');
    const text = 'Enter a whole e-mail address, such as name@example.com.';
    expect(mistake(form, 'email')).to.equal(text);
    expect(said(form)).to.equal(text);
    await expect(form).to.be.accessible();
    await type(form, 'email', '@example.com');
    expect(mistake(form, 'email')).to.equal('');
    expect(said(form)).to.equal('');
  });

  it('waits again for whoever comes back to a right field', async () => {
    const { form } = await openForm([EMAIL]);
    await fill(form, 'email', 'ana@example.com');
    control(form, 'email').focus();
    await leave(form);
    await fill(form, 'email', 'ana@');
    expect(mistake(form, 'email')).to.equal('');
  });

  it('is a field with nothing but spaces', async () => {
    const { form } = await openForm([{ kind: 'text', name: 'note', label: 'Note' }]);
    await type(form, 'note', '   ');
    await leave(form);
    expect(mistake(form, 'note')).to.equal('Fill in this field.');
  });

  it('found by the press is shown at every field, and the first one has the focus', async () => {
    const { form } = await openForm([EMAIL, { kind: 'name' }, CODE]);
    await fill(form, 'email', 'ana@example.com');
    expect(await form.validate(true)).to.equal(false);
    expect(focusedIn(form)).to.equal('name.first_name');
    for (const path of ['name.first_name', 'name.last_name', 'code'])
      expect(mistake(form, path)).to.equal('Fill in this field.');
    expect(said(form)).to.equal('');
    await expect(form).to.be.accessible();
  });

  it('has the words that came with the field', async () => {
    const { form } = await openForm([{ ...CODE, pattern: '\\d{6}', message: 'Six digits.' }]);
    await type(form, 'code', '123');
    await leave(form);
    expect(mistake(form, 'code')).to.equal('Six digits.');
  });
});

describe('a field that hangs on another', () => {
  const fields = [
    { kind: 'select', name: 'who', options: [{ value: 'P' }, { value: 'C' }] },
    { kind: 'text', name: 'firm', label: 'Firm', when: { field: 'who', is: ['C'] } },
    { kind: 'text', name: 'note', label: 'Note' },
  ];

  it('is asked only then, and in its place', async () => {
    const { form, complete } = await openForm(fields);
    expect(labels(form)).to.deep.equal(['More details', 'Note']);
    await fill(form, 'note', 'x');
    await choose(form, 'who', 'P');
    expect(complete()).to.equal(true);
    await choose(form, 'who', 'C');
    expect(labels(form)).to.deep.equal(['More details', 'Firm', 'Note']);
    expect(complete()).to.equal(false);
    expect(control(form, 'note').value).to.equal('x');
    await form.validate(true);
    expect(focusedIn(form)).to.equal('firm');
  });

  it('leaves the input of another field to whoever types in it', async () => {
    const { form } = await openForm(fields);
    const note = control(form, 'note');
    note.focus();
    await choose(form, 'who', 'C');
    expect(control(form, 'note')).to.equal(note);
    expect(focusedIn(form)).to.equal('note');
  });

  it('knows what is chosen without anybody having chosen it', async () => {
    const { form } = await openForm([
      { kind: 'document', options: [{ value: 'CPF' }, { value: 'CNPJ' }] },
      { kind: 'text', name: 'firm', label: 'Firm', when: { field: 'document.document_type', is: ['CNPJ'] } },
      { kind: 'text', name: 'pet', label: 'Pet', when: { field: 'document.document_type', is: ['CPF'] } },
    ]);
    expect(labels(form)).to.deep.equal(['Document', 'Document number', 'Pet']);
  });
});

describe('keys', () => {
  it('say “next” but on the last line, and Enter pays from any', async () => {
    const { form, submits } = await openForm([EMAIL, { kind: 'name' }, { kind: 'checkbox', name: 'ok' }]);
    const hints = ['email', 'name.first_name', 'name.last_name'].map(
      (path) => control(form, path).enterKeyHint,
    );
    expect(hints).to.deep.equal(['next', 'next', 'go']);
    control(form, 'email').focus();
    await press(form, 'Enter');
    expect(submits()).to.equal(1);
    form.disabled = true;
    await form.updateComplete;
    await press(form, 'Enter');
    expect(submits()).to.equal(1);
  });

  it('of an input method pay nothing, and what it composed is kept', async () => {
    const { form, values, submits } = await openForm([CODE]);
    const line = control(form, 'code');
    line.focus();
    line.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
    line.value = '１２３';
    line.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
    form.requestUpdate();
    await form.updateComplete;
    expect(line.value).to.equal('１２３');
    const enter = { key: 'Enter', bubbles: true, cancelable: true };
    line.dispatchEvent(new KeyboardEvent('keydown', { ...enter, isComposing: true }));
    line.dispatchEvent(new KeyboardEvent('keydown', { ...enter, keyCode: 229 }));
    expect(submits()).to.equal(0);
    line.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
    expect(line.value).to.equal('123');
    expect(values()).to.deep.equal({ code: '123' });
  });

  it('take no more than the gateway does', async () => {
    const { form } = await openForm([{ kind: 'text', name: 'note', label: 'Note' }]);
    expect(control(form, 'note').maxLength).to.equal(255);
  });
});

describe('what was typed', () => {
  it('is back when the form is, and gone when it is reset', async () => {
    const options = [{ value: 'A' }, { value: 'B' }];
    const fields = [EMAIL, { kind: 'select', name: 'pick', options }, { kind: 'checkbox', name: 'ok' }];
    const { form } = await openForm(fields, { values: { email: 'ana@example.com', pick: 'B', ok: 'true' } });
    expect(control(form, 'email').value).to.equal('ana@example.com');
    expect(control(form, 'pick').value).to.equal('B');
    expect(control(form, 'ok').checked).to.equal(true);
    await choose(form, 'pick', 'A');
    form.values = {};
    await form.updateComplete;
    expect(control(form, 'email').value).to.equal('');
    expect(control(form, 'pick').value).to.equal('');
    expect(control(form, 'ok').checked).to.equal(false);
  });
});

describe('rules that came broken', () => {
  const BROKEN: readonly (readonly [what: string, fields: readonly unknown[], labels: readonly string[]])[] =
    [
      ['a kind from tomorrow', [{ kind: 'retina', label: 'Look here' }], ['Look here']],
      ['a kind that is a word of the language', [{ kind: 'constructor', label: 'Line' }], ['Line']],
      ['a pattern that is none', [{ kind: 'text', label: 'Line', pattern: '([' }], ['Line']],
      ['a list without rows', [{ kind: 'select', name: 'a', label: 'Line', options: [] }], ['Line']],
      ['a list that is null', [{ kind: 'select', name: 'a', label: 'Line', options: null }], ['Line']],
      ['an empty label', [{ kind: 'email', label: '' }], ['E-mail']],
      ['texts that are numbers', [{ kind: 'email', label: 7, hint: {}, pattern: 3 }], ['E-mail']],
      ['documents without a type', [{ kind: 'document', options: null }], ['Document number']],
      ['a condition on nothing', [{ kind: 'email', when: { field: 'gone', is: ['x'] } }], ['E-mail']],
      ['a condition without an answer', [{ kind: 'email', when: { field: 'gone' } }], ['E-mail']],
      ['a condition that is null', [{ kind: 'email', when: null }], ['E-mail']],
      ['fields that are none', [null, 'x', { kind: 5 }, { kind: 'email' }], ['E-mail']],
      [
        'two fields of one name',
        [
          { kind: 'text', name: 'a', label: 'One' },
          { kind: 'text', name: 'a', label: 'Two' },
        ],
        ['One'],
      ],
      [
        'two fields that wait for each other',
        [
          { kind: 'text', name: 'a', label: 'One', when: { field: 'b', is: ['', 'ABC'] } },
          { kind: 'text', name: 'b', label: 'Two', when: { field: 'a', is: ['', 'ABC'] } },
        ],
        ['One', 'Two'],
      ],
      ['a name that is no selector', [{ kind: 'text', name: 'a"]', label: 'Line' }], ['Line']],
    ];
  for (const [what, fields, expected] of BROKEN)
    it(`are mended: ${what}`, async () => {
      const { form, complete } = await openForm(fields);
      expect(labels(form)).to.deep.equal(expected);
      expect(await form.validate(true)).to.equal(false);
      expect(form.shadowRoot?.activeElement).to.equal(form.renderRoot.querySelector('input'));
      for (const line of form.renderRoot.querySelectorAll('input'))
        await fill(form, line.id, line.type === 'email' ? 'ana@example.com' : 'ABC');
      expect(complete()).to.equal(true);
      await expect(form).to.be.accessible();
    });

  it('leave remarks alone, however many', async () => {
    const { form } = await openForm([
      { kind: 'note', label: 'One' },
      { kind: 'note', label: 'Two' },
    ]);
    await drawn(form);
    expect(form.renderRoot.querySelectorAll('.note').length).to.equal(2);
    expect(await form.validate(true)).to.equal(true);
  });
});
