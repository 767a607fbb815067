// The text fields of our own pages that keep a draft: <form data-draft="what it is about">.
import { draftOf, forget, keepSoon, offer, stopKeeping } from './draft.js';

function fields(form) {
  return [...form.querySelectorAll('textarea')];
}

function texts(form) {
  return Object.fromEntries(fields(form).map(field => [field.name, field.value]));
}

async function follow(form) {
  const name = form.dataset.draft;
  form.addEventListener('input', () => keepSoon(name, () => texts(form)));
  form.addEventListener('submit', stopKeeping);
  if (form.dataset.sent) {
    forget(name);
    return;
  }
  const draft = await draftOf(name);
  const lost = fields(form).filter(field => draft.texts[field.name] && draft.texts[field.name] !== field.value);
  if (lost.length) {
    form.prepend(
      offer(
        draft.savedAt,
        () => lost.forEach(field => (field.value = draft.texts[field.name])),
        () => forget(name)
      )
    );
    form.closest('details')?.setAttribute('open', '');
  }
}

document.querySelectorAll('form[data-draft]').forEach(follow);
