(() => {
  const field = document.getElementById('q');
  const status = document.getElementById('found');
  const all = status.textContent;
  const lessons = [...document.querySelectorAll('.ls li')];
  field.form.addEventListener('submit', event => event.preventDefault());
  field.addEventListener('input', () => {
    const words = field.value.toLowerCase().trim().split(/\s+/);
    for (const lesson of lessons) lesson.hidden = !words.every(word => lesson.dataset.words.includes(word));
    for (const part of document.querySelectorAll('.part')) part.hidden = !part.querySelector('li:not([hidden])');
    const found = lessons.filter(lesson => !lesson.hidden).length;
    document.getElementById('none').hidden = found > 0;
    status.textContent = field.value.trim() ? found + (found === 1 ? ' lesson' : ' lessons') : all;
  });
})();
