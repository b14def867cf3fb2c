/** State of a hand-written page: from the fields by their names, told by bubbling `change` events alone. */
const form = document.querySelector('form');
let saves = 0;

function show(model) {
  document.body.dataset.model = JSON.stringify({ ...model, saves });
}

function model() {
  const own = JSON.parse(document.body.dataset.model ?? '{}');
  const ticks = Object.fromEntries(
    [...form.querySelectorAll('[type=checkbox][name]')].map((one) => [one.name, one.checked]),
  );
  return { ...own, ...Object.fromEntries(new FormData(form)), ...ticks };
}

form.addEventListener('change', () => show(model()));
form.addEventListener('submit', (event) => {
  event.preventDefault();
  saves += 1;
  show(model());
});
show(model());
